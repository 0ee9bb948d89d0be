// What can be done at each app? Its discovery document says so, and says nothing that does not work.
// Run the gateway with `npm start`, then: npx node examples/apps.ts [BASE]
const [base = 'http://127.0.0.1:8080'] = process.argv.slice(2);
const { providers } = await json<{ providers: { app: string; discovery: string }[] }>(`${base}/providers`);

for (const { app, discovery } of providers) {
  const { grant_types_supported, revocation_endpoint, introspection_endpoint } = await json<Metadata>(discovery);
  const more = [revocation_endpoint && 'revocation', introspection_endpoint && 'introspection'].filter(Boolean);
  console.log([app, ...grant_types_supported, ...more].join(' '));
}

interface Metadata {
  grant_types_supported: string[];
  revocation_endpoint?: string;
  introspection_endpoint?: string;
}

async function json<Body>(url: string): Promise<Body> {
  return (await fetch(url)).json() as Promise<Body>;
}
