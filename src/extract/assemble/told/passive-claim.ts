import type { EventKind } from '../../../core/event.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { asideOf } from '../whether/aside.ts'
import { notSaid } from '../whether/not-said.ts'
import { isOfAnotherThing } from '../whether/of-another-thing.ts'
import { othersRepresented, othersSigning, signsFor, standing } from '../who/delegates.ts'
import type { Behind } from '../who/object.ts'
import { isOwner } from '../who/people-lists.ts'
import { type Context, subjectOf } from '../who/subject.ts'
import { isTeam } from '../who/unnamed.ts'
import { withWhom } from '../who/with-whom.ts'
import { isAgain } from './told-before.ts'

/** "was greeted on arrival by": part of the visit told before. */
const ON_ARRIVAL = cued(/\b(?:arrival|airport|airfield|air ?base|railway station|tarmac)\b/)

const UPON_ARRIVAL = cued(/^(?:On|Upon) (?:his|her|their) arrival\b/)

/** "at a ceremony attended by": what was attended or chaired is nobody, whoever is named in front of it. */
const OF_A_THING = cued(
  /\b(?:attended|moderated|chaired|co-chaired|presided over|overseen|addressed|opened|inaugurated|signed|witnessed|graced|administered|delivered)\b/i,
)

/** "The motion was supported by Minister Lund": a thing, not somebody. */
const HELPED = cued(/\b(?:supported|assisted|flanked)\b/)

/** What "was joined by", "included", "organised by" tell: those who did it, or were there, stand behind the verb. */
export function passiveClaim(sentence: Sentence, mention: VerbMention, object: Behind, context: Context): Claim | null {
  const { verb } = mention
  if (object.people.length === 0 || (/^(?:joined|signed)-by$/.test(verb.name) && notSaid(sentence, mention)))
    return null
  if (isTakenAlong(sentence, mention)) return null
  const last = object.people.at(-1)
  const isSigned = verb.name === 'signed-by'
  const others = !last
    ? []
    : isSigned
      ? othersSigning(sentence, last)
      : BY.test(mention.text, sentence)
        ? othersRepresented(sentence, last)
        : []
  const event =
    sentence.events.findLast((each) => each.end <= mention.start && !isAside(sentence, each, mention)) ??
    beforeEvent(sentence, mention, object) ??
    eventWithin(sentence, mention, others.at(-1) ?? last)
  if (isOfAnotherThing(sentence, mention, event)) return null
  const opening = event === null && isOpening(sentence, mention)
  if (!opening && ONLY_OPENED.test(mention.text, sentence)) return null
  if (verb.name === 'included' && !listsThoseThere(sentence, mention, event)) return null
  const subject =
    verb.name === 'included' || OF_A_THING.test(mention.text, sentence) ? [] : whoWas(sentence, mention, context)
  const team = verb.name === 'welcomed-by' && isTeam(sentence, mention, sentence.passage.start)
  const side = sideOf(sentence, mention, context)
  const stoodIn = /represented/i.test(mention.text)
  // "together with the French president": with whom?
  if (subject.length === 0 && !event && !/(?:\bby|manship of)$/i.test(mention.text) && verb.name === 'joined-by')
    return null
  const doers = (stoodIn ? [] : subject).filter((person) => !object.people.some((other) => other.name === person.name))
  if (((verb.name === 'welcomed-by' && !team) || HELPED.test(mention.text, sentence)) && doers.length === 0) return null
  // "a dinner in honour of President Brel was hosted by"
  const guests = verb.name === 'hosted-by' && event?.kind === 'meeting' ? withWhom(sentence, event) : []
  const honoured = guests.filter((person) => person.end <= mention.start && !isOwner(sentence, person))
  const taking = [
    ...honoured.map((person) => take(person, 'took part', sentence, verb.name)),
    ...doers.map((person) => take(person, 'took part', sentence, verb.name)),
    ...object.people.map((person) =>
      take(
        isSigned ? signing(sentence, mention, person) : standing(person, side),
        verb.object ?? 'took part',
        sentence,
        verb.name,
      ),
    ),
    ...others.map((person) => take(person, 'took part', sentence, verb.name)),
  ]
  const kind: EventKind = opening ? 'ceremony' : (event?.kind ?? verb.kind ?? 'other')
  // "A second panel brought together": another one than those told before
  const isNew =
    verb.name === 'included' &&
    event !== null &&
    /\b(?:an|a|another) (?:\p{Ll}+ ){0,2}$/iu.test(between(sentence, sentence.passage.start, event.start))
  const arrival = verb.name === 'welcomed-by' && ON_ARRIVAL.test(mention.text, sentence)
  const told = claim(sentence, mention, kind, event, taking, {
    again: (verb.name === 'included' && !isNew) || isAgain(sentence, event),
    // "Later in the day they will be joined by": at another event
    adds:
      (verb.name !== 'welcomed-by' ||
        ON_ARRIVAL.test(mention.text, sentence) ||
        UPON_ARRIVAL.test(sentence.passage.text, sentence)) &&
      !/^(?:later|earlier|separately)\b/i.test(sentence.passage.text) &&
      !isNew &&
      !opening,
    lists: verb.name === 'included',
  })
  // "were met at the airport by": the visit is to more than that
  return arrival && told.adds ? { ...told, place: null } : told
}

/** "The new port was inaugurated on Monday by": it has its day, and is a house, a road or a stone; plans are unveiled on paper. */
const isOpening = (sentence: Sentence, { start, text }: VerbMention): boolean =>
  OPENED.test(`${between(sentence, sentence.passage.start, start)}${text}`, sentence) &&
  !OF_BEFORE.test(between(sentence, start - 7, start)) &&
  !sentence.people.some(
    (each) => each.end === start - 1 && !OF_BEFORE_NAME.test(between(sentence, each.start - 4, each.start)),
  ) &&
  sentence.dates.some(({ bearing, date }) => bearing === 'at' && date?.precision === 'day')
const OPENED = cued(
  inLines('iu')`
    \b(?:
      (?:inaugurated|officially opened|formally opened|flagged off)
      |new (?:[\p{L}-]+ ){1,6}(?:was|were|is) (?:also )?opened
      |(?:statue|plaque|portrait|monument|memorial|bust|sculpture|tablet)s?\b[^.;:]{0,60} (?:was|were|is) (?:\p{L}+ )?unveiled
      |stones?\b[^.;:]{0,60} (?:was|were|is) (?:\p{L}+ )?laid
    ) (?:[^.;:]{0,60} )?by$
  `,
)
/** "The portrait of President Brel was unveiled" */
const OF_BEFORE_NAME = /\bof $/
/** "the mosque, which was inaugurated by King Vik in 1988": who comes to it now comes to another thing. */
const OF_BEFORE = /\b(?:which|that) $/
/** Of no event of another name. */
const ONLY_OPENED = cued(/\b(?:unveiled|laid|flagged)\b[^.;:]* by$/)

/** "Minister Brel, for the European Union": whomever he stands for elsewhere, here it is said. */
const signing = (sentence: Sentence, mention: VerbMention, person: PersonMention): PersonMention => {
  const side = signsFor(sentence, mention, person)
  return side ? { ...person, represents: side } : person
}

/** "In the presence of President Brel, the ministers signed an agreement": who saw it opens the sentence. */
function beforeEvent(sentence: Sentence, { start, text }: VerbMention, { people }: Behind): EventMention | null {
  const last = people.at(-1)
  if (start !== sentence.passage.start || !/ (?:presence|participation) of$/.test(text) || !last) return null
  const event = sentence.events.find((each) => each.start > last.end)
  const mayBe = text.endsWith('participation of')
    ? /^(?:meeting|summit|ceremony|exercise)$/
    : /^(?:agreement|ceremony)$/
  return event && mayBe.test(event.kind) && /^,/.test(between(sentence, last.end, event.start)) ? event : null
}

/** "was represented at the summit by", "was led by Minister Vik at the consultations": where they stood for it. */
function eventWithin(
  sentence: Sentence,
  { start, end, text }: VerbMention,
  named: PersonMention | undefined,
): EventMention | null {
  if (!STOOD_FOR.test(text, sentence)) return null
  const last = named?.end ?? end
  return (
    sentence.events.find(
      (each) =>
        (each.start > start && each.end < end) ||
        (each.start > last &&
          /^,? (?:at|in|during) (?:the|a|these) (?:[\p{L}-]+ ){0,3}$/u.test(between(sentence, last, each.start))),
    ) ?? null
  )
}
const STOOD_FOR = cued(/\b(?:represented|led|headed|delivered)\b/)

/** "He will be accompanied to Brussels by Minister Lund": on a journey to come, and not at what is told before it. */
const isTakenAlong = (sentence: Sentence, { start, text }: VerbMention): boolean =>
  /^be accompanied to \p{Lu}/u.test(text) && /\bwill (?:also )?$/.test(between(sentence, sentence.passage.start, start))

const WITH = /^(?:together with|along with|alongside|accompanied by|in the company of)$/i
/** Who was joined: "which she visited in Gozo in May together with Minister Vik" tells it with the verb in front. */
function whoWas(sentence: Sentence, mention: VerbMention, context: Context): readonly PersonMention[] {
  const { people } = subjectOf(sentence, mention, context)
  if (people.length > 0 || !WITH.test(mention.text)) return people
  const before = sentence.verbs.findLast(({ end }) => end <= mention.start)
  return before && !/[,;:]|\b(?:and|who|which|that|but)\b/.test(between(sentence, before.end, mention.start))
    ? subjectOf(sentence, before, context).people
    : people
}

/** "Brel, who is on a visit to Malta, laid a wreath, accompanied by": not on the visit alone. */
function isAside(sentence: Sentence, event: EventMention, { start }: VerbMention): boolean {
  const aside = asideOf(sentence, event)
  return aside !== null && aside.end < start
}

const BY = cued(/\b(?:represented|led|headed)\b[^.;:]* by$/i)

/** "The call included", "The meeting – held on January 24 – also included"; not "leaders, including" nor "the aid included". */
function listsThoseThere(sentence: Sentence, mention: VerbMention, event: EventMention | null): boolean {
  if (mention.text.toLowerCase().startsWith('including')) return false
  // "The Tajik delegation included"
  if (
    /\b(?:delegation|side|team|party|entourage)\s+(?:(?:was|is|were) (?:led|headed) by [^.;]{3,90}? and )?(?:also\s+)?(?:(?:[^.;,]{0,50}\s)?(?:that|which)\s+(?:also\s+)?)?$/i.test(
      between(sentence, sentence.passage.start, mention.start),
    )
  )
    return true
  // "It will also include the Norwegian prime minister": the meeting told before
  if (IT.test(between(sentence, sentence.passage.start, mention.start), sentence)) return true
  if (!event) return false
  const gap = between(sentence, event.end, mention.start)
  return gap.length <= 60 && /^[\s,–—()\d\p{L}-]*$/u.test(gap)
}

const IT = cued(
  /^It (?:(?:will |would |also |is (?:to|expected to|due to|set to) )*|(?:was|is|will be|had been) [^.;:]{3,120},? and (?:also )?)$/,
)

/** "He was represented by his deputy": somebody, and no body. */
const HE = /^(?:He|She|They|It|Both|Who)\b/

/** "The Tajik delegation included", "The Reserve Bank of New Zealand was represented by": for whom those behind it stand. */
function sideOf(sentence: Sentence, mention: VerbMention, { one }: Context): string | null {
  const before = between(sentence, sentence.passage.start, mention.start)
  const country = sentence.countries.findLast((each) => each.end <= mention.start)
  const gap = country ? between(sentence, country.end, mention.start) : ''
  if (country && /^(?:['’]s?)?\s+(?:delegation|side|team|party)\s+(?:\p{L}+\s+){0,4}$/u.test(gap))
    return country.country
  // "The delegation of Malta was led by"
  const ofCountry = country ? between(sentence, sentence.passage.start, country.start) : ''
  if (country && /\b(?:delegation|side|team) (?:of|from) (?:the )?$/.test(ofCountry) && gap.trim() === '')
    return country.country
  if (!/represented/i.test(mention.text)) return null
  // "President Brel of Malta was represented by Minister Vik": whoever it was for, it was his country
  const absent = sentence.people.findLast((each) => each.end <= mention.start)
  if (absent && between(sentence, absent.end, mention.start).trim() === '') return absent.represents
  if (HE.test(before)) return one?.represents ?? null
  const body =
    /(?:^|[,;]\s)(?:and\s+)?(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}’'-]*\s+)(?:(?:of|for|the|and|\p{Lu}[\p{L}’'-]*)\s+)*)$/u
      .exec(before)?.[1]
      ?.trim()
  return country &&
    /^\s*$/.test(gap) &&
    !(body && /\b(?:Bank|Ministry|Commission|Council|Agency|Institute)\b/.test(body))
    ? country.country
    : (body ?? null)
}
