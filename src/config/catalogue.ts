import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { providers } from '../../generated/index.ts';
import type { Contract, Provider } from '../contract/contract.ts';
import type { Loader } from '../contract/loader.ts';
import type { Plan } from '../provider/plan.ts';
import { meant } from '../spec/nearest.ts';
import { type Finding, readSource, SpecError } from '../spec/source.ts';
import { checkApps } from './apps.ts';
import type { Config } from './config.ts';

/** The ids of the built-in provider documents. */
export const providerIds: readonly string[] = Object.keys(providers);

/**
 * A built-in provider, with all there is of it.
 * @throws RangeError that names the nearest where there is none of that id.
 */
export async function openProvider(id: string): Promise<Provider> {
  const loader = Object.hasOwn(providers, id) ? providers[id] : undefined;
  if (!loader) throw new RangeError(`there is no provider document ${id}; ${meant(id, providerIds)}`);
  return loader.provider();
}

/** The plan of a built-in provider; nothing else of it is loaded. */
export function openPlan(id: string): Promise<Plan> {
  return (providers[id] as Loader).plan();
}

/**
 * A provider from a document of the operator's own, compiled in memory; warnings are not told.
 * @throws SpecError with everything that `onegate lint` calls an error.
 */
export async function openFile(file: string): Promise<Provider> {
  const [{ checkedDocument }, { providerOf }] = await Promise.all([
    import('../spec/check.ts'),
    import('../generate/runtime.ts'),
  ]);
  return providerOf(checkedDocument(await readSource(file)));
}

/**
 * The providers of every document in a folder, by id.
 * @throws SpecError with the errors of all of them.
 */
export async function openFolder(folder: string): Promise<Record<string, Provider>> {
  const files = (await documentsIn(folder)).map((name) => join(folder, name));
  const opened = await Promise.allSettled(files.map(openFile));
  const errors: Finding[] = [];
  const found: [string, Provider][] = [];
  for (const result of opened) {
    if (result.status === 'fulfilled') found.push([result.value.id, result.value]);
    else if (result.reason instanceof SpecError) errors.push(...result.reason.findings);
    else throw result.reason;
  }
  if (errors.length > 0) throw new SpecError(errors);
  return Object.fromEntries(found);
}

/** The provider of an app: its plan, and the rest for when it is needed. */
export interface OpenedApp {
  plan: Plan;
  contract(): Promise<Contract>;
  provider(): Promise<Provider>;
}

/**
 * The provider of every app, by the app's id, and what is doubtful about the apps. Only plans are loaded now.
 * @param own providers beside the built-in ones, by id; one of the same id takes its place
 * @throws SpecError with everything that `checkApps` calls an error.
 */
export async function openApps(
  config: Config,
  own: Readonly<Record<string, Provider>> = {},
): Promise<{ apps: Map<string, OpenedApp>; warnings: Finding[] }> {
  const known = [...new Set([...Object.keys(own), ...providerIds])];
  const wanted = new Set(Object.values(config.apps).map(({ provider }) => provider));
  const found = await Promise.all(
    known.filter((id) => wanted.has(id)).map(async (id) => [id, await opened(id, own[id])] as const),
  );
  const byId = new Map(found);
  const plans = Object.fromEntries(found.map(([id, { plan }]) => [id, plan]));
  const findings = checkApps(config, plans, known);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SpecError(errors);
  const apps = Object.entries(config.apps).map(([id, { provider }]) => [id, byId.get(provider) as OpenedApp] as const);
  return { apps: new Map(apps), warnings: findings };
}

async function opened(id: string, own: Provider | undefined): Promise<OpenedApp> {
  if (own) return { plan: own.plan, contract: async () => own, provider: async () => own };
  const loader = providers[id] as Loader;
  return { ...loader, plan: await loader.plan() };
}

async function documentsIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
  } catch (cause) {
    const message = `can't be read (${(cause as NodeJS.ErrnoException).code})`;
    const remedy = 'name a folder with provider documents';
    throw new SpecError([{ rule: 'folder', severity: 'error', message, remedy, file: folder, line: 1, column: 1 }]);
  }
}
