import type { ProviderAnswer } from '../../provider/answer.ts';
import { evaluate } from '../../provider/expression.ts';
import { identityOf } from '../../provider/identity.ts';
import { readIntrospection } from '../../provider/introspect.ts';
import type { Json } from '../../provider/json.ts';
import type { Call, Plan, TokenCall } from '../../provider/plan.ts';
import type { App } from '../../provider/request.ts';
import { readRevocation } from '../../provider/revoke.ts';
import { tokensOf } from '../../provider/token.ts';
import { appOf } from './plans.ts';
import type { Use, View } from './view.ts';

/** How a role reads its answer, and what is missing in one: in words, undefined for a complete answer. */
export interface Reader {
  call: Call;
  missing(body: Json | undefined, name: string): string | undefined;
}

/** The reader of a use, as the gateway will read; undefined for roles that read no answer of a call. */
export function readerOf(view: View, use: Use, plan: Plan): Reader | undefined {
  if (use.role === 'token' || use.role === 'app_token') return tokenReader(use, plan);
  if (use.role === 'identity') return identityReader(view, use, plan);
  if (use.role === 'introspect') return plan.introspect && introspectionReader(appOf(plan), plan.introspect);
  return use.role === 'revoke' && plan.revoke ? revocationReader(appOf(plan), plan.revoke) : undefined;
}

function tokenReader({ name }: Use, { token, app_token }: Plan): Reader | undefined {
  const calls: Record<string, TokenCall | undefined> = {
    token,
    app_token,
    'token/exchange': token.exchange,
    'token/refresh': token.refresh,
  };
  const given = calls[name];
  const words = { access_token: 'a', refresh_token: 'r' };
  return (
    given && {
      call: given.call,
      missing: (body) =>
        tokensOf(given, body, { words, now: 0 })
          ? undefined
          : `gives no access_token${hint(given.answer.access_token)}`,
    }
  );
}

/** A source need not give `sub` when it maps other claims only; where it shares its operation, it must give something. */
function identityReader(view: View, use: Use, plan: Plan): Reader | undefined {
  const source = plan.identity[Number(use.name.split('/')[1])];
  if (!source?.call) return undefined;
  const keepsOnly = source.claims === undefined && use.keeps.length > 0;
  const wanted = source.claims ? 'sub' in source.claims : !keepsOnly;
  const shared = view.uses.some((other) => other !== use && other.named === use.named && other.role !== 'identity');
  const kept = Object.fromEntries(view.uses.flatMap(({ keeps }) => keeps.map(({ name }) => [name, 'kept'])));
  const missing: Reader['missing'] = (body) => {
    const found = identityOf(source, body, kept);
    if (wanted) return found.claims.sub === undefined ? `gives no sub${hint(source.claims?.sub)}` : undefined;
    const nothing = Object.keys({ ...found.claims, ...found.kept }).length === 0;
    return shared && nothing ? 'gives no claim' : undefined;
  };
  return { call: source.call, missing };
}

function introspectionReader(app: App, role: NonNullable<Plan['introspect']>): Reader {
  return {
    call: role.call,
    missing(body, name) {
      const owner = evaluate(role.answer.client_id ?? { pointer: ['client_id'] }, { answer: body });
      const own = owner === undefined ? app : { ...app, client_id: String(owner) };
      const active = succeeds(() => {
        const { introspection } = readIntrospection(own, { ...role, call: asJson(role.call) }, told(body), 0);
        if (!introspection.active) throw new Error('not active');
      });
      if (active === (name !== 'inactive')) return undefined;
      return active
        ? 'is named inactive and reads as active'
        : 'reads as not active (if it is meant so, name it `inactive`)';
    },
  };
}

function revocationReader(app: App, role: NonNullable<Plan['revoke']>): Reader {
  return {
    call: role.call,
    missing(body) {
      const done = succeeds(() => readRevocation(app, { ...role, call: asJson(role.call) }, told(body)));
      return done ? undefined : 'says that nothing was revoked';
    },
  };
}

function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function told(body: Json | undefined): ProviderAnswer {
  return { status: 200, headers: {}, text: JSON.stringify(body) ?? '' };
}

/** The example is parsed already, whatever its media type. */
function asJson(call: Call): Call {
  return { ...call, reads: 'json' };
}

function hint(expression: unknown): string {
  return expression === undefined ? ' under its own name' : ' where the mapping looks';
}
