import type { Context } from '../../commands/context.ts'
import type { Chronicle } from '../chronicle/chronicle.ts'
import type { Clock } from '../clock.ts'
import type { Answer } from '../core/answer.ts'
import type { Command } from '../core/command.ts'
import type { Conversations } from '../core/conversations.ts'
import type { Day } from '../core/date.ts'
import type { DigestDesk } from '../core/desk.ts'
import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import type { Question } from '../core/question.ts'
import type { Subject } from '../core/subject.ts'
import type { Log } from '../log.ts'
import { note, offering, reply } from '../wording/answers.ts'
import { nameOf, withoutExamples } from '../wording/commands.ts'
import { sayList } from '../wording/events.ts'
import { clean } from './clean.ts'
import { type Before, eventOf, isBare, ofEventAlone, type Whole, withMeant, withOther } from './going-on.ts'
import type { Indexes } from './indexes.ts'
import type { BodyNames, Cities } from './names/bodies.ts'
import { spelledOut } from './names/initials.ts'
import { nearestSentences } from './nearest/index.ts'
import { sentencesSaying } from './nearest/saying.ts'
import { withNearest } from './nearest/with-nearest.ts'
import { nothing } from './nothing/index.ts'
import { sayLeftOut } from './reading/left-out.ts'
import type { Knowledge } from './reading/read-subject.ts'
import { seek } from './seek.ts'
import { together } from './together.ts'
import { type Understood, understand } from './understand.ts'
import { wordsOf } from './words.ts'

/** What answering stands on. */
export interface Foundations {
  readonly commands: readonly Command<Context>[]
  /** The Chronicle as it is now: another one after the corpus was read anew. */
  readonly chronicle: () => Chronicle
  readonly clock: Clock
  /** IANA zone that says which day it is for those whose own zone is not known. */
  readonly zone: string
  readonly log: Log
  /** What was asked last in each thread and direct message; absent where each question stands alone. */
  readonly conversations?: () => Conversations
  /** The digests’ desk as it is now (they start last); absent where nothing is ever posted. */
  readonly digests?: () => DigestDesk
  readonly draw: (title: string, events: readonly Event[]) => Promise<Uint8Array>
  /** Countries and bodies with their other spellings, from the lexicon. */
  readonly bodies?: BodyNames
  /** Those of them that are countries. */
  readonly countries?: ReadonlySet<string>
  /** Their cities. */
  readonly cities?: Cities
  /** Spellings of bodies that stand for a country and are a place of their own: `White House`. */
  readonly seats?: ReadonlySet<string>
  /** What people type for a longer name, folded, and the name: `mou`. */
  readonly shortForms?: Readonly<Record<string, string>>
}

/** A question that is understood, as one command. */
type Meant = Extract<Understood<Command<Context>>, { readonly is: 'clear' }>

export interface Responding {
  /** The answer to a question that is asked on a day; where nothing is found, the same with slips mended is offered. */
  respond(question: Question, day: Day): Promise<Answer>
  /** The answer to a question that goes on from these words; null where it does not, or nobody can tell what is meant. */
  goOn(question: Question, before: string, day: Day): Promise<Answer | null>
  contextOf(day: Day): Context
}

/** From a question's words to its answer: understood, run by its command, and completed. Rejects with what the command throws. */
export function createResponding(given: Foundations, indexes: () => Indexes): Responding {
  const { commands } = given
  const inCountry = new Map(
    Object.entries(given.cities ?? {}).flatMap(([land, all]) => all.map((city) => [city, land])),
  )
  const countryOf = (place: string): string | null => {
    const parts = [place, ...place.split(', ').toReversed()]
    return parts.find((part) => given.countries?.has(part)) ?? inCountry.get(fold(parts.at(-1) ?? place)) ?? null
  }

  function contextOf(day: Day, widened: (subject: Subject) => void = () => {}): Context {
    const { chronicle, suggester } = indexes()
    return {
      chronicle,
      commands,
      today: day,
      seek(subject, range, kinds) {
        const sought = seek(chronicle, subject, range, kinds)
        if (sought.near) widened(subject)
        return subject.leftOut?.of === 'people'
          ? { ...sought, events: without(sought.events, subject.leftOut.people) }
          : sought
      },
      countryOf,
      isCountry: (name) => given.countries?.has(name) ?? false,
      digests: given.digests?.() ?? null,
      draw: given.draw,
      saying: (asked) => sentencesSaying(asked, chronicle),
      nearest: (asked) => nearestSentences(asked, chronicle),
      namesLike: (typed) => suggester().names(typed),
      nothing: (command, asked, why) => nothing(command, asked, why, chronicle, suggester()),
    }
  }

  function knowledgeOn(day: Day): Knowledge {
    const { chronicle, names, bodies } = indexes()
    return { chronicle, names: names(), bodies: bodies(), today: day }
  }

  const read = (words: string, day: Day): Understood<Command<Context>> => understand(words, commands, knowledgeOn(day))

  async function respond(question: Question, day: Day): Promise<Answer> {
    const answer = await once(question, day)
    if (answer.outcome !== 'not-found') return answer
    const full = spelledOut(clean(question.words), indexes().initials(), indexes().chronicle, given.shortForms)
    const read = full && (await once({ ...question, words: full.text }, day))
    if (full && read?.outcome === 'answered') {
      const said = note(`“${full.typed}” is read as ${full.name}.`)
      return { ...read, question: answer.question, message: { blocks: [said, ...read.message.blocks] } }
    }
    const offered: string[] = []
    for (const { text, slips } of indexes().speller().mended(clean(question.words))) {
      if (isOffered(answer.suggestions, clean(question.words), text, slips)) return answer
      if ((await once({ ...question, words: text, page: 1 }, day)).outcome === 'answered') offered.push(text)
    }
    return offered.length > 0 ? offering(answer, offered) : answer
  }

  async function goOn(question: Question, before: string, day: Day): Promise<Answer | null> {
    const whole = await wholeOf(question, before, day)
    const answer = whole && (await respond({ ...question, words: whole.words }, day))
    if (!whole || !answer || answer.outcome === 'invalid') return null
    return { ...answer, message: { blocks: [note(whole.said), ...answer.message.blocks] } }
  }

  async function wholeOf(question: Question, words: string, day: Day): Promise<Whole | null> {
    const other = withOther(question.words, words, knowledgeOn(day))
    if (other) return other
    const meant = read(question.words, day)
    const pronoun = meant.is === 'unclear' ? meant.pronoun : undefined
    if (!pronoun && !isBare(question.words)) return null
    const asked = read(words, day)
    const people = asked.is === 'clear' ? asked.subject.people : []
    const answer = await once({ ...question, words, page: 1 }, day)
    const before: Before = { people, answered: answer.people, event: eventOf(answer, indexes().chronicle) }
    return pronoun ? withMeant(question.words, pronoun, before) : ofEventAlone(question.words, before)
  }

  async function once(typed: Question, day: Day): Promise<Answer> {
    // Whatever looks at the words again sees "what" where a thumb left out a letter.
    const question = { ...typed, words: typed.words.replace(SHORT_WHAT, 'what') }
    const meant = read(question.words, day)
    if (meant.is === 'several') {
      const answers: Answer[] = []
      for (const words of meant.questions) answers.push(await once({ ...question, words, page: 1 }, day))
      return together(question, meant, answers)
    }
    if (meant.is === 'unclear') {
      const { outcome, says, suggestions, about } = meant
      const command = meant.command ? nameOf(meant.command) : null
      const answer = reply(question, command, { outcome, title: says, blocks: [], suggestions })
      return outcome === 'not-found' && about
        ? withNearest(answer, { question, ...about }, indexes().chronicle)
        : answer
    }
    return runCommand(meant, question, day)
  }

  async function runCommand({ command, rest, subject }: Meant, question: Question, day: Day): Promise<Answer> {
    let near: Subject | null = null
    const context = contextOf(day, (wider) => (near = wider))
    const [first] = command.arguments
    if (first?.required && rest.trim() === '') {
      const suggestions = command.examples(context).map((example) => `${nameOf(command)} ${example}`)
      const title = `“${nameOf(command)}” needs to know more: ${lowerFirst(withoutExamples(first.description.en))}.`
      return reply(question, nameOf(command), { outcome: 'invalid', title, blocks: [], suggestions })
    }
    const run = (page: number) => command.run({ question: { ...question, page }, rest, subject }, context)
    let answer = await run(question.page)
    // The button may be older than the corpus: in place of a page that is no longer there comes the last one.
    const beyond = answer.page === undefined || answer.page.number > answer.page.of
    if (question.page > 1 && beyond && !command.manages) answer = await run(answer.page?.of ?? 1)
    const { leftOut } = subject
    if (answer.outcome === 'not-found' && command.reads === 'subject' && nameOf(command) !== 'search')
      answer = withNearest(answer, { question, rest, subject }, context.chronicle)
    const whole = leftOut?.of === 'people' ? withNote(inFull(answer, context), sayLeftOut(leftOut.people)) : answer
    return near === null ? whole : withNote(whole, otherKind(near))
  }

  return { respond, goOn, contextOf }
}

const SHORT_WHAT = /^(?:wat|wht|wut|wot)(?=\s)/iu

/** Is the question offered already with something in place of the one slip: a name that is spelt nearly so? */
function isOffered(suggestions: readonly string[], typed: string, text: string, slips: readonly string[]): boolean {
  const slip = new Set(slips.flatMap((one) => wordsOf(one).map(({ folded }) => folded)))
  const others = wordsOf(typed).flatMap(({ folded }) => (slip.has(folded) ? [] : [folded]))
  const mended = wordsOf(text).flatMap(({ folded }) => (others.includes(folded) ? [] : [folded]))
  const same = (words: string) => {
    const offered = new Set(wordsOf(words).map(({ folded }) => folded))
    // Of a name alone the whole name is offered, "Ada Lindqvist" for "lindqvst"; an example of a question is no offer of it.
    if (others.length === 0) return offered.size <= mended.length + 2 && mended.every((word) => offered.has(word))
    return others.every((word) => offered.has(word)) && (offered.size > others.length || mended.length === 0)
  }
  // Of several slips each is mended there.
  const all = (words: string) =>
    wordsOf(text).every(({ folded }) => wordsOf(words).some((one) => one.folded === folded))
  return suggestions.some(slips.length === 1 ? same : all)
}

/** "Who besides Calder was there": a command that is asked for the others sees only them. */
const without = (events: readonly Event[], people: readonly string[]): readonly Event[] =>
  events.map((event) => ({ ...event, participants: event.participants.filter(({ name }) => !people.includes(name)) }))

/** The events of the answer as they are. */
const inFull = (answer: Answer, { chronicle }: Context): Answer => ({
  ...answer,
  events: answer.events.map((event) => chronicle.event(event.id) ?? event),
})

const otherKind = ({ kinds }: Subject) => `No ${sayList(kinds, 'or')} fits this; what is shown is of another kind.`

const withNote = (answer: Answer, words: string): Answer =>
  answer.events.length === 0 ? answer : { ...answer, message: { blocks: [note(words), ...answer.message.blocks] } }

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
