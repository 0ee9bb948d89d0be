import { providerIds } from '../src/config/catalogue.ts';
import type { Config } from '../src/config/config.ts';
import { withSandboxApps } from '../src/config/sandbox-apps.ts';

const sandbox = { host: '127.0.0.1', port: 1, every: true };
const { apps } = await withSandboxApps({ apps: {}, sandbox } as unknown as Config);

/** The lines of a configuration that make an app of each built-in document, with the settings that the sandbox would have. */
export function appsOf(ids: readonly string[] = providerIds): string[] {
  return ids.map((id) => {
    const settings = JSON.stringify(apps[id]?.settings ?? {});
    return `  ${id}: { provider: ${id}, client_id: id, client_secret: secret, settings: ${settings} }`;
  });
}
