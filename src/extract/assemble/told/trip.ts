import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence, undated, withoutDates } from '../sentence.ts'
import { notSaid } from '../whether/not-said.ts'
import { isOwner } from '../who/people-lists.ts'
import { type Context, subjectOf } from '../who/subject.ts'

/** "is paying", "will undertake", "leaves … for", "would be going … on": with the noun behind it, somebody goes somewhere. */
const GOES = cued(
  inLines('g')`
    \b(?:
      (?:(?:is|are|was|were) )?(?:paying|making|undertaking|conducting)|pays?|paid|makes?|made|undertakes?|undertook
      |conducts?|conducted|embark(?:s|ed|ing)?|commenc(?:es?|ed|ing)|begin(?:s|ning)?|began|begun|start(?:s|ed|ing)?|depart(?:s|ed|ing)?
      |leav(?:es?|ing)|left|go(?:es|ing)?|went|travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?
      |sets? off|arriv(?:es?|ed|ing)|com(?:es?|ing)|came|be|kick(?:s|ed)? off|wrap(?:s|ped)? up|conclude[sd]?
      |end(?:s|ed)?|complete[sd]?
    )(?= )
  `,
)
/** Between that verb and the noun, dates and places left out: "for a three-day official", "on the first leg of her". */
const TO_NOUN = cued(
  inLines('u')`
    ^(?:
      \s|,
      |\b(?:
        on|for|to|in|at|from|with|early|late|later|off|out|and|today
        |the (?:first|second|third|next|last|final) (?:leg|stop|part) of
      )\b
    )*\s(?:an?|the|his|her|their)\s+(?:[\p{L}\d-]+\s+){0,4}$
  `,
)
/** "is on a visit", "will be on a visit": being needs its preposition. */
const BEING =
  /^(?:be|com(?:es?|ing)|came|go(?:es|ing)?|went|arriv\w+|travel\w*|fl\w+|head\w*|depart\w*|leav\w+|left|embark\w*|sets? off)$/
const PREPOSITION = cued(
  /\b(?:on|for|with)\s+(?:the \w+ \w+ of\s+)?(?:an?|the|his|her|their)\s+(?:[\p{L}\d-]+\s+){0,4}$/u,
)

/**
 * "will pay a two-day visit to Oslo", "is going to Oslo on a working visit", "leaves on Friday for a tour": the noun tells
 * the visit, whatever verb leads to it. Also "Minister Lund's visit to Oslo starts on Monday", "a visit by Minister Lund".
 */
export function tripClaims(sentence: Sentence, told: readonly Claim[], context: Context): readonly Claim[] {
  const visits: Claim[] = []
  for (const event of sentence.events) {
    if (event.kind !== 'visit' || told.some((each) => each.event === event || overlaps(each, event))) continue
    const visit = goes(sentence, event, context) ?? starts(sentence, event)
    if (visit) visits.push(visit)
  }
  const isTold = [...told, ...visits].some(({ kind }) => kind === 'visit')
  return isTold ? visits : goesTo(sentence, context)
}

/** "will travel on Sunday to Oslo", "left on Sunday for Oslo": the vocabulary has "travel to"; here the day stands between. */
const TRAVELS = cued(
  /\b(?:travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?|go(?:es|ing)?|went|left|leav(?:es?|ing)|depart(?:s|ed|ing)?)(?= )/g,
)

const GOES_TO = /^[\s,()]*(?:on\s+)?to\s+(?:the\s+)?$/
/** "left Malta this evening for" */
const LEAVES_FOR = /^(?: \p{Lu}[\p{L}’'-]+){0,3}[\s,]*(?:on\s+)?for\s+(?:the\s+)?$/u

function goesTo(sentence: Sentence, context: Context): readonly Claim[] {
  if (sentence.dates.length === 0 || !TRAVELS.mayFit(sentence)) return []
  const base = sentence.passage.start
  const ways = [...sentence.places.filter(({ held, rule }) => held && rule.startsWith('to ')), ...sentence.countries]
  for (const place of ways) {
    if (!sentence.dates.some(({ end, date }) => date && end <= place.start)) continue
    const before = between(sentence, base, place.start)
    const match = TRAVELS.all(before, sentence).at(-1)
    if (!match) continue
    const verb = { start: base + match.index, end: base + match.index + match[0].length, text: match[0] }
    const isDated = sentence.dates.some(({ start, end, date }) => date && start >= verb.end && end <= place.start)
    const way = /^(?:left|leav|depart)/.test(verb.text) ? LEAVES_FOR : GOES_TO
    if (!isDated || !way.test(undated(sentence, verb.end, place.start))) continue
    const { people, by } = notSaid(sentence, verb) ? NOBODY_GOES : subjectOf(sentence, verb, context)
    if (people.length === 0 || by === 'nobody') continue
    const taking = people.map((person) => take(person, 'took part', sentence, 'goes-to'))
    return [
      claim(sentence, { ...verb, rule: 'goes-to' }, 'visit', null, taking, { again: false, adds: false, lists: false }),
    ]
  }
  return []
}

const NOBODY_GOES = { people: [], by: 'nobody' } as const

const overlaps = ({ at, kind }: Claim, event: EventMention): boolean =>
  // "paid a courtesy visit to the Governor": a meeting, and no other visit
  (kind === 'visit' || kind === 'meeting') && at.start <= event.start && at.end >= event.end

function goes(sentence: Sentence, event: EventMention, context: Context): Claim | null {
  const base = sentence.passage.start
  const before = between(sentence, base, event.start)
  const match = GOES.all(before, sentence).findLast(({ 0: verb, index }) => {
    const gap = withoutDates(sentence, base + index + verb.length, event.start)
    return TO_NOUN.test(gap, sentence) && (!BEING.test(verb) || PREPOSITION.test(gap, sentence))
  })
  if (!match) return null
  const verb = { start: base + match.index, end: base + match.index + match[0].length, text: match[0] }
  if (notSaid(sentence, verb)) return null
  const { people, by } = subjectOf(sentence, verb, context)
  // "The King and the Queen are undertaking a State visit to Malta from 3 to 5 April": by their offices and its days
  const isDatedVisit = by === 'office' && sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)
  if ((people.length === 0 && !isDatedVisit) || by === 'nobody') return null
  return visitOf(sentence, { start: verb.start, end: event.end, rule: 'goes-on-visit' }, event, people)
}

/** The visit does something itself, on a day: "starts", "is planned for", "will take place". */
const STARTS = cued(
  inLines()`
    ^[^.;:]{0,120}?\b(?:
      (?:will|is|was|has been|is to) (?:
        begin|start|take place|be held|due|set|scheduled|planned|expected|underway|under way|under
      )
      |begins?|began|starts?|started|runs?|ran|lasts?|lasted|concludes?|concluded|ends?|ended|comes?|came
      |takes place|took place|kicks? off|kicked off|(?:will )?continues? with
    )\b
  `,
)
/** In front of it stands no other clause: "after the visit" only names it. */
const OPENS = /^["“]?(?:[^,]{0,40},\s)?(?:the\s+|an?\s+)?(?:[\p{L}\d-]+\s+){0,4}$/iu
const NAMES_ONLY = cued(/\b(?:after|following|during|before|ahead of|since|on|in|at|for|of|about|with)\b/i)

function starts(sentence: Sentence, event: EventMention): Claim | null {
  const who = ownerOf(sentence, event)
  if (!who) return null
  const from = Math.min(who.start, event.start)
  const opening = between(sentence, sentence.passage.start, from)
  const behind = between(sentence, Math.max(event.end, who.end), event.end + 200)
  const isOpening = OPENS.test(opening) && !NAMES_ONLY.test(opening.replace(/^[^,]*,/, ''), sentence)
  if (!isOpening || !(STARTS.test(behind, sentence) || isDated(sentence, Math.max(event.end, who.end)))) return null
  const found = visitOf(sentence, { start: event.start, end: event.end, rule: 'visit-starts' }, event, [who])
  return found.date?.date ? found : null
}

/** "President Brel's visit to Oslo on 26 May will be the first": the day is the visit's, whatever is said of it. */
const isDated = (sentence: Sentence, end: number): boolean =>
  sentence.dates.some(
    ({ start, bearing, date }) =>
      start >= end &&
      bearing === 'at' &&
      date &&
      /^,? (?:to )?(?:the )?(?:,? ?(?:on|from) )?$/.test(withoutDates(sentence, end, start)),
  )

/** "Minister Lund's three-day visit", "a visit to Oslo by Minister Lund", "the visit of Minister Lund" */
function ownerOf(sentence: Sentence, event: EventMention): PersonMention | null {
  const owner = sentence.people.findLast(({ end }) => end <= event.start)
  if (
    owner &&
    isOwner(sentence, owner) &&
    /^['’]s?\s+(?:[\p{L}\d-]+\s+){0,4}$/u.test(between(sentence, owner.end, event.start))
  )
    return owner
  const behind = sentence.people.find(({ start }) => start >= event.end)
  return behind &&
    /^[\s,]*(?:to\s+)?(?:the\s+)?(?:by|of)\s+(?:the\s+)?$/.test(withoutDates(sentence, event.end, behind.start))
    ? behind
    : null
}

const visitOf = (
  sentence: Sentence,
  at: { readonly start: number; readonly end: number; readonly rule: string },
  event: EventMention,
  people: readonly PersonMention[],
): Claim =>
  claim(
    sentence,
    at,
    'visit',
    event,
    people.map((person) => take(person, 'took part', sentence, at.rule)),
    {
      again: /\b(?:the|this|that|his|her|their)\s+(?:\S+\s+){0,2}$/i.test(
        between(sentence, sentence.passage.start, event.start),
      ),
      adds: false,
      lists: false,
    },
  )
