import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { main } from '../../src/cli/main.ts';
import { bin, onegate } from './onegate.ts';

test('an older Node is told in one line what to do', () => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });`;
  const code = `${pretend} import(${JSON.stringify(pathToFileURL(bin).href)})`;
  const { status, stderr, stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe('onegate needs Node.js 24 or newer, and this is 20.20.2: install it from https://nodejs.org\n');
});

test('--version is that of the package', async () => {
  expect(await onegate(['--version'])).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
});

test('--help tells every command', async () => {
  const { status, out } = await onegate(['--help']);
  expect(status).toBe(0);
  for (const command of ['serve', 'config', 'keys DIR', 'new ID', 'lint FILE...', 'sandbox FILE...']) {
    expect(out).toMatch(new RegExp(`^  ${command.replaceAll('.', '\\.')} +\\S`, 'm'));
  }
  expect(out).toMatch(/^ {2}generate \[FILE\.\.\.\] +\S/m);
  expect(out).toMatch(/^ {2}explain PROVIDER ROLE\|OPERATION +\S/m);
});

test('--help after a command tells its options and does nothing', async () => {
  const { status, out } = await onegate(['keys', '/nowhere/at/all', '--help']);
  expect(status).toBe(0);
  expect(out).toContain('Usage: onegate keys DIR [OPTIONS]');
  expect(out).toMatch(/^ {2}--alg ALG +RS256 \(default\), ES256 or EdDSA$/m);
});

describe('what is not understood ends with 2 and what would be right', () => {
  test.each([
    [['srve'], 'there is no command srve; did you mean serve?'],
    [
      ['constructor'],
      'there is no command constructor; known: serve, config, keys, new, lint, explain, sandbox, generate',
    ],
    [['serve', '--prot', '80'], 'serve has no option --prot; did you mean --port?'],
    [['--confg', 'x'], 'serve has no option --confg; did you mean --config?'],
    [['serve', '-x'], 'serve has no option -x'],
    [['serve', '--port'], '--port needs a value: --port N'],
    [['serve', '--port', '--config', 'x'], '--port needs a value: --port N'],
    [['serve', '--port', '65536'], '--port takes a number from 1 to 65535, not 65536'],
    [['serve', '--port', '0'], '--port takes a number from 1 to 65535, not 0'],
    [['serve', 'extra'], 'serve has no use for "extra"'],
    [['generate', '--check=yes'], '--check takes no value'],
    [['generate', 'a.yaml'], 'generate needs --out DIR, where the clients of your documents go'],
    [['generate', '--out', 'x'], '--out is for documents of your own: name them'],
    [['keys'], 'keys needs DIR: the folder to write them into; it is made if need be'],
    [['keys', 'a', 'b'], 'keys has no use for "b"'],
    [['keys', 'a', '--alg', 'RS265'], 'there is no algorithm RS265 here; did you mean RS256?'],
    [['keys', 'a', '--id', '../x'], '--id takes 1 to 64 letters, digits, and . _ -, not ../x'],
    [['lint'], 'lint needs FILE...: provider documents, YAML or JSON'],
    [['sandbox', 'x.yaml', '--client', 'id'], '--client takes an id and a secret: ID:SECRET'],
  ])('%j', async (args, message) => {
    const told: string[] = [];
    const complain = (line: string) => void told.push(line);
    const terminal = { env: {}, cwd: '/', print: complain, complain, stopped: async () => {} };
    expect(await main(args, terminal)).toBe(2);
    expect(told).toEqual([`onegate: ${message}\nonegate --help tells what there is.`]);
  });

  test('on standard error, as the exit status', async () => {
    const { status, out, err } = await onegate(['srve']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('did you mean serve?');
  });
});
