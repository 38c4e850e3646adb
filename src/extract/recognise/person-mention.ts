import type { OfficeMention, PersonMention } from '../../core/mention.ts'
import { isSmall } from '../words/letters.ts'
import { wordList, writtenList } from '../words/word-list.ts'
import type { Word } from '../words/words.ts'
import { behindName, withBrackets } from './behind-name.ts'
import type { Frame } from './frame.ts'
import { HONOURS_BEHIND, type Name } from './name.ts'
import { LETTERS, type Office } from './office.ts'
import { squeezed } from './squeezed.ts'

/** A person, and the words of the passage that were read for it. */
export interface Read {
  readonly mention: PersonMention
  readonly from: number
  readonly to: number
}

/** Somebody whose office stands in front, with what stands behind the name. */
export function readPerson(frame: Frame, office: Office, name: Name, start: number, rule: string): Read {
  const portfolio = portfolioBehind(frame, office, name.to)
  const behind = portfolio ?? withBrackets(frame, behindName(frame, name.to))
  const end = frame.words[behind.to - 1]?.end ?? 0
  const holds = portfolio ? { ...office, role: portfolio.role } : office
  const mention = mentionOf(frame, name, frame.words[start]?.start ?? 0, end, holds, rule, behind.represents)
  return { mention, from: start, to: behind.to }
}

/** "Ministers Ana Brel (Finance) and Jon Vik (Trade and Ports)": what each of them is minister of. */
function portfolioBehind({ words, matches, passage }: Frame, { role }: Office, at: number) {
  if (role !== 'Minister' || words[at]?.text !== '(') return null
  let to = at + 1
  while (words[to]?.capital || (to > at + 1 && /^(?:and|of|&|,)$/.test(words[to]?.key || words[to]?.text || ''))) to++
  const isPortfolio = matches[at + 1]?.some(({ entry }) => entry.is === 'portfolio')
  if (words[to]?.text !== ')' || !isPortfolio || to - at > 7) return null
  const of = passage.text.slice((words[at + 1]?.start ?? 0) - passage.start, (words[to - 1]?.end ?? 0) - passage.start)
  return { to: to + 1, represents: null, role: `Minister of ${of}` }
}

/** "Mr Ilir Meta MP" is Ilir Meta. */
const LETTERS_BEHIND = /(?:,? (?:MP|MEP|TD|MLA|MSP|QC|KC|PhD|MD|[A-Z]{2,4}))+$/
const HONOURS = writtenList('QC KC PhD MD')
const hasLetters = (word: Word | undefined): boolean =>
  LETTERS.has(word) || HONOURS.has(word) || HONOURS_BEHIND.has(word)

/** "ANA BREL-HOLM" is Ana Brel-Holm; "JFK" stays what it is, and so does a surname alone. Nearly all names go on with a small letter. */
const quiet = (name: string): string =>
  !isSmall(name.charCodeAt(1)) && LOUD.test(name)
    ? name.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
    : name
const LOUD = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})+$/u

export function mentionOf(
  frame: Frame,
  name: Name,
  start: number,
  end: number,
  office: Office | null,
  rule: string,
  stands: string | null = null,
): PersonMention {
  const { words, passage } = frame
  const nameStart = words[name.from]?.start ?? 0
  const nameEnd = words[name.to - 1]?.end ?? 0
  const last = Math.max(end, nameEnd)
  const said = squeezed(passage.text.slice(nameStart - passage.start, nameEnd - passage.start))
  return {
    is: 'person',
    start,
    end: last,
    text: passage.text.slice(start - passage.start, last - passage.start),
    rule,
    name: quiet(hasLetters(words[name.to - 1]) ? said.replace(LETTERS_BEHIND, '') : said),
    nameStart,
    nameEnd,
    role: office?.role ?? null,
    represents: stands ?? office?.represents ?? null,
    former: office?.former ?? false,
  }
}

const AT_HOME = wordList('president premier chancellor minister king queen leader speaker governor secretary chief')
const OF_OFFICE = wordList(
  'office offices ministry chancellery embassy mission secretariat bureau department presidency headquarters university bank',
)
/** "received the Finnish minister at Riga Castle", "in Jurmala": where it was; "the Minister in the Prime Minister’s Office" is what she is. */
function withoutPlace(frame: Frame, office: Office): Office {
  const { words } = frame
  if (!office.definite || office.many) return office
  let at = office.to - 1
  while (at > office.from && words[at]?.key !== 'in' && words[at]?.key !== 'at') at--
  const link = words[at]?.key
  if (at <= office.from || !AT_HOME.has(words[at - 1]) || OF_OFFICE.has(words[office.to - 1])) return office
  if (link === 'in' && !words[at + 1]?.capital) return office
  const end = office.role.lastIndexOf(` ${link} `)
  return end < 0 ? office : { ...office, to: at, role: office.role.slice(0, end) }
}

/** An office without a name: "the Prime Minister". */
export function officeAlone(frame: Frame, told: Office): OfficeMention {
  const office = withoutPlace(frame, told)
  const { words, passage } = frame
  const start = words[office.from]?.start ?? 0
  const end = words[office.to - 1]?.end ?? 0
  const text = passage.text.slice(start - passage.start, end - passage.start)
  return {
    is: 'office',
    start,
    end,
    text,
    rule: 'office-alone',
    role: office.role,
    represents: office.represents,
    one: office.definite && !office.many && !office.former,
  }
}
