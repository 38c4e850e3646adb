import { inLines } from '../../../../core/in-lines.ts'
import { cued } from '../../../words/cued.ts'
import { CABINET_BELOW, GIVEN_OFFICE, PRESENT_BELOW } from '../../../words/roll.ts'
import type { Claim } from '../../claim.ts'
import type { Sentence } from '../../sentence.ts'
import { linesBelow } from './lines-below.ts'
import { isDoneToThem } from './not-there.ts'

/** "Members of the delegation:", "Participants included:", "The following leaders took part:" in front of a list below it. */
const ANNOUNCED = cued(
  inLines('i')`
    \b(?:
      participants?|attendees|delegations?|members of the|those (?:present|attending)|in attendance|taking part
      |took part|participated|attended|attending|accompanying|joined|present|signed|signatories|accompanied by|speakers
    )\b[^.]{0,120}:\s*$
  `,
)

/** "received credentials from the following ambassadors:", "The panel was moderated by Ana Brel of Radio North and included:" */
const FOLLOWING = cued(
  inLines('iu')`
    \bthe following(?: \p{L}+){0,4}? (?:
      ambassadors|envoys|ministers|leaders|officials|members|people|persons|participants|guests|representatives
      |governors|delegates|heads of \p{L}+|envoys|high commissioners|diplomats
    )[^.]{0,140}:\s*$
    |^(?:(?:The|These|Those) (?:\p{L}+[- ]){1,4}(?:who [^.;:]{3,60} )?|They )(?:are|were|include):\s*$
    |^(?:The|This) (?:(?:expert|opening|closing|first|second|high-level|ministerial) )?
      (?:panel|delegation|round ?table)\b[^;]{0,120}\b(?:included|comprised|featured|consisted of)
      (?: the following)?:\s*$
  `,
)

/** "received letters of credence from two ambassadors": with each of them on a line below, and no colon. */
const OF_ENVOYS = cued(
  inLines('u')`
    \b(?:[Ll]etters of (?:[Cc]redence|[Cc]redentials)|[Cc]redentials)\b[^.:]{0,40}
    \b(?:heads of mission|ambassadors|envoys|high commissioners|diplomats)\b
  `,
)
const ENVOY = /^(?:Ambassador|High Commissioner|Apostolic Nuncio|Nuncio|Head of Mission)/
const isEnvoy = ({ passage, people: [first, another] }: Sentence): boolean =>
  first !== undefined &&
  !another &&
  first.start - passage.start < 4 &&
  passage.end - first.end < 3 &&
  ENVOY.test(first.role ?? '')

function areEnvoysBelow(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  if (!OF_ENVOYS.test(sentence.passage.text, sentence)) return false
  const at = sentences.indexOf(sentence)
  const [first, second] = sentences.slice(at + 1, at + 3)
  return first !== undefined && second !== undefined && isEnvoy(first) && isEnvoy(second)
}

/** "The new cabinet:" behind what tells that they were sworn in: they are of that. */
const isCabinetBelow = (sentence: Sentence, sentences: readonly Sentence[]): boolean =>
  CABINET_BELOW.test(sentence.passage.text, sentence) &&
  sentences
    .slice(0, sentences.indexOf(sentence))
    .some((each) => each.passage.report === sentence.passage.report && GIVEN_OFFICE.test(each.passage.text, each))

/** A sentence that ends in a colon, or "Board Members Present" on a line of its own, and each of those people on one below it. */
export function listedBelow(sentence: Sentence, sentences: readonly Sentence[]): Claim | null {
  const { text } = sentence.passage
  const none = sentence.people.length === 0
  const announces =
    text.endsWith(':') &&
    !isDoneToThem(sentence) &&
    (FOLLOWING.test(text, sentence) || (none && ANNOUNCED.test(text, sentence)))
  const roll = none && PRESENT_BELOW.test(text, sentence)
  const opens = announces || roll || areEnvoysBelow(sentence, sentences) || isCabinetBelow(sentence, sentences)
  const list = opens ? linesBelow(sentence, sentences, { roll }) : null
  if (!list || !announces) return list
  const told = inOffice(list, THEIR_OFFICE.exec(text, sentence)?.groups?.office)
  return APPOINTS.test(text, sentence) ? { ...told, kind: 'appointment' } : told
}

/** "The Premier appointed the following ambassadors on Monday:": an office is given to those below. */
const APPOINTS = cued(
  /\b(?:appointed|named|posted|promoted|reassigned|designated) (?:the )?following\b|\bthe following (?:[\p{L}-]+ ){1,4}(?:were|have been|are) (?:also )?(?:appointed|named|posted|promoted)\b|\bappointments? of the following\b/u,
)

/** "The following ambassadors attended:": what each of those below is, whose own line does not say it. */
const THEIR_OFFICE = cued(
  /\bthe following(?: [\p{L}-]+){0,4}? (?<office>ambassadors|high commissioners|ministers|governors|senators)\b(?! (?:and|or) )/iu,
)
const inOffice = (list: Claim, office: string | undefined): Claim =>
  office === undefined
    ? list
    : {
        ...list,
        taking: list.taking.map((each) =>
          each.person.role ? each : { ...each, person: { ...each.person, role: singular(office) } },
        ),
      }
const singular = (office: string) =>
  office
    .toLowerCase()
    .replace(/(?:^|(?<= ))\p{Ll}/gu, (first) => first.toUpperCase())
    .replace(/s$/, '')
