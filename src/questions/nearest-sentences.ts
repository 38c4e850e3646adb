import type { Chronicle } from '../chronicle/chronicle.ts'
import type { Citation } from '../core/citation.ts'
import type { Asked } from '../core/command.ts'
import type { Period } from '../core/subject.ts'
import { MONTHS } from '../wording/dates.ts'
import { stem, wordsOf } from './words.ts'

/** Sentences for a question that no event answers: whatever the documents say that comes near it, for the reader to judge. */

/** So many sentences are looked through, and so many are shown. */
const READ = 50
const SHOWN = 2
/** A word that so many sentences have tells little alone. */
const RARE = 6

/** Words of the question itself, which no sentence is sought for. */
const PLAIN = new Set(
  'who whom whose what when where why how which is are was were be been being am do does did done has have had will would shall should can could may might must the a an of in on at to for from by with about and or but not no yes any some there their they them he him his she her it its this that these those you your me my i we us our ever already again still really please tell show give ask many much more most often time take part took attend attended attending event document documents know happen happened'.split(
    ' ',
  ),
)

/** What a question calls otherwise than a document does: "when did he die", "died on Sunday". */
const SAID_OTHERWISE: readonly (readonly string[])[] = [
  ['die', 'died', 'dies', 'dead', 'death', 'deceased', 'late', 'obituary'],
  ['become', 'became', 'becomes', 'sworn', 'elected', 'appointed', 'named', 'oath', 'succeeded', 'successor'],
  ['resign', 'resigned', 'resigns', 'quit', 'stepped'],
  ['speak', 'spoke', 'spoken', 'talk', 'talked', 'talks', 'called', 'phoned', 'phone', 'conversation'],
  ['meet', 'met', 'meeting', 'talks', 'saw', 'received', 'welcomed'],
  ['attend', 'attended', 'joined', 'present', 'absent', 'missed', 'skipped', 'come', 'came', 'pulled', 'cancelled'],
  ['visit', 'visited', 'travelled', 'trip', 'arrived', 'flew', 'stop'],
  ['go', 'went', 'travelled', 'trip', 'arrived', 'flew', 'visited'],
  ['win', 'won', 'wins', 'victory'],
  ['say', 'said', 'says', 'told'],
]

/**
 * With all words; else those that name who or what is asked for, the best first by how much else of the question they
 * say. Of somebody who is known and of whom no sentence says any of it there is none: he is named on every page.
 */
export function nearestSentences(asked: Asked, chronicle: Chronicle): readonly Citation[] {
  const { people, strangers, terms, bodies } = asked.subject
  const surnames = people.map((name) => name.split(' ').at(-1) ?? name)
  const unknown = [...strangers, ...terms, ...bodies.map(({ typed }) => typed)]
  const find = (words: string, limit = READ) =>
    words === '' ? [] : chronicle.quotes(words, { offset: 0, limit }).items
  const names = [...surnames, ...strangers]
  const others = wordsOf(asked.question.words)
    .map(({ folded }) => folded)
    .filter((word) => !PLAIN.has(word) && !names.some((name) => wordsOf(name).some(({ folded }) => folded === word)))
  const said = others.map(
    (word) => new Set([word, ...(SAID_OTHERWISE.find((words) => words.includes(word)) ?? [])].map(stem)),
  )
  const score = ({ quote }: Citation) => {
    const has = new Set(wordsOf(quote).map(({ folded }) => stem(folded)))
    return said.filter((forms) => [...forms].some((form) => has.has(form))).length
  }
  const { period } = asked.subject
  const about = ({ published }: Citation) => Number(period !== null && isSoonAfter(published, period))
  const best = (found: readonly Citation[], least: number) => {
    const told = found
      .map((citation) => ({ citation, points: score(citation) }))
      .filter(({ points }) => points >= least)
      .map(({ citation, points }) => ({ citation, points: points + about(citation) }))
      .toSorted((a, b) => b.points - a.points)
    return told
      .filter(({ points }) => points === told[0]?.points)
      .slice(0, SHOWN)
      .map(({ citation }) => citation)
  }
  if (unknown.length > 0) {
    const all = find([...surnames, ...unknown].join(' '), SHOWN)
    if (all.length > 0) return all
  }
  if (names.length > 0) {
    const together = best(find(names.join(' ')), names.length > 1 ? 0 : 1)
    if (together.length > 0) return together
  }
  const named = strangers.flatMap((name) => best(find(name), 0)).slice(0, SHOWN)
  if (named.length > 0 || names.length > 1) return named
  const rare = terms.flatMap((term) => {
    const found = find(term)
    return found.length <= RARE ? best(found, 1) : []
  })
  return [...new Map(rare.map((one) => [one.quote, one])).values()].slice(0, SHOWN)
}

/** Told when it happened: a report of the week. */
function isSoonAfter(published: Citation['published'], { from, to }: Period): boolean {
  const day = published?.length === 10 ? published : null
  return day !== null && day >= from && day <= Temporal.PlainDate.from(to).add({ days: 7 }).toString()
}

/** Sentences that give just this day: "on 20 January 2024"; without a year in the year of their document. */
export function sentencesOfDay({ from, precision }: Period, chronicle: Chronicle): readonly Citation[] {
  if (precision !== 'day') return []
  const [year = '', month = '', day = ''] = from.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const said = `${Number(day)}(?:st|nd|rd|th)?`
  const short = `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?`
  const pattern = new RegExp(
    `(?<!\\d)(?:${said}(?: of)? ${short}|${short} ${said})(?!\\d)(?:,? ?(?<year>(?:1[89]|20)\\d\\d))?`,
    'iu',
  )
  return [name, name.slice(0, 3)]
    .flatMap((words) => chronicle.quotes(`${Number(day)} ${words}`, { offset: 0, limit: READ }).items)
    .filter(({ quote, published }) => {
      const found = pattern.exec(quote)
      return found !== null && (found.groups?.year ?? published?.slice(0, 4)) === year
    })
    .slice(0, SHOWN)
}
