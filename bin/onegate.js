#!/usr/bin/env node
// Plain JavaScript that any Node can read: an older one must get as far as being told what to do.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `onegate needs Node.js 24 or newer, and this is ${process.versions.node}: install it from https://nodejs.org`,
  );
  process.exit(1);
}
const { existsSync } = await import('node:fs');
// What an earlier start compiled is not compiled again.
(await import('node:module')).enableCompileCache?.();
// The package has no sources, and the project nothing compiled that could be trusted to be fresh.
const source = new URL('../src/cli/main.ts', import.meta.url);
const { main } = await import(existsSync(source) ? source.href : '../dist/src/cli/main.js');
process.exit(await main(process.argv.slice(2)));
