import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between } from '../sentence.ts'
import { alike, isAmong, sameStatus } from './agreeing.ts'
import type { Gathering, Seeker } from './gathering.ts'

/** May a claim belong to the event at all? */
export type Open = (each: Gathering) => boolean

/** The event that a claim adds people to; null: none of them, undefined: this rule does not say. */
type Rule = (seeker: Seeker, all: readonly Gathering[], open: Open) => Gathering | null | undefined

/** In this order; the last one always says. */
const RULES: readonly Rule[] = [
  // "was on a visit from 8 to 10 May. On 9 May a memorandum was signed by Lund and Vik": a paper of its own
  ({ claim }, all, open) =>
    claim.rule === 'signed-by' && claim.taking.length > 1
      ? (all.findLast((each) => each.kind === 'agreement' && open(each)) ?? null)
      : undefined,
  // "will meet the Speaker. The day ends with a gala dinner hosted by President Lund": a dinner of its own
  ({ claim }) => (isNew(claim) ? null : undefined),
  // "At its meeting the board elected Keller. Present were Frei and Roth": at the meeting, not in the office
  ({ claim }, all, open) =>
    claim.lists && all.findLast((each) => isNamed(each) && open(each))?.kind === 'appointment'
      ? all.findLast((each) => each.kind !== 'appointment' && each.kind !== 'statement' && open(each))
      : undefined,
  // "Nine leaders attended a ceremony. Among them were": at that, though it names nobody yet
  ({ claim }, all, open) => {
    const group = all.at(-1)
    const [first] = group?.claims ?? []
    const itsOwn = claim.rule === 'members-listed' || first?.sentence === claim.sentence
    const isGroup = (first?.rule === 'group-meets' && itsOwn) || (first?.rule === 'group-sworn' && claim.lists)
    return group && isGroup && open(group) ? group : undefined
  },
  // "A summit on fish took place on Friday. It was chaired by": that, though it names nobody yet
  // "Minister Vik attended her last council. Governor Lund was also present": at what the sentence in front tells
  ({ claim }, all, open) =>
    (isBare(claim) && !isWith(claim)) || IT.test(claim.sentence.passage.text, claim.sentence)
      ? toldJustBefore(claim, all, open)
      : undefined,
  // "Doyle met Moro on Tuesday. … ¶ The bank's president also attended": of the conference that is reported, not of that talk
  ({ claim }, all, open) =>
    isOfAnother(claim, all)
      ? (all.find((each) => open(each) && isConference(each) && sameStatus(each, claim)) ?? null)
      : undefined,
  calledSo,
  // "held a summit. … Brel met Vik on the sidelines. … Malta sent Minister Holm": to the summit
  ({ claim }, all, open) =>
    claim.rule === 'sent-for'
      ? all.findLast((each) => open(each) && isConference(each) && sameStatus(each, claim))
      : undefined,
  // "appointed Keller head of the department. Minister Frei attended the meeting": that, and not the office
  ({ claim }, all, open) =>
    claim.event && GATHERING.has(claim.event.kind) && lastOne(claim, all, open)?.kind === 'appointment'
      ? all.findLast((each) => GATHERING.has(each.kind) && alike(each.kind, claim.kind) && isNamed(each) && open(each))
      : undefined,
  // "They spoke on 3 May, 4 May and 9 May"
  ({ claim }, all, open) =>
    isDaysOnly(claim)
      ? (all.findLast(
          (each) =>
            isNamed(each) && (each.kind === claim.kind || isCourtesy(each)) && each.dates.length === 0 && open(each),
        ) ?? null)
      : undefined,
  joinedThere,
  // "President Brel is accompanied by": all through her visit, whatever else is planned for it
  ({ claim, names }, all, open) => {
    if (!isWith(claim)) return undefined
    const nobodyNamed = (claim.sentence.people[0]?.start ?? 0) > claim.at.start
    return all.findLast((each) => each.kind === 'visit' && open(each) && (nobodyNamed || shares(each, names)))
  },
  // "President Brel was joined by Minister Lund, who told of the talks between Holm and Vik": where she is, and not there
  ({ claim, names }, all, open) => {
    const last = lastOne(claim, all, open)
    const hers = claim.rule === 'joined-by' && last && !shares(last, names)
    return hers ? all.findLast((each) => open(each) && each.kind !== 'appointment' && shares(each, names)) : undefined
  },
  // "Meeting with Minister Vik, Minister Lund said", behind two meetings of hers: at the one with him
  ({ claim, names }, all, open) =>
    names.size > 1 && claim.at.start === claim.sentence.passage.start
      ? all.findLast((each) => open(each) && [...names].every((name) => each.names.has(name)))
      : undefined,
  ({ claim }, all, open) => lastOne(claim, all, open) ?? null,
]

/** Kinds at which people sit together. */
const GATHERING: ReadonlySet<string> = new Set(['meeting', 'summit', 'ceremony'])

/** The event told last of which others joined somebody; days alone belong to the last one of their kind. */
export function addsTo(seeker: Seeker, all: readonly Gathering[], mayBe: Open): Gathering | undefined {
  // nobody joined what was called off
  const open: Open = (each) => mayBe(each) && each.claims[0]?.status !== 'cancelled'
  for (const rule of RULES) {
    const found = rule(seeker, all, open)
    if (found !== undefined) return found ?? undefined
  }
  return undefined
}

/** "A gala dinner": not told of before. */
const isNew = ({ event, sentence }: Claim): boolean =>
  event !== null && /\b(?:an?) (?:[\p{L}-]+ ){0,2}$/u.test(between(sentence, event.start - LONGEST_NEW, event.start))
/** Characters: "a traditional ceremonial " */
const LONGEST_NEW = 30

const isNamed = ({ names }: Gathering): boolean => names.size > 0

/** "The ceremony was also attended by", behind a call that followed it: at an event of that name, and at no other. */
function joinedThere({ claim }: Seeker, all: readonly Gathering[], open: Open): Gathering | null | undefined {
  const { event, rule, kind } = claim
  const latest = all.findLast((each) => isNamed(each) && open(each))
  if (!event || rule !== 'joined-by' || !latest) return undefined
  const same = alike(latest.kind, kind)
    ? undefined
    : all.findLast((each) => each.kind === kind && isNamed(each) && open(each))
  if (same) return same
  // "She arrived in Riga on Monday. The Oslo talks, which will be attended by": neither is what is still to come a visit
  if (claim.status === 'planned' && !alike(latest.kind, kind) && latest.claims[0]?.status === 'held') return null
  // "They spoke by telephone. … The ceremony was attended by": nobody attends a call
  if (latest.kind === 'call' && (kind === 'ceremony' || kind === 'summit')) return null
  // "received the ambassador for a courtesy call. ¶ … The ceremony in Riga was attended by": nor is that ceremony the call
  return kind === 'ceremony' && isElsewhere(latest, claim) ? null : undefined
}

/** The one told last, whoever was there. */
function lastOne(claim: Claim, all: readonly Gathering[], open: Open): Gathering | undefined {
  // "She laid the first stone in 1997. She was accompanied by": today, and not then
  const fits: Open = (each) => isNamed(each) && open(each) && !(claim.rule === 'joined-by' && isOfAYear(each))
  // "Present at the meeting were": at the one that was held, not at the one she will have
  const isPast =
    (claim.status === 'held' && claim.event) || WAS_THERE.test(between(claim.sentence, claim.at.start, claim.at.end))
  // "Also present will be": at the one that is to come
  const asTold = isPast || claim.status === 'planned'
  const same = asTold ? all.findLast((each) => fits(each) && sameStatus(each, claim)) : undefined
  return same ?? all.findLast(fits) ?? all.findLast(open)
}

/** The ceremony has a place of its own, in a paragraph of its own. */
const isElsewhere = ({ kind, sentences, places }: Gathering, { sentence, place }: Claim): boolean =>
  /^(?:meeting|visit)$/.test(kind) &&
  place !== null &&
  places.size > 0 &&
  !isAmong(places, place.place) &&
  ![...sentences].some(({ passage }) => passage.paragraph === sentence.passage.paragraph)

/** "represented Malta at the meeting", behind a lunch that was a part of it. */
function calledSo({ claim }: Seeker, all: readonly Gathering[], open: Open): Gathering | undefined {
  const { event, again, sentence } = claim
  const last = all.findLast((each) => each.names.size > 0 && open(each))
  if (!event || !again || !last || last.sentences.has(sentence)) return undefined
  return last.labels.size === 0 || last.labels.has(event.label)
    ? undefined
    : all.findLast((each) => each.labels.has(event.label) && open(each) && each.claims[0]?.status === 'held')
}

/** "also attended", "was present": at what, other words tell. */
const isBare = ({ rule, event }: Claim): boolean => rule === 'participated' && event === null

/** "also attended", in a paragraph that tells of no event, of a report that tells of several. */
export function isOfAnother({ rule, event, adds, sentence }: Claim, all: readonly Gathering[]): boolean {
  if (rule !== 'participated' || event !== null || !adds) return false
  const told = all.flatMap(({ sentences }) => [[...sentences].map(({ passage }) => passage)])
  const { report, paragraph } = sentence.passage
  return (
    told.filter((passages) => passages.some((one) => one.report === report)).length > 1 &&
    !told.some((passages) => passages.some((one) => one.paragraph === paragraph))
  )
}

/** Many come together: "Finance ministers of the Baltic states met", "the summit"; what is told first without a name. */
export const isConference = ({ claims, labels }: Gathering): boolean =>
  claims.some(
    ({ rule, event, taking }, i) =>
      rule === 'group-meets' || (i === 0 && taking.length === 0 && /^(?:meeting|summit)$/.test(event?.kind ?? '')),
  ) || [...labels].some((label) => LARGE.test(label))
const LARGE =
  /(?<!\b(?:video|press|news|phone|telephone)[ -]?)\b(?:summit|conference|forum|assembly|congress|symposium|consultations)$/i

const IT = cued(/^(?:It|This) (?:was|is|will be|has been|brought)\b/)

/** The event of the sentence before, in the same paragraph. */
const toldJustBefore = ({ sentence }: Claim, all: readonly Gathering[], open: Open): Gathering | undefined => {
  const { paragraph, start } = sentence.passage
  const lastOf = ({ sentences }: Gathering) =>
    Math.max(
      -1,
      ...[...sentences].flatMap(({ passage }) =>
        passage.paragraph === paragraph && passage.start < start ? [passage.start] : [],
      ),
    )
  return all
    .filter((each) => open(each) && lastOf(each) >= 0)
    .toSorted((a, b) => lastOf(a) - lastOf(b))
    .at(-1)
}

const IS_WITH = /^(?:is|are|will be) (?:being )?(?:joined|accompanied)\b/
const isWith = ({ sentence, at }: Claim): boolean => IS_WITH.test(between(sentence, at.start, at.end))
const WAS_THERE = /\b(?:was|were)\b/

export const shares = (each: Gathering, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => each.names.has(name))

/** "paid a courtesy visit to" */
const isCourtesy = ({ claims }: Gathering): boolean =>
  claims.some(({ sentence, at }) => / visit /.test(between(sentence, at.start, at.end)))

const isOfAYear = ({ dates }: Gathering): boolean =>
  dates.length > 0 && dates.every(({ precision }) => precision === 'year')

export const isDaysOnly = ({ rule }: Claim): boolean => rule === 'days-of-visit'
