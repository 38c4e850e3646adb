import { inLines } from '../../../core/in-lines.ts'
import type { OfficeMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { ofOffice } from '../../words/kept-pattern.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { listAt } from '../who/people-lists.ts'

/**
 * What an appointment tells, whichever words gave it away: each with the office that is now theirs, and the day on which it
 * was given rather than the one on which it begins.
 */
export function officeGiven(
  sentence: Sentence,
  people: readonly PersonMention[],
  office: OfficeMention | undefined,
  rule: string,
  oath: boolean,
  appointed: readonly PersonMention[] = people.slice(-1),
): Claim {
  const last = people.at(-1)
  const taking = people.map((person) => {
    const given =
      appointed.includes(person) && office
        ? {
            ...person,
            role: office.role,
            represents:
              office.represents ?? person.represents ?? ownOf(people, appointed, office) ?? houseOf(sentence, office),
          }
        : person
    return take(given, 'took part', sentence, rule)
  })
  const inside = last && last.start >= sentence.passage.start && last.end <= sentence.passage.end
  const start = sentence.passage.start
  const at = inside ? { start: last.start, end: last.end, rule } : { start, end: start + 1, rule }
  const given: Claim = {
    ...claim(sentence, at, oath ? 'ceremony' : 'appointment', null, taking, { again: true, adds: false, lists: false }),
    ...(oath && SWEARS.test(sentence.passage.text, sentence) ? { called: SWEARING_IN } : {}),
  }
  const { date } = given
  const upTo = date ? between(sentence, sentence.passage.start, date.start) : ''
  return date && !oath && (TERM.test(upTo) || (last && BEGINS_THEN.test(between(sentence, last.end, date.start))))
    ? {
        ...given,
        date: null,
        status: given.status === 'planned' && !WILL_BE.test(sentence.passage.text, sentence) ? 'held' : given.status,
      }
    : given
}

/** What it is called when somebody takes the oath of an office. */
export const SWEARING_IN = 'swearing-in'
/** Before whom it was taken: as a rule of those who take part. */
export const ADMINISTERS = 'administers-oath'
const SWEARS = cued(/\b(?:oaths?|sworn[ -]in(?:to)?|swears? in|swore in|swearing[ -]in)\b/i)

/** "Vera Lund, who was made chairman, took the oath before President Brel on Thursday": then, and she swore it to him. */
export function sworn(sentence: Sentence, given: Claim): Claim {
  const [day, another] = sentence.dates.filter(({ date, bearing }) => date && bearing === 'at')
  const first = sentence.people.findIndex((person) =>
    SWORN_BEFORE.test(between(sentence, sentence.passage.start, person.start), sentence),
  )
  const before = first < 0 ? [] : listAt(sentence, first)
  const taking = before.map((person) => take(person, 'took part', sentence, ADMINISTERS))
  return { ...given, date: given.date ?? (another ? null : (day ?? null)), taking: [...given.taking, ...taking] }
}
const SWORN_BEFORE = cued(/\b(?:oaths?|sworn[ -]in(?:to)?)\b[^.;]{0,80} before (?:the )?$/)

/** "was elected chair … and takes over from Minister Vik on 1 September": the office begins then. */
export function takesOver(sentence: Sentence, chosen: Claim): readonly Claim[] {
  const date = chosen.date
    ? undefined
    : sentence.dates.find(
        (each) =>
          each.date !== null &&
          each.bearing === 'at' &&
          each.start > chosen.at.end &&
          BEGINS_THEN.test(between(sentence, chosen.at.end, each.start)),
      )
  const taking = chosen.taking.map((each) => ({ ...each, rule: 'takes-over' }))
  return date ? [{ ...chosen, rule: 'takes-over', date, taking }] : []
}

/** "appointed Mr Lund as minister of trade and Ms Berg as minister of health": one claim; null when there is one office. */
export function givenInTurn(
  sentence: Sentence,
  who: PersonMention | undefined,
  all: readonly PersonMention[],
  office: OfficeMention,
): Claim | null {
  const others = chained(sentence, all, office)
  if (others.length === 0) return null
  const first = officeGiven(sentence, who ? [who, ...all] : all, office, 'appointed-as', false, all)
  const more = others.map(({ person: each, office: given }) =>
    take(
      {
        ...each,
        role: given.role,
        represents: given.represents ?? each.represents ?? (who ? ownOf([who], [], given) : null),
      },
      'took part',
      sentence,
      'appointed-as',
    ),
  )
  return { ...first, taking: [...first.taking, ...more] }
}

/** "… and Ms Berg as minister of health": each further one with an office. */
function chained(sentence: Sentence, first: readonly PersonMention[], given: OfficeMention) {
  const found: { person: PersonMention; office: OfficeMention }[] = []
  let end = given.end
  for (const person of sentence.people.filter((each) => each.start >= given.end && !first.includes(each))) {
    const office = sentence.offices.find((each) => each.start >= person.end)
    if (!office || !/^\s*(?:,|;)?\s*(?:and|,|;|as well as)\s+(?:the\s+)?$/.test(between(sentence, end, person.start)))
      break
    if (!/^\s+as\s+(?:the\s+|an?\s+|new\s+)*$/.test(between(sentence, person.end, office.start))) break
    found.push({ person, office })
    end = office.end
  }
  return found
}

/** "President Berg of Norway appointed Jan Vik as minister": a minister is of the country whose president appoints. */
function ownOf(
  people: readonly PersonMention[],
  appointed: readonly PersonMention[],
  office: OfficeMention,
): string | null {
  const who = people.find((person) => !appointed.includes(person))
  return who &&
    /^(?:President|Prime Minister|King|Queen|Emir)$/.test(who.role ?? '') &&
    /\b(?:Minister|Ambassador)\b/.test(office.role)
    ? who.represents
    : null
}

/** "The Bank of Malta (BM) has announced the appointment of Mia Holm as Deputy Governor": whose she is then. */
function houseOf(sentence: Sentence, { role }: OfficeMention): string | null {
  return OF_HOUSE.test(role) ? (HOUSE.exec(sentence.passage.text, sentence)?.[1] ?? null) : null
}
const OF_HOUSE = ofOffice(
  /^(?:(?:First|Second|Senior|Acting|Interim|Deputy|Vice|Assistant|Executive|Managing|General)[- ])*(?:Governor|Director|Manager|Chair\p{Ll}*|Chief Economist)$/u,
)
const HOUSE = cued(
  inLines('u')`
    ^(?:The )?((?:\p{Lu}[\p{L}’'-]* (?:(?:of|for) (?:the )?)?){0,5}(?:
      (?:Bank|Fund|Authority|Institute|Corporation|Agency)(?: (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})?
    ))
    (?: \(\p{Lu}\p{L}{1,8}\))?,? (?:(?:has|today|yesterday|also|on \p{Lu}\p{Ll}+day) )*
    (?:announced|announces|appointed|appoints|named|names|confirmed|approved) 
  `,
)

/** "for a term of five years from 1 July", "with effect from 1 July": when the office begins, and not when it was given. */
const TERM = inLines()`
  \b(?:
    effective(?: from| on| as of)?|with effect (?:from|on)|as of|as from
    |(?:term|years?|mandate|period)[^.;,]{0,40} (?:from|starting|beginning|commencing)(?: on)?
    |(?:starting|beginning|commencing)(?: on)?|from
  )\s+$
`
/** "was elected chair and takes over on 1 September" */
const BEGINS_THEN = inLines()`
  \b(?:elected|appointed|named|chosen|nominated|confirmed|selected)\b[^.;]*\b(?:and|who) (?:
    will (?:take|assume|begin|start|succeed)|(?:is|are) (?:due|set|expected|scheduled|to) |takes?|assumes?|begins?
    |starts?|succeeds?
  )\b[^.;]*$
`
const WILL_BE = cued(/\bwill be\b/)
