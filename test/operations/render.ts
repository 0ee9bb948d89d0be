import { planAt } from '../../src/provider/errors.ts';
import type { Json } from '../../src/provider/json.ts';
import type { Told } from '../../src/sandbox/examples.ts';
import { formOfExample } from '../../src/sandbox/media.ts';
import { saidIn } from '../normalization/examples.ts';
import { table } from '../support/markdown.ts';
import type { Documented } from './documents.ts';
import type { Played } from './play.ts';

/** The body of a documented answer as JSON. */
export function bodyOf(told: Told): Json {
  return formOfExample(told).value as Json;
}

/** The page: which operations were called and what came of it, made of nothing but results. */
export function render(documents: Documented[], results: Played[]): string {
  const sections = documents.map((of) =>
    section(
      of,
      results.filter(({ provider }) => provider === of.provider.id),
    ),
  );
  const totals = documents.map((of) => {
    const own = results.filter(({ provider }) => provider === of.provider.id);
    return [nameOf(of), ...numbers(own)];
  });
  return `<!-- Made by \`npm run docs:tables\` from what the tests in test/operations see. Do not edit. -->
# Operations

Every operation that the provider documents have below \`/{app}/api\`, called through the gateway by its client against the sandbox.

* **calls**: made with the document's own examples for every parameter and each example of each body. The answer keeps to the document's
  schema, and is the provider's to the last byte. Other documented successes were asked for at the sandbox, and where the document
  lets calls through without a token, one was made so.
* **failures**: the sandbox gave a documented failure, and the client got a problem (RFC 9457).
* **tokens**: without a token, with a wrong one, with a user's in place of the app's: a problem with status 401 and a challenge.
* **breaches**: something required is missing, a value is of another kind, a parameter is not declared: a problem with status 400 that
  points at the place, and the provider was not asked.

${[leftOut(documents, results), passed(results)].filter(Boolean).join('\n\n')}

${table(['provider', ...columns], [...totals, ['all', ...numbers(results)]])}

${sections.join('\n')}`;
}

function leftOut(documents: Documented[], results: Played[]): string {
  const called = new Set(results.map(({ operation }) => operation));
  const missing = documents.flatMap(({ provider, operations }) =>
    operations.filter((one) => !called.has(one)).map(({ id }) => `\`${provider.id}.${id}\``),
  );
  return missing.length === 0 ? 'None was left out.' : `Could not be called: ${missing.join(', ')}.`;
}

/** Failures that were handed on as successes, as they were seen. */
function passed(results: Played[]): string {
  const seen = results.flatMap(({ successes }) => successes.flatMap(({ limit }) => limit ?? []));
  const lines = [...new Set(seen)].map(({ provider, operation, answers, why }) => {
    return `* \`${provider}.${operation}\` (\`${answers.join('`, `')}\`): ${why}.`;
  });
  return lines.length === 0
    ? ''
    : `Failures that pass as successes, as the provider gives them:\n\n${lines.join('\n')}`;
}

const columns = ['operations', 'calls', 'failures', 'tokens', 'breaches'];

function section(of: Documented, results: Played[]): string {
  const tags = Map.groupBy(results, ({ operation }) => operation.tag);
  const order = (of.published.root.tags ?? []).map(({ name }) => name);
  const sorted = [...tags].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return [
    `## ${nameOf(of)}\n`,
    `${standard(of)}\n`,
    `${table(['tag', ...columns], [...sorted.map(([tag, own]) => [tag, ...numbers(own)])])}\n`,
    `### What its failures become\n\n${failureTable(of, results)}\n`,
  ].join('\n');
}

/** What is not called here, and why. */
function standard({ provider, operations }: Documented): string {
  const called = new Set(operations.map(({ id }) => id));
  const others = Object.keys(provider.plan.operations).filter((id) => !called.has(id));
  return `Not among them are those of a sign-in, which have standard endpoints: \`${others.join('`, `')}\`.`;
}

function numbers(results: Played[]): string[] {
  const sum = (count: (one: Played) => number) => String(results.reduce((total, one) => total + count(one), 0));
  return [
    String(results.length),
    sum(({ successes }) => successes.filter(({ limit }) => !limit).length),
    sum(({ failures }) => failures.length),
    sum(({ badTokens }) => badTokens.length),
    sum(({ breaches }) => breaches.length),
  ];
}

/** One line for each thing that the provider says and what it became; operations are counted, as most say the same. */
function failureTable({ provider, operations }: Documented, results: Played[]): string {
  const sorted = operations.flatMap(({ id }) => results.find(({ operation }) => operation.id === id) ?? []);
  const seen = sorted.flatMap(({ failures }) =>
    failures.map(({ cause, problem }) => {
      const { code, text } = saidIn(planAt(provider.plan, cause.operation), cause.status, bodyOf(cause));
      const said = [...(code === undefined ? [] : [`\`${code}\``]), ...(text === undefined ? [] : [text])].join(' ');
      const wait = problem?.retryAfter === undefined ? '' : `, ${problem.retryAfter} s`;
      return [`\`${cause.name}\``, String(cause.status), said, `\`${problem?.error}\` ${problem?.status}${wait}`];
    }),
  );
  const lines = [...Map.groupBy(seen, (cells) => cells.join('\0')).values()];
  const rows = lines.map((same) => [...(same[0] as string[]), String(same.length)]);
  return table(['the provider’s answer', 'status', 'code and text', 'the problem', 'operations'], rows);
}

function nameOf({ provider }: Documented): string {
  return provider.plan.name.en ?? provider.id;
}
