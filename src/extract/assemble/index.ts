import type { Document } from '../../core/document.ts'
import type { Mention, PersonMention } from '../../core/mention.ts'
import type { Draft, DraftParticipant, Evidence } from '../draft.ts'
import type { Frame } from '../recognise/frame.ts'
import type { Published } from '../refine/dates/published.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { Claim, Taking } from './claim.ts'
import { claimsOf } from './claims.ts'
import { briefItems } from './gather/brief-items.ts'
import type { Gathered } from './gather/gathering.ts'
import { gather } from './gather/index.ts'
import { type Sentence, sentencesOf } from './sentence.ts'
import { titleOf } from './title.ts'
import { withAddresses } from './told/acted-at.ts'
import { withHosts } from './told/on-visit.ts'
import { waysHome } from './told/way-home.ts'
import { settledBy, type When, whenOf } from './when/index.ts'
import { dayHeadingsIn, openingDaysIn } from './when/under-day.ts'
import { whereOf } from './where/index.ts'
import { townOfSpeech } from './where/town-of-speech.ts'
import { withoutRemembered } from './whether/remembered.ts'
import { isSaidAbsent } from './who/absent.ts'
import { type Naming, namingIn } from './who/naming.ts'
import { isOpenList } from './who/open-list.ts'

/** Mentions → what the document tells of each event. */
export function assemble(
  mentions: readonly Mention[],
  frames: readonly Frame[],
  document: Document,
  lexicon: Lexicon,
  published: Published,
): readonly Draft[] {
  const all = sentencesOf(frames, mentions)
  const sentences = all.filter((sentence) => sentence.passage.role !== 'noise')
  const said = claimsOf(sentences)
  if (said.length === 0) return []
  const days = dayHeadingsIn(sentences)
  const told = withoutRemembered(settledBy(said, published, document, days), sentences)
  const home = waysHome(told, sentences, lexicon)
  const claims = home.size === 0 ? told : told.filter((claim) => !home.has(claim))
  const gathered = gather(claims, days, openingDaysIn(sentences), briefItems(document.title, sentences))
  const events = withHosts(withAddresses(gathered, sentences)).map((each) => ({
    ...each,
    status: each.claims[0]?.status ?? 'held',
  }))
  const onTheWay = [...home].map((claim) => ({ claims: [claim], status: claim.status }))
  const when = whenOf([...events, ...onTheWay], all, published, document, days)
  const naming = namingIn(sentences)
  return events.flatMap(
    (gathered, i) =>
      draftOf(gathered, when[i] ?? UNKNOWN, isFirst(events, i), {
        sentences,
        all,
        told: claims,
        naming,
        document,
        lexicon,
      }) ?? [],
  )
}

/** The first event that its report tells, and those that the same sentence tells beside it: "separate meetings with Lund and Vik". */
const isFirst = (events: readonly Gathered[], i: number) => {
  const sentence = (k: number) => events[k]?.claims[0]?.sentence
  const report = sentence(i)?.passage.report
  const first = events.findIndex((_, k) => sentence(k)?.passage.report === report)
  return first === i || (first >= 0 && sentence(first) === sentence(i))
}

const UNKNOWN: When = { date: null, said: null, status: 'held' }

/** What the events of one document are made from. */
interface Source {
  readonly sentences: readonly Sentence[]
  /** With those that are noise. */
  readonly all: readonly Sentence[]
  readonly told: readonly Claim[]
  readonly naming: Naming
  readonly document: Document
  readonly lexicon: Lexicon
}

function draftOf(gathered: Gathered, when: When, first: boolean, source: Source): Draft | null {
  const { sentences, all, told, naming, document, lexicon } = source
  const { claims } = gathered
  const main = claims[0]
  if (!main) return null
  const named = first && claims.some((claim) => claim.taking.length > 0)
  const where = townOfSpeech(claims, all, lexicon) ?? whereOf(claims, named, sentences, told, lexicon)
  const takings = claims.flatMap((claim) => claim.taking.filter((taking) => !isSaidAbsent(taking)))
  const participants = participantsOf(takings)
  const organisers = participants
    .filter((person) => person.part === 'organised' || person.part === 'hosted')
    .map((person) => person.name)
  const evidence: Evidence[] = [
    ...claims.map((claim) => evidenceOf(document, claim.sentence, 'event', claim.rule)),
    ...(when.said ? [evidenceOf(document, when.said, 'date', when.said.rule)] : []),
    ...(where.said ? [evidenceOf(document, where.said, 'place', where.said.rule)] : []),
    ...takings.map((taking) => evidenceOf(document, naming(taking), `participant:${taking.person.name}`, taking.rule)),
  ]
  const kind = claims.map((claim) => claim.kind).find((each) => each !== 'other') ?? gathered.kind
  const facts = { kind, participants, organisers, place: where.place }
  if (when.date === null && where.place === null && tellsNothing(facts, when.status, claims)) return null
  return {
    ...facts,
    status: when.status,
    title: titleOf(claims, facts),
    date: when.date,
    listsPresent:
      claims.some((claim) => claim.lists) && !claims.some((claim) => claim.lists && isOpenList(claim, sentences)),
    evidence: unique(evidence),
  }
}

function participantsOf(takings: readonly Taking[]): readonly DraftParticipant[] {
  const byName = new Map<string, DraftParticipant>()
  for (const { person, part } of takings) {
    const known = byName.get(person.name)
    byName.set(person.name, {
      name: person.name,
      role: known?.role ?? roleOf(person),
      represents: known?.represents ?? person.represents,
      part: known && known.part !== 'took part' ? known.part : part,
    })
  }
  return [...byName.values()]
}

/** "I also spoke with him": somebody's call with nobody, on no day and nowhere. */
const tellsNothing = (
  { kind, participants }: Pick<Draft, 'kind' | 'participants'>,
  status: Draft['status'],
  claims: readonly Claim[],
): boolean =>
  participants.length === 1 &&
  status === 'held' &&
  (kind === 'call' || kind === 'meeting' || kind === 'visit') &&
  claims.every(({ event }) => event === null || !/\p{Lu}/u.test(event.label))

/** "former President": so that nobody takes her for the one who holds the office. */
const roleOf = ({ role, former }: PersonMention): string | null =>
  role && former === 'left' && !/^former\b/i.test(role) ? `former ${role}` : role

function evidenceOf(
  document: Document,
  { passage }: Pick<Sentence, 'passage'>,
  supports: Evidence['supports'],
  rule: string,
): Evidence {
  const { start, end } = passage
  return { start, end, quote: document.body.slice(start, end), supports, rule }
}

function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map<number, string[]>()
  return evidence.filter(({ start, supports }) => {
    const known = seen.get(start)
    if (known?.includes(supports)) return false
    if (known) known.push(supports)
    else seen.set(start, [supports])
    return true
  })
}
