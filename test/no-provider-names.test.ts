import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Rules about what stands nowhere in the sources: they decay one exception at a time. */
const root = fileURLToPath(new URL('..', import.meta.url));
const overlays = 'src/sandbox/overlays/';

/** Every file that is committed or would be, by its path from the root. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(root + file));

const read = (file: string) => readFileSync(root + file, 'utf8');

/** `file:line` of every line that a pattern finds. */
function found(pattern: RegExp, among: string[]): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])),
  );
}

/** What providers are called: the ids of their documents, and their domains. A single letter names nobody. */
const names = files
  .filter((file) => /^openapi\/providers\/[^/]+\.yaml$/.test(file))
  .flatMap((file) => {
    const [id = ''] = file.split('/').pop()?.split(/[-.]/) ?? [];
    const hosts = [...read(file).matchAll(/https:\/\/(?:[\w{}-]+\.)*([a-z0-9-]+)\.(?:com|cn|net|org|io)\b/g)];
    return [id, ...hosts.map(([, name = '']) => name)];
  })
  .filter((name, index, all) => name.length > 1 && !['example', 'com'].includes(name) && all.indexOf(name) === index);

describe('the code', () => {
  const sources = files.filter((file) => /^src\/.*\.ts$/.test(file));

  it('names no provider: what is particular to one stands in its document', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(names.length).toBeGreaterThan(30);
    const written = found(
      new RegExp(`\\b(${names.join('|')})\\b`, 'i'),
      sources.filter((file) => !file.startsWith(overlays)),
    );
    // Fonts are called after those who made them.
    expect(written.filter((line) => !/: font: .*, "PingFang/.test(line))).toEqual([]);
  });

  it('has at most a hundred lines for what documents cannot say', () => {
    const lines = sources.filter((file) => file.startsWith(overlays)).flatMap((file) => read(file).split('\n'));
    expect(lines.length).toBeLessThan(100);
  });
});

describe('the repository', () => {
  const self = 'test/no-provider-names.test.ts';
  const texts = files.filter((file) => file !== self && !/\.(png|jpe?g|ico|gif|woff2?|gz)$/.test(file));

  it('knows no machine: no absolute path of one', () => {
    const path = /(?<![\w./-])\/(work|home|Users|root|tmp)\/[\w.]|[A-Z]:\\\\?Users\\/;
    expect(found(path, texts)).toEqual([]);
  });

  it('knows no folder beside it: no relative path leaves the project', () => {
    const beside = texts.flatMap((file) => {
      const up = '../'.repeat(file.split('/').length);
      return read(file)
        .split('\n')
        .flatMap((line, index) => (line.includes(`'${up}`) || line.includes(`"${up}`) ? [`${file}:${index + 1}`] : []));
    });
    expect(beside).toEqual([]);
  });

  it('takes its packages from no particular registry', () => {
    const lock = files.filter((file) => /(^|\/)(package-lock\.json|\.npmrc)$/.test(file));
    expect(found(/"resolved": "https?:|registry\s*=/, lock)).toEqual([]);
  });
});
