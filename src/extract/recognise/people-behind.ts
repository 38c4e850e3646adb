import { writtenList } from '../words/word-list.ts'
import type { Frame } from './frame.ts'
import { isTwoWords, skipHonorifics } from './is-name.ts'
import { isNameWord, nameAt } from './name.ts'
import type { Office } from './office.ts'
import { type Read, readPerson } from './person-mention.ts'
import { beforeList, withOthers } from './several-behind.ts'
import { wayToName } from './way-to-name.ts'

/** "President Joe Biden", "Prime Minister Kishida of Japan", "Presidents Biden and Macron", "the Foreign Minister of Japan, Toshimitsu Motegi" */
export function peopleBehind(frame: Frame, office: Office, limit: number, inList = false): readonly Read[] {
  const { words } = frame
  if (words[office.to - 1]?.possessive) return []
  const way = wayToName(frame, office, limit, inList)
  const listed = office.many ? beforeList(frame, office, way.at, limit) : null
  if (listed?.is === 'people') return listed.people
  const from = listed?.at ?? way.at
  const start = skipHonorifics(frame, isItem(frame, office, from) ? from + 1 : from)
  const name = start < limit || way.sure ? nameAt(frame, start) : null
  if (!name) return []
  const holder = way.stated ? { ...office, represents: way.stated } : office
  const first = readPerson(frame, holder, name, office.from, way.rule)
  return listed ? withOthers(frame, office, first, limit, listed.countries) : [first]
}

const ITEM_MARKS = writtenList(': – —')
/** "Minister of Finance: Dr Vera Lund", "Minister of Ports – Karl Berg": an item of a list and nothing else. */
function isItem(frame: Frame, office: Office, at: number): boolean {
  const { words } = frame
  if (!ITEM_MARKS.has(words[at]) || office.many) return false
  const before = words.slice(0, office.from)
  if (before.some(({ kind }) => kind === 'word') && before.at(-1)?.text !== ':') return false
  const name = nameAt(frame, skipHonorifics(frame, at + 1))
  return name !== null && name.to === words.length && name.to - name.from >= 2
}

/** "His Majesty King Abdullah, King of Jordan,", "Prince Faisal, Crown Prince of Malta": another office that says of what. */
export function secondOffice(frame: Frame, person: Read | undefined, next: Office | undefined): Read | null {
  // "Prince Salim, Minister of Ports,", "Senator Holm, Minister for Trade,": the office rather than the birth or the seat
  const born = /^(?:Prince|Princess|Senator)$/.test(person?.mention.role ?? '')
  if (!person || !next || !(next.represents || born) || next.many || person.mention.represents) return null
  const { words } = frame
  // "At the invitation of President Brel, the President of Iceland, H.E. Mia Holm paid": hers, who stands behind it
  // "Hon. Ana Brel, Deputy Governor of the Bank of Iceland Hon. Mia Holm": the honorific goes with the name behind it
  const behind = words[next.to]?.text === ',' ? next.to + 1 : next.to
  // but of "the Hon. Ana Brel, Minister for Trade, the Hon. Mia Holm, Minister" each stands in front of her office
  if (skipHonorifics(frame, behind) > behind && !TITLED.test(person.mention.text)) return null
  // "President Brel, the President of the Bank of Iceland, Mia Holm, and": the name behind it goes with it
  if (next.definite && words[next.to]?.text === ',' && isTwoWords(frame, next.to + 1, words.length)) return null
  // "Senator Mia Holm, JP, Minister of Ports of Iceland": letters behind the name
  const letters = HONOURS.test(words[person.to + 1]?.text ?? '') && words[person.to + 2]?.text === ',' ? 2 : 0
  if (words[person.to]?.text !== ',' || next.from !== person.to + letters + 1 || isNameWord(frame, next.to)) return null
  const { mention, from } = person
  const end = frame.words[next.to - 1]?.end ?? mention.end
  const text = frame.passage.text.slice(mention.start - frame.passage.start, end - frame.passage.start)
  return { from, to: next.to, mention: { ...mention, end, text, role: next.role, represents: next.represents } }
}

const TITLED = /\b(?:Hon|Honou?rable|Excellency|Dr|Prof|Mr|Mrs|Ms)\b/

/** "QC", "MP" */
export const HONOURS = /^(?:JP|MP|MEP|MNA|TD|QC|KC|SC|PC|OBE|MBE|CBE|KBE|DBE|GCB|KCB|AC|AO|AM|CNZM|ONZM|OJ|OD|CD|PhD)$/

/** "the Sultan of Brunei, Sultan Hassanal": the same office said in front, with what it is of. */
export function withOfficeSaid({ words }: Frame, read: Read, office: Office, before: Office | undefined): Read {
  const said = before?.represents && before.role === office.role && before.to === office.from - 1
  if (!said || read.mention.represents || words[before.to]?.text !== ',') return read
  return { ...read, mention: { ...read.mention, represents: before.represents } }
}
