import { meant } from '../nearest.ts';
import type { SecurityScheme } from '../openapi.ts';
import { below, only, record } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';
import { entries, type View } from './view.ts';

/** Every credential that an operation asks for is one that the gateway knows how to give. */
export const security: Rule = {
  name: 'security',
  promise: 'Every security scheme that an operation uses is declared, and is `oauth2`, HTTP Basic, or some `sent_as`.',
  *check(view) {
    const schemes = record(view.root.components?.securitySchemes) as Record<string, SecurityScheme>;
    const carriers = ['token', 'app_token'].map((role) => record(view.block[role]).sent_as);
    for (const [index, name] of carriers.entries()) {
      if (typeof name !== 'string') continue;
      const pointer = `/x-onegate/${index === 0 ? 'token' : 'app_token'}/sent_as`;
      const scheme = schemes[name];
      if (!scheme)
        yield { pointer, message: `there is no security scheme ${name}`, remedy: meant(name, Object.keys(schemes)) };
      else if (scheme.type !== 'apiKey' && scheme.type !== 'http') {
        const remedy = 'name a scheme of type apiKey or http: it says where the token travels';
        yield { pointer, message: `${name} is of type ${scheme.type}, which carries nothing`, remedy };
      }
    }
    for (const { at, name } of requirementsOf(view)) {
      const scheme = schemes[name];
      if (!scheme)
        yield {
          pointer: at,
          message: `there is no security scheme ${name}`,
          remedy: meant(name, Object.keys(schemes)),
        };
      else if (!carriers.includes(name) && !known(scheme)) {
        const remedy = `ask for oauth2 and name ${name} in token.sent_as (or in app_token.sent_as)`;
        yield { pointer: at, message: `the gateway has no credential for the scheme ${name}`, remedy };
      }
    }
    yield* silentSources(view);
  },
};

/** The browser's address is in histories and logs: nothing secret goes there, and secrets are marked as such. */
export const secret: Rule = {
  name: 'secret',
  promise: 'Nothing secret is sent in the authorize address, and secret settings are `writeOnly`.',
  *check({ block, uses }) {
    const settings = record(block.settings);
    const hidden = Object.keys(settings).filter((name) => record(settings[name]).writeOnly === true);
    for (const { role, operation, sends, call } of uses) {
      if (role !== 'authorize') continue;
      const root = entries('send', block.parameters, '/x-onegate/parameters');
      const applied = root.filter(({ name }) => call?.parameters.some((one) => one.name === name));
      for (const written of [...sends, ...applied]) {
        const leaky = [
          ...only('word', written).map(({ at, expression }) => ({ at, name: `$${expression.word}` })),
          ...only('app', written).map(({ at, expression }) => ({ at, name: `$app.${expression.app}` })),
        ].filter(({ name }) => secrets.includes(name) || hidden.some((one) => name === `$app.${one}`));
        for (const { at: pointer, name } of leaky) {
          const message = `${name} is secret, and ${operation?.id ?? 'authorize'} is an address that the browser sees`;
          yield { pointer, message, remedy: 'remove it; secrets belong to the token operation' };
        }
      }
    }
    const keys = [record(block.client_assertion).key, record(block.sign).key].map(String);
    for (const [name, given] of Object.entries(settings)) {
      const secretive = /(^|_)(secret|password|passwd|private_key|token)$/i.test(name) || keys.includes(`$app.${name}`);
      if (!secretive || record(given).writeOnly === true) continue;
      const message = `the setting ${name} is a secret, and would be shown in logs and pages`;
      yield { pointer: below('/x-onegate/settings', name), message, remedy: 'add `writeOnly: true`' };
    }
  },
};

const secrets = [
  ...['$client_secret', '$client_assertion', '$password', '$refresh_token', '$access_token', '$app_token', '$token'],
  ...['$code_verifier', '$code'],
];

function known(scheme: SecurityScheme): boolean {
  return scheme.type === 'oauth2' || (scheme.type === 'http' && String(scheme.scheme).toLowerCase() === 'basic');
}

/** Every requirement once: those of an operation where it stands, those of the whole document at the root. */
function requirementsOf({ document, root }: View): { at: string; name: string }[] {
  const own = [...document.operations.values()].filter(({ webhook }) => !webhook);
  const lists = own.flatMap(({ pointer, path, method }) => {
    const given = record(record(record(root.paths)[path])[method.toLowerCase()]).security;
    return Array.isArray(given) ? [{ at: `${pointer}/security`, list: given }] : [];
  });
  if (Array.isArray(root.security)) lists.push({ at: '/security', list: root.security });
  return lists.flatMap(({ at, list }) =>
    list.flatMap((one, index) => Object.keys(record(one)).map((name) => ({ at: below(`${at}/${index}`, name), name }))),
  );
}

/** A source that sends neither a token nor anything that was kept asks about nobody. */
function* silentSources({ uses }: View): Generator<Breach> {
  for (const { role, operation, call } of uses) {
    if (role !== 'identity' || !operation || !call || call.auth !== 'none') continue;
    const told = JSON.stringify(call.parameters.map(({ value }) => value ?? null));
    if (/"word":"(access_token|app_token)"|"token":/.test(told)) continue;
    const message = `${operation.id} is asked without a token`;
    yield { pointer: operation.pointer, message, remedy: 'add `security: [{ oauth2: [] }]`' };
  }
}
