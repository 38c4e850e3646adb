import type { PersonMention } from '../../core/mention.ts'
import { cued } from '../words/cued.ts'
import type { Claim } from './claim.ts'
import { between, type Sentence } from './sentence.ts'
import { actedAtClaims } from './told/acted-at.ts'
import { afterTheirTalks } from './told/after-their-talks.ts'
import { agendaClaims, agendaIn } from './told/agenda.ts'
import { alsoAt } from './told/also-at.ts'
import { appointmentClaims } from './told/appointment.ts'
import { arrivedOn } from './told/arrived-on.ts'
import { awardClaims } from './told/awards.ts'
import { datedEvents } from './told/dated-event.ts'
import { groupClaims } from './told/group-claim.ts'
import { groupSworn } from './told/group-sworn.ts'
import { handedClaims } from './told/handed.ts'
import { laidToRest } from './told/laid-to-rest.ts'
import { legsOf } from './told/legs.ts'
import { withListed } from './told/lists/in-row.ts'
import { listClaims } from './told/lists/index.ts'
import { nounClaims } from './told/noun-claim.ts'
import { otherSide } from './told/other-side.ts'
import { remarkAt } from './told/remark-at.ts'
import { separately } from './told/separate.ts'
import { shownAround } from './told/shown-around.ts'
import { signatureBlock } from './told/signature-block.ts'
import { signersOfPaper, whereSigned } from './told/signed-paper.ts'
import { speakerOf } from './told/speaker.ts'
import { pressTitled, speechTitled, spokenClaims } from './told/speech.ts'
import { spokeThereClaims } from './told/spoke-there.ts'
import { sworeThem } from './told/swore-them.ts'
import { tripClaims } from './told/trip.ts'
import { verbClaim } from './told/verb-claim.ts'
import { votedClaims } from './told/voted.ts'
import { lastDayLater } from './when/last-day-later.ts'
import { lastingLater } from './when/lasting.ts'
import { calledOffClaims } from './whether/called-off.ts'
import { isDenied, isTakenBack } from './whether/denied.ts'
import { fateIn, heldInstead } from './whether/fate-later.ts'
import { isWished } from './whether/wished.ts'
import { about } from './who/about.ts'
import { withCounterpart } from './who/counterpart.ts'
import { sentClaims } from './who/delegates.ts'
import { ownerBefore } from './who/pronoun.ts'
import { type Context, leadersIn, NOBODY } from './who/subject.ts'

/** All that the sentences of a document say of events, in reading order; what a sentence means by "he" is told before it. */
export function claimsOf(all: readonly Sentence[]): readonly Claim[] {
  const claims: Claim[] = []
  let context: Context = NOBODY
  let report = -1
  const agenda = agendaIn(all)
  for (let i = 0; i < all.length; i++) {
    const sentence = all[i]
    if (!sentence) continue
    if (sentence.passage.report !== report) context = NOBODY
    report = sentence.passage.report
    const speaker = speakerOf(sentence, context.speaker)
    if (speaker !== context.speaker) context = { ...context, speaker }
    if (sentence.passage.role !== 'prose') {
      add(claims, listClaims(sentence, all))
      add(claims, headed(sentence, all))
      add(claims, agendaClaims(sentence, agenda, all))
      continue
    }
    const here = toldIn(sentence, all[i + 1], all, context, claims)
    for (const each of here) for (const one of separately(each)) claims.push(withLater(one, all))
    context = after(sentence, here, context, all[i + 1])
  }
  return claims
}

/** A claim with what other sentences say of it: where and until when it was, who the other was, what became of it. */
const withLater = (told: Claim, all: readonly Sentence[]): Claim =>
  heldInstead(withCounterpart(whereSigned(lastDayLater(lastingLater(told, all), all), all), all), all)

const NOTHING: readonly Claim[] = []

/** Nothing is named of which a rule could tell something. */
const isBare = ({ passage, people, verbs, events, dates, offices }: Sentence): boolean =>
  people.length + verbs.length + events.length + dates.length + offices.length === 0 && !passage.text.endsWith(':')

/** What a sentence of prose tells, in its order; `before` is what the sentences in front of it told. */
function toldIn(
  sentence: Sentence,
  next: Sentence | undefined,
  all: readonly Sentence[],
  context: Context,
  before: readonly Claim[],
): readonly Claim[] {
  if (isBare(sentence)) return NOTHING
  const fate = fateIn(next, sentence)
  const handed = handedClaims(sentence, all)
  // "was conferred with the Order of the Lakes by President Brel" tells both, and not only who got it
  const told = verbClaims(sentence, fate ? { ...context, fate } : context).filter(
    ({ at }) => !handed.some((each) => each.at.start <= at.start && at.end <= each.at.end),
  )
  const here = [...told]
  add(here, appointmentClaims(sentence, context, next))
  if (told.every(({ rule }) => rule !== 'signed-by')) add(here, signersOfPaper(sentence, all))
  add(here, handed)
  if (told.length + handed.length === 0) add(here, awardClaims(sentence))
  add(here, sworeThem(sentence))
  const others = told.length === 0 ? saidThere(sentence, all, context) : NOTHING
  add(here, others)
  // "was opened by Minister Vik, followed by a keynote from Professor Lund": of one conference
  if (others.length === 0 && told.every(({ adds }) => adds)) {
    add(here, spokeThereClaims(sentence, context, before))
    add(here, shownAround(sentence, before))
    add(here, otherSide(sentence, before))
  }
  add(here, nounClaims(sentence, told, context))
  add(here, afterTheirTalks(sentence, here))
  add(here, tripClaims(sentence, here, context))
  if (here.length > 0) add(here, here.flatMap(legsOf))
  const off = calledOffClaims(sentence, here, context)
  const group = [...groupClaims(sentence, here), ...groupSworn(sentence, here), ...laidToRest(sentence)]
  const dated = datedEvents(sentence, off.length > 0 ? [...here, ...off] : here, context)
  if (told.length === 0) add(here, sentClaims(sentence, before))
  add(here, arrivedOn(sentence, context, before))
  add(here, off)
  add(here, group)
  add(here, dated)
  add(here, votedClaims(sentence, all, before, here))
  add(here, listClaims(sentence, all))
  add(here, signatureBlock(sentence, all))
  if (here.length === 0 || isTakenBack(next, sentence)) return NOTHING
  return withListed(sentence, here, all)
    .filter((each) => (told.includes(each) || !isDenied(sentence, { ...each.at, rule: each.rule })) && !isWished(each))
    .sort((a, b) => a.at.start - b.at.start)
}

/** What no verb of the vocabulary tells: who acted or spoke somewhere. */
function saidThere(sentence: Sentence, all: readonly Sentence[], context: Context): readonly Claim[] {
  const remark = remarkAt(sentence, context)
  return remark.length > 0
    ? remark
    : [
        ...actedAtClaims(sentence, all),
        ...alsoAt(sentence),
        ...speechTitled(sentence, all),
        ...spokenClaims(sentence, context),
      ]
}

function verbClaims(sentence: Sentence, context: Context): readonly Claim[] {
  const told: Claim[] = []
  for (const verb of sentence.verbs) {
    const claim = verbClaim(sentence, verb, context)
    if (claim && !isDenied(sentence, verb)) told.push(claim)
  }
  return told
}

function add(claims: Claim[], others: readonly Claim[]): void {
  for (let i = 0; i < others.length; i++) {
    const each = others[i]
    if (each) claims.push(each)
  }
}

const headed = (sentence: Sentence, all: readonly Sentence[]): readonly Claim[] => {
  const told = speechTitled(sentence, all)
  return told.length > 0 ? told : pressTitled(sentence, all)
}

const BESIDE = cued(/\b(?:after|before|as|when|while|since|because)\s+(?:the\s+)?$/i)

/** Who the next sentence means by "he" and "they". */
function after(sentence: Sentence, claims: readonly Claim[], context: Context, next: Sentence | undefined): Context {
  if (sentence.people.length === 0 && claims.length === 0) return context
  const told = withThose(context.told, claims)
  const found = about(sentence, sentence.passage.end).people
  // "Speaking after Minister Jaitley addressed the board, he said": the sentence is about somebody told before
  const opening = between(sentence, sentence.passage.start, found[0]?.start ?? sentence.passage.start)
  // "For President Brel, who took office this week, this is the first trip": about her
  const [first] = sentence.people
  if (
    first &&
    sentence.passage.text.startsWith('For ') &&
    FOR_ONE.test(between(sentence, sentence.passage.start, first.start), sentence) &&
    /, (?:this|it) (?:is|was|will be)\b/.test(sentence.passage.text)
  )
    return { ...context, told, one: first }
  const subject = opening !== '' && BESIDE.test(opening, sentence) ? [] : found
  // "Minister Lund’s plane was late. She met …"
  const opener = sentence.people.filter(({ start }) => start - sentence.passage.start < 5).slice(0, 1)
  const owner = found.length === 0 ? (ownerBefore(sentence, opener) ?? visitorIn(claims)) : undefined
  const met = claims.at(-1)?.taking.map(({ person }) => person) ?? []
  const many = met.length > 1 ? met : subject.length > 1 ? subject : context.many
  // "State Secretary Holt and Ambassador Vik were also present. The two will meet again": those who met
  const adds = many !== context.many && claims.length > 0 && claims.every((each) => each.adds)
  const pair = many === context.many || (adds && context.pair.length > 0) ? context.pair : adds ? context.many : []
  const leaders = leadersIn(sentence)
  return {
    ...context,
    told,
    leader:
      leaders.length === 0 ? context.leader : leaders.length === 1 && !context.leader ? (leaders[0] ?? null) : null,
    one: isDoneTo(sentence)
      ? ofNext(sentence, next, context)
      : subject.length === 1
        ? (subject[0] ?? null)
        : subject.length > 1
          ? null
          : (owner ?? context.one),
    many,
    pair,
  }
}

/** "She was received at the airport by Minister Vik": the sentence is about her, whoever it names. */
const isDoneTo = ({ passage: { text } }: Sentence): boolean => DONE_TO.test(text)
const DONE_TO =
  /^(?:He|She) (?:was|is|has been|will be) (?:\p{Ll}+ ){0,2}(?:received|welcomed|greeted|met|seen off) (?:[^.;]{0,80} )?by /u

/** "She is to meet": she again; "He is to meet" may be the minister. */
const ofNext = ({ passage: { text } }: Sentence, next: Sentence | undefined, { one }: Context): Context['one'] =>
  next?.passage.text.startsWith(`${text.split(' ', 1)[0]} `) ? one : null

/** "The visit of President Brel to Malta began on Monday. She met": whose visit it is. */
function visitorIn(claims: readonly Claim[]): PersonMention | undefined {
  const [visit, another] = claims
  const [visitor, companion] = visit?.rule === 'visit-by' && !another ? visit.taking : []
  return companion ? undefined : visitor?.person
}

function withThose(told: readonly PersonMention[], claims: readonly Claim[]): readonly PersonMention[] {
  if (claims.length === 0) return told
  const all = [...told]
  for (const { taking } of claims)
    for (const { person } of taking) if (!all.some(({ name }) => name === person.name)) all.push(person)
  return all
}

const FOR_ONE = cued(/^For (?:the )?$/)
