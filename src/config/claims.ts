import type { Claim, Plan, Reading } from '../provider/plan.ts';
import { readExpression } from '../spec/expressions.ts';
import { meant } from '../spec/nearest.ts';
import { leaves, type Written } from '../spec/rules/leaves.ts';
import { subjectBreaches } from '../spec/rules/subject.ts';
import { type Finding, pointer } from '../spec/source.ts';
import { faultsOf } from '../spec/values.ts';
import type { App } from './config.ts';
import type { Problem } from './explain.ts';

type Judged = Problem & { severity?: Finding['severity'] };

/** Where an app's claims are read, compiled as a document's own are; undefined: as the document says. */
export function readingOf({ claims }: Pick<App, 'claims'>): Reading<Claim> | undefined {
  if (claims === undefined) return undefined;
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, readExpression(value)]));
}

/** What is wrong with the values of `claims`, whatever the provider: said as of a document's own. */
export function claimFaults(at: string, claims: App['claims'] = {}): Problem[] {
  return written(at, claims).flatMap(({ value, at }) =>
    value === undefined ? [] : faultsOf('read', value, at).map((fault) => ({ rule: 'claims', ...fault })),
  );
}

/**
 * What is wrong with an app's claims at its provider: names that nothing there has, and a `sub` that is no identifier. Warned of
 * are a `sub` that may change, and what is lost with the document's own.
 */
export function claimProblems(at: string, { claims = {}, provider }: App, plan: Plan): Judged[] {
  const all = written(at, claims);
  const judged = all.flatMap((one) => [...strangers(one, plan, provider)]);
  const sub = all.find(({ name }) => name === 'sub');
  if (!sub) return judged;
  for (const { warning, ...breach } of subjectBreaches(sub)) {
    judged.push({ rule: 'subject', ...breach, ...(warning ? { severity: 'warning' as const } : {}) });
  }
  if (plan.deauthorize) {
    const message = `${provider} tells of withdrawals by its document's own \`sub\`: with another one they are not heard`;
    const remedy = "leave `sub` as it is, or live without the provider's word that a user withdrew";
    judged.push({ pointer: sub.at, rule: 'subject', severity: 'warning', message, remedy });
  }
  return judged;
}

/** What claims are read from is the answer, kept fields and settings; the words of a request are gone by then. */
function* strangers(one: Written, plan: Plan, provider: string): Generator<Judged> {
  for (const { at, expression } of leaves(one)) {
    const place = { pointer: at, rule: 'claims' };
    if ('word' in expression) {
      const message = `$${expression.word} is a word of a request, and this is read from an answer`;
      yield { ...place, message, remedy: 'write a pointer into the answer, or $token.name for a kept field' };
    } else if ('token' in expression && !keptBy(plan).includes(expression.token)) {
      const message = `${provider}'s document keeps no ${expression.token}`;
      yield { ...place, message, remedy: meant(expression.token, keptBy(plan)) || 'write a pointer into the answer' };
    } else if ('app' in expression && !Object.hasOwn(plan.settings, expression.app)) {
      const message = `${provider} has no setting ${expression.app}`;
      yield { ...place, message, remedy: meant(expression.app, Object.keys(plan.settings)) || 'write a pointer' };
    }
  }
}

/** The names of all fields that are kept in a sign-in. */
function keptBy({ authorize, token, identity }: Plan): string[] {
  const calls = [authorize, token, ...(token.exchange ? [token.exchange] : []), ...identity];
  return [...new Set(calls.flatMap(({ keep }) => Object.keys(keep)))];
}

function written(at: string, claims: NonNullable<App['claims']>): Written[] {
  return Object.entries(claims).map(([name, value]) => ({
    kind: 'read',
    name,
    at: at + pointer('claims', name),
    value,
  }));
}
