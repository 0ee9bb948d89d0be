import type { ErrorWord } from './plan.ts';

/** How a provider said no, in standard words; its own code and text are kept for whoever has to look into it. */
export class ProviderFailure extends Error {
  readonly word: ErrorWord;
  /** The provider's own code, as text. */
  readonly code: string | undefined;
  /** The provider's own text for people, at most 500 characters. */
  readonly detail: string | undefined;
  /** HTTP status of the provider's answer; undefined when there was none. */
  readonly status: number | undefined;
  /** Seconds after which the provider may be asked again. */
  readonly retryAfter: number | undefined;

  constructor(
    word: ErrorWord,
    given: { message: string; code?: string; detail?: string; status?: number; retryAfter?: number; cause?: unknown },
  ) {
    super(given.message, { cause: given.cause });
    this.name = 'ProviderFailure';
    this.word = word;
    this.code = given.code;
    this.detail = given.detail;
    this.status = given.status;
    this.retryAfter = given.retryAfter;
  }
}

/** A role's call lacks a value that its operation requires; an optional identity source is then left out. */
export class MissingInput extends Error {
  readonly parameter: string;
  constructor(operation: string, parameter: string) {
    super(`${operation} requires ${parameter}, and there is no value for it`);
    this.name = 'MissingInput';
    this.parameter = parameter;
  }
}
