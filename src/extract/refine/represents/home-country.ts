import type { Document } from '../../../core/document.ts'
import { inLines } from '../../../core/in-lines.ts'
import type { CountryMention } from '../../../core/mention.ts'
import type { Passage } from '../../../core/passage.ts'
import { type Lexicon, lookUp } from '../../words/lexicon.ts'
import { matchesOf } from '../../words/matches.ts'
import { narrow } from '../../words/narrow.ts'
import { wordsOf } from '../../words/words.ts'
import { CODES } from './country-codes.ts'

/** Government addresses by their country code: "gov.uk", "go.jp", "gouv.fr", "gc.ca". */
const ADDRESS = /(?:^|\.)(?:gov|go|gouv|gob|govt|mil|gc|gub)\.([a-z]{2})(?=[/:]|$)/
/**
 * The country whose officials a document names without saying so: that of its publisher, or of a seat of government that
 * its title names. Null when neither tells: then an office without a country stays without one.
 */
export const homeCountry = (
  document: Document,
  passages: readonly Passage[],
  seats: readonly CountryMention[],
  lexicon: Lexicon,
): string | null =>
  ofDocument(document, lexicon) ||
  datelineIn(passages, lexicon) ||
  letterheadIn(passages, document, lexicon) ||
  seatIn(seats, passages)

/** Is it only where the reporter is that tells it? */
export const isHomeByDateline = (document: Document, passages: readonly Passage[], lexicon: Lexicon): boolean =>
  !ofDocument(document, lexicon) && datelineIn(passages, lexicon) !== null

/**
 * The country of a report that names others, and its publisher's nowhere: where it was written, if it says so; none, where
 * only an adjective in a newspaper's name tells of the publisher's, as of one for those who live abroad.
 */
export function homeElsewhere(
  { publisher }: Document,
  passages: readonly Passage[],
  lexicon: Lexicon,
): string | null | undefined {
  const written = datelineIn(passages, lexicon)
  if (written) return written
  const ofPeople =
    publisher && !OF_STATE.test(publisher) && !inBrackets(publisher, lexicon) && !countryIn(publisher, lexicon)
  return ofPeople && adjectiveIn(publisher, lexicon) ? null : undefined
}
const OF_STATE =
  /\b(?:Presiden|Ministr|Minister|Govern|Republic|Kingdom|Embassy|Parliament|Senate|Bank|Office|Royal|Palace|Army|Navy|Force|Mission|Council)/i

function ofDocument({ publisher, url, title }: Document, lexicon: Lexicon): string | null {
  return (
    (publisher && ofPublisher(publisher, lexicon)) ||
    (url && ofAddress(url, lexicon)) ||
    (title && (countryIn(title, lexicon, true) ?? labelIn(title, lexicon))) ||
    null
  )
}

function ofAddress(url: string, lexicon: Lexicon): string | null | undefined {
  const address = /^https?:\/\/([^/]+\/?)/.exec(url)?.[1]
  if (!address) return null
  return (
    CODES[ADDRESS.exec(address)?.[1] ?? ''] ??
    countryIn(address.replace(/\/$/, '').replace(/^www\./, ''), lexicon) ??
    nationalIn(address)
  )
}

/** "Norway: New Governor Takes Office": as agencies that collect the news of many countries mark theirs. */
function labelIn(title: string, lexicon: Lexicon): string | null {
  const label = LABEL.exec(title)?.[1]
  const words = label ? wordsOf(label, 0) : []
  const [found] = lookUp(words, lexicon)
  const country = found?.find(({ entry, length }) => entry.is === 'country' && length === words.length)
  return country?.entry.is === 'country' ? country.entry.name : null
}

const LABEL = narrow(/^(\p{Lu}[\p{L}’' -]{2,30}): \p{Lu}/u)

/** The same few publishers stand above all documents of a corpus: what their names tell is kept, up to a bound. */
const publishers = new WeakMap<Lexicon, Map<string, string | null>>()
const MOST_PUBLISHERS = 1000

function ofPublisher(publisher: string, lexicon: Lexicon): string | null {
  const known = publishers.get(lexicon) ?? new Map<string, string | null>()
  if (known.size === 0 || known.size >= MOST_PUBLISHERS) {
    known.clear()
    publishers.set(lexicon, known)
  }
  const told = known.get(publisher)
  if (told !== undefined) return told
  const country = inBrackets(publisher, lexicon) ?? countryIn(publisher, lexicon) ?? adjectiveIn(publisher, lexicon)
  known.set(publisher, country)
  return country
}

/** "Prime Minister's Office (Canada)": what stands in brackets tells whose it is. */
function inBrackets(publisher: string, lexicon: Lexicon): string | null {
  const inside = /\(([^()]+)\)$/.exec(publisher)?.[1]
  return inside ? countryIn(inside, lexicon) : null
}
/** "news.am", "rnz.co.nz": an address under a country's own end; ends that anybody buys tell nothing. */
const nationalIn = (address: string): string | null => {
  const end = /\.([a-z]{2})\/?$/.exec(address)?.[1] ?? ''
  return ANYBODYS.test(end) ? null : (CODES[end] ?? null)
}
const ANYBODYS = /^(?:co|io|me|tv|cc|ws|fm|ai|ly|to|gg|la|sh|nu|eu|im|is|it|so|vc|ps|st|tk|ml|ga|cf|gq)$/

/** The first publisher, national body or country that a text names. */
function countryIn(text: string, lexicon: Lexicon, seatsOnly = false): string | null {
  const words = wordsOf(text, 0)
  let town: string | null = null
  let seat: string | null = null
  let adjective: string | null = null
  for (const matches of lookUp(words, lexicon)) {
    // "Norwegian Foreign Office": most know another country's by this name
    const whose = adjective
    adjective = null
    for (const { entry } of matches) {
      // "State House, Lusaka"
      if (entry.is === 'city') town ??= entry.country
      if (entry.is === 'seat' && seatsOnly) return entry.country
      // "Prime Minister's Office, Bangladesh": what is said of it outweighs where most know one
      if (entry.is === 'seat') seat ??= entry.country
      if (seatsOnly || (seat !== null && entry.is !== 'country')) continue
      if (entry.is === 'publisher' && !/^prime minister|^president/i.test(text)) return entry.country
      if (entry.is === 'publisher') seat ??= entry.country
      if (entry.is === 'adjective') adjective = entry.name
      if (entry.is === 'body' && entry.stands !== entry.name) return whose ?? entry.stands
      if (entry.is === 'country') return entry.name
    }
  }
  if (seatsOnly) return null
  if (seat) return seat
  if (town) return town
  // an address has no words: "bidenwhitehouse.archives.gov"
  const address = text.toLowerCase()
  return lexicon.addresses.find(([domain]) => address === domain || address.endsWith(`.${domain}`))?.[1] ?? null
}

/** "White House", "Kremlin" in a text without front matter, when it names only one such house; not "at 10, Downing Street". */
function seatIn(seats: readonly CountryMention[], passages: readonly Passage[]): string | null {
  const named = new Set(
    seats
      .filter(({ start }) => {
        const passage = passages.find((each) => each.start <= start && start < each.end)
        return !AT_HOUSE.test(passage?.text.slice(0, start - passage.start) ?? '')
      })
      .map((seat) => seat.country),
  )
  return named.size === 1 ? ([...named][0] ?? null) : null
}

const AT_HOUSE = /\b(?:at|of|outside|inside|into|to) (?:the )?(?:number |no\.? ?)?10,? $/i

const OWN_ADDRESS = /[@.](?:gov|go|gouv|gob|govt|gc|gub)\.([a-z]{2})\b/g

/** "media@presidency.gov.za" below a text, "MINISTRY OF FOREIGN AFFAIRS" over "SINGAPORE": whose paper it is. */
function letterheadIn(passages: readonly Passage[], { body }: Document, lexicon: Lexicon): string | null {
  const addressed = new Set(
    body.includes('.g') ? matchesOf(OWN_ADDRESS, body).map((match) => CODES[match[1] ?? '']) : [],
  )
  const [own] = addressed
  if (addressed.size === 1 && own) return own
  for (const { text, role, noise } of passages) {
    if (role === 'prose' || text.length > 110) continue
    // "10:57 pm IST - WASHINGTON": with the hour of another country, it is only where the reporter is
    if (noise === 'date stamp' && / [–—-] /.test(text) && !HOUR.test(text)) {
      const own = countryIn(text.replace(/[^\p{L}]+/gu, ' '), lexicon)
      if (own) return own
    }
    // "ISSUED BY THE DEPARTMENT OF INTERNATIONAL RELATIONS AND COOPERATION"
    const issuer = /^issued by:? (?:the )?(.+)$/iu.exec(text)?.[1]
    if (issuer) return countryIn(/\p{Ll}/u.test(issuer) ? issuer : titled(issuer), lexicon)
    // "Ministry of Foreign Affairs of the Republic of Korea", alone on a line
    const line = /\p{Ll}/u.test(text)
      ? text
      : titled(text).replace(/\b(?:Of|For|The|And)\b/g, (word) => word.toLowerCase())
    if (OFFICE_LINE.test(line)) {
      const own = countryIn(line, lexicon) ?? adjectiveIn(line, lexicon)
      if (own) return own
    }
    if (text.length > 30) continue
    const words = wordsOf(/\p{Ll}/u.test(text) ? text : titled(text), 0)
    const match = words.length <= 5 ? lookUp(words, lexicon)[0]?.find(({ entry }) => entry.is === 'country') : undefined
    if (match?.entry.is === 'country' && match.length === words.length) return match.entry.name
  }
  return null
}

const HOUR = /\b(?:IST|GMT|UTC|BST|CES?T|E[SD]T|JST|KST|PKT)\b/

/** "Presidency of the French Republic", "Norwegian Herald" */
function adjectiveIn(text: string, lexicon: Lexicon): string | null {
  const found = lookUp(wordsOf(text, 0), lexicon).flatMap((matches) =>
    matches.flatMap(({ entry }) => (entry.is === 'adjective' ? [entry.name] : [])),
  )
  return found[0] ?? null
}

const OFFICE_LINE = narrow(
  inLines('u')`
    ^(?:The )?(?:
      Ministry|Department|Office|Presidency|Government|Chancellery|Chancery|Cabinet|Prime Minister['’]s Office
      |(?:Federal|State|National)(?: \p{Lu}\p{L}+)+
    ) (?:of|for) [\p{L} ,&’'()-]+$
  `,
)

/** "TEHRAN, Jul. 06 (MNA) –", "Ljubljana –", "MANILA (AP) -": a report names the officials of where it is written without a country. */
const DATELINE = narrow(
  /^\W*(\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}[\p{L}.]+){0,2})(?:,[^–—:-]{0,40})?\s*(?:(?:\([^)]{0,30}\)|\/[^/]{0,20}\/)?\s*(?:[–—:-]|--)\s|\/\p{Lu}{3,}\/\s*[–—-]|\([^)]{0,60}\d{4}\)\s)/u,
)

/** "Baku, October 7, AZERTAC", "YEREVAN, JULY 6, ARMENPRESS.", "MOSCOW, August 23. /TASS/." */
const AGENCY_LINE = narrow(
  /^\W*(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,2}), \p{L}{3,9}\.? \d{1,2}[.,] ?(?:\/\p{Lu}{3,}\/|\p{Lu}{4,}\b)/u,
)

/** "ISLAMABAD:", "Islamabad:May 9, 2023", alone on a line */
const TOWN_LINE = narrow(
  /^(\p{Lu}{4,}(?: \p{Lu}{3,})?|\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})?(?=: ?\p{L}{3,9}\.? \d|: ?\d{1,2} \p{L})):(?: ?[\p{L}\d., ]{8,20})?$/u,
)

function datelineIn(passages: readonly Passage[], lexicon: Lexicon): string | null {
  const lead = passages.filter(({ role }) => role === 'prose').slice(0, 2)
  for (const { text } of [...lead, ...passages.slice(0, 8)]) {
    const city =
      (lead.some((each) => each.text === text) ? DATELINE.exec(text)?.[1] : null) ??
      AGENCY_LINE.exec(text)?.[1] ??
      (text.includes(':') ? TOWN_LINE.exec(text)?.[1] : null)
    if (!city) continue
    const words = wordsOf(city.toLowerCase() === city || city.toUpperCase() !== city ? city : titled(city), 0)
    for (const { entry } of lookUp(words, lexicon)[0] ?? []) if (entry.is === 'city') return entry.country
  }
  return null
}
const titled = (text: string): string =>
  text.toLowerCase().replace(/(^|\P{L})\p{L}/gu, (letter) => letter.toUpperCase())
