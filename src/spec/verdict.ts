/** True or false as a validator would say; undefined where only a validator knows. */
export type Verdict = boolean | undefined;

/** Whether all say yes; one no decides, whatever is unknown of the others. */
export function every<T>(list: T[], verdict: (one: T) => Verdict): Verdict {
  let known: Verdict = true;
  for (const each of list) {
    const said = verdict(each);
    if (said === false) return false;
    if (said === undefined) known = undefined;
  }
  return known;
}

/** Whether any says yes. */
export function some<T>(list: T[], verdict: (one: T) => Verdict): Verdict {
  return not(every(list, (each) => not(verdict(each))));
}

/** Whether one says yes and all others say no. */
export function exactlyOne<T>(list: T[], verdict: (one: T) => Verdict): Verdict {
  const said = list.map(verdict);
  const yes = said.filter((each) => each === true).length;
  if (yes > 1) return false;
  return said.includes(undefined) ? undefined : yes === 1;
}

export function not(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}
