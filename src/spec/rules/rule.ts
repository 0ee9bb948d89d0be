import type { View } from './view.ts';

/** One thing that breaks a rule: where (a JSON pointer into the document), what, and what would be right. */
export interface Breach {
  pointer: string;
  message: string;
  remedy: string;
  /** The document can be used all the same. */
  warning?: true;
}

/** A rule for documents: a pure function that tells every breach, and none for a document that obeys. */
export interface Rule {
  /** Stable: findings, tests and docs name the rule by it. */
  name: string;
  /** What a document promises that obeys, in a sentence for the table in the docs. */
  promise: string;
  check(view: View): Iterable<Breach>;
}
