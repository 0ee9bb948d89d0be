/**
 * The contract of a document as types and tables: what a handler gets, what it may answer, and what the stub needs at run time.
 * The types read openapi-typescript's `operations` by shape only, so that its generator can be replaced.
 */
import type { ParameterizedContext } from 'koa';
import type { Plan } from '../provider/plan.ts';
import type { OpenAPI } from '../spec/openapi.ts';

/** A named value as it stands on the wire: a parameter, or a field of a form. */
export interface FieldSpec {
  name: string;
  /** The schema takes a list; how it is written on the wire follows `style` and `explode` (OpenAPI 3.1 §4.8.12). */
  list?: { style: string; explode: boolean };
  /** The field of a form is JSON text, as objects are there (OpenAPI 3.1 §4.8.15). */
  json?: true;
  /** `allowEmptyValue`: an empty value is a value. Otherwise it counts as not sent (RFC 6749 §3.1). */
  empty?: true;
}

/** One declared parameter, as the stub needs it to take it off the wire. */
export interface ParameterSpec extends FieldSpec {
  in: 'path' | 'query' | 'header' | 'cookie';
  required: boolean;
}

/** One operation as data: a row of the generated table. */
export interface OperationSpec {
  method: string;
  /** The path template, or a webhook's name. */
  path: string;
  /** Called by the provider: known, but never mounted. */
  webhook?: true;
  parameters: readonly ParameterSpec[];
  /** `fields` are those of the form, where a form is declared; an `open` one lets others in as text. */
  body?: { required: boolean; types: readonly string[]; fields?: readonly FieldSpec[]; open?: true };
  /** Status (or `2XX`, `default`) to the media types of its answer; an empty list is an answer without a body. */
  answers: Readonly<Record<string, readonly string[]>>;
  /** Status to the headers that its answer must carry. */
  headers?: Readonly<Record<string, readonly string[]>>;
  security: readonly Readonly<Record<string, readonly string[]>>[];
}

export type OperationTable = Readonly<Record<string, OperationSpec>>;

/** One thing that breaks the document: where (a JSON pointer that begins with the part, as `/query/uid`) and why. */
export interface Violation {
  pointer: string;
  message: string;
}

/** Checks (and for parameters and forms coerces, in place) a value; an empty list means that it keeps to the document. */
export type Validate = (value: unknown) => Violation[];

/** The validators of one operation. */
export interface OperationValidators {
  path?: Validate;
  query?: Validate;
  header?: Validate;
  cookie?: Validate;
  /** By media type. */
  body?: Record<string, Validate>;
  /** By status, then media type. */
  answers: Record<string, Record<string, Validate>>;
}

export type Validators = Record<string, OperationValidators>;

/** Everything that the stub needs of a document. */
export interface Contract {
  id: string;
  operations: OperationTable;
  validators: Validators;
}

/** A provider ready to be served or played: its contract, its plan, and its bundled document for examples. */
export interface Provider extends Contract {
  plan: Plan;
  document: OpenAPI;
}

export type Context = ParameterizedContext;

/** The checked request: only the parts that the operation declares, each of them always there. */
export type Input<Op> = Flat<PartsOf<Op> & BodyIn<Op>>;

/** Every documented answer, told apart by its status; where several media types are documented, `type` selects the body's. */
export type Output<Op> = Op extends { responses: infer R }
  ? { [S in keyof R]: Flat<{ status: StatusOf<S, keyof R> } & HeadersOf<R[S]> & BodyOf<R[S]>> }[keyof R]
  : never;

/** One function per operation, or, for a document that is known only at run time, by operationId. */
export type Handlers<Ops> = [Ops] extends [never]
  ? Readonly<Record<string, AnyHandler>>
  : { [Id in keyof Ops]: (input: Input<Ops[Id]>, ctx: Context) => Output<Ops[Id]> | Promise<Output<Ops[Id]>> };

/** A request whose document is known only at run time; every part is there, `body` where one was sent. */
export interface AnyInput {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  cookie: Record<string, unknown>;
  body?: unknown;
}

/** An answer to a document that is known only at run time. */
export interface AnyOutput {
  status: number;
  type?: string;
  headers?: Readonly<Record<string, HeaderValue>>;
  body?: unknown;
}

export type AnyHandler = (input: AnyInput, ctx: Context) => AnyOutput | Promise<AnyOutput>;

export type HeaderValue = string | number | readonly string[] | undefined;

type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

type PartsOf<Op> = Op extends { parameters: infer P }
  ? { [Part in keyof P as [NonNullable<P[Part]>] extends [never] ? never : Part]-?: NonNullable<P[Part]> }
  : unknown;

type BodyIn<Op> = Op extends { requestBody: { content: infer C } }
  ? { body: ValueOf<C> }
  : Op extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? unknown
      : { body?: NonNullable<B> extends { content: infer C } ? ValueOf<C> : never }
    : unknown;

type ValueOf<C> = { [Type in keyof C]: Value<Type, C[Type]> }[keyof C];

/** JSON and forms are values, everything else is text. */
type Value<Type, V> = Type extends `${string}json${string}` | `${string}/x-www-form-urlencoded${string}` | '*/*'
  ? V
  : string;

type BodyOf<R> = R extends { content: infer C }
  ? IsUnion<keyof C> extends true
    ? { [Type in keyof C]: { type: Type; body: Value<Type, C[Type]> } }[keyof C]
    : { [Type in keyof C]: { type?: Type; body: Value<Type, C[Type]> } }[keyof C]
  : { type?: never; body?: never };

type HeadersOf<R> = R extends { headers: infer H }
  ? object extends Declared<H>
    ? { headers?: Declared<H> & Record<string, HeaderValue> }
    : { headers: Declared<H> & Record<string, HeaderValue> }
  : { headers?: Record<string, HeaderValue> };

/** Without openapi-typescript's index signature. */
type Declared<H> = { [K in keyof H as string extends K ? never : K]: H[K] };

type IsUnion<T, All = T> = [T] extends [never] ? false : T extends unknown ? ([All] extends [T] ? false : true) : never;

/** `4XX` and `default` stand for every status that is not documented on its own. */
type StatusOf<S, Documented> = S extends number
  ? S
  : S extends `${infer Digit}XX`
    ? Exclude<Beginning<Digit>, Documented>
    : Exclude<HttpStatus, Documented | (Documented extends `${infer Digit}XX` ? Beginning<Digit> : never)>;

type Beginning<Digit extends string, N = HttpStatus> = N extends number
  ? `${N}` extends `${Digit}${string}`
    ? N
    : never
  : never;

// biome-ignore format: a list
type HttpStatus =
  | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 300 | 301 | 302 | 303 | 304 | 307 | 308
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421
  | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 507 | 508 | 511;
