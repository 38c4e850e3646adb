import { inLines } from '../../core/in-lines.ts'
import type { LeftOut } from '../../core/subject.ts'
import { sayList } from '../../wording/events.ts'
import type { Path } from '../route.ts'
import { TITLES } from '../vocabulary.ts'
import { wordsOf } from '../words.ts'
import type { Knowledge } from './read-subject.ts'

/** "Who besides Calder was on the call", "meetings without Costa": whom the question leaves out, taken out of its words. */
export type Leaving =
  | { readonly is: 'taken'; readonly text: string; readonly leftOut: LeftOut }
  /** Something is left out that cannot be: the sentence says so, the text is without it. */
  | { readonly is: 'refused'; readonly text: string; readonly says: string }

const OUT = inLines('giu')`
  [\s,]*\b(?:
    besides|apart from|aside from|other than|in addition to|except(?:ing)?(?:\s+for)?|excluding|not counting
    |but(?:\s+not)?|without|not\s+(?:with|including|involving)
    |(?:that|which)\s+do(?:es)?\s+not\s+(?:include|involve)
  )\s+
`
/** Asks for people: of them some can be left out. */
const ASKS_PEOPLE =
  /\b(?:who|whom|people|persons|attendees?|participants?|guests?|leaders|(?:which|what|how many) (?:\p{L}+ ){0,2}?(?:countries|ministers|presidents|officials|delegat\p{L}+))\b/iu
/** What is searched for, and what the digest says, is none of this. */
const OTHERS = /^(?:search|help|digest|subscribe|find|look)\b|\bsaid about\b/iu
const WHETHER = /^(?:ask\s+)?(?:did|was|were|is|are|has|have|had|does|do|will|would)\b/iu
/** In a yes or no question the others are read where it is answered. */
const ONLY_HERE = /^(?:besides|aside from|in addition to|not counting|excluding)$/iu
/** Of whose company is spoken, not of a list. */
const COMPANY = /^(?:without|(?:\p{L}+\s+do(?:es)?\s+)?not\s+(?:with|includ\p{L}+|involv\p{L}+))$/iu
/** Of these nobody says "but" for anything else. */
const ALL = /\b(?:all|every\p{L}*|any\p{L}*|who|whom)(?:\s+(?:else|\p{L}+s))?$/iu

/** "Who met Calder but not Moe" asks for another company, not for a list without Moe. */
const MET = /\b(?:met|meet|meets|saw|seen|spoke|spoken|talked|called|phoned)\b/iu

/** Null when nothing is left out; `path` is the command that the words are for, as far as it is known. */
export function leftOutIn(text: string, path: Path | undefined, { names }: Pick<Knowledge, 'names'>): Leaving | null {
  const whether = WHETHER.test(text)
  if (OTHERS.test(text)) return null
  const [ordinal] =
    /\b(?:last but (?:one|two)|(?:second|third|2nd|3rd)[\s-](?:to[\s-])?last|penultimate)\b/iu.exec(text) ?? []
  if (ordinal !== undefined) {
    const says = `I cannot count from the end (“${ordinal}”): ask for the last, or for the last few, like this.`
    return { is: 'refused', text: text.replace(ordinal, 'last'), says }
  }
  for (const match of text.matchAll(OUT)) {
    const word = match[0].replace(/^[\s,]+/u, '').trim()
    const [before, rest] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    const company = COMPANY.test(word)
    // Whether everyone but her was there, who was there and not at the meeting: who was missing is another question.
    if (whether && !ONLY_HERE.test(word)) continue
    if (/^but/iu.test(word) && /^(?:at|on|in|the|a|not|for|to)\b/iu.test(rest) && ASKS_PEOPLE.test(text)) continue
    // "Nothing but", "last but one" leave nothing out.
    if (/^but$/iu.test(word) && !ALL.test(before)) continue
    const asksPeople = ASKS_PEOPLE.test(text) && !company && !whether
    const notBoth = /^but not$/iu.test(word) && MET.test(before)
    const listed = asksPeople && !notBoth ? peopleAt(rest, names) : null
    if (listed) return taken(before, rest, listed, 'people')
    // "Meetings without Costa": what happened is told of those that do not name her.
    const apart =
      (company || word === 'excluding') && (path === undefined || path[0] === 'what') ? peopleAt(rest, names) : null
    if (apart) return taken(before, rest, apart, 'events')
    const out = rest.split(/\s+(?:in|on|at|since|during|was|were|is|are|attended|met|took|joined)\s|,/u)[0] ?? rest
    const phrase = tidy(`${word} ${out}`)
    return {
      is: 'refused',
      text: tidy(`${before} ${rest.slice(out.length)}`),
      says: notBoth
        ? `I cannot tell who met one and not the other (“${phrase}”): ask for each of them, like this.`
        : asksPeople
          ? `I cannot tell whom to leave out (“${phrase}”): ask for everybody, like this.`
          : `I cannot leave something out (“${phrase}”): ask for what there is, like this.`,
    }
  }
  return null
}

const taken = (
  before: string,
  rest: string,
  { people, end }: { readonly people: readonly string[]; readonly end: number },
  of: LeftOut['of'],
): Leaving => ({ is: 'taken', text: tidy(`${before} ${rest.slice(end)}`), leftOut: { people, of } })

/** The names that stand here, one after the other: "Calder and President Lindqvist". */
function peopleAt(text: string, names: Knowledge['names']) {
  const words = wordsOf(text)
  const found = names.within(words)
  const people: string[] = []
  let end = 0
  let at = 0
  for (;;) {
    let name = at
    while (/^(?:the|and|or|nor)$/.test(words[name]?.folded ?? '') || TITLES.has(words[name]?.folded ?? '')) name++
    const one = found.find(({ from }) => from === name)
    if (one?.names.length !== 1 || one.loose) break
    people.push(...one.names)
    end = words[one.to - 1]?.end ?? end
    at = one.to
    if (!/^\s*(?:,|&|and\b|or\b|nor\b)/iu.test(text.slice(end))) break
  }
  return people.length > 0 ? { people, end } : null
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/\s+,/g, ',')

/** What an answer says of those who were left out of its list. */
export const sayLeftOut = (people: readonly string[]): string => `Besides ${sayList(people)}, as asked.`
