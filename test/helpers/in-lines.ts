/**
 * Begins all of them at once, so many next to each other, each line one behind the other: for what is mostly waiting. Gives
 * what became of each, for a test of its own to judge.
 */
export function inLines<Case, Outcome>(
  cases: readonly Case[],
  lines: number,
  run: (each: Case) => Promise<Outcome>,
): ReadonlyMap<Case, Promise<Outcome>> {
  const outcomes = new Map<Case, Promise<Outcome>>()
  const ends = Array.from({ length: lines }, () => Promise.resolve())
  cases.forEach((each, i) => {
    const outcome = (ends[i % lines] ?? Promise.resolve()).then(() => run(each))
    outcomes.set(each, outcome)
    const over = () => undefined
    ends[i % lines] = outcome.then(over, over)
  })
  return outcomes
}
