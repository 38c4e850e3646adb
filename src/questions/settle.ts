import type { Outcome } from '../core/answer.ts'
import type { Command } from '../core/command.ts'
import type { Period, Subject } from '../core/subject.ts'
import { isUndergone, undergoneIn } from '../core/undergone.ts'
import { sayList } from '../wording/events.ts'
import type { DatePhrase } from './dates/phrase.ts'
import { examples } from './examples.ts'
import { named, type Pronoun, unknownPronoun } from './grammar/pronouns.ts'
import { namesakeWhoFits, sameEvents } from './names/who-is-meant.ts'
import { daysBeside, daysNear, inSameYear, otherTime, widened, yearMeant, yearsOf } from './nothing/open-dates.ts'
import { onDay, otherWeeks } from './nothing/other-week.ts'
import { type Draft, type Knowledge, NO_SUBJECT, withPeriod } from './reading/read-subject.ts'
import { isAny, seek } from './seek.ts'

/** What is unclear about a question, and what to type instead. */
export interface Unclear<C> {
  readonly is: 'unclear'
  readonly command: C | null
  readonly outcome: Exclude<Outcome, 'answered'>
  /** One sentence. */
  readonly says: string
  readonly suggestions: readonly string[]
  /** The word that nothing in it tells the meaning of. */
  readonly pronoun?: Pronoun
  /** What it is about, as far as that is read: a sentence may tell what no event does. */
  readonly about?: { readonly rest: string; readonly subject: Subject }
}

/** A question of which it is known what is asked, and not yet of which year, or of whom. */
interface Question {
  readonly command: Pick<Command<never>, 'path' | 'reads' | 'arguments'>
  readonly draft: Draft
  readonly knowledge: Knowledge
  /** The whole question with other words in place of those between the two places of the draft's text. */
  again(start: number, end: number, by: string): string
}

type Doubt = Omit<Unclear<never>, 'is' | 'command'>
type Step = { readonly subject: Subject } | Doubt

/**
 * Clears up what the words leave open: which date is meant, who, and of which year. `rest` are the words of the question
 * `text` that the draft was read from.
 */
export function settle<C extends Question['command']>(
  command: C,
  rest: string,
  draft: Draft,
  knowledge: Knowledge,
  text: string,
): { readonly is: 'clear'; readonly command: C; readonly rest: string; readonly subject: Subject } | Unclear<C> {
  const again = (start: number, end: number, by: string) =>
    text.replace(rest, `${draft.text.slice(0, start)}${by}${draft.text.slice(end)}`)
  const question = { command, draft, knowledge, again }
  const unclear = (doubt: Doubt): Unclear<C> => ({
    ...doubt,
    is: 'unclear',
    command,
    suggestions: [...new Set(doubt.suggestions)],
  })
  const doubt = openDate(question) ?? nobodyMeant(question)
  if (doubt) return unclear(doubt)
  const named = whoIsMeant(question)
  if ('says' in named) return unclear(named)
  const dated = ofWhichYear(question, named.subject)
  if ('says' in dated) return { ...unclear(dated), about: { rest, subject: named.subject } }
  const week = ofWhichWeek(question, dated.subject)
  if ('says' in week) return unclear(week)
  return { is: 'clear', command, rest, subject: week.subject }
}

/** "30 February", "03/04/2022": no day, or two. */
function openDate({ command, draft: { open, text }, knowledge, again }: Question): Doubt | null {
  if (open?.is === 'impossible') {
    const days = command.reads === 'anniversary' ? daysBeside(open, knowledge) : daysNear(open, knowledge)
    return {
      outcome: 'invalid',
      says: `“${text.slice(open.start, open.end)}” is not a date: ${open.why}. Type a day that exists, like this.`,
      suggestions: days.length > 0 ? days.map((day) => again(open.start, open.end, day)) : examples(knowledge),
    }
  }
  if (open?.is !== 'ambiguous') return null
  const labels = open.periods.map((period) => period.label)
  return {
    outcome: 'ambiguous',
    says: `“${text.slice(open.start, open.end)}” can be ${sayList(labels, 'or')}: which one is meant?`,
    suggestions: open.periods.map((period) => again(open.start, open.end, period.from)),
  }
}

/** "When did she sign it", "did Calder meet Joe Calder". */
function nobodyMeant({ command, draft, knowledge, again }: Question): Doubt | null {
  const pronoun = unknownPronoun(command, draft)
  if (pronoun !== null) {
    return {
      outcome: 'invalid',
      pronoun,
      says: `I cannot know ${pronoun.is} “${pronoun.typed}” means here: name a day, a person or an event, like this.`,
      suggestions: [
        ...named(pronoun, draft.text, command, knowledge.chronicle).map((by) => again(0, draft.text.length, by)),
        ...examples(knowledge),
      ],
    }
  }
  const { twice } = draft
  if (twice === null) return null
  return {
    outcome: 'invalid',
    says: `Both names are ${twice}: ask about two people, or about one, like this.`,
    suggestions: [`who met ${twice}`, `who is ${twice}`],
  }
}

/** Of several people of one name the one with whom something fits all the rest; which, where it is more than one. */
function whoIsMeant({ command, draft, knowledge, again }: Question): Step {
  let subject = namesakeWhoFits(draft, knowledge)
  for (const { names, start, end } of draft.shared) {
    if (names.some((name) => subject.people.includes(name))) continue
    const fitting = whoUnderwent(
      draft.text,
      names.filter((name) => isAny(knowledge.chronicle, { ...subject, people: [...subject.people, name] })),
      subject,
      knowledge,
    )
    const same = sameEvents(fitting, subject, command, knowledge)
    if (same && subject.claim !== null) {
      subject = { ...subject, people: [...subject.people, ...fitting] }
      continue
    }
    const [only] = same || fitting.length === 1 ? fitting : []
    if (only === undefined) {
      const candidates = (fitting.length > 0 ? fitting : names).slice(0, 5)
      return {
        outcome: 'ambiguous',
        says: `“${draft.text.slice(start, end)}” can be ${sayList(candidates, 'or')}: who is meant?`,
        suggestions: candidates.map((name) => again(start, end, name)),
      }
    }
    subject = { ...subject, people: [...subject.people, only] }
  }
  return { subject }
}

/** "When was Trump sworn in": he alone was, though his wife is told of beside it. */
function whoUnderwent(
  text: string,
  names: readonly string[],
  subject: Subject,
  { chronicle }: Knowledge,
): readonly string[] {
  const done = names.length > 1 ? undergoneIn(text) : null
  if (done === null) return names
  const those = names.filter((name) =>
    seek(chronicle, { ...subject, people: [...subject.people, name] }, FEW).events.some((event) =>
      isUndergone(event, done),
    ),
  )
  return those.length > 0 ? those : names
}
const FEW = { offset: 0, limit: 20 }

type Yearless = Extract<DatePhrase, { is: 'yearless' }>

/** "28 February", "the January meeting": of the one year in which something fits; which, where it is more than one. */
function ofWhichYear(question: Question, subject: Subject): Step {
  const { command, draft, knowledge } = question
  const { open } = draft
  if (open?.is !== 'yearless') return { subject }
  if (command.reads === 'anniversary') {
    const { month, day } = open
    return { subject: day === null ? subject : { ...subject, monthDay: { month, day } } }
  }
  const found = yearsOf(open, subject, knowledge)
  // "Was the call on 28 February in Lima": of the call on that day, wherever it was.
  const wider = subject.claim !== null && found.length === 0 ? widened(subject, subject.claim) : []
  const periods = wider.reduce((known, one) => (known.length > 0 ? known : yearsOf(open, one, knowledge)), found)
  const other = subject.claim !== null && periods.length === 0 ? otherTime(open, subject, knowledge) : null
  if (other !== null) return { subject: other }
  const [only, second] = periods
  if (!only) return inNoYear(question, open, subject)
  return second
    ? inSeveralYears(question, open, periods)
    : { subject: withPeriod(subject, only, inSameYear(draft, only)) }
}

function inSeveralYears({ draft, again }: Question, open: Yearless, periods: readonly Period[]): Doubt {
  return {
    outcome: 'ambiguous',
    says: `“${draft.text.slice(open.start, open.end).trim()}” of which year?`,
    suggestions: periods.slice(0, 5).map((period) =>
      again(open.start, open.end, ` ${period.precision === 'day' ? period.from : period.label}`)
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  }
}

/** "Whom did she meet on Tuesday": of the one week in which something fits, where this week has nothing. */
function ofWhichWeek({ draft: { text }, knowledge, again }: Question, subject: Subject): Step {
  const [only, ...others] = otherWeeks(subject, knowledge.chronicle) ?? []
  if (!only) return { subject }
  if (others.length === 0) return { subject: onDay(subject, only) }
  const at = WEEKDAY.exec(text)
  return {
    outcome: 'ambiguous',
    says: `“${at?.[0] ?? text}” of which week?`,
    suggestions: [only, ...others]
      .slice(0, 5)
      .map(({ from }) => (at ? again(at.index, at.index + at[0].length, `on ${from}`) : from)),
  }
}
const WEEKDAY = /\b(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu

function inNoYear({ draft, knowledge, again }: Question, open: Yearless, subject: Subject): Doubt {
  const said = draft.text.slice(open.start, open.end).trim()
  const year = subject.period?.label ?? 'any year'
  const others = yearMeant(open, said).map((month) => again(open.start, open.end, month))
  const known = yearsOf(open, { ...NO_SUBJECT, period: subject.period }, knowledge)
  return {
    outcome: 'not-found',
    says: `Nothing recorded for “${said}” in ${year} fits all that is asked.`,
    suggestions: [
      ...others,
      ...known.slice(0, 3).map((period) => `what happened ${period.label}`),
      ...examples(knowledge),
    ],
  }
}
