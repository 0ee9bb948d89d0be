import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gateway } from '../src/gateway/gateway.ts';
import { sealCode } from '../src/gateway/oauth/code.ts';
import { keyRing } from '../src/gateway/seal.ts';
import type { Load } from './load.ts';
import { client, sealKey } from './onegate.ts';

/** More than Onegate can exchange in a second; to the others a code may come twice. */
const perSecond = 8000;

/**
 * A load of token requests, each with a fresh code that Onegate will take; every contestant gets the same. The codes are sealed
 * with the gateway's key ring as after a sign-in, live a minute and are used once.
 */
export function codeLoad(url: string, folder: string, seconds: number): Load {
  const codes = join(folder, 'codes');
  const script = join(folder, 'codes.lua');
  const issuer = url.slice(0, url.lastIndexOf('/'));
  const forms = Array.from({ length: Math.ceil(perSecond * (seconds + 0.5)) }, () => form(issuer));
  writeFileSync(codes, forms.join('\n'));
  writeFileSync(
    script,
    `local forms = {}
for line in io.lines("${codes}") do forms[#forms + 1] = line end
local next = 0
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
function request()
  next = next % #forms + 1
  return wrk.format(nil, nil, nil, forms[next])
end
`,
  );
  return { url, headers: ['Accept: application/json'], script, example: form(issuer) };
}

const now = () => Math.floor(Date.now() / 1000);
const ring = keyRing([{ id: 'bench', key: sealKey }], now);
const gateway = { ring, limits: { code: 60 } } as Gateway;

function form(issuer: string): string {
  const { id, secret, redirect_uri } = client;
  const code = sealCode(gateway, {
    issuer,
    app: 'bench',
    client_id: id,
    redirect_uri,
    scope: [],
    upstream_scope: [],
    auth_time: now(),
    kept: {},
    upstream: { code: 'upstream-code-5d2f9a', verifier: '' },
    upstream_nonce: '',
  });
  const fields = { grant_type: 'authorization_code', code, redirect_uri, client_id: id, client_secret: secret };
  return new URLSearchParams(fields).toString();
}
