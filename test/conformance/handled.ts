import type { Call, Expression, Plan } from '../../src/provider/plan.ts';

/** What this provider does otherwise than the standards have it, and no client hears of. */
export function handled(plan: Plan): string[] {
  const { authorize, token, carrier, errors, app_token, identity, headers, sign, client_assertion } = plan;
  return [
    ...renamed(authorize.call, 'at authorize'),
    ...renamed(token.call, 'for tokens'),
    says(authorize.fragment !== undefined, `the authorize address ends in \`#${authorize.fragment}\``),
    says(hasWord(authorize.call, 'code_challenge'), 'PKCE towards the provider'),
    says(authorize.answer.code !== undefined, 'the code comes under another name'),
    says(Object.keys(authorize.keep).length > 0, 'facts come with the callback'),
    says(separator(authorize.call) === ',', 'scopes are asked for with commas'),
    authentication(token.call),
    says(token.call.method === 'GET', 'tokens are asked for by GET'),
    says(token.call.body === 'application/json', 'tokens are asked for in JSON'),
    says(token.call.reads === 'form', 'tokens come as a form'),
    says(token.call.reads === 'jsonp', 'tokens come wrapped in a function call'),
    says(Object.keys(token.answer).length > 0, 'the token answer has other names or values'),
    says(token.exchange !== undefined, 'the first token is exchanged for the one to keep'),
    says(app_token !== undefined, "the app's own token is fetched and shared"),
    says(sign !== undefined, `calls are signed (${sign?.algorithm})`),
    says(client_assertion !== undefined, `the client proves itself by a JWT (${client_assertion?.algorithm})`),
    carriedBy(plan),
    ...Object.keys(headers).map((name) => `the header \`${name}\` is sent`),
    says(errors.ok !== undefined, 'failures that come with 200 are found'),
    says(identity.length > 1, `the user is described by ${identity.length} sources`),
    says(
      identity.some(({ id_token }) => id_token),
      'the user is read from the ID token',
    ),
    says(carrier.in === 'cookie', 'the token travels in a cookie'),
  ].filter((text) => text !== undefined);
}

function says(holds: boolean, text: string): string | undefined {
  return holds ? text : undefined;
}

/** Standard words under other names. */
function renamed({ parameters }: Call, where: string): string[] {
  const others = parameters.flatMap(({ name, value }) => {
    const word = value && wordIn(value);
    return word !== undefined && word !== name ? [`\`${word}\` as \`${name}\``] : [];
  });
  return others.length > 0 ? [`${others.join(', ')} ${where}`] : [];
}

function wordIn(value: Expression): string | undefined {
  return 'word' in value ? value.word : undefined;
}

function hasWord({ parameters }: Call, word: string): boolean {
  return parameters.some(({ value }) => value !== undefined && wordIn(value) === word);
}

function separator({ parameters }: Call): string | null | undefined {
  return parameters.find(({ value }) => value !== undefined && wordIn(value) === 'scope')?.separator;
}

function authentication(call: Call): string | undefined {
  if (call.auth === 'basic') return 'client authentication by HTTP Basic';
  const secret = call.parameters.find(({ value }) => value !== undefined && wordIn(value) === 'client_secret');
  return secret?.in === 'query' ? 'the secret travels in the query' : undefined;
}

function carriedBy({ carrier }: Plan): string | undefined {
  if (carrier.in === 'query') return `the access token travels as \`?${carrier.name}=\``;
  if (carrier.in === 'header' && (carrier.name.toLowerCase() !== 'authorization' || carrier.prefix !== 'Bearer '))
    return `the access token travels as \`${carrier.name}: ${carrier.prefix}…\``;
  return undefined;
}
