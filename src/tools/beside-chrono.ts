import { parse } from 'chrono-node'

/** One text of those that are measured. */
export interface Text {
  readonly file: string
  readonly bytes: Uint8Array
}

/** Tells that a stage ends here; what was done since the last one is its time. */
export type Lap = (stage: string) => void

/** Milliseconds a text. */
export interface Beside {
  readonly stages: ReadonlyMap<string, number>
  /** All stages together. */
  readonly ours: number
  /** One `chrono.parse` of the same text. */
  readonly chrono: number
  readonly ratio: number
}

/**
 * Of so many passes over all texts the fastest counts, for each text by itself. So many, because V8 compiles with all care
 * only what has run for a while: behind the 12th pass over 250 documents ours were still a fifth slower than behind the 40th,
 * and behind the 80th no faster. A corpus of a hundred thousand documents is read in that state.
 */
const PASSES = 40
/** Before the first of them chrono alone reads all texts so often. */
const AHEAD = 3

/**
 * How long some work on each text takes beside one `chrono.parse` of the text. Alike for both, and warm:
 *
 * - Each reads all texts, one after the other, before the other one does: as a corpus is read. A text that is read again at
 *   once is faster, and a text behind the other one's work is slower, for either.
 * - The fastest pass of each text counts. So compiling, collecting garbage (2 to 4 % of our time) and what else the machine
 *   does are left out, for both.
 * - Chrono goes first. V8 takes less care with every pattern that it compiles after the first 16 MB of a process, and our
 *   rules have more: chrono compiled behind them takes three times as long, and looked as if it were no faster than we are.
 */
export function besideChrono<T extends Text>(texts: readonly T[], work: (text: T, lap: Lap) => void): Beside {
  const best = texts.map(({ bytes }) => ({
    text: new TextDecoder().decode(bytes),
    chrono: Number.POSITIVE_INFINITY,
    ours: Number.POSITIVE_INFINITY,
    stages: new Map<string, number>(),
  }))
  const chronoPass = () => {
    for (const each of best) {
      const start = performance.now()
      parse(each.text)
      each.chrono = Math.min(each.chrono, performance.now() - start)
    }
  }
  for (let pass = 0; pass < AHEAD; pass++) chronoPass()
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [i, each] of best.entries()) {
      const text = texts[i]
      if (!text) continue
      const stages = new Map<string, number>()
      const start = performance.now()
      let last = start
      work(text, (stage) => {
        const now = performance.now()
        stages.set(stage, now - last)
        last = now
      })
      if (last - start < each.ours) {
        each.ours = last - start
        each.stages = stages
      }
    }
    chronoPass()
  }
  const mean = (of: (each: (typeof best)[number]) => number): number =>
    best.reduce((sum, each) => sum + of(each), 0) / Math.max(best.length, 1)
  const names = new Set(best.flatMap(({ stages }) => [...stages.keys()]))
  const stages = new Map([...names].map((name) => [name, mean((each) => each.stages.get(name) ?? 0)]))
  const [ours, chrono] = [mean((each) => each.ours), mean((each) => each.chrono)]
  return { stages, ours, chrono, ratio: chrono === 0 ? 0 : ours / chrono }
}
