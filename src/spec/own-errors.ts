import type { ErrorsPlan } from '../provider/plan.ts';
import { tokens } from './source.ts';
import type { OwnErrors } from './vocabulary.ts';

/** Compiles what a document, or one of its operations, says of failures; what it does not say is left out. */
export function ownErrors({ ok, code, message, map }: OwnErrors): Partial<ErrorsPlan> {
  const list = (value: string | string[]) => [value].flat().map(tokens);
  return {
    ...(ok ? { ok: ok.map(String) } : {}),
    ...(code === undefined ? {} : { code: list(code) }),
    ...(message === undefined ? {} : { message: list(message) }),
    ...(map ? { map } : {}),
  };
}
