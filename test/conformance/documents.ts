import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../openapi/providers/', import.meta.url);

/** Every provider document that there is: being in the folder is all that it takes to be judged. */
export const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

export function fileOf(id: string): string {
  return fileURLToPath(new URL(`${id}.yaml`, folder));
}
