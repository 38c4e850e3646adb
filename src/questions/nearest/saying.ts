import type { Saying, Span } from '../../../commands/context.ts'
import type { Chronicle } from '../../chronicle/chronicle.ts'
import type { Asked } from '../../core/command.ts'
import { irregularForms } from '../../wording/verbs.ts'
import { stem, type Word, wordsOf } from '../words.ts'
import { askedWords } from './sought.ts'

/** So many sentences are looked at: what more of them say is known of an event, or is no answer. */
const READ = 20

/** What says the same of the same: fewer than what only comes near (`said-otherwise.ts`), for these sentences answer. */
const SAME: readonly (readonly string[])[] = [
  ['meet', 'met', 'meeting', 'talks'],
  ['speak', 'spoke', 'talk', 'talked', 'call', 'conversation', 'address', 'addressed', 'speech'],
  ['address', 'addressed', 'speak', 'spoke', 'speech'],
  ['talk', 'talked', 'talks', 'spoke'],
  ['call', 'called', 'phoned', 'telephoned', 'convened'],
  ['visit', 'visited', 'visiting', 'travelled', 'traveled', 'trip'],
  ['travel', 'travelled', 'traveled', 'visit', 'trip'],
  ['arrive', 'arrived', 'landed'],
  ['leave', 'left', 'depart', 'departed'],
  ['depart', 'departed', 'left', 'leave'],
  ['head', 'headed', 'lead', 'led'],
  ['led', 'lead', 'headed', 'head'],
  ['side', 'delegation'],
  ['go', 'went', 'travelled', 'traveled', 'visited', 'visit'],
  ['memorandum', 'mou', 'memoranda'],
  ['mou', 'memorandum'],
  ['sworn', 'oath', 'inaugurated'],
  ['receive', 'received', 'welcomed', 'greeted'],
  ['welcome', 'welcomed', 'received', 'greeted'],
  ['sign', 'signed', 'signing'],
  ['invited', 'invitation'],
  ['relations', 'ties', 'relationship'],
  ['ties', 'relations', 'relationship'],
  ['trip', 'visit', 'tour', 'travelled', 'traveled'],
  ['die', 'died', 'dead', 'killed', 'killing'],
  ['died', 'die', 'dead', 'killed', 'killing'],
  ['killed', 'died', 'dead', 'killing'],
  ['work', 'employs', 'employed', 'employing'],
  ['employ', 'employs', 'employed', 'work'],
  ['people', 'employees', 'visitors', 'guests', 'persons'],
  ['awarded', 'presented', 'conferred', 'bestowed', 'handed', 'received', 'decorated', 'honoured', 'accepted'],
  ['effect', 'effective', 'force'],
  ['force', 'effect', 'effective'],
  ['appointment', 'appointed', 'named', 'nomination'],
  ['congratulated', 'congratulate', 'congratulations'],
]
const WAYS = new Map(SAME.map((ways) => [stem(ways[0] ?? ''), ways]))
const waysOf = (word: string): readonly string[] => [
  ...new Set([word, ...irregularForms(word), ...(WAYS.get(stem(word)) ?? [])]),
]

/** The stems that say each name and each word of the question, and nothing that only comes near. */
export function strictlyAsked(asked: Asked, chronicle: Chronicle) {
  const { names, words } = askedWords(asked, chronicle)
  const stems = (ways: readonly string[]) => ways.flatMap((way) => way.split(' ')).map(stem)
  return { names: names.map(stems), words: words.map((word) => stems(waysOf(word))) }
}

/** The sentences that have each word of the question; none for one that says too little to be sure. */
export function sentencesSaying(asked: Asked, chronicle: Chronicle): readonly Saying[] {
  const { question } = asked
  const { names, words: all } = askedWords(asked, chronicle)
  // "Where will the forum take place", "when was it held": a sentence may say that in many ways.
  const isOfDayOrPlace = WHEN_OR_WHERE.test(question.words)
  const words = isOfDayOrPlace && SAYS_LITTLE.test(question.words) ? all.filter((word) => !TAKES_PLACE.test(word)) : all
  // "Who resigned", "where was the funeral": one word is all there is to say.
  const mayBeOne =
    isOfDayOrPlace || asked.subject.deed !== null || OF_OFFICE.test(question.words) || OF_MEASURE.test(question.words)
  if (words.length === 0 || names.length + words.length < (mayBeOne ? 1 : 2)) return []
  const typed = wordsOf(question.words).map(({ folded }) => folded)
  const sought = [
    ...names.map((ways) => ({ word: ways.find((one) => typed.includes(one)) ?? ways[0] ?? '', ways })),
    ...words.map((word) => ({ word, ways: waysOf(word) })),
  ]
  const inOrder = sought.toSorted((a, b) => typed.indexOf(a.word) - typed.indexOf(b.word))
  const citations = chronicle.quotesOfEach(
    inOrder.map(({ ways }) => ways),
    READ,
  )
  // One word alone tells what is meant only where few sentences have it.
  if (inOrder.length < 2 && citations.length === READ) return []
  return citations.flatMap((citation): readonly Saying[] => {
    const told = wordsOf(citation.quote)
    const found = inOrder.map(({ word, ways }) => ({ word, at: placesOf(told, ways) }))
    return found.some(({ at }) => at.length === 0) ? [] : [{ citation, said: chronicle.saidIn(citation), words: found }]
  })
}

const WHEN_OR_WHERE = /^\W*(?:when|where|(?:on )?(?:what|which) (?:day|date)|in (?:what|which) \p{L}+)\b/iu
/** "How long was Finch in office", "how high is inflation": of a loan there may be many. */
const OF_MEASURE =
  /^how long\b|^how (?:much|high|large|big|low)\b.*\b(?:inflation|rates?|growth|deficit|surplus|unemployment|yield)\b/iu
const OF_OFFICE = /^who (?:is|was) the \p{L}+\W*$/iu
const SAYS_LITTLE = /\b(?:held|place|happen|occur|scheduled|due|take|come|enter)\b(?:\s+\p{L}+){0,2}\W*$/iu
const TAKES_PLACE = /^(?:held|hold|holding|place|happen|occur|scheduled|due|come|enter)$/

function placesOf(told: readonly Word[], ways: readonly string[]): readonly Span[] {
  const stems = new Set(ways.map(stem))
  return told.filter(({ folded }) => stems.has(stem(folded)))
}
