import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { Provider } from '../contract/contract.ts';
import type { Expression, Plan, Setting } from '../provider/plan.ts';
import { openPlan, providerIds } from './catalogue.ts';
import type { Address, App, Config } from './config.ts';

/**
 * The configuration with an app for every provider that has none of its name, where its sandbox plays every provider. An app's id is its
 * provider's; it is registered with the sandbox only, so that its secrets open nothing else.
 * @param own providers beside the built-in ones, by id
 */
export async function withSandboxApps(config: Config, own: Readonly<Record<string, Provider>> = {}): Promise<Config> {
  const { sandbox, apps } = config;
  if (!sandbox?.every) return config;
  const unnamed = [...new Set([...providerIds, ...Object.keys(own)])].filter((id) => !Object.hasOwn(apps, id));
  const made = await Promise.all(
    unnamed.map(async (id) => [id, await sandboxApp(own[id]?.plan ?? (await openPlan(id)), sandbox)] as const),
  );
  return { ...config, apps: Object.assign(Object.create(null), apps, Object.fromEntries(made)) };
}

async function sandboxApp(plan: Plan, { host, port }: Address): Promise<App> {
  const { id } = plan;
  const settings = await Promise.all(
    Object.entries(plan.settings)
      .filter(([, setting]) => setting.default === undefined)
      .map(async ([name, setting]) => [name, (await keyFor(plan, name)) ?? sample(setting)] as const),
  );
  const reached = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
  return {
    provider: id,
    client_id: `sandbox-${id}`,
    client_secret: `sandbox-${id}-secret`,
    settings: Object.fromEntries(settings),
    scope: [],
    server: `http://${reached}:${port}/${id}`,
    undocumented: 'refuse',
  };
}

function sample({ example, enum: values }: Setting): string {
  return example ?? values?.[0] ?? 'sandbox';
}

/** A new private key for a setting that a plan signs with; undefined: it signs with another, or with a shared secret. */
async function keyFor({ sign, client_assertion }: Plan, name: string): Promise<string | undefined> {
  const isIt = (key: Expression | undefined) => key !== undefined && 'app' in key && key.app === name;
  const elliptic = isIt(client_assertion?.key) && client_assertion?.algorithm === 'ES256';
  const rsa = isIt(client_assertion?.key) || (isIt(sign?.key) && sign?.algorithm === 'RSA-SHA256');
  if (!elliptic && !rsa) return undefined;
  const { privateKey } = elliptic
    ? await generate('ec', { namedCurve: 'P-256' })
    : await generate('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

const generate = promisify(generateKeyPair);
