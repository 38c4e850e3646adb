import { inLines } from '../../../src/core/in-lines.ts'
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
    // "Holds its rate", "left it at"; a board that holds a meeting keeps nothing as it is
    inLines('u')`
      \b(?:hold(?:s|ing)?|held|keep(?:s|ing)?|kept|maintain(?:s|ed|ing)?|retain(?:s|ed|ing)?|leav(?:e|es|ing)|left)
        \b(?=[^.;:]{0,40}\b(?:rates?|unchanged|steady|it (?:at|as)|target range)\b)
      |\bunchanged\b|\bsteady\b
    `,
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

/** Which way a board decided to go: as it is said to have decided or voted to, else as the title or the first sentence says. */
export function decidedMove(title: string, sentences: readonly string[]): Move | null {
  const told = [...sentences, title].map((one) => {
    const found = DECIDED_TO.exec(one)
    return found === null || SOME_OF_IT.test(found[0]) ? null : moveIn(found.groups?.what ?? '')
  })
  return [...told, moveIn(title), ...sentences.map(moveIn)].find((move) => move !== null) ?? null
}
const DECIDED_TO =
  /\b(?:committee|council|board|bank|mpc|fomc)\b[^.;:]{0,90}?\b(?:decided|decides|voted|votes|agreed|resolved|chose|opted)\b[^.;:]{0,40}?\bto\b(?<what>[^.;]*)/u
const SOME_OF_IT =
  /\b(?:members?|governors|who|dissent\p{L}*|against|prefer\p{L}*)\b[^.;:]*\b(?:voted|decided|chose)\b/u

/** Words of every report on money, which tell nothing of which vote is meant. */
export const OF_RATES =
  /^(?:(?:interest|policy|bank|base|key|repo|benchmark|main|central|monetary|basis|points?|per|cent|percent)|rates?)$/u
