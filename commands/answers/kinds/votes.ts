import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { onWhich, quoted, reply } from '../../../src/wording/answers.ts'
import { listNames, sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { decidedMove, moveIn, OF_RATES } from '../sentences/rate-moves.ts'
import { type Report, reportsOf } from '../sentences/reports.ts'
import { type Side, saysUnanimous, type Tally, talliesIn, type Vote, votesIn } from '../sentences/votes-told.ts'
import { PLAIN, type VoteAsked, voteAsked } from './vote-asked.ts'

/*
 * "Who voted against the cut", "how many voted for it", "did Holm vote against", "was it unanimous": that they were there the
 * events tell; how they voted only the sentence does, and for the cut is not against it.
 */

const CUES =
  'voted voting vote votes dissented dissent dissenting dissenters abstained abstaining abstentions unanimously unanimous opposed'.split(
    ' ',
  )

/** What the documents tell of the one vote that is meant. */
interface Told {
  readonly report: Report
  readonly votes: readonly Vote[]
  /** For something else than what was decided. */
  readonly otherwise: readonly Vote[]
  readonly tallies: readonly Tally[]
  readonly unanimous: readonly { readonly is: boolean; readonly citation: Citation }[]
}

/** Null for all other questions. */
export function votes(asked: Asked, context: Context): Answer | null {
  const wanted = voteAsked(asked)
  if (!wanted || asked.subject.publisher !== null || asked.subject.event !== null) return null
  const reports = reportsOf(asked, CUES, wanted.words, context)
  const told = reports
    .map((report) => toldIn(report, wanted, context))
    .filter((one) => one.votes.length + one.otherwise.length + one.tallies.length + one.unanimous.length > 0)
  if (told.length === 0) return isMisread(wanted, reports, context) ? lacking(asked, [], context) : null
  if (wanted.form === 'who') return whoVoted(asked, wanted, told, context)
  if (wanted.form === 'many') return howManyVoted(asked, wanted, told, context)
  if (wanted.form === 'whether') return whetherVoted(asked, wanted, told, context)
  if (wanted.form === 'unanimous') return whetherUnanimous(asked, told, context)
  if (wanted.form === 'any') return whetherAny(asked, wanted, told, context)
  return howVoted(asked, wanted, told, context)
}

/** Where a sentence names people and votes, whoever only reads the verb would take one side for the other. */
const isMisread = ({ form, side }: VoteAsked, reports: readonly Report[], { chronicle }: Context): boolean =>
  side !== null &&
  (form === 'who' || form === 'whether') &&
  reports.some(({ sentences: all }) =>
    all.some((one) => /\bvot(?:ed|ing)\b/iu.test(one.quote) && chronicle.saidIn(one).some(({ is }) => is === 'person')),
  )

/** What a report says of the vote that is meant; of a vote on something else it may tell as well. */
function toldIn(report: Report, wanted: VoteAsked, context: Context): Told {
  const own = report.sentences.filter(({ quote }) => !EARLIER.test(quote))
  const decided = decidedMove(
    fold(report.title),
    own.map(({ quote }) => fold(quote)),
  )
  const isMeant = ({ what, citation }: { readonly what: string; readonly citation: Citation }) => {
    if (wanted.move !== null && (moveIn(what) ?? decided) !== wanted.move) return false
    const specific = (what.match(/\p{L}+/gu) ?? []).filter(
      (word) => !PLAIN.test(word) && !OF_RATES.test(word) && moveIn(word) === null,
    )
    const says = (word: string) => context.chronicle.marks(citation.quote, word).length > 0
    return specific.length === 0 || wanted.object.every(says)
  }
  // "Voting to cut" where the rate was left as it was: neither for the decision nor, in so many words, against it.
  const isOtherwise = ({ what }: { readonly what: string }) => {
    const move = moveIn(what)
    return move !== null && decided !== null && move !== decided
  }
  const ofDecision = wanted.move === null || wanted.move === decided
  const all = own.flatMap((citation) => votesIn(citation, context)).filter(({ people }) => people.length > 0)
  return {
    report,
    votes: all.filter((one) => isMeant(one) && !(wanted.move === null && isOtherwise(one))),
    otherwise: ofDecision ? all.filter((one) => one.side === 'for' && isOtherwise(one)) : [],
    tallies: own.flatMap(talliesIn).filter((one) => isMeant(one) && !(wanted.move === null && isOtherwise(one))),
    unanimous: own.flatMap((citation) => {
      const is = saysUnanimous(citation)
      return is === null || !isMeant({ what: '', citation }) ? [] : [{ is, citation }]
    }),
  }
}
/** Of a vote before this one. */
const EARLIER =
  /\b(?:previous(?:ly)?|last (?:month|meeting|time|year|week)|earlier (?:meeting|vote|this)|in the past)\b/iu

function whoVoted(asked: Asked, { side }: VoteAsked, told: readonly Told[], context: Context): Answer {
  const found = told.flatMap(({ votes }) => votes).filter((one) => side === null || one.side === side)
  const people = [...new Set(found.flatMap((one) => one.people))]
  if (people.length > 0) return said(asked, `${listNames(people, 5)}, the documents say`, found, people)
  const all = told.flatMap(({ unanimous }) => unanimous).filter(({ is }) => is)
  if (side === 'against' && all.length > 0) return said(asked, 'Nobody: the documents say that it was unanimous', all)
  const otherwise = side === 'against' ? told.flatMap((one) => one.otherwise) : []
  const others = [...new Set(otherwise.flatMap((one) => one.people))]
  if (others.length > 0)
    return said(asked, `${listNames(others, 5)} voted otherwise, the documents say`, otherwise, others)
  const counted = told.flatMap(({ tallies }) => tallies).filter(({ many }) => side !== null && many[side] !== undefined)
  return lacking(asked, counted.length > 0 ? counted : told.flatMap((one) => [...one.tallies, ...one.votes]), context)
}

function howManyVoted(asked: Asked, { side }: VoteAsked, told: readonly Told[], context: Context): Answer {
  const of = side ?? 'for'
  const counted = told.flatMap(({ tallies }) => tallies).filter(({ many }) => many[of] !== undefined)
  const numbers = [...new Set(counted.map(({ many }) => many[of]))]
  // Of several votes no number is that of the one.
  if (numbers.length > 1) return reply(asked.question, 'ask', { title: onWhich(asked), ...shownOf(counted) })
  if (numbers.length > 0) return said(asked, `${numbers[0]} ${SAYS[of]}, the documents say`, counted)
  const all = told.flatMap(({ unanimous }) => unanimous).filter(({ is }) => is)
  if (of === 'against' && all.length > 0) return said(asked, 'Nobody: the documents say that it was unanimous', all)
  const named = told.flatMap(({ votes }) => votes).filter((one) => one.side === of)
  const people = [...new Set(named.flatMap((one) => one.people))]
  if (people.length === 0)
    return lacking(
      asked,
      told.flatMap((one) => [...one.tallies, ...one.unanimous]),
      context,
    )
  return said(asked, `Named as voting ${SAYS[of]}: ${people.length} (${listNames(people, 5)})`, named, people)
}
const SAYS: Readonly<Record<Side, string>> = { for: 'for', against: 'against', abstained: 'abstaining' }

function whetherVoted(asked: Asked, { side, names }: VoteAsked, told: readonly Told[], context: Context): Answer {
  const all = told.flatMap((one) => [...one.votes, ...one.otherwise])
  const so = names.map((name) =>
    told.flatMap(({ votes }) => votes).filter((vote) => vote.side === side && calledSo(vote, name).length > 0),
  )
  const people = [...new Set(names.flatMap((name) => all.flatMap((vote) => calledSo(vote, name))))]
  if (so.every((found) => found.length > 0)) return said(asked, 'Yes, the documents say', so.flat(), people)
  const other = told
    .flatMap(({ votes }) => votes)
    .filter((vote) => vote.side !== side && names.every((name) => calledSo(vote, name).length > 0))
  const [first] = other
  if (first && so.every((found) => found.length === 0))
    return said(asked, `No: the documents tell of ${listNames(people, 3)} as voting ${SAYS[first.side]}`, other, people)
  // "Voted for leaving rates unchanged" where they were cut: not for the cut.
  const otherwise = told
    .flatMap((one) => one.otherwise)
    .filter((vote) => side === 'for' && names.every((name) => calledSo(vote, name).length > 0))
  if (otherwise.length > 0 && so.every((found) => found.length === 0))
    return said(asked, `No: ${listNames(people, 3)} voted otherwise, the documents say`, otherwise, people)
  return lacking(asked, all, context, `Not named as voting so: ${quoted(asked)}`)
}

/** Those of a vote who are called so: by the whole name, or its end. */
const calledSo = ({ people }: Vote, name: string): readonly string[] => {
  const last = name.split(' ').at(-1) ?? ''
  return people.filter(
    (one) => fold(` ${one}`).endsWith(` ${name}`) || (OFFICE.test(name) && fold(one).endsWith(` ${last}`)),
  )
}
/** "Governor Holm": whoever is called by an office is called by the surname behind it. */
const OFFICE =
  /^(?:(?:deputy|vice|prime|first|chief) )?(?:governor|president|minister|mr|mrs|ms|dr|councillor|mayor|chair\p{L}*|judge|director|professor)\b/u

function whetherUnanimous(asked: Asked, told: readonly Told[], context: Context): Answer {
  const stated = told.flatMap(({ unanimous }) => unanimous)
  const split = told.flatMap(({ votes, otherwise, tallies }) => [
    ...otherwise,
    ...votes.filter(({ side }) => side === 'against'),
    ...tallies.filter(({ many }) => (many.against ?? 0) > 0),
  ])
  const all = [
    ...stated.filter(({ is }) => is),
    ...told.flatMap(({ tallies }) => tallies.filter(({ many }) => many.against === 0)),
  ]
  if (split.length > 0 && all.length > 0)
    return said(asked, 'Of one vote yes, of another no, the documents say', [...all, ...split])
  if (split.length > 0) return said(asked, 'No, as the documents tell of the votes', split)
  if (stated.some(({ is }) => !is)) return said(asked, 'No, the documents say', stated)
  if (all.length > 0) return said(asked, 'Yes, the documents say', all)
  return lacking(
    asked,
    told.flatMap(({ votes }) => votes),
    context,
  )
}

/** "Did anybody vote against". */
function whetherAny(asked: Asked, { side }: VoteAsked, told: readonly Told[], context: Context): Answer {
  const named = told.flatMap((one) => one.votes).filter((one) => one.side === side)
  const counted = told.flatMap(({ tallies }) => tallies).filter(({ many }) => side !== null && (many[side] ?? 0) > 0)
  const people = [...new Set(named.flatMap((one) => one.people))]
  if (named.length + counted.length > 0) return said(asked, 'Yes, the documents say', [...named, ...counted], people)
  const all = told.flatMap(({ unanimous }) => unanimous).filter(({ is }) => is)
  if (side === 'against' && all.length > 0) return said(asked, 'No: the documents say that it was unanimous', all)
  return lacking(
    asked,
    told.flatMap((one) => [...one.tallies, ...one.votes]),
    context,
  )
}

/** "How did Holm vote", "what was the result of the vote". */
function howVoted(asked: Asked, { names }: VoteAsked, told: readonly Told[], context: Context): Answer {
  const all = told.flatMap(({ votes }) => votes)
  if (names.length > 0) {
    const own = all.filter((vote) => names.every((name) => calledSo(vote, name).length > 0))
    const [first] = own
    if (!first) return lacking(asked, all, context)
    const people = [...new Set(names.flatMap((name) => calledSo(first, name)))]
    const sides = [...new Set(own.map(({ side }) => SAYS[side]))]
    return said(asked, `${listNames(people, 3)}: ${sides.join(' and ')}, the documents say`, own, people)
  }
  const found = [...told.flatMap(({ tallies, unanimous }) => [...tallies, ...unanimous]), ...all]
  return reply(asked.question, 'ask', { title: onWhich(asked), ...shownOf(found) })
}

/** The sentences that say it, each once. */
function shownOf(found: readonly { readonly citation: Citation }[]) {
  const citations = sentences(found.map(({ citation }) => citation))
  return { blocks: showing(citations.slice(0, SHOWN)), citations }
}
const SHOWN = 4

const said = (
  asked: Asked,
  title: string,
  found: readonly { readonly citation: Citation }[],
  people: readonly string[] = [],
): Answer => reply(asked.question, 'ask', { title: `${title}: ${quoted(asked)}`, ...shownOf(found), people })

/** What the documents tell of the vote, which does not answer. */
function lacking(
  asked: Asked,
  found: readonly { readonly citation: Citation }[],
  context: Context,
  why = `Not told of this vote: ${quoted(asked)}`,
): Answer {
  const shown = sentences(found.map(({ citation }) => citation)).slice(0, SHOWN)
  const answer = context.nothing('ask', asked, `${why}.`)
  const blocks = showing(shown, 'Of the vote the documents say:')
  return { ...answer, message: { blocks: [...blocks, ...answer.message.blocks] } }
}
