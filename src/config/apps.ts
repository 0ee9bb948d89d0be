import type { Plan } from '../provider/plan.ts';
import { meant } from '../spec/nearest.ts';
import { type Finding, pointer } from '../spec/source.ts';
import { keyProblems } from './app-keys.ts';
import { claimProblems } from './claims.ts';
import type { App, Config } from './config.ts';
import type { Problem } from './explain.ts';
import { findings } from './load.ts';

type Judged = Problem & { severity?: Finding['severity'] };

/**
 * Checks the apps against the plans of their providers: that there is a document, that its settings are given and well
 * formed, that it gets the secret and the keys it asks for. A scope that the document does not declare is a warning.
 * @param known ids of all provider documents, where `plans` holds only those in use.
 */
export function checkApps(
  config: Pick<Config, 'apps' | 'source'>,
  plans: Readonly<Record<string, Plan>>,
  known: readonly string[] = Object.keys(plans),
): Finding[] {
  const found = Object.entries(config.apps).flatMap(([id, app]): Judged[] => {
    const plan = Object.hasOwn(plans, app.provider) ? plans[app.provider] : undefined;
    const at = pointer('apps', id);
    if (!plan) return [noProvider(at, app, known)];
    return [
      ...settingProblems(at, app, plan),
      ...keyProblems(at, app, plan, settingsOf(app, plan)),
      ...secretProblems(at, app, plan),
      ...scopeProblems(at, app, plan),
      ...claimProblems(at, app, plan),
    ];
  });
  return findings(config.source, found);
}

/** An app's settings with the document's defaults filled in. */
export function settingsOf(app: Pick<App, 'settings'>, plan: Pick<Plan, 'settings'>): Record<string, string> {
  const defaults = Object.entries(plan.settings).flatMap(([name, setting]) =>
    setting.default === undefined ? [] : [[name, setting.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...app.settings };
}

function noProvider(at: string, app: App, known: readonly string[]): Judged {
  const message = `no provider document is called ${app.provider}`;
  return { pointer: `${at}/provider`, rule: 'provider', message, remedy: meant(app.provider, known) };
}

function settingProblems(at: string, app: App, plan: Plan): Judged[] {
  const unknown = Object.keys(app.settings).flatMap((name): Judged[] => {
    if (Object.hasOwn(plan.settings, name)) return [];
    const names = Object.keys(plan.settings);
    const message = `${app.provider} has no setting ${name}`;
    const remedy = names.length > 0 ? meant(name, names) : 'remove it: this provider has no settings';
    return [{ pointer: at + pointer('settings', name), rule: 'setting', message, remedy }];
  });
  const given = Object.entries(plan.settings).flatMap(([name, setting]): Judged[] => {
    const place = { pointer: at + pointer('settings', name), rule: 'setting' };
    const value = app.settings[name];
    const { description, enum: values, pattern, writeOnly } = setting;
    const expected = values
      ? `one of ${values.join(', ')}`
      : `${description ?? 'text'}${pattern ? `, matching ${pattern}` : ''}`;
    if (value === undefined) {
      if (setting.default !== undefined) return [];
      return [{ ...place, message: `${app.provider} needs the setting ${name}`, remedy: `add ${name}: ${expected}` }];
    }
    const fits = values ? values.includes(value) : pattern === undefined || new RegExp(pattern, 'u').test(value);
    const shown = writeOnly ? 'this secret' : JSON.stringify(value);
    return fits
      ? []
      : [{ ...place, message: `${shown} does not fit the setting ${name}`, remedy: `write ${expected}` }];
  });
  return [...unknown, ...given];
}

/** A secret is needed where the token operation cannot be called without one. */
function secretProblems(at: string, app: App, { token: { call } }: Plan): Judged[] {
  const required = call.parameters.some(
    ({ required, value }) => required && value !== undefined && 'word' in value && value.word === 'client_secret',
  );
  if (app.client_secret !== undefined || !(required || call.auth === 'basic')) return [];
  const message = `client_secret is missing: ${app.provider} asks for it at ${call.operation}`;
  return [{ pointer: at, rule: 'secret', message, remedy: `add client_secret: \${NAME} or file:/path` }];
}

function scopeProblems(at: string, app: App, { scopes: { declared } }: Plan): Judged[] {
  return app.scope.flatMap((scope, index): Judged[] => {
    if (declared.length === 0 || declared.includes(scope)) return [];
    const message = `${app.provider}'s document declares no scope ${scope}`;
    const remedy = `${meant(scope, declared)}; or leave it, if the provider has it all the same`;
    return [{ pointer: `${at}/scope/${index}`, rule: 'scope', severity: 'warning', message, remedy }];
  });
}
