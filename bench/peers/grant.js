import grantOf from 'grant/lib/grant.js';
import { serveToken } from './koa-token.js';

const [upstream, port] = process.argv.slice(2);
const grant = grantOf({
  config: {
    defaults: { origin: 'http://127.0.0.1', transport: 'state', response: ['raw', 'tokens'] },
    bench: {
      oauth: 2,
      authorize_url: `${upstream}/oauth/authorize`,
      access_url: `${upstream}/oauth/token`,
      key: 'upstream-id',
      secret: 'upstream-secret',
      redirect_uri: 'http://127.0.0.1/callback',
      callback: '/done',
    },
  },
});
serveToken(port, async ({ code }) => {
  const { state } = await grant({
    method: 'GET',
    params: { provider: 'bench', override: 'callback' },
    query: { code },
    state: {},
    session: { provider: 'bench' },
  });
  return state.response.raw;
});
