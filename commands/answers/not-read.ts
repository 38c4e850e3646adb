import type { Answer } from '../../src/core/answer.ts'
import type { Citation } from '../../src/core/citation.ts'
import type { Asked } from '../../src/core/command.ts'
import type { Event } from '../../src/core/event.ts'
import { fold } from '../../src/core/fold.ts'
import { quoted, reply } from '../../src/wording/answers.ts'
import { eventEntry, sentences } from '../../src/wording/events.ts'
import type { Context } from '../context.ts'
import { sentencesAround } from './document-sentences.ts'

/** Questions of which nothing is recorded: reasons, sayings, who was awaited, who came before. Sentences are all there is. */

const WHY = /^(?:and\s+)?(?:why|how come|for what reason|what (?:was|is|were) the reasons?)\b/iu
const SAID =
  /^what\s+(?:exactly\s+)?(?:did|does|do|has|have|had)\s+.+?\s+(?:say|said|tell|told|think|want|promise|demand|claim)\b/iu
const BECAUSE = /\b(?:because|due to|owing to|as a result|citing|in order to|so that|reasons?)\b/iu
const SAYS = /[“”"«»]|\b(?:said|says|told|stated|added|declared|stressed|joked|thanked)\b/iu
const EXPECTED =
  /\bwho(?:m)?\s+(?:was|were|had been)\s+(?:also\s+)?(expected|due|scheduled|supposed|meant|awaited|invited)\b/iu
const TELLS_EXPECTED = /\b(?:expected|due|scheduled|supposed|meant|hoped|invited|announced|planned|was to|were to)\b/iu
const BEFORE = /\b(?:before|after|prior to|preceded|followed)\b/iu
const SUCCESSION = /\b(?:succeed\p{L}*|predecessor|successor|replac\p{L}+|former|took over from|follow(?:s|ed))\b/iu

/** "Why was it called off", "what did Calder say": says that it is not answered, and shows sentences; null for all others. */
export function unread(asked: Asked, context: Context): Answer | null {
  const words = asked.question.words.replace(/^ask\s+/iu, '')
  const why = WHY.test(words)
  if ((!why && !SAID.test(words)) || asked.subject.publisher !== null) return null
  const { people, strangers, terms, bodies } = asked.subject
  const sought = [
    ...people.map((name) => name.split(' ').at(-1) ?? name),
    ...strangers,
    ...bodies.map(({ typed }) => typed),
    ...terms.filter((term) => !/^(?:why|say|said|tell|told|think|want)$/.test(term)),
  ].join(' ')
  const about = sought === '' ? [] : context.chronicle.sentences(sought, { offset: 0, limit: 20 }).items
  const events = about.length > 0 ? [] : context.seek(asked.subject, { offset: 0, limit: 3 }).events
  const all = about.length > 0 ? about.map(({ citation }) => citation) : sentencesAround(events, context)
  const telling = all.filter(({ quote }) => (why ? BECAUSE : SAYS).test(quote))
  const shown = sentences(telling.length > 0 ? telling : all.slice(0, about.length > 0 ? 3 : 0)).slice(0, 3)
  const what = why ? 'reasons are' : 'what somebody said is'
  return reply(asked.question, 'ask', {
    outcome: 'not-found',
    title: `Not answered: ${what} not recorded${shown.length > 0 ? '; these sentences may tell it' : ''}: ${quoted(asked)}`,
    blocks: [...around(shown), ...events.map((event) => eventEntry(event))],
    suggestions: [...(sought === '' ? [] : [`search ${sought}`]), ...events.map(({ id }) => `event ${id}`)],
  })
}

/** "Who was expected at the summit" of one that is over: those who attended are no answer. Null where it is still to come. */
export function awaited(asked: Asked, events: readonly Event[], context: Context): Answer | null {
  const [, word = 'expected'] = EXPECTED.exec(asked.question.words) ?? []
  const invited = /invited/iu.test(word)
  const tells = invited ? /\binvit/iu : TELLS_EXPECTED
  if (!EXPECTED.test(asked.question.words) || events.some(({ status }) => status !== 'held')) return null
  const told = sentences(sentencesAround(events, context).filter(({ quote }) => tells.test(quote))).slice(0, 4)
  return reply(asked.question, 'who attended', {
    outcome: told.length > 0 ? 'answered' : 'not-found',
    title:
      told.length > 0
        ? `${invited ? 'Invited' : 'Expected'} is not attended; what the sentences tell of those ${invited ? 'invited' : 'expected'}: ${quoted(asked)}`
        : `Not said who was ${invited ? 'invited' : 'expected'}; recorded is only who attended: ${quoted(asked)}`,
    blocks: [...around(told), ...events.slice(0, 3).map((event) => eventEntry(event))],
    citations: told,
    suggestions: events.slice(0, 3).map(({ id }) => `who attended ${id}`),
  })
}

/** "Who was prime minister before Calder": the holder is not whom it asks for; null for all others. */
export function succession(asked: Asked, events: readonly Event[], context: Context): Answer | null {
  const { question, subject } = asked
  const beside = BEFORE.exec(question.words)
  if (!beside) return null
  const behind = fold(question.words.slice(beside.index + beside[0].length)).trim()
  const known = [...subject.people, ...subject.strangers, ...subject.terms, ...everybody(events)]
  const isName = known.some((name) => behind.split(/\s+/).includes(fold(name.split(' ').at(-1) ?? name)))
  if (!isName) return null
  const told = sentences(sentencesAround(events, context).filter(({ quote }) => SUCCESSION.test(quote))).slice(0, 3)
  return reply(question, 'who is', {
    outcome: 'not-found',
    title: `Not recorded: who held an office ${beside[0].toLowerCase()} somebody${told.length > 0 ? '; these sentences may tell it' : ''}: ${quoted(asked)}`,
    blocks: around(told),
    suggestions: [`search ${behind.replace(/[?!.]+$/u, '')}`],
  })
}

const everybody = (events: readonly Event[]) =>
  events.flatMap(({ participants }) => participants.map(({ name }) => name))

const around = (citations: readonly Citation[]) =>
  citations.length === 0 ? [] : [{ kind: 'paragraph' as const, spans: [], citations }]
