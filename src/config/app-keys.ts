import { evaluate } from '../provider/expression.ts';
import type { Expression, Plan } from '../provider/plan.ts';
import { type KeyAlgorithm, keyFault, keyWanted } from '../provider/private-key.ts';
import type { App } from './config.ts';
import type { Problem } from './explain.ts';

/** A key with which an app's requests are signed: what for, and where it comes from. */
interface AppKey {
  use: 'sign' | 'client_assertion';
  algorithm: KeyAlgorithm | 'HMAC-SHA256' | 'MD5';
  expression: Expression;
  /** The setting that holds it; undefined where it is something else, such as the client's secret. */
  setting: string | undefined;
}

/** The keys that a document asks for. */
function keysOf(plan: Pick<Plan, 'sign' | 'client_assertion'>): AppKey[] {
  return (['sign', 'client_assertion'] as const).flatMap((use) => {
    const given = plan[use];
    if (!given) return [];
    const { algorithm, key: expression } = given;
    return [{ use, algorithm, expression, setting: 'app' in expression ? expression.app : undefined }];
  });
}

/**
 * What is wrong with an app's keys, found at start and not at the first sign-in. A setting that is missing is told elsewhere.
 * @param settings defaults filled in
 */
export function keyProblems(at: string, app: App, plan: Plan, settings: Record<string, string>): Problem[] {
  const { client_id, client_secret } = app;
  const words = { client_id, client_secret };
  return keysOf(plan).flatMap(({ use, algorithm, expression, setting }): Problem[] => {
    const place = setting === undefined ? at : `${at}/settings/${setting}`;
    const told = { pointer: place, rule: setting === undefined ? 'secret' : 'setting' };
    const key = evaluate(expression, { app: settings, words });
    if (key === undefined) {
      if (setting !== undefined) return [];
      const message = `${app.provider} needs client_secret: its requests are signed with it (${use})`;
      return [{ ...told, message, remedy: `add client_secret: \${NAME} or file:/path` }];
    }
    if (algorithm === 'HMAC-SHA256' || algorithm === 'MD5') return [];
    const fault = keyFault(String(key), algorithm);
    if (fault === undefined) return [];
    return [
      { ...told, message: `${setting ?? 'the key'} ${fault} (for ${use})`, remedy: `write ${keyWanted(algorithm)}` },
    ];
  });
}
