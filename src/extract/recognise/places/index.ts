import { inLines } from '../../../core/in-lines.ts'
import type { PlaceMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import { cued } from '../../words/cued.ts'
import { CUE } from '../../words/cues.ts'
import { IS } from '../../words/lexicon.ts'
import { nth } from '../../words/nth.ts'
import { FORM } from '../../words/spelling.ts'
import { wordList, writtenList } from '../../words/word-list.ts'
import type { FoundDate } from '../dates/index.ts'
import { type Frame, means } from '../frame.ts'
import type { Recogniser } from '../index.ts'
import { squeezed } from '../squeezed.ts'
import { isHeld } from './held.ts'
import { type PlaceName, placeAt, townOfHouse, withCountry, withOthers } from './name.ts'
import { saidSo } from './said-so.ts'

/** "in the Turkish capital(,) Ankara", "in the Black Sea resort of Sochi", "in the southern city of Antalya" */
const DESCRIBED = inLines('u')`
  ^(?:the |his |her |their |its |a |an )?(?:[\p{L}’'-]+ ){0,4}?(?:
    capital|city|town|village|resort|resort town|resort city|port|port city|island|province|state|region|suburb
    |municipality|district|county|prefecture|nations|countries|states|kingdom|republic
  )(?:,| of| city of)? (?=\p{Lu})
`
/** "the presidential palace", "her residence": a house without a name. */
const UNNAMED = inLines('u')`
  ^(?:the|his|her|their|its|a) (
    (?:(?!(?:with|of|by|for|about|on|between|at|in|from|near|outside|inside|to|after|before|during|and) )[\p{L}’'.-]+ ){0,3}?(?:
      palace|residence|complex|headquarters|ministry|embassy|mansion|chancellery|castle|airport|air ?base|hotel
      |museum|cathedral|parliament|villa|office|house|hall|library|university|centre|center|club|school|hospital
      |harbour|port|station|church|theatre|palais|shipyard|factory|plant|barracks|camp|base|gallery
    )(?: of (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:of (?:the )?)?\p{Lu}[\p{L}’'-]+){0,4}
      | of the (?:
        bank|party|ministry|organi[sz]ation|company|president|prime minister|government|council|union|agency
        |authority|army|navy|force
      )
    )?
  )(?![\p{L}-])(?! of [a-z])
`

/** "The talks were moved to a hotel": a journey "to the hotel" holds nothing there. */
const MOVED = /\b(?:moved|relocated|transferred|shifted)\b/

const LEADS_TO_PLACE = FORM.preposition | FORM.visit

/** "at the presidential complex in Ankara", "visited Kosice and Vysne Nemecke, Slovakia"; "the war in Ukraine" is named only. */
export const recognisePlaces: Recogniser = (frame) => {
  const { words, passage, dates } = frame
  const found: PlaceMention[] = []
  let bare: string | null = null
  for (let i = 0; i < words.length && frame.forms & LEADS_TO_PLACE; i++) {
    const word = words[i]
    if (!word || !(word.spelling.form & LEADS_TO_PLACE) || (found.at(-1)?.end ?? 0) > word.start) continue
    const visit = (word.spelling.form & FORM.visit) !== 0
    const place = placeBehind(frame, i + 1, word.key)
    if (!place) continue
    // "met visiting US Defence Minister Lund": whoever visits is from there
    if (word.key === 'visiting' && isOfSomebody(frame, i, place.end)) continue
    bare ??= withoutDates(frame)
    const before = bare.slice(0, word.start - passage.start)
    const text = passage.text.slice(place.start - passage.start, place.end - passage.start)
    const held =
      visit ||
      (!isPost(before, text) && (isHeld(frame, i, before, place.is) || isDated(passage, word.start, place.end, dates)))
    found.push({
      is: 'place',
      start: place.start,
      end: place.end,
      text,
      rule: `${word.key} + ${place.is}`,
      place: shown(text),
      held,
    })
  }
  for (const more of [cityEvents, hostingCity, leftFor, saidSo])
    for (const place of more(frame))
      if (!found.some(({ start, end }) => start < place.end && end > place.start)) found.push(place)
  if (found.length < 2) return found
  return joined(
    found.sort((a, b) => a.start - b.start),
    passage.text,
    passage.start,
  )
}

/** "Jon Vik, First Secretary at Malta’s Embassy": where he works, and not where they met. */
const isPost = (before: string, place: string): boolean => MISSION.test(place) && POST.test(before)
const MISSION = /^(?:the )?(?:\p{Lu}\p{Ll}+ )?(?:Embassy|High Commission|Consulate|Permanent Mission|Mission)\b/u
const POST =
  /[,(] (?:the )?(?:(?:Deputy|First|Second|Third|Senior|Defence|Military|Political|Economic|Cultural|Acting|Minister[- ])\s?)*(?:Head(?: of \p{Lu}\p{L}+)?|Chief(?: of \p{Lu}\p{L}+)?|Secretary|Counsell?or|Attaché|Consul(?: General)?|Officer|Chargé d[’']Affaires(?: a\.?i\.?)?|Adviser|Advisor),? $/u

const isOfSomebody = (frame: Frame, i: number, end: number): boolean => {
  const next = frame.words.findIndex((word, k) => k > i && word.start >= end)
  return next > 0 && frame.words[next]?.kind === 'word' && means(frame, next, IS.office | IS.portfolio | IS.rank)
}

/** "leaves on Monday for Namibia on a state visit", "left for Washington to attend": where a journey leads that begins. */
const LEAVES_FOR = cued(
  inLines('gu')`
    \b(?:leaves?|left|leaving|departs?|departed|departing|sets? off|setting off|embarks?|embarked)
    (?: \p{Lu}\p{Ll}+)?(?: (?:
        today|on|early|late|this|\p{L}+day|morning|afternoon|evening|night|again|here|home|\(\p{L}+ \d{1,2}\)
        |\d{1,2}|\p{Lu}\p{Ll}{2,8}
      )
    )*? for (?:the )?(?=\p{Lu})
  `,
)

function leftFor(frame: Frame): PlaceMention[] {
  const { passage, words } = frame
  return LEAVES_FOR.all(passage.text, frame).flatMap(({ index, 0: said }): PlaceMention[] => {
    const at = words.findIndex((word) => word.start === passage.start + index + said.length)
    const name = at < 0 ? null : placeAt(frame, at)
    if (!name || !/^(?:country|other)$/.test(name.is)) return []
    const [from, last] = [words[name.from], words[withOthers(frame, name) - 1]]
    if (!from || !last || (name.is === 'other' && !means(frame, name.from, IS.place | IS.city))) return []
    const text = passage.text.slice(from.start - passage.start, last.end - passage.start)
    return [{ is: 'place', start: from.start, end: last.end, text, rule: `to + ${name.is}`, place: text, held: true }]
  })
}

/** "On 27 June 2022, the Lithuanian city of Šiauliai hosted a seminar": a place that does what people do. */
const CITY_HOSTS = cued(
  inLines('u')`
    ^(?:(?:On|In) [^,]{4,40}, )?(?:[Tt]he (?:\p{L}+ ){0,3}(?:city|town|capital|village|port|resort)(?: of|,)? )?
    ((?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,2})(?: (?:in|,) \p{Lu}\p{L}+,?)? (?:
      hosted|hosts|will host|played host to|welcomed
    )\b
  `,
)

function hostingCity(frame: Frame): PlaceMention[] {
  const { passage, words } = frame
  const match = CITY_HOSTS.exec(passage.text, frame)
  if (!match?.[1]) return []
  const at = passage.start + match[0].indexOf(match[1])
  const named = words.flatMap((word, i) => (word.start >= at && word.end <= at + (match[1]?.length ?? 0) ? [i] : []))
  // "President Brel hosted": somebody, and no place
  if (named.some((i) => means(frame, i, IS.office | IS.given | IS.honorific | IS.body | IS.event | IS.never))) return []
  const start = passage.start + match[0].indexOf(match[1])
  const end = start + match[1].length
  return [{ is: 'place', start, end, text: match[1], rule: 'city + hosts', place: match[1], held: true }]
}

const ARTICLES = wordList('the a')
/** "the Riga summit", "the Geneva talks": a city that the list knows, right before an event. */
function cityEvents(frame: Frame): PlaceMention[] {
  const { words, matches, passage } = frame
  const found: PlaceMention[] = []
  if (!(frame.all & IS.place) || !(frame.all & IS.event)) return found
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || !means(frame, i, IS.place) || !ARTICLES.has(nth(words, i - 1))) continue
    const city = matches[i]?.find(({ entry }) => entry.is === 'place' && entry.what === 'city')
    const last = words[i + (city?.length ?? 0) - 1]
    if (!city || !last || last.possessive || !means(frame, i + city.length, IS.event)) continue
    const text = passage.text.slice(word.start - passage.start, last.end - passage.start)
    found.push({ is: 'place', start: word.start, end: last.end, text, rule: 'city + event', place: text, held: true })
  }
  return found
}

interface Span {
  readonly start: number
  readonly end: number
  readonly is: PlaceName['is'] | 'house'
}

const HOUSES_BEHIND = writtenList('office offices headquarters building compound')
const DETERMINERS = wordList('the his her their its a')
/** Is one of the words that tell what a place is among those from `i` up to the next mark, and its name soon behind it? */
function isDescribedSoon({ words }: Frame, i: number): boolean {
  for (let at = i; at < words.length; at++) {
    const word = words[at]
    if (!word || (word.kind !== 'word' && !WITHIN_WORDS.has(word))) return false
    if (word.spelling.cues & CUE.described && isNameSoon(words, at)) return true
  }
  return false
}
/** "the capital Linz", "the city of Linz", "the port, Linz", "the resort city of Linz" */
const isNameSoon = (words: Frame['words'], at: number): boolean =>
  words[at + 1]?.capital === true || words[at + 2]?.capital === true || words[at + 3]?.capital === true
const WITHIN_WORDS = writtenList("- ’ '")

function placeBehind(frame: Frame, i: number, preposition: string): Span | null {
  const { words, passage } = frame
  const first = words[i]
  if (!first) return null
  const behind = passage.text.slice(first.start - passage.start)
  const described = frame.cues & CUE.described && isDescribedSoon(frame, i) ? DESCRIBED.exec(behind) : null
  const unnamed = described || !(frame.cues & CUE.house) || !DETERMINERS.has(first) ? null : UNNAMED.exec(behind)
  const skip = described?.[0].length ?? (first.key === 'the' ? (words[i + 1]?.start ?? 0) - first.start : 0)
  // "in the UAE's Dubai"
  const begin = i + (first.key === 'the' ? 1 : 0)
  const owner = frame.matches[begin]?.find(({ entry }) => entry.is === 'country')
  const owned = owner ? begin + owner.length : -1
  let at = i
  if (nth(words, owned - 1)?.possessive && words[owned]?.capital) at = owned
  else while (at < words.length && (words[at]?.start ?? 0) < first.start + skip) at++
  const name = placeAt(frame, at)
  if (name) {
    // "at the G7", "at NATO": only houses, and cities by "in"
    if (preposition === 'at' && name.is === 'other' && !described && name.to - name.from > 2) return null
    // "at the Harvest and Thanksgiving Service", "in the Steel and Iron Board": half of a name
    if (name.is === 'other' && words[name.to]?.key === 'and' && isHalf(frame, name, preposition, first.key)) return null
    const to =
      preposition === 'at' || name.is === 'building' || name.is === 'venue'
        ? withCountry(frame, name)
        : withOthers(frame, name)
    // "at the Danish Ministry of Fisheries office"
    const house = name.is === 'venue' && HOUSES_BEHIND.has(words[to]) ? 1 : 0
    const [from, last] = [words[name.from], words[to + house - 1]]
    return from && last ? { start: from.start, end: last.end, is: name.is } : null
  }
  if (!unnamed?.[1] || (preposition === 'to' && !MOVED.test(passage.text.slice(0, first.start - passage.start))))
    return null
  const own = /^(?:his|her|their)$/.test(first.key)
  const start = own ? first.start : first.start + unnamed[0].length - unnamed[1].length
  // "at his country residence, Chequers, on Wednesday"
  const named = /^, ((?:\p{Lu}[\p{L}’'-]+ ?){1,3})(?=,|\.|$)/u.exec(behind.slice(unnamed[0].length))
  const from = first.start + unnamed[0].length + 2
  if (
    named?.[1] &&
    !frame.matches[words.findIndex((word) => word.start === from)]?.some(({ entry }) => entry.is !== 'given')
  )
    return { start: from, end: from + named[1].trimEnd().length, is: 'house' }
  const end = first.start + unnamed[0].length
  const comma = words.findIndex((word) => word.start === end && word.text === ',')
  const town = comma < 0 || preposition === 'to' ? null : townOfHouse(frame, comma + 1)
  return { start, end: words[(town ?? 0) - 1]?.end ?? end, is: 'house' }
}

/** Does a name that no list has go on behind its "and"? Houses and towns do so without an article, and behind "in". */
const isHalf = (frame: Frame, name: PlaceName, preposition: string, first: string): boolean =>
  frame.words[name.to + 1]?.capital === true &&
  (first === 'the' || preposition === 'at') &&
  !means(frame, name.from, IS.place | IS.country | IS.city)

/** "met Bo Roe, a former teacher in Turin, on Monday": somebody is said to be what he is there. */
const ASIDE = /, (?:an?|the|his|her|whose|who) [^,;]{1,80}$/

/** "a conference of savings banks in Turin on 17 September": where and when are said together, so both are of what happened. */
const isDated = ({ text, start }: Passage, preposition: number, end: number, dates: readonly FoundDate[]): boolean =>
  dates.some(
    (date) =>
      date.bearing === 'at' &&
      ((/^,? (?:on |from |between )?$/.test(text.slice(end - start, date.start)) &&
        !(text[end - start] === ',' && ASIDE.test(text.slice(0, preposition - start)))) ||
        /^,? $/.test(text.slice(date.end, preposition - start))),
  )

/** The passage with its dates as spaces: "met on Monday in Paris" tells where as "met in Paris" does. */
function withoutDates({ passage, dates }: Frame): string {
  let bare = passage.text
  for (const { start, end } of dates) bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end)
  return bare
}

/** "the White House" is told without its article. */
const shown = (text: string) => {
  const plain = squeezed(text)
  return plain.slice(0, 4).toLowerCase() === 'the ' ? plain.slice(4) : plain
}

const HOUSE = /\+ (?:house|venue|building)$/
const NEAR_TO = /^,? (?:near|opposite|next to|close to|not far from) (?:to )?(?:the )?(?:\p{Ll}+ ){0,3}$/u

/** "at the presidential complex" + "in Ankara" are one place: "presidential complex, Ankara". */
function joined(places: readonly PlaceMention[], text: string, offset: number): PlaceMention[] {
  const out: PlaceMention[] = []
  for (const place of places) {
    const last = out.at(-1)
    const gap = last ? text.slice(last.end - offset, place.start - offset) : ''
    // "at the Ministry of Trade, near the Castle Palace": it was not in the other house
    if (last?.held && HOUSE.test(last.rule) && HOUSE.test(place.rule) && NEAR_TO.test(gap)) continue
    if (last?.held && HOUSE.test(last.rule) && /^,? (?:in|at|near|outside) (?:the )?(?:\p{Ll}+ ){0,3}$/u.test(gap)) {
      out[out.length - 1] = {
        ...last,
        end: place.end,
        text: text.slice(last.start - offset, place.end - offset),
        place: `${last.place}, ${place.place}`,
      }
    } else out.push(place)
  }
  return out
}
