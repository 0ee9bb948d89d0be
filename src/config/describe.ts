import { stringify } from 'yaml';
import type { Plan } from '../provider/plan.ts';
import { tokens } from '../spec/source.ts';
import type { Config } from './config.ts';
import { type ConfigSchema, rebuild } from './schema.ts';

/**
 * The configuration in force as YAML, every secret masked: what the schema marks `writeOnly`. All settings are masked,
 * unless the plan of the app's provider says that they are no secrets.
 */
export function describe(config: Config, plans: Readonly<Record<string, Plan>> = {}): string {
  const { source: _, ...data } = config;
  const mask = (value: unknown, schema: ConfigSchema | undefined, pointer: string): unknown =>
    schema?.writeOnly && !isOpen(config, plans, pointer) ? '********' : value;
  return stringify(rebuild(data, mask), { lineWidth: 0 });
}

function isOpen({ apps }: Config, plans: Readonly<Record<string, Plan>>, pointer: string): boolean {
  const [section, id = '', part, name = ''] = tokens(pointer);
  if (section !== 'apps' || part !== 'settings') return false;
  const setting = plans[apps[id]?.provider ?? '']?.settings[name];
  return setting !== undefined && setting.writeOnly !== true;
}
