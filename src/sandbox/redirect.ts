import { formOf } from '../provider/answer.ts';
import type { Played } from './places.ts';

/** Where a redirect's example begins and what takes that beginning's place. */
export interface Anchor {
  from: string | undefined;
  to: string | undefined;
}

/**
 * The Location of a redirect: the documented one, with the request's own address in place of the example's, and the parameters
 * behind it changed. Their order, their encoding, and what stands between address and parameters (a slash before the `#`) are
 * the document's. An example that begins elsewhere leads there, whatever the request says.
 */
export function redirectTo(example: string, { from, to }: Anchor, change: (parameters: Played) => Played): string {
  const anchored = from !== undefined && example.startsWith(from);
  const address = anchored ? (to ?? from) : '';
  const [, lead = '', mark = '', written = '', tail = ''] =
    /^([^?#&]*)([?#&]?)([^#]*)(.*)$/s.exec(anchored ? example.slice(from.length) : example) ?? [];
  if (mark === '') return address + lead;
  const before = written.split('&').map((pair) => ({ pair, name: decoded(pair.split('=')[0] as string) }));
  const values = formOf(written);
  const after = change({ ...values }) as Record<string, Played>;
  const kept = before.flatMap(({ pair, name }) => {
    const value = after[name];
    if (value === undefined || value === null) return [];
    return String(value) === values[name]
      ? [pair]
      : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`];
  });
  const added = Object.entries(after).filter(
    ([name, value]) => !(name in values) && value !== undefined && value !== null,
  );
  const parameters = [
    ...kept,
    ...added.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`),
  ].join('&');
  return parameters === '' ? address + lead + tail : address + lead + joint(mark, address + lead) + parameters + tail;
}

/** The parameters of a redirect's example, as a callback would get them. */
export function parametersOf(location: string): Record<string, string> {
  const [, query = '', fragment = ''] = /^[^?#]*\??([^#]*)#?(.*)$/s.exec(location) ?? [];
  return { ...formOf(query), ...formOf(fragment) };
}

function joint(mark: string, before: string): string {
  return mark === '#' ? mark : before.includes('?') ? '&' : '?';
}

function decoded(text: string): string {
  return Object.keys(formOf(`${text}=`))[0] ?? text;
}
