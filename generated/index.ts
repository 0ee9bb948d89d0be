// Generated from openapi/providers by `npm run generate`. Do not edit.
import { readFile } from 'node:fs/promises';
import type { OperationTable, Provider, Validators } from '../src/contract/contract.ts';
import type { Plan } from '../src/provider/plan.ts';
import type { OpenAPI } from '../src/spec/openapi.ts';

/** Every generated provider, loaded when it is asked for. */
export const providers: Readonly<Record<string, () => Promise<Provider>>> = {
  bamboocloud: () => provider(
    'bamboocloud',
    import('./bamboocloud/operations.ts'),
    import('./bamboocloud/validate.js'),
    import('./bamboocloud/provider.ts'),
  ),
  gitee: () => provider(
    'gitee',
    import('./gitee/operations.ts'),
    import('./gitee/validate.js'),
    import('./gitee/provider.ts'),
  ),
  oschina: () => provider(
    'oschina',
    import('./oschina/operations.ts'),
    import('./oschina/validate.js'),
    import('./oschina/provider.ts'),
  ),
  weibo: () => provider(
    'weibo',
    import('./weibo/operations.ts'),
    import('./weibo/validate.js'),
    import('./weibo/provider.ts'),
  ),
};

async function provider(
  id: string,
  ...modules: [Promise<{ operations: OperationTable }>, Promise<{ validators: Validators }>, Promise<{ plan: Plan }>]
): Promise<Provider> {
  const [text, { operations }, { validators }, { plan }] = await Promise.all([
    readFile(new URL(`./${id}/openapi.json`, import.meta.url), 'utf8'),
    ...modules,
  ]);
  return { id, operations, validators, plan, document: JSON.parse(text) as OpenAPI };
}
