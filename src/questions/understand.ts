import type { Command } from '../core/command.ts'
import type { LeftOut, Subject } from '../core/subject.ts'
import { isBlank } from '../wording/events.ts'
import { bare, clean, LONGEST_QUESTION } from './clean.ts'
import { mendAbroad } from './dates/abroad.ts'
import { nearlyDate } from './dates/index.ts'
import { mendDigits } from './dates/months.ts'
import { mendSpoken } from './dates/spoken.ts'
import { examples } from './examples.ts'
import { mendPhrases } from './grammar/one-word.ts'
import { inOtherWords } from './grammar/other-languages.ts'
import { accordingTo, publisherIn, saidBy } from './names/publishers.ts'
import { asksForWhom } from './reading/for-whom.ts'
import type { Joined } from './reading/joined.ts'
import { leftOutIn } from './reading/left-out.ts'
import { type Knowledge, NO_SUBJECT, readSubject } from './reading/read-subject.ts'
import { twoQuestions } from './reading/two-questions.ts'
import { type Route, route } from './route.ts'
import { settle, type Unclear } from './settle.ts'
import { ROLES, SILENT, TITLES } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** What a question turned out to mean, or what is unclear about it and what to type instead. */
export type Understood<C> =
  | { readonly is: 'clear'; readonly command: C; readonly rest: string; readonly subject: Subject }
  /** Two questions in one: each by itself. */
  | { readonly is: 'several'; readonly how: Joined['how']; readonly questions: readonly string[] }
  | Unclear<C>

type Known = Pick<Command<never>, 'path' | 'reads' | 'arguments'>

/** Reads a question: which command it is for, and what it is about. What is two questions is each of them by itself. */
export function understand<C extends Known>(
  words: string,
  commands: readonly C[],
  knowledge: Knowledge,
): Understood<C> {
  const { chronicle, names, bodies, today } = knowledge
  const help = examples(knowledge)
  if (words.length > LONGEST_QUESTION)
    return unclear(`That is too long to be a question: ask in at most ${LONGEST_QUESTION} characters, like this.`, help)
  const text = mendPhrases(mendSpoken(mendAbroad(mendDigits(clean(words)))))
  if (text === '' && words.includes('?')) return understand('help', commands, knowledge)
  if (text === '') return unclear('That has no words: ask about a day, a person or an event, like this.', help)
  const other = inOtherWords(text, knowledge)
  if (other) return unclear(other.says, [...other.suggestions, ...help])
  const paths = commands.map((command) => command.path)
  const isName = (word: string) => names.within(wordsOf(word)).length > 0
  const routeOf = (words: string) => route(words, paths, today, isName)
  let meant = routeOf(text)
  // "ask who attended …" is "who attended …": the whole question goes to the command that answers it.
  if (meant?.path.join(' ') === 'ask') meant = routeOf(clean(meant.rest)) ?? meant
  if (asksForWhom(text, bodies)) meant = { path: ['ask'], rest: text }
  const two = twoQuestions(text, (question) => routeOf(question)?.rest ?? '', knowledge)
  if (two) return { is: 'several', ...two }
  const out = leftOutIn(text, meant?.path, knowledge)
  if (out?.is === 'refused') return unclear(out.says, [out.text, ...help])
  if (out) return leavingOut(understand(out.text, commands, knowledge), out.leftOut)
  const according = accordingTo(text, chronicle)
  if (according) {
    const says = `I cannot answer from ${according.publisher} alone: ask all documents, or see what it published, like this.`
    return unclear(says, [according.rest, `sources ${according.publisher}`])
  }
  const isSources = meant?.path[0] === 'sources'
  const by = isSources ? publisherIn(meant?.rest ?? '', text, chronicle) : saidBy(text, chronicle)
  if (by?.is === 'open') {
    const about = by.rest === '' ? '' : ` about ${by.rest}`
    return {
      ...unclear(
        by.says,
        by.names.map((name) => `sources ${name}${about}`),
      ),
      outcome: 'ambiguous',
    }
  }
  const asked = ofRoute(text, by ? { path: ['sources'], rest: by.rest } : meant, commands, knowledge)
  if (!by || asked.is !== 'clear') return asked
  return { ...asked, subject: { ...asked.subject, publisher: by.publisher } }
}

const unclear = <C>(says: string, suggestions: readonly string[], command: C | null = null): Unclear<C> => ({
  is: 'unclear',
  command,
  outcome: 'invalid',
  says,
  suggestions,
})

/** What is asked, where the command's words are known; or where there are none, and the others tell. */
function ofRoute<C extends Known>(
  text: string,
  meant: Route | null,
  commands: readonly C[],
  knowledge: Knowledge,
): Understood<C> {
  const help = examples(knowledge)
  const find = (path: Route['path']) => commands.find((command) => command.path.join(' ') === path.join(' '))
  const routed = meant ? find(meant.path) : undefined
  if (meant && routed?.reads === 'words') return asWords(routed, meant.rest)
  const rest = routed ? (meant?.rest ?? '') : text
  if (rest !== '' && !/[\p{L}\p{N}]/u.test(rest)) {
    const says = `“${rest.slice(0, 20)}” has no words: ask about a day, a person or an event, like this.`
    return unclear(says, help, routed)
  }
  const nearly = wordsOf(rest).find((word) => nearlyDate(word.folded))
  if (nearly) {
    const says = `“${nearly.typed}” is not a date I can read: type a day, a month or a year, like this.`
    return unclear(says, help, routed)
  }
  const draft = readSubject(rest, knowledge, routed?.path[0] === 'ask')
  const saysNothing = !routed && isBlank(draft.subject) && draft.subject.pick === null && draft.open === null
  if (saysNothing && wordsOf(rest).every(({ folded }) => SILENT.has(folded)))
    return unclear('I cannot tell what is asked: ask about a day, a person or an event, like this.', help)
  const command = routed ?? find(byContent(draft.subject, draft.open !== null))
  if (!command) return unclear('I cannot tell what is asked.', help)
  if (draft.joined) {
    const { how, alone } = draft.joined
    return { is: 'several', how, questions: alone.map((one) => text.replace(draft.text, one).replace(rest, one)) }
  }
  return settle(command, rest, draft, knowledge, text)
}

/** For a command that takes the words as they are; "search grain or gas" is two searches. */
function asWords<C extends Known>(command: C, rest: string): Understood<C> {
  const words = bare(rest)
  const either = words.split(/\s+or\s+/iu)
  if (command.path[0] === 'search' && either.length === 2 && either.every((one) => one.trim() !== ''))
    return { is: 'several', how: 'or', questions: either.map((one) => `search ${one}`) }
  return { is: 'clear', command, rest: words, subject: { ...NO_SUBJECT, words } }
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
