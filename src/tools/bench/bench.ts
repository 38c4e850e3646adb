/** One measurement that can be run by its name: `npm run bench -- chronicle`. */
export interface Bench {
  readonly name: string
  /** What is measured, for the list of all benches. */
  readonly summary: string
  /** `args` is what was typed behind the name; `tell` prints a line. */
  run(args: readonly string[], tell: (line: string) => void): Promise<void>
}
