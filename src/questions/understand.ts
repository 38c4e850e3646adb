import type { Outcome } from '../core/answer.ts'
import type { Command } from '../core/command.ts'
import type { LeftOut, Subject } from '../core/subject.ts'
import { isBlank, sayList } from '../wording/events.ts'
import { bare, clean, LONGEST_QUESTION } from './clean.ts'
import { mendAbroad } from './dates/abroad.ts'
import { nearlyDate } from './dates/index.ts'
import { mendDigits } from './dates/months.ts'
import { mendSpoken } from './dates/spoken.ts'
import { asksForWhom } from './for-whom.ts'
import type { Joined } from './joined.ts'
import { leftOutIn } from './left-out.ts'
import { daysBeside, daysNear, inSameYear, otherTime, widened, yearMeant, yearsOf } from './open-dates.ts'
import { inOtherWords } from './other-languages.ts'
import { unknownPronoun } from './pronouns.ts'
import { accordingTo, publisherIn, saidBy } from './publishers.ts'
import { type Draft, type Knowledge, readSubject, withPeriod } from './read-subject.ts'
import { route } from './route.ts'
import { seek } from './seek.ts'
import { twoQuestions } from './two-questions.ts'
import { ROLES, SILENT, TITLES } from './vocabulary.ts'
import { namesakeWhoFits, sameEvents } from './who-is-meant.ts'
import { wordsOf } from './words.ts'

/** What a question turned out to mean, or what is unclear about it and what to type instead. */
export type Understood<C> =
  | { readonly is: 'clear'; readonly command: C; readonly rest: string; readonly subject: Subject }
  /** Two questions in one: each by itself. */
  | { readonly is: 'several'; readonly how: Joined['how']; readonly questions: readonly string[] }
  | {
      readonly is: 'unclear'
      readonly command: C | null
      readonly outcome: Exclude<Outcome, 'answered'>
      /** One sentence. */
      readonly says: string
      readonly suggestions: readonly string[]
    }

export const EMPTY: Subject = {
  words: '',
  event: null,
  period: null,
  monthDay: null,
  people: [],
  leftOut: null,
  strangers: [],
  publisher: null,
  represents: null,
  offices: [],
  deed: null,
  kinds: [],
  together: false,
  tense: null,
  statuses: [],
  pick: null,
  bodies: [],
  terms: [],
  claim: null,
}

type Known = Pick<Command<never>, 'path' | 'reads' | 'arguments'>
export function understand<C extends Known>(
  words: string,
  commands: readonly C[],
  knowledge: Knowledge,
): Understood<C> {
  const unclear = (
    says: string,
    suggestions: readonly string[] = [],
    command: C | null = null,
    outcome: 'invalid' | 'ambiguous' = 'invalid',
  ): Understood<C> => ({ is: 'unclear', command, outcome, says, suggestions })
  if (words.length > LONGEST_QUESTION) {
    return unclear(
      `That is too long to be a question: ask in at most ${LONGEST_QUESTION} characters, like this.`,
      examples(knowledge),
    )
  }
  const text = mendSpoken(mendAbroad(mendDigits(clean(words))))
  if (text === '' && words.includes('?')) return understand('help', commands, knowledge)
  if (text === '')
    return unclear('That has no words: ask about a day, a person or an event, like this.', examples(knowledge))
  const other = inOtherWords(text, knowledge)
  if (other) return unclear(other.says, [...other.suggestions, ...examples(knowledge)])
  const find = (path: readonly string[]) => commands.find((command) => command.path.join(' ') === path.join(' '))
  const paths = commands.map((command) => command.path)
  const isName = (word: string) => knowledge.names.within(wordsOf(word)).length > 0
  const routeOf = (words: string) => route(words, paths, knowledge.today, isName)
  let meant = routeOf(text)
  // "ask who attended …" is "who attended …": the whole question goes to the command that answers it.
  if (meant?.path.join(' ') === 'ask') meant = routeOf(clean(meant.rest)) ?? meant
  if (asksForWhom(text, knowledge.bodies)) meant = { path: ['ask'], rest: text }
  const two = twoQuestions(text, (question) => routeOf(question)?.rest ?? '', knowledge)
  if (two) return { is: 'several', ...two }
  const out = leftOutIn(text, meant?.path, knowledge)
  if (out?.is === 'refused') return unclear(out.says, [out.text, ...examples(knowledge)])
  if (out) return leavingOut(understand(out.text, commands, knowledge), out.leftOut)
  const according = accordingTo(text, knowledge.chronicle)
  if (according) {
    const says = `I cannot answer from ${according.publisher} alone: ask all documents, or see what it published, like this.`
    return unclear(says, [according.rest, `sources ${according.publisher}`])
  }
  const isSources = meant?.path[0] === 'sources'
  const by = isSources ? publisherIn(meant?.rest ?? '', text, knowledge.chronicle) : saidBy(text, knowledge.chronicle)
  if (by?.is === 'open') {
    return unclear(
      by.says,
      by.names.map((name) => `sources ${name}${by.rest === '' ? '' : ` about ${by.rest}`}`),
      null,
      'ambiguous',
    )
  }
  if (by) meant = { path: ['sources'], rest: by.rest }
  const routed = meant ? find(meant.path) : undefined
  if (meant && routed?.reads === 'words') {
    const looked = bare(meant.rest)
    const either = looked.split(/\s+or\s+/iu)
    if (routed.path[0] === 'search' && either.length === 2 && either.every((words) => words.trim() !== ''))
      return { is: 'several', how: 'or', questions: either.map((words) => `search ${words}`) }
    return { is: 'clear', command: routed, rest: looked, subject: { ...EMPTY, words: looked } }
  }
  const rest = routed ? (meant?.rest ?? '') : text
  if (rest !== '' && !/[\p{L}\p{N}]/u.test(rest)) {
    return unclear(
      `“${rest.slice(0, 20)}” has no words: ask about a day, a person or an event, like this.`,
      examples(knowledge),
      routed ?? null,
    )
  }
  const nearly = wordsOf(rest).find((word) => nearlyDate(word.folded))
  if (nearly)
    return unclear(
      `“${nearly.typed}” is not a date I can read: type a day, a month or a year, like this.`,
      examples(knowledge),
      routed ?? null,
    )
  const draft = readSubject(rest, knowledge, routed?.path[0] === 'ask')
  const saysNothing = !routed && isBlank(draft.subject) && draft.subject.pick === null && draft.open === null
  if (saysNothing && wordsOf(rest).every(({ folded }) => SILENT.has(folded)))
    return unclear(
      'I cannot tell what is asked: ask about a day, a person or an event, like this.',
      examples(knowledge),
    )
  const command = routed ?? find(byContent(draft.subject, draft.open !== null))
  if (!command) return unclear('I cannot tell what is asked.', examples(knowledge))
  if (draft.joined) {
    const { how, alone } = draft.joined
    return { is: 'several', how, questions: alone.map((one) => text.replace(draft.text, one).replace(rest, one)) }
  }
  const settled = settle(command, rest, draft, knowledge, text)
  if (!by || settled.is !== 'clear') return settled
  return { ...settled, subject: { ...settled.subject, publisher: by.publisher } }
}

/** What was understood of the words without those who are left out, and them. */
function leavingOut<C>(meant: Understood<C>, leftOut: LeftOut): Understood<C> {
  if (meant.is === 'clear') return { ...meant, subject: { ...meant.subject, leftOut } }
  const again = (words: string) =>
    `${words} ${leftOut.of === 'people' ? 'besides' : 'without'} ${leftOut.people.join(' and ')}`
  if (meant.is === 'several') return { ...meant, questions: meant.questions.map(again) }
  return { ...meant, suggestions: meant.suggestions.map((one) => (one === 'help' ? one : again(one))) }
}

/** Bare words without any command: a person, an event's id, or what it is about. */
function byContent(subject: Subject, dated: boolean): readonly string[] {
  if (subject.event) return ['event']
  const words = subject.terms.length + subject.bodies.length
  const bare = words === 0 && subject.kinds.length === 0 && subject.period === null && !dated && subject.pick === null
  const office =
    subject.terms.length > 0 &&
    subject.bodies.length > 0 &&
    subject.terms.every((term) => ROLES.has(term) || TITLES.has(term))
  if (office && subject.kinds.length === 0) return ['who', 'is']
  return bare && subject.people.length === 1 ? ['who', 'is'] : ['what', 'happened']
}

/** Clears up what the words leave open: which date is meant, which year, which of two people. */
function settle<C extends Known>(
  command: C,
  rest: string,
  draft: Draft,
  knowledge: Knowledge,
  text: string,
): Understood<C> {
  const { open, shared } = draft
  const again = (start: number, end: number, by: string) =>
    text.replace(rest, `${draft.text.slice(0, start)}${by}${draft.text.slice(end)}`)
  const unclear = (
    outcome: 'ambiguous' | 'invalid' | 'not-found',
    says: string,
    suggestions: readonly string[],
  ): Understood<C> => ({
    is: 'unclear',
    command,
    outcome,
    says,
    suggestions: [...new Set(suggestions)],
  })
  if (open?.is === 'impossible') {
    const typed = draft.text.slice(open.start, open.end)
    const days = command.reads === 'anniversary' ? daysBeside(open, knowledge) : daysNear(open, knowledge)
    return unclear(
      'invalid',
      `“${typed}” is not a date: ${open.why}. Type a day that exists, like this.`,
      days.length > 0 ? days.map((day) => again(open.start, open.end, day)) : examples(knowledge),
    )
  }
  if (open?.is === 'ambiguous') {
    const labels = open.periods.map((period) => period.label)
    return unclear(
      'ambiguous',
      `“${draft.text.slice(open.start, open.end)}” can be ${sayList(labels, 'or')}: which one is meant?`,
      [...open.periods.map((period) => again(open.start, open.end, period.from))],
    )
  }
  const pronoun = unknownPronoun(command, draft)
  if (pronoun !== null)
    return unclear(
      'invalid',
      `I cannot know ${pronoun.is} “${pronoun.typed}” means here: name a day, a person or an event, like this.`,
      examples(knowledge),
    )
  if (draft.twice !== null) {
    const { twice } = draft
    return unclear('invalid', `Both names are ${twice}: ask about two people, or about one, like this.`, [
      `who met ${twice}`,
      `who is ${twice}`,
    ])
  }
  let subject = namesakeWhoFits(draft, knowledge)
  for (const { names, start, end } of shared) {
    if (names.some((name) => subject.people.includes(name))) continue
    const fitting = names.filter(
      (name) => seek(knowledge.chronicle, { ...subject, people: [...subject.people, name] }, ONE).total > 0,
    )
    const same = sameEvents(fitting, subject, command, knowledge)
    if (same && subject.claim !== null) {
      subject = { ...subject, people: [...subject.people, ...fitting] }
      continue
    }
    const [only] = same || fitting.length === 1 ? fitting : []
    if (only) subject = { ...subject, people: [...subject.people, only] }
    else {
      const candidates = fitting.length > 0 ? fitting : names
      return unclear(
        'ambiguous',
        `“${draft.text.slice(start, end)}” can be ${sayList(candidates.slice(0, 5), 'or')}: who is meant?`,
        [...candidates.slice(0, 5).map((name) => again(start, end, name))],
      )
    }
  }
  if (open?.is === 'yearless' && command.reads === 'anniversary') {
    if (open.day !== null) subject = { ...subject, monthDay: { month: open.month, day: open.day } }
  } else if (open?.is === 'yearless') {
    // "Was the call on 28 February in Lima": of the call on that day, wherever it was.
    const found = yearsOf(open, subject, knowledge)
    const wider = subject.claim !== null && found.length === 0 ? widened(subject, subject.claim) : []
    const periods = wider.reduce((known, one) => (known.length > 0 ? known : yearsOf(open, one, knowledge)), found)
    const [only] = periods
    const other = subject.claim !== null && periods.length === 0 ? otherTime(open, subject, knowledge) : null
    if (other !== null) return { is: 'clear', command, rest, subject: other }
    if (periods.length === 1 && only) subject = withPeriod(subject, only, inSameYear(draft, only))
    else if (periods.length > 1) {
      return unclear('ambiguous', `“${draft.text.slice(open.start, open.end).trim()}” of which year?`, [
        ...periods.slice(0, 5).map((period) =>
          again(open.start, open.end, ` ${period.precision === 'day' ? period.from : period.label}`)
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      ])
    } else {
      const said = draft.text.slice(open.start, open.end).trim()
      const year = subject.period?.label ?? 'any year'
      const others = yearMeant(open, said).map((month) => again(open.start, open.end, month))
      const known = yearsOf(open, { ...EMPTY, period: subject.period }, knowledge)
      return unclear('not-found', `Nothing recorded for “${said}” in ${year} fits all that is asked.`, [
        ...others,
        ...known.slice(0, 3).map((period) => `what happened ${period.label}`),
        ...examples(knowledge),
      ])
    }
  }
  return { is: 'clear', command, rest, subject }
}

const ONE = { offset: 0, limit: 1 }

/** Questions that have an answer in these documents: about the newest day and about somebody. */
export function examples({ chronicle }: Pick<Knowledge, 'chronicle'>): readonly string[] {
  const newest = chronicle.find({}, { offset: 0, limit: 20 }).items
  const named = newest.find((event) => event.date?.precision === 'day' && event.participants.length > 0)
  const day = named?.date?.start ?? newest.find((event) => event.date)?.date?.start
  const person = named?.participants[0]?.name
  return [
    ...(day ? [`who attended ${day}`, `what happened ${day.slice(0, 7)}`] : []),
    ...(person ? [`who is ${person}`] : []),
    'help',
  ]
}
