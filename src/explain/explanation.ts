/** A place in a file that a person wrote, as editors and terminals make a link of it: `file:line`. */
export type Place = string;

/** How one call comes out of a document: what would be sent, and how each documented answer would be read. */
export interface Explanation {
  provider: string;
  /** `token`, `token/refresh`, `identity/0`, …; absent for an operation that is called as a resource. */
  role?: string;
  /** Absent for a source that asks nothing. */
  request?: Request;
  /** What is read of a success: the standard's words. */
  reads: Member[];
  answers: Answer[];
  /** Where the document says all this: the block's entry, or the operation. */
  at: Place;
}

export interface Request {
  operation: string;
  method: string;
  /** Variables of server and path in braces. */
  url: string;
  /** Media type of the body. */
  body?: string;
  /** The credential that the call carries. */
  credential: { text: string; at: Place };
  sent: Sent[];
  at: Place;
}

/** One parameter, header or member of the body. */
export interface Sent {
  name: string;
  in: string;
  required: boolean;
  /** Where its value comes from, in words; absent: it is not sent. */
  value?: string;
  /** Where it is declared. */
  at: Place;
  /** Where the block gives its value; absent where its name does, or its schema. */
  said?: Place;
}

/** A member of the standard answer, and the place that it is read from. */
export interface Member {
  name: string;
  from: string;
  at: Place;
}

/** One documented answer, by its status and example. */
export interface Answer {
  status: string;
  type?: string;
  example?: string;
  at: Place;
  /** What a client of the gateway would have of it. */
  success?: Record<string, unknown>;
  failure?: Failure;
}

export interface Failure {
  /** The standard word. */
  word: string;
  /** The provider's own code, and where the block gives it a meaning. */
  code?: string;
  said?: Place;
  /** The `error` that a client sees, and the status that it comes with; absent for a redirect, which has none. */
  error: string;
  status?: number;
}
