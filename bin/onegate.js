#!/usr/bin/env node
// Plain JavaScript that any Node can read: an older one must get as far as being told what to do.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `onegate needs Node.js 24 or newer, and this is ${process.versions.node}: install it from https://nodejs.org`,
  );
  process.exit(1);
}
const { main } = await import('../src/cli/main.ts');
process.exit(await main(process.argv.slice(2)));
