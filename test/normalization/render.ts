import { table } from '../support/markdown.ts';
import type { At, Meeting, Played } from './meeting.ts';
import type { Outcome } from './outcome.ts';

/** A meeting and what came of it. */
export type Result = Meeting & Pick<Played, 'outcome'>;

const columns: Record<Exclude<At, 'sign-in'>, string> = {
  token: '`/token`',
  userinfo: '`/userinfo`',
  introspect: '`/introspect`',
  revoke: '`/revoke`',
};

/** The page: what every provider's answers become, made of nothing but results. */
export function render(apps: { app: string; name: string }[], results: Result[]): string {
  const sections = apps.flatMap(({ app, name }) => {
    const own = results.filter((result) => result.app === app);
    return own.length === 0 ? [] : [section(app, name, own)];
  });
  return `<!-- Made by \`npm run docs:normalization\` from what the tests in test/normalization see. Do not edit. -->
# Normalization

What each provider's answers become at the gateway. Every line was seen: a test signed in, or called an endpoint, through the
gateway while the sandbox (or, for the lines in *italics*, the test in the provider's place) gave the provider's answer.

An error's cell has the standard \`error\`, the status, the challenge of \`WWW-Authenticate\` and the seconds of \`Retry-After\`. The
provider's own code and text are always handed on under \`upstream\`.

${sections.join('\n')}`;
}

function section(app: string, name: string, results: Result[]): string {
  const signIns = results.filter(({ at }) => at === 'sign-in');
  const others = results.filter(({ at }) => at !== 'sign-in');
  const refusals = others.filter(isRefusal);
  return [
    `## ${name}\n\nApp \`${app}\` of the sandbox setup.\n`,
    ...(signIns.length > 0 ? [`### Sign-in\n\n${signInTable(signIns)}\n`] : []),
    ...(refusals.length > 0 ? [`### Errors\n\n${errorTable(refusals)}\n`] : []),
    ...(others.length > refusals.length ? [`### Answers\n\n${answerTable(others)}\n`] : []),
  ].join('\n');
}

/** A failure that a client gets to see: an error, or a token that is not one. */
function isRefusal({ outcome, status, code }: Result): boolean {
  return 'error' in outcome || (!isClaims(outcome) && (status >= 400 || code !== undefined));
}

function isClaims(outcome: Outcome): boolean {
  return 'gives' in outcome && 'claims' in outcome.gives;
}

function signInTable(results: Result[]): string {
  const lines = results.map((one) => [said(one), String(one.status), told(one), cell(one.outcome)]);
  return table(['the provider’s answer', 'status', 'code and text', 'what comes of it'], lines);
}

/** One line for each thing that the provider says, one column for each endpoint at which it can say so. */
function errorTable(results: Result[]): string {
  const used = (Object.keys(columns) as (keyof typeof columns)[]).filter((at) => results.some((one) => one.at === at));
  const lines = Map.groupBy(results, ({ documented, name, status, code, text }) =>
    [documented || name, status, code, text].join('\0'),
  );
  const rows = [...lines.values()].map((same) => {
    const cells = used.map((at) => [
      ...new Set(same.filter((one) => one.at === at).map(({ outcome }) => cell(outcome))),
    ]);
    const [one] = same as [Result];
    const names = [...new Set(same.map(said))].join(', ');
    return [names, String(one.status), told(one), ...cells.map((all) => all.join('; '))];
  });
  return table(['the provider’s answer', 'status', 'code and text', ...used.map((at) => columns[at])], rows);
}

/** Successes, and what is left of a success when an operation that may fail does. */
function answerTable(results: Result[]): string {
  const successes = results.filter((one) => !isRefusal(one) && one.status < 300);
  const lines = successes.map((one) => [`\`${one.operation}\``, said(one), members(one.outcome)]);
  const failures = results.filter((one) => isClaims(one.outcome) && one.status >= 400);
  const left = [...Map.groupBy(failures, ({ operation, outcome }) => `${operation}\0${members(outcome)}`).values()];
  const more = left.map((same) => {
    const [one] = same as [Result];
    return [`\`${one.operation}\``, `each of its ${same.length} failures`, members(one.outcome)];
  });
  return table(['operation', 'the provider’s answer', 'what the client gets'], [...lines, ...more]);
}

function said({ name, documented }: Result): string {
  return documented ? `\`${name}\`` : `*${name}*`;
}

function told({ status, code, text }: Result): string {
  const words = [...(code === undefined ? [] : [`\`${code}\``]), ...(text === undefined ? [] : [text])];
  return words.join(' ') || (status >= 400 ? '(a page)' : '');
}

function cell(outcome: Outcome): string {
  if ('redirected' in outcome) {
    return outcome.redirected === 'code' ? 'back with a `code`' : `back with \`${outcome.redirected.error}\``;
  }
  if ('stopped' in outcome) {
    if (outcome.stopped === 'provider') return 'stays at the provider';
    return outcome.status === 200 ? 'begins anew at the gateway' : 'a page of the gateway';
  }
  if ('gives' in outcome) return members(outcome);
  const { error, status, challenge, wait } = outcome;
  return [
    `\`${error}\` ${status}`,
    ...(challenge ? [challenge.split(' ')[0] as string] : []),
    ...(wait === undefined ? [] : [`${wait} s`]),
  ].join(', ');
}

function members(outcome: Outcome): string {
  if (!('gives' in outcome)) return cell(outcome);
  const { claims, ...others } = outcome.gives;
  if (claims !== undefined) return `\`${String(claims).replaceAll(' ', '` `')}\``;
  const parts = Object.entries(others).map(([name, value]) =>
    value === true && name !== 'active' ? `\`${name}\`` : `\`${name}: ${value}\``,
  );
  return parts.join(' ') || 'done (200)';
}
