/** A clock and its alarm, in seconds; tests have one of their own. */
export interface Time {
  /** Epoch seconds, with fractions. */
  now(): number;
  /** Runs something later. @returns what calls it off */
  after(seconds: number, run: () => void): () => void;
}

export const realTime: Time = {
  now: () => Date.now() / 1000,
  after(seconds, run) {
    const timer = setTimeout(run, seconds * 1000);
    return () => clearTimeout(timer);
  },
};

export function sleep(time: Time, seconds: number): Promise<void> {
  return new Promise((done) => {
    time.after(seconds, done);
  });
}

/** What a promise gives, or undefined when it is not settled in time; whoever asked then still has the promise. */
export async function within<Value>(time: Time, seconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  let callOff = () => {};
  const alarm = new Promise<undefined>((done) => {
    callOff = time.after(seconds, () => done(undefined));
  });
  return Promise.race([promise, alarm]).finally(callOff);
}
