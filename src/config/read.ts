import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { type Finding, parseSource, readSource, type Source, SpecError } from '../spec/source.ts';

/**
 * Reads onegate.yaml, naming it in findings as seen from the working folder.
 * @throws SpecError: one finding per line that is no YAML; a `${…}` that wants quotes is named as such.
 */
export async function readConfigSource(path: string, cwd: string): Promise<Source> {
  const below = relative(cwd, path);
  const file = below.startsWith('..') ? path : below;
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return readSource(path);
  try {
    return parseSource(file, text);
  } catch (error) {
    throw error instanceof SpecError ? new SpecError(firstPerLine(error.findings, text.split('\n'))) : error;
  }
}

/** Inside `{ }` and `[ ]` YAML ends a bare text at the next bracket, and one slip makes many errors. */
function firstPerLine(findings: Finding[], lines: string[]): Finding[] {
  return findings
    .filter(({ line }, index) => findings.findIndex((other) => other.line === line) === index)
    .map((finding) =>
      /[{[,]\s.*\$\{/.test(lines[finding.line - 1] ?? '')
        ? { ...finding, remedy: `inside { } and [ ] put text with \${…} in quotes` }
        : finding,
    );
}
