import type { OfficeMention, PersonMention } from '../../core/mention.ts'
import { cued, someCued } from '../cued.ts'
import { type Claim, claim, take } from './claim.ts'
import { listAt, listUpTo } from './people-lists.ts'
import { between, type Sentence, undated, withoutDates } from './sentence.ts'
import type { Context } from './subject.ts'

const GIVEN =
  '(?:re-?)?(?:appointed|named|elected|nominated|chosen|confirmed|designated|selected|promoted|sworn[ -]in|inaugurated|installed)'
/** Between the verb and the office: "as the next", "to be", "to the post of". */
const AS =
  "(?:\\s+(?:as|to|be|become|serve|the|post|position|office|of|a|an|its|their|new|next|first|second|third|\\p{L}+th|\\d+(?:st|nd|rd|th)|term|for|his|her|country|country’s|country's))*\\s*"
/** "was appointed (as the next) Governor" */
const PASSIVE = new RegExp(
  `^(?:,[^,]{0,60},)?\\s+(?:has|have|was|were|is|will|had)\\s+(?:been\\s+|be\\s+)?(?:\\p{L}+ly\\s+)?${GIVEN}${AS}$`,
  'iu',
)
const PASSIVE_ALONE = cued(
  new RegExp(
    `^(?:,[^,]{0,60},)?\\s+(?:has been|have been|had been|was|were|is|will be)\\s+(?:\\p{L}+ly\\s+)?${GIVEN}\\b`,
    'iu',
  ),
)
/** "appointed Vera Lund (as)" */
const ACTIVE = cued(
  /(?<!\b(?:[Nn]ewly|[Rr]ecently|[Jj]ust|[Ff]reshly)[ -])\b(?:re-?)?(?:appoint(?:s|ed)?|names?|named|elect(?:s|ed)|nominat(?:es?|ed)|chose|swore in|confirmed|promoted|designated)\s+(?:the\s+|former\s+)*$/i,
)
/** "the appointment of Vera Lund (as)" */
const NOUN = cued(
  /\b(?:re-?)?(?:appointment|nomination|election|confirmation|swearing[ -]in|inauguration)\s+of\s+(?:the\s+|former\s+)*$/i,
)
/** "extending the mandate of Secretary General Jens Stoltenberg", "extended Governor Lund’s term" */
const LONGER = cued(
  /\b(?:extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?)\s+(?:the\s+)?(?:(?:term|mandate|tenure|appointment)(?:\s+of\s+office)?\s+of\s+(?:the\s+)?)?$/i,
)
/** "announced the appointment of": not "spoke about the appointment of" */
const TOLD = cued(/\b(?:announc\w+|approv\w+|confirm\w+|ratif\w+|publish\w+|made)\b/i)
/** Between those appointed and their office: "as the new", "to the post of". */
const AS_ONLY =
  /^(?:\s|,|\b(?:as|to|be|the|next|new|first|second|third|\p{L}+th|a|an|serve|its|their|become|of|post|position)\b)*$/iu
const UNSURE = cued(
  /\b(?:intent|intention|intends?|plans?|could|may|might|should|would|not|never|seeks?|expected|to be|candidates?|if|since|after|before)\b[^,;]*$/,
)

/** "appointed Vera Lund to the bank's Monetary Policy Committee" */
const TO_BODY = cued(
  /^ to (?:the |its |their |his |her )?(?:[\p{L}’'.-]+ ){0,7}?(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Cc]ourt|[Cc]ommission|[Cc]abinet|[Pp]anel|[Pp]ost|[Pp]osition|MPC)\b/u,
)

/** "took (on Saturday evening) the oath of office as", "became the fourteenth", "will be the next" */
const BECOMES = cued(
  /^\s+(?:who\s+)?(?:on\s+|late\s+|early\s+|\p{L}+day\s+|evening\s+|morning\s+|afternoon\s+)*(?:will be (?:the|its) (?:next|new)|(?:became|becomes)(?: the| its)?(?: \p{L}+)?|(?:took|takes|(?:has|had) taken) (?:(?:the|his|her) oath of office|(?:(?:the|his|her) )?(?:presidential )?oath|office|over)(?: for (?:his|her|an?) (?:\p{L}+-?\p{L}* ){0,2}term)?(?: on)? as(?: the| an?| his| her)?(?: new| \d+(?:st|nd|rd|th))?)\s+$/iu,
)

/** "formally assumed duty for a second term", "assumed office": with a day of its own */
const ASSUMES = cued(
  /^\s+(?:and\s+)?(?:formally |officially |has )*(?:(?:assume[ds]|took|takes) (?:duty|duties|office|charge|over)\b(?! of\b)|(?:took|takes) (?:the|his|her|their) oaths?\b(?! of office as\b)|(?:began|begins|started|starts) (?:his|her|their) (?:new |second |third |\w+-year )?terms?\b)/,
)
/** "Ana Brel, a retired judge, who was made chairman, took the oath" */
const APPOSED = /^, [^.;:“”]{3,190}, (?=(?:formally |officially )?(?:took|takes|assumed?|assumes)\b)/
const OATH = cued(/\boath (?:of|to) office\b/)

/** "with Vera Lund promoted to the top job" */
const WITH_ONE = cued(/^\s+(?:being\s+)?(?:promoted|appointed|named|chosen|picked|nominated|elected)\s+(?:to|as)\b/)

/** "to extend my term" */
const EXTENDS = cued(/\bextend(?:ed|ing)? (?:my|his|her) (?:term|mandate|tenure)\b/)
/** What is read behind a name. */
const BEHIND = someCued(PASSIVE_ALONE, WITH_ONE, LONGER)
const GIVES = someCued(PASSIVE_ALONE, ACTIVE, NOUN, LONGER, BECOMES, ASSUMES, WITH_ONE, EXTENDS)

/** Offices that are given to somebody, with the office that is given; "replacing Jan Kask" takes no part in it. */
export function appointmentClaims(sentence: Sentence, context: Context, next: Sentence | undefined): readonly Claim[] {
  if (!GIVES.mayFit(sentence)) return []
  return [...unnamed(sentence, context, next), ...named(sentence)]
}

/** "The former Norwegian prime minister was appointed in October 2014", "honoured by the decision to extend my term" */
function unnamed(sentence: Sentence, context: Context, next: Sentence | undefined): readonly Claim[] {
  const { text, start } = sentence.passage
  const office = sentence.offices[0]
  const nextOne = next?.passage.paragraph === sentence.passage.paragraph ? next?.people[0] : undefined
  const whom = context.one ?? nextOne
  if (
    office &&
    office.start - start <= 1 &&
    /^The former\b/.test(office.text) &&
    whom &&
    PASSIVE_ALONE.test(between(sentence, office.end, office.end + 80), sentence)
  )
    return [told(sentence, [whom], undefined, 'former-was-appointed', false)]
  const person = sentence.people[0]
  if (!person || sentence.people.length > 1 || !EXTENDS.test(text, sentence)) return []
  const own = told(sentence, [person], undefined, 'term-extended', false)
  // the day of saying so is the day it was decided, when no other is told
  return [{ ...own, date: own.date ?? sentence.dates.find((date) => date.date && date.bearing === 'at') ?? null }]
}

function named(sentence: Sentence): readonly Claim[] {
  return sentence.people.flatMap((person, i) => {
    if (person.former) return []
    const before = between(sentence, sentence.passage.start, person.start)
    const office = sentence.offices.find((each) => each.start >= person.end)
    const upToOffice = office ? between(sentence, person.end, office.start) : null
    // "Ms Lund on Tuesday was confirmed"
    const dated = sentence.dates.find((date) => date.start >= person.end && date.start < person.end + 8)
    const from = dated && /^,? (?:on )?$/.test(between(sentence, person.end, dated.start)) ? dated.end : person.end
    // "was on Wednesday sworn in"
    const bare = (to: number) =>
      undated(sentence, from, to).replace(/\b(was|were|been|be) (?:on )? +(?=\p{Ll})/u, '$1 ')
    const after = BEHIND.mayFit(sentence) ? bare(from + 120) : ''
    if (UNSURE.test(before, sentence)) return []
    // "will be the next Deputy Governor", "took office as Governor"
    if (
      office &&
      upToOffice !== null &&
      BECOMES.mayFit(sentence) &&
      BECOMES.test(withoutDates(sentence, person.end, office.start).replace(/\s+/g, ' '), sentence)
    )
      return [told(sentence, [person], office, 'becomes', /\boath\b/.test(upToOffice))]
    if (
      ASSUMES.mayFit(sentence) &&
      (person.role || OATH.test(sentence.passage.text, sentence)) &&
      ASSUMES.test(
        withoutDates(sentence, person.end, person.end + 240)
          .replace(APPOSED, ' ')
          .replace(/^[\s,]*(?:\d\d,\s*)?(?:on\b[\s,]*)?/, ' '),
        sentence,
      ) &&
      sentence.dates.some(({ date, bearing }) => date && bearing === 'at')
    ) {
      const taken = told(
        sentence,
        listUpTo(sentence, i),
        undefined,
        'assumes-office',
        /\boath\b/i.test(sentence.passage.text),
      )
      // "Vera Lund, who was made chairman, took the oath on Thursday": the day behind the clause is that of the oath
      const [day, another] = sentence.dates.filter(({ date, bearing }) => date && bearing === 'at')
      return [{ ...taken, date: taken.date ?? (another ? null : (day ?? null)) }]
    }
    if (WITH_ONE.test(after, sentence) && /(?:^|,\s+|\s)with\s+(?:the\s+)?$/i.test(before))
      return [told(sentence, [person], undefined, 'appointed-as', false)]
    // "the visit of the President was confirmed": not he
    if (
      PASSIVE_ALONE.test(after, sentence) &&
      !/\b(?:visit|trip|tour|arrival|meeting|talks|attendance|participation)\b[^,;]{0,40}\b(?:of|by|with)\s+(?:the\s+)?$/i.test(
        before,
      )
    ) {
      const people = listUpTo(sentence, i)
      const given = office && PASSIVE.test(bare(office.start)) ? office : undefined
      const chosen = told(
        sentence,
        people,
        given,
        'was-appointed',
        /sworn|inaugurated|installed/i.test(after.slice(0, 60)),
      )
      return [chosen, ...takesOver(sentence, chosen)]
    }
    const extended = LONGER.exec(before, sentence)
    if (extended && (/\bof\b/.test(extended[0]) || /^['’]s?\s+(?:term|mandate|tenure)\b/.test(after)))
      return [told(sentence, [person], undefined, 'term-extended', false)]
    if (!ACTIVE.test(before, sentence) && !(NOUN.test(before, sentence) && TOLD.test(before, sentence))) return []
    const as = upToOffice !== null && AS_ONLY.test(upToOffice)
    const all = listAt(sentence, i)
    const last = all.at(-1) ?? person
    const common = all.length > 1 ? sentence.offices.find((each) => each.start >= last.end) : office
    const asAll = common && AS_ONLY.test(between(sentence, last.end, common.start)) ? common : undefined
    const joins = ACTIVE.test(before, sentence) && TO_BODY.test(between(sentence, last.end, last.end + 120), sentence)
    if (!as && !asAll && !joins && !person.role && all.length < 2) return []
    const who = ACTIVE.test(before, sentence)
      ? sentence.people
          .slice(0, i)
          .find(
            (other) =>
              !other.former &&
              /^\W*(?:on(?: \w+)?,?\s*|today,?\s*)?(?:the )?$/i.test(
                withoutDates(sentence, sentence.passage.start, other.start),
              ),
          )
      : undefined
    const others = as && office ? chained(sentence, all, office) : []
    if (others.length > 0 && office) {
      const first = told(sentence, who ? [who, ...all] : all, office, 'appointed-as', false, all)
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
      return [{ ...first, taking: [...first.taking, ...more] }]
    }
    return [
      told(
        sentence,
        who ? [who, ...all] : all,
        asAll ?? (as ? office : undefined),
        'appointed-as',
        /swore|swearing|inauguration/i.test(before.slice(-40)),
        all,
      ),
    ]
  })
}

/** "was elected chair … and takes over from Minister Vik on 1 September": the office begins then. */
function takesOver(sentence: Sentence, chosen: Claim): readonly Claim[] {
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

/** "appointed Mr Lund as minister of trade and Ms Berg as minister of health": each further one with an office. */
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

function told(
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
            represents: office.represents ?? person.represents ?? ownOf(people, appointed, office),
          }
        : person
    return take(given, 'took part', sentence, rule)
  })
  const inside = last && last.start >= sentence.passage.start && last.end <= sentence.passage.end
  const start = sentence.passage.start
  const at = inside ? { start: last.start, end: last.end, rule } : { start, end: start + 1, rule }
  const given = claim(sentence, at, oath ? 'ceremony' : 'appointment', null, taking, {
    again: true,
    adds: false,
    lists: false,
  })
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

/** "for a term of five years from 1 July", "with effect from 1 July": when the office begins, and not when it was given. */
const TERM =
  /\b(?:effective(?: from| on| as of)?|with effect (?:from|on)|as of|as from|(?:term|years?|mandate|period)[^.;,]{0,40} (?:from|starting|beginning|commencing)(?: on)?|(?:starting|beginning|commencing)(?: on)?|from)\s+$/
/** "was elected chair and takes over on 1 September" */
const BEGINS_THEN =
  /\b(?:elected|appointed|named|chosen|nominated|confirmed|selected)\b[^.;]*\b(?:and|who) (?:will (?:take|assume|begin|start|succeed)|(?:is|are) (?:due|set|expected|scheduled|to) |takes?|assumes?|begins?|starts?|succeeds?)\b[^.;]*$/
const WILL_BE = cued(/\bwill be\b/)
