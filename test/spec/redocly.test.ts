import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { broken, lineOf, minimal } from './rules/minimal.ts';

/** Runs `redocly lint` with the project's configuration on a text. */
function redocly(text: string): Promise<{ status: number; output: string; file: string }> {
  const file = join(mkdtempSync(join(tmpdir(), 'redocly-')), 'example.yaml');
  writeFileSync(file, text);
  const command = 'node_modules/@redocly/cli/bin/cli.js';
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return new Promise((done) => {
    execFile(process.execPath, [command, 'lint', file, '--format=json'], { env }, (error, stdout) => {
      done({ status: error ? 1 : 0, output: stdout, file });
    });
  });
}

interface Problem {
  ruleId: string;
  severity: string;
  message: string;
  location: { pointer: string; start?: { line: number } }[];
}

const ours = (output: string): Problem[] =>
  (JSON.parse(output.slice(output.indexOf('{'))) as { problems: Problem[] }).problems.filter(({ ruleId }) =>
    ruleId.startsWith('onegate/'),
  );

test('redocly lint shows the same findings at the same places, and fails', async () => {
  const text = broken(['sub: /id\n', 'sub: [/id, /name]\n'], ['[/name, /nick]', '[/name, /nik]']);
  const { status, output } = await redocly(text);
  expect(status).toBe(1);
  expect(ours(output)).toMatchObject([
    { ruleId: 'onegate/answer', severity: 'error', location: [{ pointer: '#/x-onegate/identity/0/claims/name/1' }] },
    { ruleId: 'onegate/subject', severity: 'warn', location: [{ pointer: '#/x-onegate/identity/0/claims/sub' }] },
  ]);
  expect(ours(output)[0]?.message).toContain('→ did you mean nick?');
  expect(lineOf(text, 'sub: [/id, /name]')).toBeGreaterThan(0);
});

test('redocly lint has nothing of ours to say of a right document', async () => {
  const { output } = await redocly(minimal);
  expect(ours(output)).toEqual([]);
});
