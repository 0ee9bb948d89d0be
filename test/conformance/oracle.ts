import type { ErrorWord } from '../../src/provider/plan.ts';
import { isWord, wordOfStatus } from '../../src/provider/words.ts';
import type { Told } from '../../src/sandbox/examples.ts';
import { formOfExample } from '../../src/sandbox/media.ts';
import { parametersOf } from '../../src/sandbox/redirect.ts';
import type { Vocabulary } from '../../src/spec/vocabulary.ts';

/**
 * What a documented answer means, by the document's own text (docs/provider-documents.md, `errors`) and without the plan: a second
 * reading, so that the compiler and the interpreters have something to be compared with. Undefined: a success.
 * @param needs pointers of which one has to be there for a success
 */
export function meant(block: Vocabulary, told: Told, needs: string[] = []): ErrorWord | undefined {
  const said = told.location === undefined ? formOfExample(told).value : parametersOf(told.location);
  const { ok, code = '/error', map = {} } = block.errors ?? {};
  const codes = [code]
    .flat()
    .map((pointer) => at(said, pointer))
    .filter((value) => value !== undefined && value !== null && value !== '' && typeof value !== 'object')
    .map(String);
  const refused =
    told.location === undefined
      ? told.status >= 300 ||
        (ok !== undefined && codes.length > 0 && !codes.some((one) => ok.map(String).includes(one)))
      : codes.length > 0 && !grants(block, said);
  const lacking = needs.length > 0 && needs.every((pointer) => isAbsent(at(said, pointer)));
  if (!refused && !lacking) return undefined;
  if (isLimited(block, told)) return 'rate_limited';
  const mapped = codes.map((one) => byTable(map, one)).find((word) => word !== undefined);
  return (mapped as ErrorWord) ?? codes.find(isWord) ?? wordOfStatus(told.status);
}

/** Whether a redirect brings a code, where the document says that one stands: then it grants, whatever a place for errors holds. */
export function grants({ authorize }: Vocabulary, said: unknown): boolean {
  const places = [authorize.answer?.code ?? '/code'].flat().filter((one) => typeof one === 'string');
  return places.some((pointer) => !isAbsent(at(said, pointer))) && isAbsent(at(said, '/error'));
}

function isLimited({ rate_limit }: Vocabulary, { status, headers }: Told): boolean {
  const left = Object.entries(headers).find(([name]) => name.toLowerCase() === rate_limit?.remaining.toLowerCase());
  return [403, 429].includes(status) && left?.[1] === '0';
}

/** The longest key that fits; one that ends in a star fits what begins like it. */
function byTable(map: Record<string, string>, code: string): string | undefined {
  const fitting = Object.keys(map).filter(
    (key) => key === code || (key.endsWith('*') && code.startsWith(key.slice(0, -1))),
  );
  const [best] = fitting.sort((a, b) => b.length - a.length);
  return map[best ?? ''];
}

function at(value: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((here, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[name] : undefined;
  }, value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
