import type { operations } from '../../../generated/gateway/types.ts';
import type { Handlers } from '../../contract/contract.ts';
import type { Gateway } from '../gateway.ts';
import { type Issuer, issuerAt } from '../issuer.ts';
import { metadata } from './discovery.ts';

type WellKnown = Pick<
  Handlers<operations>,
  | 'openidConfiguration'
  | 'authorizationServer'
  | 'authorizationServerSuffixed'
  | 'jwks'
  | 'rootOpenidConfiguration'
  | 'rootAuthorizationServer'
  | 'rootJwks'
>;

/** What clients read first, of the apps' issuers and of the root. */
export function wellKnown(gateway: Gateway): WellKnown {
  const described = (issuer: Issuer) => ({ status: 200 as const, headers: kept, body: metadata(gateway, issuer) });
  const keys = async () => ({ status: 200 as const, headers: kept, body: await gateway.signer.jwks() });
  const ofApp = ({ path }: { path: { app: string } }) => {
    const issuer = issuerAt(gateway, path.app);
    return issuer ? described(issuer) : noApp(gateway, path.app);
  };
  return {
    openidConfiguration: ofApp,
    authorizationServer: ofApp,
    authorizationServerSuffixed: ofApp,
    jwks: ({ path }) => (gateway.apps.has(path.app) ? keys() : noApp(gateway, path.app)),
    rootOpenidConfiguration: () => described(gateway.root),
    rootAuthorizationServer: () => described(gateway.root),
    rootJwks: keys,
  };
}

/** Five minutes: long enough to spare requests, short enough for a change of keys. */
const kept = { 'Cache-Control': 'public, max-age=300' };

/** An address of an app that is not there (RFC 9457). */
function noApp(gateway: Gateway, id: string) {
  const known = [...gateway.apps.keys()].join(', ');
  const detail = `there is no app named ${JSON.stringify(id.slice(0, 63))}; there are: ${known}`;
  return { status: 404 as const, body: { type: 'about:blank', title: 'Not Found', status: 404, detail } };
}
