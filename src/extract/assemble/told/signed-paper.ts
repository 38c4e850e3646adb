import type { EventMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { listFrom } from '../who/people-lists.ts'

/*
 * "The two boards today signed an agreement in Oslo. The agreement, signed by Chairman Vik and Chairwoman Brel, opens the
 * ports": one sentence tells when and where, and another one whose names stand below it.
 */

/** "The MoU, ", "This agreement – " */
const THE_PAPER = /(?:^|[.,;] )(?:The|This|the|this) (?:[\p{L}()-]+ ){0,4}$/u
const SIGNED_BY = cued(
  /^(?: \(\p{L}+\))?(?:,| [–—-])?(?: which (?:was|were))?(?: jointly| formally)? (?:co-)?signed (?:today |yesterday |at the ceremony |on behalf of [^,.;]{3,40} )?by (?:the )?$/u,
)
/** "today signed a", "entered into an" */
const SIGNING =
  /\b(?:signed|signs|inked|initialled|concluded|(?:has|have)? ?entered into|sealed) (?:an?|the|their|two|three|its) (?:[\p{L}\p{Sc}\d.,()’'-]+ ){0,6}$/u
/** "The agreement was signed": said of the paper, by nobody. */
const WAS_SIGNED = cued(
  /^(?: \(\p{L}+\))?(?: (?:between|with|on|for|of) [^.;:]{3,90}?)? (?:was|were) (?:(?:formally|officially|jointly|also) )?(?:co-)?(?:signed|inked|initialled|sealed|concluded)\b/u,
)
const NOT_YET = cued(/\b(?:will|would|to sign|last (?:year|month)|years? ago|had)\b/)
/** Paragraphs between the two sentences at most. */
const NEAR = 4

/** Who signed the paper of which a sentence before told that it was signed. */
export function signersOfPaper(sentence: Sentence, all: readonly Sentence[]): readonly Claim[] {
  if (sentence.people.length === 0) return []
  for (const event of sentence.events) {
    if (event.kind !== 'agreement' || !THE_PAPER.test(between(sentence, sentence.passage.start, event.start))) continue
    const first = sentence.people.find(({ start }) => start >= event.end)
    if (!first || !SIGNED_BY.test(between(sentence, event.end, first.start), sentence)) continue
    const at = { start: event.start, end: event.end, rule: 'signed-by' }
    const taking = listFrom(sentence, first.start, /^/).map((person) => take(person, 'took part', sentence, at.rule))
    if (taking.length < 2 || signingsBefore(sentence, all).length === 0) continue
    return [claim(sentence, at, 'agreement', event, taking, { again: true, adds: false, lists: false })]
  }
  return []
}

/** With the day and the place of the sentences that tell of the signing, where it has none of its own. */
export function whereSigned(told: Claim, all: readonly Sentence[]): Claim {
  if ((!isOfPaper(told) && !isSigningCeremony(told)) || (told.date && told.place)) return told
  let { date, place } = told
  for (const { sentence, event } of signingsBefore(told.sentence, all)) {
    const there = claim(sentence, { ...event, rule: told.rule }, 'agreement', event, [], NEW)
    date ??= there.date
    place ??= there.place
  }
  return date === told.date && place === told.place ? told : { ...told, date, place }
}
/** "During the signing ceremony, Governors Vik and Brel": of the paper of which the report has told. */
const isSigningCeremony = ({ event, status }: Claim): boolean =>
  status === 'held' && event !== null && /^signing\b/i.test(event.label)

/** "Minister Vik signed the grant agreement with Director Brel": the one of which the sentence in front has told. */
const isOfPaper = ({ rule, event, sentence, at, kind }: Claim): boolean =>
  rule === 'signed-by' ||
  (rule === 'signed' &&
    kind === 'agreement' &&
    event !== null &&
    /^ (?:the|this) (?:[\p{L}-]+ ){0,3}$/u.test(between(sentence, at.end, event.start)))

const NEW = { again: false, adds: false, lists: false }

/** Where the sentences before tell that a paper was signed. */
function signingsBefore(sentence: Sentence, all: readonly Sentence[]): readonly Signing[] {
  const { report, paragraph } = sentence.passage
  const before = all
    .slice(0, all.indexOf(sentence))
    .filter(
      ({ passage }) => passage.report === report && passage.role === 'prose' && paragraph - passage.paragraph < NEAR,
    )
  return before.flatMap((each) => {
    const event = NOT_YET.test(each.passage.text, each) ? undefined : each.events.find((one) => isSigned(each, one))
    return event ? [{ sentence: each, event }] : []
  })
}

interface Signing {
  readonly sentence: Sentence
  readonly event: EventMention
}

const isSigned = (sentence: Sentence, { kind, start, end }: EventMention): boolean =>
  kind === 'agreement' &&
  (SIGNING.test(between(sentence, sentence.passage.start, start)) ||
    WAS_SIGNED.test(between(sentence, end, end + 160), sentence))
