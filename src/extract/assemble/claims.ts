import type { PersonMention } from '../../core/mention.ts'
import { cued } from '../cued.ts'
import { actedAtClaims } from './acted-at.ts'
import { agendaClaims, ownerOfAgenda } from './agenda.ts'
import { appointmentClaims } from './appointment.ts'
import { calledOffClaims } from './called-off.ts'
import type { Claim } from './claim.ts'
import { datedEvents } from './dated-event.ts'
import { sentClaims } from './delegates.ts'
import { isDenied, isTakenBack } from './denied.ts'
import { groupClaims } from './group-claim.ts'
import { lastingLater } from './lasting.ts'
import { legsOf } from './legs.ts'
import { listClaims } from './list-claim.ts'
import { nounClaims } from './noun-claim.ts'
import { between, type Sentence } from './sentence.ts'
import { separately } from './separate.ts'
import { shownAround } from './shown-around.ts'
import { speakerOf } from './speaker.ts'
import { pressTitled, speechTitled, spokenClaims } from './speech.ts'
import { spokeThereClaims } from './spoke-there.ts'
import { about, type Context, NOBODY, ownerBefore } from './subject.ts'
import { tripClaims } from './trip.ts'
import { verbClaim } from './verb-claim.ts'
import { isWished } from './wished.ts'

/** All that the sentences of a document say of events, in reading order; what a sentence means by "he" is told before it. */
export function claimsOf(all: readonly Sentence[]): readonly Claim[] {
  const claims: Claim[] = []
  let context: Context = NOBODY
  let report = -1
  const owner = ownerOfAgenda(all)
  for (const [i, sentence] of all.entries()) {
    if (sentence.passage.report !== report) context = NOBODY
    report = sentence.passage.report
    context = { ...context, speaker: speakerOf(sentence, context.speaker) }
    if (sentence.passage.role !== 'prose') {
      claims.push(...listClaims(sentence, all), ...headed(sentence, all), ...agendaClaims(sentence, owner))
      continue
    }
    const given = appointmentClaims(sentence, context, all[i + 1])
    const said = sentence.verbs.filter((verb) => !isDenied(sentence, verb))
    const told = said.flatMap((verb) => verbClaim(sentence, verb, context) ?? [])
    const acted = told.length === 0 ? actedAtClaims(sentence, all.slice(i, i + 7)) : []
    const spoken = told.length === 0 ? [...speechTitled(sentence, all), ...spokenClaims(sentence, context)] : []
    // "was opened by Minister Vik, followed by a keynote from Professor Lund": of one conference
    const isQuiet = told.every(({ adds }) => adds) && acted.length + spoken.length === 0
    const there = isQuiet ? [...spokeThereClaims(sentence, context, claims), ...shownAround(sentence, claims)] : []
    const seen = [...told, ...given, ...acted, ...spoken, ...there, ...nounClaims(sentence, told, context)]
    const trips = [...seen, ...tripClaims(sentence, seen, context)]
    const named = [...trips, ...trips.flatMap(legsOf)]
    const sent = told.length === 0 ? sentClaims(sentence, claims) : []
    const off = calledOffClaims(sentence, named, context)
    const nameless = [...groupClaims(sentence, named), ...datedEvents(sentence, [...named, ...off])]
    const here = [...named, ...sent, ...off, ...nameless, ...listClaims(sentence, all)]
      .filter((each) => !isDenied(sentence, each.at) && !isWished(each) && !isTakenBack(all[i + 1], sentence))
      .sort((a, b) => a.at.start - b.at.start)
    claims.push(...here.flatMap(separately).map((each) => lastingLater(each, all.slice(i + 1, i + 4))))
    context = after(sentence, here, context)
  }
  return claims
}

const headed = (sentence: Sentence, all: readonly Sentence[]): readonly Claim[] => {
  const told = speechTitled(sentence, all)
  return told.length > 0 ? told : pressTitled(sentence, all)
}

const BESIDE = cued(/\b(?:after|before|as|when|while|since|because)\s+(?:the\s+)?$/i)

/** Who the next sentence means by "he" and "they". */
function after(sentence: Sentence, claims: readonly Claim[], context: Context): Context {
  if (sentence.people.length === 0 && claims.length === 0) return context
  const told = withThose(context.told, claims)
  const found = about(sentence, sentence.passage.end).people
  // "Speaking after Minister Jaitley addressed the board, he said": the sentence is about somebody told before
  const opening = between(sentence, sentence.passage.start, found[0]?.start ?? sentence.passage.start)
  // "For President Brel, who took office this week, this is the first trip": about her
  const [first] = sentence.people
  if (
    first &&
    FOR_ONE.test(between(sentence, sentence.passage.start, first.start), sentence) &&
    /, (?:this|it) (?:is|was|will be)\b/.test(sentence.passage.text)
  )
    return { ...context, told, one: first }
  const subject = opening !== '' && BESIDE.test(opening, sentence) ? [] : found
  // "Minister Lund’s plane was late. She met …"
  const opener = sentence.people.filter(({ start }) => start - sentence.passage.start < 5).slice(0, 1)
  const owner = found.length === 0 ? ownerBefore(sentence, opener) : undefined
  const met = claims.at(-1)?.taking.map(({ person }) => person) ?? []
  return {
    ...context,
    told,
    one: subject.length === 1 ? (subject[0] ?? null) : subject.length > 1 ? null : (owner ?? context.one),
    many: met.length > 1 ? met : subject.length > 1 ? subject : context.many,
  }
}

function withThose(told: readonly PersonMention[], claims: readonly Claim[]): readonly PersonMention[] {
  const names = new Set(told.map(({ name }) => name))
  const others = claims.flatMap(({ taking }) =>
    taking.flatMap(({ person }) => {
      if (names.has(person.name)) return []
      names.add(person.name)
      return [person]
    }),
  )
  return others.length === 0 ? told : [...told, ...others]
}

const FOR_ONE = cued(/^For (?:the )?$/)
