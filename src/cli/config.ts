import { openApps, openFolder } from '../config/catalogue.ts';
import { describe } from '../config/describe.ts';
import { loadConfig } from '../config/load.ts';
import { withSandboxApps } from '../config/sandbox-apps.ts';
import { render } from '../spec/source.ts';
import type { Command } from './command.ts';
import { whatToServe } from './serve.ts';

/** `onegate config`: checks the configuration and prints what it comes to, secrets masked. */
export const config: Command = {
  about: 'check the configuration and print it, secrets masked',
  options: whatToServe,
  async run(given, { env, cwd, print, complain }) {
    const folder = given.text('providers');
    const own = folder === undefined ? {} : await openFolder(folder);
    const loaded = await withSandboxApps(await loadConfig({ file: given.text('config'), env, cwd }), own);
    const { apps, warnings } = await openApps(loaded, own);
    const plans = Object.fromEntries([...apps.values()].map(({ plan }) => [plan.id, plan]));
    print(`# ${loaded.source?.file}\n${describe(loaded, plans).trimEnd()}`);
    for (const warning of warnings) complain(render(warning));
    return 0;
  },
};
