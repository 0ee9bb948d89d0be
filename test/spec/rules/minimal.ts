import { checkSource } from '../../../src/spec/check.ts';
import { type Finding, parseSource } from '../../../src/spec/source.ts';

/** A small provider document without any finding; the tests of the rules break it in one place each. */
export const minimal = `openapi: 3.1.0
info: { title: Example, version: '1' }
externalDocs: { url: https://docs.example.com }
servers:
  - url: https://api.example.com
x-onegate:
  name: { en: Example }
  scopes: { openid: [profile], email: [mail] }
  authorize:
    operation: authorize
    parameters:
      display: { from: $display, map: { touch: mobile, page: web } }
  token:
    operation: token
    keep: { uid: /uid }
    sent_as: queryToken
  identity:
    - operation: showUser
      parameters: { uid: $token.uid }
      claims:
        sub: /id
        name: [/name, /nick]
        gender: { from: /sex, map: { m: male, f: female } }
        email: { in: /mails, where: { /kind: main }, from: /address }
        email_verified: { in: /mails, where: { /kind: main }, from: /confirmed }
  introspect:
    operation: tokenInfo
    answer: { active: true, sub: /uid, client_id: /app }
  revoke:
    operation: revoke
    answer: { revoked: /result }
  deauthorize:
    operation: withdrawn
    answer: { sub: /uid }
  errors:
    code: /error
    message: /error_description
    map: { used_code: invalid_grant }
paths:
  /authorize:
    get:
      operationId: authorize
      summary: Sign in
      description: Where the browser goes.
      security: []
      parameters:
        - { name: client_id, in: query, required: true, description: The app., schema: { type: string }, example: app-1 }
        - { name: redirect_uri, in: query, required: true, description: Where to., schema: { type: string }, example: 'https://app.example.com/cb' }
        - { name: response_type, in: query, required: true, description: The mode., schema: { const: code } }
        - { name: scope, in: query, description: Wanted., schema: { type: string }, example: profile }
        - name: state
          in: query
          description: Comes back.
          schema: { type: string }
          example: s-1
        - { name: display, in: query, description: The look., schema: { type: string, enum: [web, mobile] } }
      responses:
        '302':
          description: Back to the app.
          headers:
            Location:
              description: The redirect_uri with the answer.
              schema: { type: string }
              examples:
                approved: { value: 'https://app.example.com/cb?code=c-1&state=s-1' }
                access_denied: { value: 'https://app.example.com/cb?error=access_denied&state=s-1' }
  /token:
    post:
      operationId: token
      summary: Get a token
      description: Code for token.
      security: []
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [grant_type, client_id, client_secret]
              properties:
                grant_type: { type: string, enum: [authorization_code, refresh_token] }
                client_id: { type: string }
                client_secret: { type: string, format: password }
                code: { type: string }
                redirect_uri: { type: string }
                refresh_token: { type: string }
      responses:
        '200':
          description: The tokens.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Tokens' }
              examples:
                issued: { value: { access_token: t-1, refresh_token: r-1, expires_in: 7200, uid: '42' } }
        '400': { $ref: '#/components/responses/Refused' }
  /user:
    get:
      operationId: showUser
      summary: The user
      description: Whose token it is.
      security: [{ oauth2: [profile] }]
      parameters:
        - { name: uid, in: query, required: true, description: Whose., schema: { type: string }, example: '42' }
      responses:
        '200':
          description: The user.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/User' }
              examples:
                user:
                  value:
                    id: 42
                    name: Alice
                    sex: f
                    mails: [{ address: a@example.com, kind: main, confirmed: true }]
        '401':
          description: A bad token.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Error' }
              examples:
                invalid_token: { value: { error: invalid_token } }
  /token_info:
    post:
      operationId: tokenInfo
      summary: About a token
      description: Whose it is.
      security: []
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, required: [access_token], properties: { access_token: { type: string } } }
      responses:
        '200':
          description: The token's facts.
          content:
            application/json:
              schema: { type: object, properties: { uid: { type: integer }, app: { type: string } } }
              examples:
                active: { value: { uid: 42, app: app-1 } }
  /revoke:
    post:
      operationId: revoke
      summary: End a token
      description: Ends it.
      security: [{ oauth2: [] }]
      responses:
        '200':
          description: Whether it worked.
          content:
            application/json:
              schema: { type: object, properties: { result: { type: boolean } } }
              examples:
                revoked: { value: { result: true } }
webhooks:
  withdrawn:
    post:
      operationId: withdrawn
      summary: A user left
      description: The provider tells.
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { uid: { type: string } } }
            examples:
              left: { value: { uid: '42' } }
      responses:
        '200': { description: Taken. }
components:
  responses:
    Refused:
      description: It was refused.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Error' }
          examples:
            invalid_code: { value: { error: used_code, error_description: The code was used. } }
  schemas:
    Tokens:
      type: object
      properties:
        access_token: { type: string, x-secret: true }
        refresh_token: { type: string, x-secret: true }
        expires_in: { type: integer }
        uid: { type: string }
    User:
      type: object
      properties:
        id: { type: integer }
        name: { type: string }
        nick: { type: string }
        sex: { type: string, enum: [m, f, n] }
        mails:
          type: array
          items:
            type: object
            properties:
              address: { type: string }
              kind: { type: string, enum: [main, other] }
              confirmed: { type: boolean }
    Error:
      type: object
      properties:
        error: { type: string }
        error_description: { type: string }
  securitySchemes:
    oauth2:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://api.example.com/authorize
          tokenUrl: https://api.example.com/token
          scopes: { profile: Who you are, mail: Your address }
    queryToken: { type: apiKey, in: query, name: access_token }
    basic: { type: http, scheme: basic }
`;

/** All findings of a text, as the command line tells them. */
export function lint(text: string): Finding[] {
  return checkSource(parseSource('example.yaml', text));
}

/** The minimal document with some of its texts replaced; each must stand there exactly once. */
export function broken(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`stands ${text.split(from).length - 1} times: ${from}`);
    return text.replace(from, () => to);
  }, minimal);
}

/** The number of the only line that has a text in it, counted from 1. */
export function lineOf(text: string, part: string): number {
  const lines = text.split('\n').flatMap((line, index) => (line.includes(part) ? [index + 1] : []));
  if (lines.length !== 1) throw new Error(`is on the lines ${lines.join(', ') || 'none'}: ${part}`);
  return lines[0] as number;
}

/** Lints a document that breaks one rule once: the finding, and the line of the part that should be named. */
export function only(text: string, part: string): { finding: Finding; line: number } {
  const findings = lint(text);
  if (findings.length !== 1) throw new Error(`findings: ${JSON.stringify(findings, null, 1)}`);
  return { finding: findings[0] as Finding, line: lineOf(text, part) };
}
