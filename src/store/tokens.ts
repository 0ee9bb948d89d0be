import { type ConnectionRow, connectionColumns, connectionOf, known } from './connection-row.ts';
import type { Engine } from './engine.ts';
import { names, raw, type Sql, sql, values } from './sql.ts';
import type { StoredToken, TokenStore } from './store.ts';

type NewToken = Parameters<TokenStore['issue']>[0][number];

const tokenColumns = [
  ...['hash', 'kind', 'client_id', 'connection_id', 'family', 'app', 'scope', 'issued_at', 'expires_at'],
  'successor',
] as const;

/** Read as `t_…`, since a connection that is read with a token has an `app` and so on, too. */
type TokenRow = { [Column in (typeof tokenColumns)[number] | 'used_for' as `t_${Column}`]: unknown };

const columns = raw(
  [...tokenColumns.map((name) => `tokens.${name} AS t_${name}`), 'clock() - tokens.used_at AS t_used_for'].join(', '),
);
const connection = raw(connectionColumns.map((name) => `c.${name}`).join(', '));

/**
 * A token is dead when its connection is gone, or was revoked after the token was issued. Both are asked when it is read: a token
 * that is written at the very moment of a revocation escapes the deletion, but never this.
 */
const ofRow = raw('c.id = tokens.connection_id AND c.revocations = tokens.revocations');
const alive = sql`tokens.expires_at > clock() AND
  (tokens.connection_id IS NULL OR EXISTS (SELECT 1 FROM connections c WHERE ${ofRow}))`;

/** The gateway's own tokens over an engine. */
export function tokenStore(engine: Engine): TokenStore {
  return {
    async issue([first, ...others]) {
      if (first) await engine.change(sql`${insert(first)} RETURNING hash`, others.map(insert));
    },
    async lookup(hash) {
      const [row] = await engine.rows<TokenRow & ConnectionRow>(sql`SELECT ${columns}, ${connection} FROM tokens
        LEFT JOIN connections c ON ${ofRow}
        WHERE tokens.hash = ${hash} AND tokens.expires_at > clock() AND (tokens.connection_id IS NULL OR c.id IS NOT NULL)`);
      return row && { token: tokenOf(row), connection: row.id === null ? undefined : connectionOf(row) };
    },
    async rotate(hash, successor, tokens) {
      const found = sql`hash = ${hash} AND kind = 'refresh' AND ${alive}`;
      const use = sql`UPDATE tokens SET used_at = clock(), successor = ${successor}
        WHERE ${found} AND used_at IS NULL RETURNING ${columns}`;
      const [used] = await engine.change<TokenRow>(use, tokens.map(insert));
      if (used) return { used: false, token: tokenOf(used) };
      const [before] = await engine.rows<TokenRow>(sql`SELECT ${columns} FROM tokens WHERE ${found}`);
      return before && { used: true, token: tokenOf(before) };
    },
    async end(hash) {
      return (await engine.rows(sql`DELETE FROM tokens WHERE hash = ${hash} RETURNING hash`)).length > 0;
    },
    async endFamily(family) {
      // A rotation under way holds a row of the family, so a deletion waits for it, but does not see what it issued: the next does.
      const statement = sql`DELETE FROM tokens WHERE family = ${family} RETURNING hash`;
      while ((await engine.rows(statement)).length > 0);
    },
  };
}

/** Of a connection that is gone or revoked nothing is issued. */
function insert({ connection_id, ...token }: NewToken): Sql {
  const { hash, kind, client_id, family, app = null, issued_at, expires_at } = token;
  const given = { hash, kind, client_id, family, app, scope: JSON.stringify(token.scope), issued_at, expires_at };
  const into = sql`INSERT INTO tokens (${names(given)}, connection_id, revocations) SELECT ${values(given)}`;
  if (connection_id === undefined) return sql`${into}, NULL, 0 WHERE true`;
  return sql`${into}, c.id, c.revocations FROM connections c WHERE c.id = ${connection_id} AND c.state <> 'revoked'`;
}

function tokenOf(row: TokenRow): StoredToken {
  return {
    hash: row.t_hash as string,
    kind: row.t_kind as StoredToken['kind'],
    client_id: row.t_client_id as string,
    connection_id: known<string>(row.t_connection_id),
    family: row.t_family as string,
    app: known<string>(row.t_app),
    scope: JSON.parse(row.t_scope as string),
    issued_at: row.t_issued_at as number,
    expires_at: row.t_expires_at as number,
    used_for: known<number>(row.t_used_for),
    successor: known<string>(row.t_successor),
  };
}
