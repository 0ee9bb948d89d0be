/** Documented answers that tell of a failure, and that the gateway hands on as successes all the same. */
export interface Limit {
  provider: string;
  operation: string;
  /** The examples' names. */
  answers: string[];
  why: string;
}

/** The fewer the better: each is a promise of the gateway's that a provider gets around. */
export const limits: Limit[] = [];

/** The limit that an answer falls under. */
export function limitOf(provider: string, operation: string, name: string): Limit | undefined {
  return limits.find(
    (limit) => limit.provider === provider && limit.operation === operation && limit.answers.includes(name),
  );
}
