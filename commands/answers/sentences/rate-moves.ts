/** Which way a rate goes. */
export type Move = 'down' | 'up' | 'none'

const MOVES: readonly (readonly [Move, RegExp])[] = [
  [
    'down',
    /\b(?:cuts?|cutting|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tions?)|eas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing))\b/u,
  ],
  [
    'up',
    /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|lift(?:s|ed|ing)?|tighten(?:s|ed|ing)?|rises?)\b/u,
  ],
  [
    'none',
    /\b(?:hold(?:s|ing)?|held|keep(?:s|ing)?|kept|unchanged|maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?|leav(?:e|es|ing)|left|pauses?|steady)\b/u,
  ],
]

/** The first move that the words name: "to lower the rate", "the cut"; null where they name none. */
export function moveIn(words: string): Move | null {
  const found = MOVES.flatMap(([move, said]) => {
    const at = words.search(said)
    return at < 0 ? [] : [{ move, at }]
  })
  return found.toSorted((a, b) => a.at - b.at)[0]?.move ?? null
}

/** Words of every report on money, which tell nothing of which vote is meant. */
export const OF_RATES =
  /^(?:(?:interest|policy|bank|base|key|repo|benchmark|main|central|monetary|basis|points?|per|cent|percent)|rates?)$/u
