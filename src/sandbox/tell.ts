import type { AnyOutput } from '../contract/contract.ts';
import type { Asked } from './asked.ts';
import { mayReturn } from './client.ts';
import { echoOf } from './echo.ts';
import { exampleOf, type Told } from './examples.ts';
import { formOfExample, inLanguage, retold } from './media.ts';
import type { Played } from './places.ts';
import type { Play } from './play.ts';
import { type Anchor, redirectTo } from './redirect.ts';
import { isSuccess } from './refusals.ts';
import { carrying, sentIn } from './words.ts';

/**
 * A documented answer as it goes out: values placed, the request's own words where a failure repeats them, in the language
 * and with the headers that the document gives.
 */
export function tell(
  play: Play,
  asked: Asked,
  told: Told,
  change: (example: Played) => Played = (same) => same,
): AnyOutput {
  const echo = isSuccess(play.plan, told) ? (same: Played) => same : echoOf(play, asked);
  if (told.location !== undefined) {
    const location = locationOf(play, asked, told.location, (parameters) => change(echo(parameters)));
    return { ...outputOf(told, told.body), headers: { ...told.headers, Location: location } };
  }
  const final = inLanguage(told, asked.operation.told, languagesOf(asked));
  const example = formOfExample(told);
  // Never into a page: what was sent would become markup.
  const value = change(typeof example.value === 'object' ? echo(example.value) : example.value);
  const form = formOfExample(final, callbackOf(asked));
  const rewritten = typeof form.value === 'string' && typeof value === 'object';
  return outputOf(final, rewritten ? retold(form.value as string, example.value, value) : form.write(value));
}

function outputOf({ status, type, body, headers }: Told, written: unknown): AnyOutput {
  return { status, headers, ...(body === undefined ? {} : { type: type as string, body: written }) };
}

/** What the parameters that choose between several values say: `json`, `xml`. */
function languagesOf({ operation, input }: Asked): string[] {
  return operation.call.parameters
    .filter((one) => (one.enum?.length ?? 0) > 1)
    .map((one) => String(sentIn(one, input)));
}

function callbackOf({ operation, input }: Asked): string | undefined {
  const parameter = operation.call.parameters.find(({ name }) => name === 'callback');
  const name = parameter && sentIn(parameter, input);
  return typeof name === 'string' ? name : undefined;
}

/**
 * A redirect that does not begin like a parameter's example leads to the provider itself, which is the sandbox here.
 */
function locationOf(play: Play, asked: Asked, example: string, change: (parameters: Played) => Played): string {
  const anchor = anchorOf(play, asked, example);
  const location = redirectTo(example, anchor, change);
  const origin =
    anchor.from === undefined ? serversOf(play).find((one) => `${location}/`.startsWith(`${one}/`)) : undefined;
  return origin === undefined ? location : play.base() + location.slice(origin.length);
}

/**
 * The parameter whose example a Location begins with, and what the request has in its place; the longest where several
 * do.
 */
function anchorOf(play: Play, { operation, said, input }: Asked, location: string): Anchor {
  if (/^[?#]/.test(location)) return { from: '', to: said.redirect_uri };
  const anchors = operation.call.parameters.flatMap((parameter): Anchor[] => {
    const from = shown(play, operation, parameter.name);
    if (!from || from.length < 8 || !location.startsWith(from)) return [];
    const isReturn = parameter.value && 'word' in parameter.value && parameter.value.word === 'redirect_uri';
    const sent = isReturn ? said.redirect_uri : sentIn(parameter, input);
    return [{ from, to: typeof sent === 'string' && mayReturn(play, sent) ? sent : undefined }];
  });
  const [longest] = anchors.sort((a, b) => String(b.from).length - String(a.from).length);
  if (longest || operation.role !== 'authorize') return longest ?? { from: undefined, to: undefined };
  const parameter = carrying(operation.call, 'redirect_uri');
  const unshown = parameter !== undefined && shown(play, operation, parameter.name) === undefined;
  return { from: unshown ? /^[^?#]*/.exec(location)?.[0] : undefined, to: said.redirect_uri };
}

/** A parameter's example, also from another operation of the same role. */
function shown(
  { document, operations }: Play,
  { operation, role }: Asked['operation'],
  name: string,
): string | undefined {
  const others = [...operations.values()].filter((other) => other.role === role).map((other) => other.operation);
  return [operation, ...others].map((one) => exampleOf(document, one, name)).find((example) => example !== undefined);
}

function serversOf({ document }: Play): string[] {
  const servers = [...document.operations.values()].flatMap((operation) => operation.servers);
  const urls = servers.map(({ url, variables }) =>
    url.replace(/\{([^}]+)\}/g, (_, name: string) => variables?.[name]?.default ?? ''),
  );
  return [...new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin))];
}
