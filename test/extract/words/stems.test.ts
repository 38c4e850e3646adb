import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../../src/extract/words/stems.ts'

/** "instead", "*boycott" that may end a word, "appoint*" that may begin one. */
const shown = (pattern: RegExp): readonly string[] | null =>
  stemsOf(pattern)
    ?.map(({ letters, starts, ends }) => `${starts ? '' : '*'}${letters}${ends ? '' : '*'}`)
    .sort() ?? null

describe('the letters that every match of a pattern has', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/\b(?:instead of|rather than)\s+(?:the\s+)?$/i, ['instead', 'rather']],
    [/\b(?:first|last) time\b[^,;]*$/i, ['first', 'last']],
    [/\bappoint(?:s|ed)?/, ['appoint*']],
    [/\b[Nn]either\b.*\bnor\b/, ['neither']],
    [/\b\p{Ll}+ly agreed\b/u, ['agreed']],
    [/(?<who>she|they) {2,4}met\b/, ['*she', '*they']],
    [/\bvideo ?-?call\b/, ['videocall', 'video']],
    [/\bdid(?:n['’]t| not)\b/, ['didn', 'did']],
    [/n['’]t\b/, ['t']],
    [/\b(?:met|\w+ed) with\b/, ['with']],
    [/\b(?=today)yesterday(?! evening)\b/, ['yesterday']],
    [/\b(?:ha[ds]|have)(?: been){0,2} seen/, ['seen*']],
    [/a{2}bc|[abc]{3}xyz\b/, null],
    [/^\W*(?:,|and)?\s/, null],
    [/['’]s (?:\w+ )?$/, null],
    [/(?:the )?\p{Lu}/u, null],
  ])('%s', (pattern, expected) => {
    expect(shown(pattern)).toEqual(expected && [...expected].sort())
  })
})
