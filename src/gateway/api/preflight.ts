import type { IncomingMessage, ServerResponse } from 'node:http';

/** Whether a request is a browser's question before the real one (Fetch standard, CORS-preflight). */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

/** Lets scripts of every origin call: nothing on the API path looks at cookies. Answers what was asked for, header by header. */
export function answerPreflight(req: IncomingMessage, res: ServerResponse, methods: string[]): void {
  const asked = req.headers['access-control-request-headers'];
  const headers = ['Access-Control-Allow-Origin', '*', 'Access-Control-Allow-Methods', methods.join(', ')];
  if (asked !== undefined && /^[\w\s,-]{1,2000}$/.test(asked)) headers.push('Access-Control-Allow-Headers', asked);
  headers.push('Access-Control-Max-Age', '600', 'Vary', 'Access-Control-Request-Headers');
  res.writeHead(204, headers);
  res.end();
}
