import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { onWhich, quoted, reply, typed } from '../../../src/wording/answers.ts'
import { eventEntry, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { isWithin, sentencesAround } from '../sentences/document-sentences.ts'
import { isOf } from '../sentences/said-there.ts'
import { nameless } from './not-said.ts'

/** Questions of which nothing is recorded: reasons, sayings, who was awaited, who came before. Sentences are all there is. */

const WHY = /^(?:and\s+)?(?:why|how come|for what reason|what (?:was|is|were) the reasons?)\b/iu
const SAID =
  /^what\s+(?:exactly\s+)?(?:did|does|do|has|have|had)\s+.+?\s+(?:say|said|tell|told|think|want|promise|demand|claim)\b/iu
const BECAUSE = /\b(?:because|due to|owing to|as a result|citing|in order to|so that|reasons?)\b/iu
const SAYS_SO =
  '(?:said|says|told|stated|added|declared|stressed|joked|thanked|reiterated|repeated|argued|warned|insisted|noted|emphasi[sz]ed|underlined|reaffirmed|reaffirms|urged|called (?:on|for|upon)|condemned|praised|explained|remarked|announced)'
const SAYS = new RegExp(`[“”"«»]|\\b${SAYS_SO}\\b`, 'iu')
const AGREED =
  /^what\s+(?:exactly\s+)?(?:(?:did|does|do|has|have|had)\s+.+?\s+(?:agreed?|decided?)\b|(?:was|were|is|has been|have been|had been)\s+(?:agreed|decided)\b)/iu
const AGREES = /\b(?:agree[ds]?|decide[ds]?)\b/iu
const DISCUSSED = inLines('iu')`
    ^what\s+(?:
      (?:did|does|do|has|have|had)\s+.+?\s+(?:discuss(?:ed)?|talk(?:ed)? about|sp(?:eak|oke) about|cover(?:ed)?)
      |(?:was|were|is)\s+(?:the\s+)?(?:discussed|topics?|agenda|subjects?)\b.*
    )\b
  `
const DISCUSSES =
  /\b(?:discuss\p{L}*|reviewed|exchanged views|exchange of views|talked about|spoke about|addressed|raised|focus(?:ed|sed)|covered|touched (?:on|upon)|agenda|topics?)\b/iu
const EXPECTED =
  /\bwho(?:m)?\s+(?:was|were|had been)\s+(?:also\s+)?(expected|due|scheduled|supposed|meant|awaited|invited)\b/iu
const TELLS_EXPECTED = /\b(?:expected|due|scheduled|supposed|meant|hoped|invited|announced|planned|was to|were to)\b/iu
const BEFORE = /\b(?:before|after|prior to|preceded|followed)\b/iu
const SUCCESSION = /\b(?:succeed\p{L}*|predecessor|successor|replac\p{L}+|former|took over from|follow(?:s|ed))\b/iu

/** What somebody wants to know that no fact tells, the words in which a sentence may, and those that are only the question's. */
interface Unread {
  readonly asks: RegExp
  readonly tells: RegExp
  readonly own: RegExp
  readonly what: string
  /** The verbs that a sentence has to have beside what was asked about. */
  readonly verbs: readonly string[]
  /** "The two leaders discussed": it is told beside the event, mostly without the names. */
  readonly besideEvents?: true
  /** A sentence with everybody who is asked about and its verb is the answer, as far as there is one. */
  readonly answers?: true
}

const hasAll = (quote: string, names: readonly string[]): boolean => names.every((name) => fold(quote).includes(name))

const UNREAD: readonly Unread[] = [
  { asks: WHY, tells: BECAUSE, own: /^why$/, what: 'reasons are', verbs: [] },
  { asks: SAID, tells: SAYS, own: /^(?:said?|say|told|tell|think|want)$/, what: 'what somebody said is', verbs: [] },
  {
    asks: AGREED,
    tells: AGREES,
    own: /^(?:they|agreed?|decided?)$/,
    what: 'what was agreed is',
    verbs: ['agreed', 'decided'],
    answers: true,
  },
  {
    asks: DISCUSSED,
    tells: DISCUSSES,
    own: /^(?:they|discuss(?:ed)?|talk(?:ed)?|speak|spoke|about|covered?)$/,
    what: 'what was discussed is',
    verbs: [],
    besideEvents: true,
    answers: true,
  },
]

/** "Why was it called off", "what did Calder say": says that it is not answered, and shows sentences; null for all others. */
export function notAnswered(asked: Asked, context: Context): Answer | null {
  const words = typed(asked)
  const unread = UNREAD.find(({ asks }) => asks.test(words))
  if (!unread || asked.subject.publisher !== null) return null
  const { people, strangers, terms, bodies, period } = asked.subject
  const sought = [
    ...people.map((name) => name.split(' ').at(-1) ?? name),
    ...strangers,
    ...bodies.map(({ typed }) => typed),
    ...terms.filter((term) => !unread.own.test(term)),
  ].join(' ')
  const { verbs } = unread
  const searches = verbs.length === 0 ? [sought] : period === null ? verbs.map((verb) => `${sought} ${verb}`) : []
  const about =
    sought === '' ? [] : searches.flatMap((search) => context.chronicle.quotesOfEach(eachWord(search), READ))
  const seeks = about.length === 0 || unread.besideEvents === true
  const events = seeks ? context.seek(asked.subject, { offset: 0, limit: 3 }).events : []
  // "What did the leaders discuss on 2 June": what they discussed on another day is not asked.
  const theirs = new Set(events.flatMap(({ documents }) => documents))
  const named = about.filter(({ document }) => period === null || theirs.size === 0 || theirs.has(document))
  const all = [...named, ...(seeks ? sentencesAround(events, context) : [])]
  // "What did the participants agree": of no event, and not of all of them.
  const told = sought === '' && verbs.length > 0 && events.length === 0 ? context.nearest(asked) : all
  const telling = told.filter(({ quote }) => unread.tells.test(quote))
  // Without such a sentence the events themselves are all there is to tell.
  if (unread.besideEvents && telling.length === 0) return null
  // An agreement may be an event, and what happened is the answer to it.
  if (verbs.length > 0 && (telling.length === 0 || isRecorded(asked, context))) return null
  const names = [...people.map((name) => name.split(' ').at(-1) ?? name), ...strangers].map(fold)
  // "They discussed": beside an event of all who are asked about.
  const ofAll = events.filter(({ participants }) =>
    people.every((name) => participants.some((one) => one.name === name)),
  )
  const isBeside = (citation: Citation) =>
    /^(?:They|The (?:two|\p{L}+s)|Both|It)\b/u.test(citation.quote) &&
    (people.length > 0 || events.length === 1) &&
    ofAll.some((event) => isWithin(citation, event, context))
  // "What was decided on the rate": of one document, what has every word of it.
  const saying = names.length > 0 || period !== null ? [] : context.saying(asked).map(({ citation }) => citation)
  const ofOne = new Set(saying.map(({ document }) => document)).size === 1
  const direct = unread.answers
    ? telling.filter(
        (one) =>
          (names.length > 0 && hasAll(one.quote, names)) ||
          isBeside(one) ||
          (ofOne && saying.some(({ quote }) => quote === one.quote) && !DENIED.test(one.quote)),
      )
    : []
  if (direct.length > 0) {
    const said = sentences(direct).slice(0, 3)
    return reply(asked.question, 'ask', { title: onWhich(asked), blocks: showing(said), citations: said })
  }
  const shown = sentences(telling.length > 0 ? telling : all.slice(0, about.length > 0 ? 3 : 0)).slice(0, 3)
  return reply(asked.question, 'ask', {
    outcome: 'not-found',
    title: `Not answered: ${unread.what} not recorded${shown.length > 0 ? '; these sentences may tell it' : ''}: ${quoted(asked)}`,
    blocks: [...showing(shown), ...events.filter((event) => !isShown(event, shown)).map((event) => eventEntry(event))],
    suggestions: [...(sought === '' ? [] : [`search ${sought}`]), ...events.map(({ id }) => `event ${id}`)],
  })
}
const DENIED = /\b(?:not|never|if|may|might|could)\b|n['’]t\b/u
/** The newest: to weigh them, every sentence with any of the words would be counted first. */
const READ = 30
const eachWord = (search: string) => search.split(' ').map((word) => [word])

/** What the sentences above say of it is all that its own sentence would say once more. */
const isShown = ({ citations }: Event, shown: readonly Citation[]): boolean =>
  citations.some(({ supports, quote }) => supports === 'event' && shown.some((one) => one.quote === quote))

const isRecorded = (asked: Asked, { seek }: Context): boolean =>
  seek(asked.subject, { offset: 0, limit: READ }, 'exact').events.some(({ kind }) => kind === 'agreement')

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
    blocks: [...showing(told), ...events.slice(0, 3).map((event) => eventEntry(event))],
    citations: told,
    suggestions: events.slice(0, 3).map(({ id }) => `who attended ${id}`),
  })
}

/** "Was Vella expected at the summit": whoever was need not have come; told by a sentence, null where none tells it. */
export function wasAwaited(asked: Asked, context: Context): Answer | null {
  const { who = '', word = '' } = WAS_EXPECTED.exec(typed(asked))?.groups ?? {}
  if (word === '') return null
  const { people, strangers, terms } = asked.subject
  // Whoever did not come may have taken part in nothing at all.
  const known = [...people, ...strangers]
  const names = known.length > 0 ? known : [who]
  const isOwn = (term: string) => term === word.toLowerCase() || fold(who).split(' ').includes(term)
  const which = { ...nameless(asked.subject), claim: null, deed: null, terms: terms.filter((term) => !isOwn(term)) }
  const { events } = context.seek(which, { offset: 0, limit: 5 })
  const tells = /invited/iu.test(word) ? /\binvit/iu : TELLS_EXPECTED
  const told = sentencesAround(events, context).filter(
    ({ quote }) => tells.test(quote) && names.every((name) => isOf(quote, name)),
  )
  const shown = sentences(told).slice(0, 3)
  return shown.length === 0
    ? null
    : reply(asked.question, 'ask', { title: onWhich(asked), blocks: showing(shown), citations: shown })
}
const WAS_EXPECTED =
  /^(?:was|were|had) (?<who>.+?) (?:been )?(?:also )?(?<word>expected|due|scheduled|supposed|awaited|invited)\b/iu

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
    blocks: showing(told),
    suggestions: [`search ${behind.replace(/[?!.]+$/u, '')}`],
  })
}

const everybody = (events: readonly Event[]) =>
  events.flatMap(({ participants }) => participants.map(({ name }) => name))
