import { meant, or } from '../nearest.ts';
import { below, record } from './leaves.ts';
import type { Rule } from './rule.ts';
import type { View } from './view.ts';

/** A scope that the flow does not declare is refused by the provider, and with it every sign-in. */
export const scope: Rule = {
  name: 'scope',
  promise:
    "Every provider scope, in `scopes` and in an operation's `security`, is declared by the document's OAuth flow.",
  *check(view) {
    const declared = declaredScopes(view);
    const missing = (name: string) => ({
      message: `the OAuth flow declares no scope ${name}`,
      remedy: or(meant(name, declared), 'declare it'),
    });
    for (const [standard, list] of Object.entries(record(view.block.scopes))) {
      if (!Array.isArray(list)) continue;
      for (const [index, name] of list.entries()) {
        if (typeof name !== 'string' || declared.includes(name)) continue;
        yield { pointer: below('/x-onegate/scopes', standard, index), ...missing(name) };
      }
    }
    const oauth2 = Object.entries(record(view.root.components?.securitySchemes))
      .filter(([, scheme]) => record(scheme).type === 'oauth2')
      .map(([name]) => name);
    for (const { pointer, security } of view.document.operations.values()) {
      for (const [index, requirement] of security.entries()) {
        for (const [scheme, list] of Object.entries(record(requirement))) {
          if (!oauth2.includes(scheme) || !Array.isArray(list)) continue;
          for (const [place, name] of list.entries()) {
            if (declared.includes(String(name))) continue;
            yield { pointer: below(`${pointer}/security`, index, scheme, place), ...missing(String(name)) };
          }
        }
      }
    }
  },
};

function declaredScopes({ root }: View): string[] {
  return Object.values(record(root.components?.securitySchemes))
    .flatMap((scheme) => (record(scheme).type === 'oauth2' ? Object.values(record(record(scheme).flows)) : []))
    .flatMap((flow) => Object.keys(record(record(flow).scopes)));
}
