import { addressComplaint } from '../draft/metadata.ts';
import { type Given, type Terminal, UsageError } from './command.ts';

/** A provider as somebody tells it: members of its metadata (RFC 8414 §2). */
type Answers = Record<string, unknown>;

const methods: Record<string, string> = { basic: 'client_secret_basic', post: 'client_secret_post', none: 'none' };

/** What options tell. @throws UsageError for a method that there is not. */
export function answered(given: Given): Answers {
  const answers: Answers = {};
  for (const name of ['authorization', 'token', 'userinfo']) {
    const address = given.text(`${name}-endpoint`);
    if (address !== undefined) answers[`${name}_endpoint`] = checked(`--${name}-endpoint`, address);
  }
  const how = given.text('client-auth');
  if (how !== undefined) answers.token_endpoint_auth_methods_supported = [methodOf('--client-auth', how)];
  const scopes = given.text('scopes');
  if (scopes !== undefined) answers.scopes_supported = words(scopes);
  if (given.flag('pkce')) answers.code_challenge_methods_supported = ['S256'];
  if (given.flag('refresh')) answers.grant_types_supported = ['authorization_code', 'refresh_token'];
  return answers;
}

/**
 * Asks for what no option told, where somebody is there to answer.
 * @throws UsageError where nobody is, and nothing was told
 */
export async function asked(answers: Answers, { ask }: Pick<Terminal, 'ask'>): Promise<Answers> {
  if (!ask) {
    if (answers.authorization_endpoint !== undefined && answers.token_endpoint !== undefined) return answers;
    throw new UsageError('new needs --from SOURCE, or --authorization-endpoint URL and --token-endpoint URL');
  }
  const found = { ...answers };
  for (const { member, question, read } of questions) {
    if (found[member] !== undefined) continue;
    const value = read(await ask(`${question} `), question);
    if (value !== undefined) found[member] = value;
  }
  return found;
}

const questions: { member: string; question: string; read: (text: string, question: string) => unknown }[] = [
  { member: 'authorization_endpoint', question: 'Where is the browser sent (URL)?', read: address },
  { member: 'token_endpoint', question: 'Where does a code become a token (URL)?', read: address },
  { member: 'userinfo_endpoint', question: 'Where is the profile (URL; empty: later)?', read: address },
  {
    member: 'token_endpoint_auth_methods_supported',
    question: 'How does the client prove who it is (basic, post, none; empty: basic)?',
    read: (text, question) => (text === '' ? undefined : [methodOf(question, text)]),
  },
  {
    member: 'scopes_supported',
    question: 'Which scopes are there (separated by spaces)?',
    read: (text) => (text === '' ? undefined : words(text)),
  },
];

function address(text: string, question: string): string | undefined {
  return text === '' ? undefined : checked(question, text);
}

function checked(name: string, text: string): string {
  const complaint = addressComplaint(text);
  if (complaint) throw new UsageError(`${name} ${complaint}`);
  return text;
}

function methodOf(name: string, how: string): string {
  const method = Object.hasOwn(methods, how) ? methods[how] : undefined;
  if (method) return method;
  throw new UsageError(`${name} takes basic, post or none, not ${how}`);
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
