import type { AnyInput } from '../contract/contract.ts';
import type { Json } from '../provider/json.ts';
import type { Call, Expression, ParameterPlan, Word } from '../provider/plan.ts';
import { wordsOf } from '../spec/calls.ts';

/** What a request says, in the standard's words: the provider's parameters read backwards. */
export type Said = Partial<Record<Word, string>> & { scopes?: string[] };

/** The standard's words in a request, whatever the provider calls its parameters. A list is joined by spaces. */
export function saidIn(call: Call, input: AnyInput): Said {
  const said: Said = {};
  for (const parameter of call.parameters) {
    const value = sentIn(parameter, input);
    if (value === undefined || value === null || !parameter.value) continue;
    const list = Array.isArray(value) ? value.map(String) : undefined;
    for (const [word, text] of wordsIn(parameter, parameter.value, list?.join(' ') ?? String(value))) {
      said[word] ??= text;
      if (word === 'scope') said.scopes ??= list ?? text.split(' ').filter(Boolean);
    }
  }
  return said;
}

/** The value that a request has for a parameter, wherever the document puts it. */
export function sentIn({ in: place, name }: Pick<ParameterPlan, 'in' | 'name'>, input: AnyInput): Json | undefined {
  const part = input[place] as Record<string, Json> | undefined;
  return part !== null && typeof part === 'object' && Object.hasOwn(part, name) ? part[name] : undefined;
}

/** Whether a request has what a call would send as fixed values. */
export function agrees({ parameters }: Call, input: AnyInput): boolean {
  return parameters.every((parameter) => {
    const { value } = parameter;
    if (!value || !('literal' in value)) return true;
    const sent = sentIn(parameter, input);
    return sent === undefined || String(sent) === String(value.literal);
  });
}

/** The parameter that carries a word. */
export function carrying(call: Call, word: Word): ParameterPlan | undefined {
  return call.parameters.find(
    (parameter) => parameter.value && wordsIn(parameter, parameter.value, '').some(([found]) => found === word),
  );
}

/**
 * A parameter whose value is no word of the request (fixed, a setting, mapped) says the word that it is named after.
 */
function wordsIn(parameter: ParameterPlan, value: Expression, text: string): [Word, string][] {
  if ('word' in value) return [[value.word, text]];
  if ('first' in value) return value.first.flatMap((member) => wordsIn(parameter, member, text)).slice(0, 1);
  if (!('template' in value)) return allWords.has(parameter.name) ? [[parameter.name as Word, text]] : [];
  const words = value.template.flatMap((part) => (typeof part !== 'string' && 'word' in part ? part.word : []));
  const pattern = value.template.map((part) => (typeof part === 'string' ? escaped(part) : '(.*?)')).join('');
  const match = new RegExp(`^${pattern}$`, 's').exec(text);
  return words.map((word, index) => [word, match?.[index + 1] ?? '']);
}

const allWords: ReadonlySet<string> = new Set(Object.values(wordsOf).flat());

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
