import { inLines } from '../../../core/in-lines.ts'
import type { EventMention, PlaceMention } from '../../../core/mention.ts'
import { squeezed } from '../../recognise/squeezed.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { narrow } from '../../words/narrow.ts'
import { between, leadingTo, type Sentence, undated } from '../sentence.ts'
import { areDaysApart } from '../when/days-apart.ts'
import { announcedBefore, isWhereSaid } from '../whether/announcing.ts'
import { asideBetween, asideOf } from '../whether/aside.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** "spoke by phone", "met virtually", "a video conference": held nowhere. */
const VIRTUAL = cued(
  inLines('i')`
    \b(?:
      virtual(?:ly)?
      |(?:by|via|over|on) (?:the )?(?:secure )?(?:tele)?
        (?:phone|video|zoom|videoconference|teleconference|video link|video-link)
      |video ?-?(?:call|conference|link|teleconference)|videoconference|teleconference|online|remotely|phone call
      |telephone (?:call|conversation|talks?)|phone (?:conversation|talks?)
    )\b
  `,
)

/** Between the words of an event and a place: another clause, about something else. */
export const CLAUSE = inLines('i')`
  ;
  |\b(?:
    which|whose|whereas|although|though|because|if|unless|since|until|before|after|following|ahead of|prior to
    |in advance of|so that|given that|that|what|how|when|while|said|says|told|stated|discuss\w*|regarding
    |concerning|about|according to|issued|including on|support for|situation|war|crisis|conflict
  )\b
`

/**
 * The place a sentence gives to one of its events: the nearest one behind the event's words ("met … in Geneva"), else the
 * one that opens the sentence ("In Jerusalem, …"). A place that stands behind another event's words is that event's.
 */
export function placeFor(sentence: Sentence, at: Span, event: EventMention | null): PlaceMention | null {
  if (sentence.places.length === 0) return null
  const aside = asideOf(sentence, at)?.start
  const held = sentence.places.filter(
    (place) => place.held && asideOf(sentence, place)?.start === aside && !areDaysApart(sentence, at, place),
  )
  const announced = announcedBefore(sentence, at)
  if (held.length === 0 && announced === sentence.passage.start) return null
  const from = Math.min(at.start, event?.start ?? at.start)
  if (isVirtual(sentence, at, event)) return null
  if (announced > sentence.passage.start) {
    const said = sentence.places.find((place) => isWhereSaid(sentence, announced, at, place))
    if (said) return said
  }
  // "the Riga summit"
  const named =
    event && held.find(({ rule, end }) => rule === 'city + event' && end < event.start && event.start - end < 20)
  if (named) return named
  // "flew on to Riga, where she saw Minister Vik"
  if (WHERE.test(between(sentence, at.start, at.end), sentence))
    return held.find(({ end }) => /^,? $/.test(between(sentence, end, at.start))) ?? null
  const behind = held.find(
    (place) => place.start >= from && isOwn(sentence, at, event, place) && !opensNext(sentence, at.end, place),
  )
  if (behind) return exactly(sentence, event, held, behind)
  return held.findLast((place) => place.end <= from && place.start >= announced && opens(sentence, place, from)) ?? null
}

/** "on a state visit to Norway at the Royal Palace in Oslo": the house or the city behind a country. */
function exactly(
  sentence: Sentence,
  event: EventMention | null,
  held: readonly PlaceMention[],
  place: PlaceMention,
): PlaceMention | null {
  // "the Summit on Peace in Malta in Norway": what it is about, and then where it is held
  if (event && place.start > event.end && TOPIC.test(between(sentence, event.end, place.start))) {
    const where = held[held.indexOf(place) + 1]
    return where && /^,? (?:in|at) (?:the )?$/.test(between(sentence, place.end, where.start)) ? where : null
  }
  if (!place.rule.endsWith('country') && !place.rule.endsWith('region')) return place
  const next = held[held.indexOf(place) + 1]
  if (!next) return place
  // "on a visit to Norway on 5 May in Bergen"; in Bergen and Oslo it is the country
  if (next.rule.startsWith('in ') && !/ (?:country|region)$/.test(next.rule))
    return /^(?:,? in (?:the )?)$/.test(
      undated(sentence, place.end, next.start).replace(/ +(?:on |from )?(?= )/g, ''),
    ) && !/^ and (?:in )?\p{Lu}/u.test(between(sentence, next.end, next.end + 10))
      ? next
      : place
  if (!/^(?:at|in) \+ (?:venue|building|house)$/.test(next.rule)) return place
  return /^,?(?: \p{Ll}+){0,2} (?:at|in)(?: the)? $/u.test(between(sentence, place.end, next.start)) ? next : place
}

const TOPIC = inLines('u')`
  ^ (?:on|for|about) (?:the |an? )?(?:[\p{L}-]+ ){0,4}?(?:
    [Pp]eace|[Ss]ecurity|[Ss]tability|[Rr]ecovery|[Rr]econstruction|[Vv]iolence|[Cc]easefire|[Rr]ights|[Aa]id
    |[Dd]evelopment|[Ee]lections?
  ) in (?:the )?$
`

export function isVirtual(sentence: Sentence, at: Span, event: EventMention | null): boolean {
  if (event?.kind === 'call') return !isFaceToFace(sentence, event)
  if (!(sentence.cues & CUE.remote)) return false
  const own = between(sentence, at.start, Math.max(at.end, event?.end ?? at.end) + 80)
  return VIRTUAL.test(leadingTo(sentence, at.start, 60) + own, sentence)
}

/** "had a conversation with Minister Vik in Oslo": where both were. */
export function isFaceToFace(sentence: Sentence, { text, end }: EventMention): boolean {
  if (!/^conversations?$/i.test(text) || sentence.cues & CUE.remote) return false
  return sentence.places.some(
    ({ held, rule, start }) =>
      held &&
      start > end &&
      rule.startsWith('in ') &&
      !rule.endsWith('country') &&
      WITH_THERE.test(between(sentence, end, start), sentence),
  )
}
const WITH_THERE = cued(
  /^ (?:with|between) (?:(?!who\b|which\b|on\b|about\b|over\b|after\b|said\b)[\p{L}\d.’'-]+,? ){1,14}in (?:the )?$/u,
)

/** "In Paris she met the minister, in Brussels she has meetings", "in Brussels Premier Vik": the second place begins another clause. */
const opensNext = (sentence: Sentence, from: number, place: PlaceMention): boolean =>
  place.start > from &&
  (/^,?\s+(?:he|she|they)\s/.test(between(sentence, place.end, place.end + 12)) ||
    sentence.people.some(({ start }) => start === place.end + 1)) &&
  /[,;]\s+(?:and\s+|while\s+)?(?:in|at)\s+(?:the\s+)?$/.test(between(sentence, from, place.start))

/** No other event and no other clause stands between; the event's own words may. */
function isOwn(sentence: Sentence, at: Span, event: EventMention | null, place: PlaceMention): boolean {
  const end = Math.max(at.end, event && event.start <= place.start ? event.end : at.end)
  if (place.start < end) return true
  // "hosted him in 2014, visited Japan and met Minister Vik in Linz"
  if (isOfAnotherTime(sentence, end, place.start)) return false
  // "met Minister Vik and laid a wreath at the memorial"
  if (LAID_AT.test(between(sentence, end, place.start), sentence)) return false
  // "met Minister Vik and visited Linz", "hosted him, visited Japan": where the other verb leads
  const visits = sentence.verbs.findLast((verb) => verb.start >= end && verb.end <= place.start)
  if (
    visits?.verb.name === 'visited' &&
    /(?:,|\band|\bthen)\s+(?:(?:also|then|later|\w+ly)\s+)*$/.test(between(sentence, end, visits.start)) &&
    /^\s+(?:the\s+)?$/.test(between(sentence, visits.end, place.start))
  )
    return false
  // "agreed on an early visit to the United States": where the visit leads, not where they agreed; "met during his visit to Oslo"
  if (
    place.rule.startsWith('to ') &&
    !DURING.test(between(sentence, end, place.start)) &&
    sentence.events.some(
      (each) => each !== event && each.kind === 'visit' && each.start >= end && each.end <= place.start,
    )
  )
    return false
  if (place.rule.startsWith('to '))
    return !/\binvit/.test(between(sentence, end, place.start)) && !CLAUSE.test(between(sentence, end, place.start))
  // "will be held in Baku": whatever it is called
  if (event && HELD_IN.test(undated(sentence, end, place.start), sentence))
    // "held a meeting in preparation for the summit scheduled for 28 June in Riga": that is where the summit will be
    return !sentence.events.some(
      (each) =>
        each.start >= end &&
        each.end <= place.start &&
        FOR_ANOTHER.test(between(sentence, end, each.start)) &&
        (each.kind === 'summit' || each.kind === 'meeting'),
    )
  // "talks on a fishing pact ended without agreement in Riga"
  if (event && event.start === at.start && ENDED.test(between(sentence, end, place.start), sentence))
    return !CLAUSE.test(between(sentence, end, place.start))
  // "met on the fringes of the bankers' forum in Tartu"
  if (ON_MARGINS.test(between(sentence, end, place.start), sentence)) return true
  const past = asideBetween(sentence, end, place.start)
  const other = sentence.events.some(
    (each) =>
      each !== event &&
      !(past && each.start >= past.start && each.end <= past.end) &&
      each.start >= end &&
      each.end <= place.start &&
      each.start > at.end &&
      !isShortForm(sentence, each) &&
      !isSetting(sentence, end, each),
  )
  return !other && !CLAUSE.test(between(sentence, end, place.start))
}

const LAID_AT = cued(
  /\band (?:\p{Ll}+ )?(?:laid|placed|planted|bowed|paid (?:tribute|homage|respects|(?:his|her|their) respects))\b/u,
)
const HELD_IN = cued(
  inLines()`
    \b(?:
      held|hosted|convened|scheduled|t(?:ake|akes|ook|aking) place
      |(?:that|which) (?:will )?(?:beg[iau]ns?|opens?|starts?|kicks off|gets under way)
    )(?:[\s,]+\w+){0,3}[\s,]+(?:in|at) (?:the )?$
  `,
)
const ON_MARGINS = cued(/\b(?:margins?|side ?lines?|fringes?|occasion) of\b/)
const WHERE = cued(/^where\b/)
const FOR_ANOTHER =
  /\b(?:preparations?|preparatory|arrangements|plans?) (?:for|of) (?:the|an?|its|their) (?:[\p{L}\d’'-]+ ){0,6}$/u

/** Behind a year or a month of its own another verb begins. */
const isOfAnotherTime = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.dates.some(
    ({ start, end, bearing, date }) =>
      start >= from &&
      end <= to &&
      bearing === 'at' &&
      (date?.precision === 'year' || date?.precision === 'month') &&
      /^(?:,|\s+and)\s/.test(between(sentence, end, end + 6)) &&
      sentence.verbs.some((verb) => verb.start >= end && verb.end <= to),
  )

const DURING = inLines('u')`
    ^[^;]*\b(?:during|on|in the course of|as part of) (?:(?:an?|the|his|her|their|former['’]s|latter['’]s) ){1,2}
    (?:[\p{L}-]+ ){0,3}(?:visit|trip|tour)(?: (?:of|by) [^,;.]{3,50})? to (?:the )?$
  `
const ENDED = cued(/\b(?:ended|concluded|broke up|resumed)(?: \w+){0,3} (?:in|at) (?:the )?$/)

/** "a Memorandum of Understanding (MoU) in Cairo": the same in letters. */
const isShortForm = (sentence: Sentence, { start, end }: EventMention): boolean =>
  /\($/.test(between(sentence, start - 2, start)) && /^\)/.test(between(sentence, end, end + 1))

/** "met at a diplomatic forum in Antalya", "spoke during the summit in Vilnius": one is held where the other is. */
const isSetting = (sentence: Sentence, end: number, { start }: EventMention): boolean => {
  // "received Jon Vik, the Ambassador of Norway, during a ceremony at": behind whoever is named
  const from = sentence.people.findLast((person) => person.start >= end && person.end <= start)?.end ?? end
  // "a session of the Harbour Forum in Antalya": a part is held where the whole is
  if (/^ of (?:the|an?|its|their) (?:[\p{L}\p{N}.'’-]+ ){0,5}$/u.test(between(sentence, from, start))) return true
  return /^,?[^,;]*\b(?:at|during|in|for|as part of)\s+(?:(?:an?|the|their|his|her|its|former['’]s|latter['’]s)\s+){0,2}(?:[\p{L}\p{N}.'’()–-]+ ){0,5}$/u.test(
    between(sentence, from, start),
  )
}

/** "On 16 March, in Riga, President Brel met" */
const ON_THE_DAY = narrow(
  /^(?:\p{Lu}{2,}(?:\/\p{Lu}+)? [–—-] )?(\W*)on\s*(?:the (?:morning|afternoon|evening) of\s*)?,?\s+/iu,
)
const OPENING = narrow(
  inLines('iu')`
    ^\W*(?:
      (?:
        while|when|once|also|then|later|earlier|and|back|today|yesterday|meanwhile|on the same day|the same day
        |during (?:his|her|their|the|a) (?:[\w-]+ ){0,2}(?:visit|stop|stay|trip|travel)|on the sidelines|on \w+day
      ),? )?(?:in|at|to|visiting)? ?(?:the )?(?:\p{L}+ ){0,7}$
  `,
)

/** "In Jerusalem, Mr. Sullivan met …", "From the United Kingdom the President will travel to Brussels, where he will …" */
function opens(sentence: Sentence, place: PlaceMention, from: number): boolean {
  const before = between(sentence, sentence.passage.start, place.start)
  const gap = between(sentence, place.end, from)
  if (place.rule === 'city + hosts') return !/;/.test(gap)
  // "visited the plant at Tartu, while the Queen opened", "visited the university, where she spoke, and paid a call on"
  if (/, while\b|, where\b[^,;]*, and\b/.test(gap)) return false
  // "in Brussels she has meetings" behind another clause
  if (
    /[,;]\s+(?:and\s+|while\s+)?(?:in|at)\s+(?:the\s+)?$/.test(before) &&
    /^,?\s+(?:he|she|they)\s+(?:\p{Ll}+\s+){0,3}$/u.test(gap)
  )
    return true
  // "arrived at the airport to attend the summit": nobody holds one there
  if (/\b(?:airport|air ?base|airfield)\b/i.test(place.place) && /\b(?:to|for)\b/.test(gap)) return false
  if (
    !gap.includes(';') &&
    OPENING.test(squeezed(undated(sentence, sentence.passage.start, place.start)).replace(ON_THE_DAY, '$1'))
  )
    return true
  // "arrived in Washington on Monday, where he met", "travelled to Ankara and met", "visited Kyiv to meet"
  return /^[^;:]{0,60}(?:,? where\b|,? and\b|\bto\b|\bfor\b)[^;:]{0,90}$/.test(gap) && !CLAUSE.test(gap)
}
