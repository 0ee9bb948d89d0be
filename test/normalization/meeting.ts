import { parametersOf } from '../../src/sandbox/redirect.ts';
import type { WiredSetup } from '../faults/between.ts';
import type { Seen } from './client.ts';
import type { Documented, Example, Role } from './examples.ts';
import { saidIn } from './examples.ts';
import { expected, type Row, type Table } from './expected.ts';
import { type Form, forms } from './forms.ts';
import type { Outcome } from './outcome.ts';
import { provoke, provokeForm } from './provoke.ts';
import { faults, type World } from './world.ts';

/** The kinds of requests that clients and browsers send. */
export type At = 'sign-in' | 'token' | 'userinfo' | 'introspect' | 'revoke';

/** A request of a client's that meets one answer of a provider's. */
export interface Meeting {
  app: string;
  at: At;
  operation: string;
  /** The example's name, or what the form is about. */
  name: string;
  documented: boolean;
  status: number;
  code: string | undefined;
  text: string | undefined;
  /** Undefined: nobody has thought about it. */
  comesTo: Outcome | undefined;
  play(stage: Stage): Promise<Played>;
}

export interface Stage {
  world: World;
  wired: WiredSetup;
}

/** What came of it, and how often the provider gave an answer of this status meanwhile. */
export interface Played extends Seen {
  given: number;
}

const places: Record<Role, At> = {
  authorize: 'sign-in',
  token: 'token',
  identity: 'userinfo',
  introspect: 'introspect',
  revoke: 'revoke',
};

/** Every documented answer of every operation that a table speaks of, then every other form. */
export function meetings(documentOf: (app: string) => Documented): Meeting[] {
  const examples = Object.entries(expected).flatMap(([app, table]) => {
    const all = documentOf(app).examples.filter(({ operation }) => table[operation]);
    return all.map((example) => withExample(app, example, table));
  });
  return [...examples, ...forms.map((form) => withForm(form, documentOf(form.app)))];
}

function withExample(app: string, example: Example, table: Table): Meeting {
  const { operation, name, status, code, text } = example;
  const row = table[operation]?.[name];
  return {
    ...{
      app,
      operation,
      name,
      status,
      code,
      text,
      documented: true,
      at: places[example.role],
      comesTo: outcomeOf(row),
    },
    async play({ world }) {
      const misregistered = faults.some(({ condition }) => condition === row?.when);
      const setup = misregistered ? world.misregistered : world.setup;
      const count = async () => {
        const { operations } = await setup.control(example.provider).stats();
        return operations[operation]?.[status] ?? 0;
      };
      const before = await count();
      const seen = await provoke(world, app, example, row as Row);
      return { ...seen, given: (await count()) - before };
    },
  };
}

function withForm(form: Form, { plan, pathOf }: Documented): Meeting {
  const { app, operation, status, about, body, comesTo } = form;
  const at = form.at === 'refresh_token' ? 'token' : form.at;
  const said = typeof body === 'object' ? body : at === 'sign-in' ? parametersOf(body) : undefined;
  return {
    ...{ app, at, operation, name: about, documented: false, status, ...saidIn(plan, status, said as never), comesTo },
    play: async ({ wired }) => ({ ...(await provokeForm(wired, form, pathOf(operation))), given: 1 }),
  };
}

function outcomeOf(row: Row | undefined): Outcome | undefined {
  if (!row) return undefined;
  const { by: _, when: __, ...outcome } = row as Row & { by?: string; when?: string };
  return outcome as Outcome;
}
