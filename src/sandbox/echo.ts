import type { Asked } from './asked.ts';
import { exampleOf } from './examples.ts';
import type { Played } from './places.ts';
import type { Play } from './play.ts';
import { sentIn } from './words.ts';

/**
 * Repeats the request where a documented failure repeats the example of a request: a text that is a path becomes the path
 * asked for, a parameter's example what was sent. Short examples are left alone, they could mean anything.
 */
export function echoOf(play: Play, { operation, input, ctx }: Asked): (example: Played) => Played {
  const here = ctx.path.slice(play.id.length + 1);
  const pairs = operation.call.parameters.flatMap((parameter): [string, string][] => {
    const shown = exampleOf(play.document, operation.operation, parameter.name);
    const sent = sentIn(parameter, input);
    return shown && shown.length >= 8 && typeof sent === 'string' ? [[shown, sent.slice(0, 500)]] : [];
  });
  const said = (text: string) =>
    /^(\/[\w.{}-]+){2,}$/.test(text)
      ? here
      : pairs.reduce((copy, [shown, sent]) => copy.replaceAll(shown, () => sent), text);
  return (example) => inTexts(example, said);
}

/** A copy of an example in which every text has been changed. */
export function inTexts(example: Played, change: (text: string) => string): Played {
  if (typeof example === 'string') return change(example);
  if (Array.isArray(example)) return example.map((member) => inTexts(member, change));
  if (typeof example !== 'object' || example === null) return example;
  return Object.fromEntries(Object.entries(example).map(([name, member]) => [name, inTexts(member, change)]));
}
