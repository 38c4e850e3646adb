import { inLines } from '../../core/in-lines.ts'
import { isCapital, isPlainLetter } from '../words/letters.ts'

/** Part of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

// also "North Korea.Seoul's", "on May 10.According to": some pages lose the space
const STOP = /[.!?…]+["”’»)\]]*(?:(?=\s)|(?<=(?:\p{Ll}{3}|[ .]\d{1,2})[.?!]["”]?)(?=\p{Lu}[\p{Ll}’']+ ))/uy

/** Never the end of a sentence: a name or a number follows. */
const TITLES =
  'Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Rev|Hon|Rt|Rtd|Ma|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Cdr|Brig|Cpl|Pvt|Sen|Rep|Reps|Sens|Gov|Govs|Amb|Pres|Sec|Supt|Insp|Messrs|Md|Smt|Shri|Engr|Atty|St|Ste|Sta|Sto|Mt|Ft|vs|cf|approx|No|Nos|Art|Arts|para|Vol|ed|eds|H\\.E|H\\.R\\.H|H\\.M|Lt\\. Gen|Maj\\. Gen'
const TITLE = new RegExp(`(?:^|[\\s("“‘[-])(?:${TITLES})\\.$`, 'i')
/** The end only when a word follows with which sentences begin. */
const SHORTS =
  'Ch|Dh|Kh|Ph|Sh|Th|Zh|Jr|Sr|Inc|Ltd|Co|Corp|Bros|etc|al|Ph\\.D|Esq|Jan|Feb|Febr|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thur|Thurs|Fri|Sat|Sun|Ave|Blvd|Rd|Dept|Univ|Assn|Bldg|Wash|Calif|Fla|Mass|Conn|Va|Md|Tex|Ill|Mich|Minn|Pa|est|a\\.m|p\\.m'
const SHORT = new RegExp(`(?:^|[\\s("“‘[,-])(?:(?:\\p{L}\\.){0,4}\\p{L}|${SHORTS})\\.$`, 'iu')
/** The last letters of all of them, in small ones: "mr", "gen", "d". */
const CUT_SHORT = new Set(`${TITLES}|${SHORTS}`.toLowerCase().match(/[a-z]+(?=\||$)/g))
const LONGEST_CUT = Math.max(...[...CUT_SHORT].map(({ length }) => length))
const STARTER = inLines('u')`
  ^["“‘(]*(?:
    The|He|She|They|It|In|On|At|This|These|That|Those|We|I|You|During|After|Before|As|But|And|A|An|His|Her|Their
    |Its|Our|Both|All|According|While|When|Since|For|From|With|By|To|Also|Earlier|Later|Today|Yesterday|However
    |Meanwhile|Moreover|Furthermore|Following|Under|If|There|Here|Such|Some|Many|Most|Other|Another|Asked|Speaking
    |Participants|Leaders|Ministers|Allies|Officials
  )\b(?!\p{L})
`
/** "Washington, D.C. The", "at 10 a.m. President": what follows a place or an hour is no part of it. */
const ENDS_BEFORE_OFFICE = /(?:D\.C|a\.m|p\.m)\.$/
const OFFICE =
  /^(?:President|Prime|Vice|Secretary|Minister|Chancellor|King|Queen|Ambassador|Deputy|Foreign|Mr|Mrs|Ms|Dr)\b/

/** "1. H.E. Ana Brel, Minister of Ports": counts what follows. */
const NUMBER = /^\s*\d{1,2}$/

/** The sentences of one paragraph, which is `text.slice(from, to)`, without the spaces between them. */
export function sentencesOf(text: string, from: number, to: number): Span[] {
  const paragraph = text.slice(from, to)
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at < paragraph.length; at++) {
    if (!isMark(paragraph.charCodeAt(at))) continue
    const end = stopEnd(paragraph, at)
    if (end === 0) continue
    const counts = at - start < 8 && NUMBER.test(paragraph.slice(start, at))
    if (!counts && endsHere(paragraph, at, paragraph.slice(at, end), end)) {
      spans.push({ start, end })
      start = end
    }
    at = end - 1
  }
  spans.push({ start, end: paragraph.length })
  return spans.flatMap((span) => trimmed(text, from + span.start, from + span.end))
}

const isMark = (code: number): boolean => code === 46 || code === 63 || code === 33 || code === 0x2026

/** Where the marks end that begin here; 0 when they stop nothing. Mostly it is one with a space behind it. */
function stopEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  if (isSpace(next)) return at + 1
  if (at + 1 === text.length) return 0
  STOP.lastIndex = at
  return STOP.test(text) ? STOP.lastIndex : 0
}

function endsHere(text: string, index: number, stop: string, end: number): boolean {
  // most often: "in Dublin. They"
  if (stop === '.' && isCapital(text.charCodeAt(end + 1)) && text.charAt(end) === ' ' && isWholeWord(text, index))
    return true
  const after = text.slice(end, end + 60).trimStart()
  if (after === '' || !/^["“‘'«([]*[\p{Lu}\p{N}•]/u.test(after)) return false
  if (stop[0] !== '.') return true
  if (stop.startsWith('..')) return /^["“‘(]*\p{Lu}/u.test(after)
  if (isWholeWord(text, index)) return true
  const before = text.slice(Math.max(0, index - 12), index + 1)
  if (stop.length === 1 && TITLE.test(before)) return false
  if (!SHORT.test(before)) return true
  if (/^\d/.test(after)) return false
  // "at 11 a.m. Lund and Vik had lunch": not "at 11 a.m. Eastern Time"
  if (
    /\b[ap]\.m\.$/.test(before) &&
    /^\p{Lu}\p{Ll}+ (?:and \p{Lu}\p{Ll}+ )?(?:met|had|will|was|were|is|are|has|have|then|also|held|left|spoke|\p{Ll}{3,}ed)\b/u.test(
      after,
    )
  )
    return true
  return STARTER.test(after) || (ENDS_BEFORE_OFFICE.test(before) && OFFICE.test(after)) || /["”]$/.test(stop)
}

/** Does a word of plain letters end here that is no short form? */
function isWholeWord(text: string, end: number): boolean {
  let from = end
  while (from > 0 && isPlainLetter(text.charCodeAt(from - 1))) from--
  const length = end - from
  // an initial, or the end of "Şt"
  if (length < 2 || (from > 0 && text.charCodeAt(from - 1) > 127)) return false
  return length > LONGEST_CUT || !CUT_SHORT.has(text.slice(from, end).toLowerCase())
}

export function trimmed(text: string, start: number, end: number): Span[] {
  let [from, to] = [start, end]
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from < to ? [{ start: from, end: to }] : []
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13)
