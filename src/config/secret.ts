import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Complaint } from './substitute.ts';

/**
 * Reads the file that a secret names as `file:/path` or `file:path` (relative to the configuration's folder); one newline
 * at its end is cut. Messages name the file, never what is in it.
 */
export function readSecret(reference: string, folder: string): { text: string } | Complaint {
  const path = resolve(folder, reference.replace(/^file:(\/\/(?=\/))?/, ''));
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return { rule: 'secret', message: `the secret file ${path} can't be read (${code})`, remedy: remedyFor(code) };
  }
  if (text !== '') return { text };
  return { rule: 'secret', message: `the secret file ${path} is empty`, remedy: 'write the secret into it' };
}

function remedyFor(code: string | undefined): string {
  if (code === 'ENOENT') return 'correct the path, or make the file; `onegate keys DIR` makes keys';
  if (code === 'EACCES') return 'let the user that runs the gateway read it';
  if (code === 'EISDIR') return 'name a file, not a folder';
  return 'check the file';
}
