/** The types of a call. They read openapi-typescript's `paths` by shape only, so that its generator can be replaced. */
import type { Problem } from './problem.ts';

/** A provider's operations as the gateway serves them for one app; methods that a path does not have do not compile. */
export interface App<Paths> {
  GET: Verb<Paths, 'get'>;
  POST: Verb<Paths, 'post'>;
  PUT: Verb<Paths, 'put'>;
  PATCH: Verb<Paths, 'patch'>;
  DELETE: Verb<Paths, 'delete'>;
}

/**
 * Calls the operation at a path of the provider's document.
 * @throws what `fetch` throws (no connection, an aborted signal), and SyntaxError where the provider's JSON is none
 */
export type Verb<Paths, Method extends string> = <Path extends PathWith<Paths, Method>>(
  path: Path,
  ...options: OptionsOf<OperationAt<Paths, Path, Method>>
) => Promise<Answer<OperationAt<Paths, Path, Method>>>;

/** What a call may say besides its parameters and body. */
export interface CallOptions {
  /** The user's token for this call alone. */
  token?: string;
  /** The connection that this call is for, where the token is the client's own. */
  connection?: string;
  signal?: AbortSignal;
  /** More headers: `If-None-Match`, or the `Content-Type` where an operation takes several. */
  headers?: Record<string, string>;
}

/** Every documented success told apart by `status`, or any failure as one problem in `error`. */
export type Answer<Op> = Success<Op> | { status: ErrorStatus; data?: never; error: Problem; response: Response };

type Success<Op> = Op extends { responses: infer R }
  ? { [S in keyof R]: { status: StatusOf<S>; data: DataOf<R[S]>; error?: never; response: Response } }[SuccessIn<R>]
  : never;

type SuccessIn<R> = { [S in keyof R]: StatusOf<S> extends never ? never : S }[keyof R];

type StatusOf<S> = `${S & (string | number)}` extends `${2 | 3}${infer Rest}`
  ? Rest extends 'XX'
    ? 200 | 201 | 202 | 203 | 204 | 205 | 206
    : S
  : never;

type DataOf<R> = R extends { content: infer C } ? { [Type in keyof C]: Read<Type, C[Type]> }[keyof C] : undefined;

type Read<Type, Value> = Type extends `${string}json${string}` | '*/*'
  ? Value
  : Type extends `text/${string}` | `${string}${'xml' | 'javascript' | 'jwt' | 'x-www-form-urlencoded'}${string}`
    ? string
    : Blob;

type PathWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: infer Op }
    ? [Op] extends [never]
      ? never
      : Path
    : never;
}[keyof Paths];

type OperationAt<Paths, Path extends keyof Paths, Method extends string> = Paths[Path] extends {
  [M in Method]: infer Op;
}
  ? Op
  : never;

/** The options may be left out where nothing in them is required. */
type OptionsOf<Op> = object extends Options<Op> ? [options?: Options<Op>] : [options: Options<Op>];

type Options<Op> = ParametersOf<Op> & BodyOf<Op> & CallOptions;

type ParametersOf<Op> = Op extends { parameters: infer P }
  ? object extends P
    ? { params?: P }
    : { params: P }
  : { params?: never };

type BodyOf<Op> = Op extends { requestBody: { content: infer C } }
  ? { body: Written<C> }
  : Op extends { requestBody?: infer B }
    ? { body?: NonNullable<B> extends { content: infer C } ? Written<C> : never }
    : { body?: never };

type Written<C> = { [Type in keyof C]: Write<Type, C[Type]> }[keyof C];

type Write<Type, Value> = Type extends `${string}json${string}` | '*/*'
  ? Value
  : Type extends `multipart/${string}`
    ? WithFiles<Value> | FormData
    : Type extends `${string}x-www-form-urlencoded${string}`
      ? Value | URLSearchParams
      : string | Blob | ArrayBuffer | ReadableStream;

/** A field that is text in the document may be a file. */
type WithFiles<Value> = {
  [Name in keyof Value]: string extends NonNullable<Value[Name]> ? Value[Name] | Blob : Value[Name];
};

// biome-ignore format: a list
export type ErrorStatus =
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421
  | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511;
