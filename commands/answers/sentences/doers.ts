import type { Citation } from '../../../src/core/citation.ts'
import type { Event, Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Deed } from '../../../src/core/subject.ts'
import { sentences } from '../../../src/wording/events.ts'
import { stemOf } from '../../../src/wording/verbs.ts'
import { isAbout, mayBeOfSide, namesIn, OTHER_SUBJECT, subjectsOf, THING } from './deed-subjects.ts'
import { wordFor } from './deed-words.ts'

/** Somebody who did it, and the sentence that says so; null when the event itself records the part. */
export interface Doer {
  readonly person: Participation
  readonly citation: Citation | null
}

const SIMILAR: Readonly<Record<string, readonly Participation['part'][]>> = {
  organised: ['organised', 'hosted'],
  hosted: ['hosted', 'organised'],
  addressed: ['addressed'],
}

/**
 * Who did it at this event, as far as the documents tell: those who are recorded with the part, and for every verb that is
 * no part those whom a sentence of the event names as its subject ("chaired by", "who signed"). Being there is not enough.
 */
export function doersOf(event: Event, deed: Deed): readonly Doer[] {
  const { part } = deed
  if (stemOf(deed.verb) === 'present' && deed.to.some((word) => /^credentials$|^letters?$|^credence$/.test(word)))
    return envoys(event)
  if (part === null && stemOf(deed.verb) !== 'speak') {
    const said = told(event, deed)
    if (said.length === 0 && CHAIRED.test(deed.verb)) return listedAsChair(event)
    return said.length === 0 && event.kind === 'agreement' && stemOf(deed.verb) === 'sign' ? signers(event, deed) : said
  }
  if (part === null) {
    const addressed = event.participants.filter((person) => person.part === 'addressed')
    const said = told(event, { ...deed, to: [] }).filter(({ person }) => !addressed.includes(person))
    return [...addressed.map((person) => ({ person, citation: null })), ...said]
  }
  const recorded = event.participants.filter(
    (person) =>
      (SIMILAR[part] ?? []).includes(person.part) || (part !== 'addressed' && event.organisers.includes(person.name)),
  )
  // "Received a courtesy call from the delegation": recorded of nobody, and said of him.
  if (recorded.length === 0 && (part === 'hosted' || part === 'addressed')) return told(event, deed)
  // Who hosted it goes before who only organised it.
  const exact = recorded.filter((person) => person.part === part)
  if (recorded.length === 0 && /^(?:receiv|welcom|greet)/.test(deed.verb))
    return told(event, { ...deed, to: [...deed.to, ...WHOM] })
  return (exact.length > 0 ? exact : recorded).map((person) => ({ person, citation: null }))
}
const CHAIRED = /^(?:co-?)?chair/u

/** "Present: Ada Ek (chair), Bo Moe": what a list of those present says of one of them. */
function listedAsChair(event: Event): readonly Doer[] {
  return event.citations.flatMap((citation) => {
    const quote = fold(citation.quote)
    if (!AS_CHAIR.test(quote) && !CHAIR_ON_LINE.test(quote)) return []
    const named = namesIn(quote, event)
    return named.flatMap(({ person, to }, i): readonly Doer[] => {
      const behind = quote.slice(to, named[i + 1]?.from ?? quote.length)
      if (CHAIR_ON_LINE.test(quote) && behind.startsWith(', ') && named.length === 1) return [{ person, citation }]
      return AS_CHAIR.test(behind) && !/[;•]/u.test(behind.slice(0, behind.search(AS_CHAIR)))
        ? [{ person, citation }]
        : []
    })
  })
}
const AS_CHAIR = /\((?:the )?(?:co-?)?chair(?:man|woman|person)?\)/u
/** "Ada Ek, Chairman" on a line of its own. */
const CHAIR_ON_LINE = /^[^,]{3,50}, (?:co-?)?chair(?:man|woman|person)?$/u

/** "Received him": who came, the event tells. */
const WHOM = ['him', 'her', 'them']

/**
 * "The Minister Ek and his Norlandic colleague, Deputy Prime Minister and Minister of Ports Moe, signed an agreement": all whom
 * the sentence of an agreement names in front of its verb, however long their offices are.
 */
function signers(event: Event, { to }: Deed): readonly Doer[] {
  const own = sentences(event.citations.filter(({ supports }) => supports === 'event'))
  for (const citation of own) {
    const quote = fold(citation.quote)
    const verb = SIGNED.exec(quote)
    if (!verb) continue
    const before = namesIn(quote, event).filter((one) => one.to <= verb.index)
    const [first, last] = [before[0], before.at(-1)]
    if (!first || !last || first.person === last.person) continue
    const [list, gap] = [quote.slice(first.to, last.from), quote.slice(last.to, verb.index)]
    const isList = /\band\b/.test(list) && !OTHERS_DEED.test(list) && /^,?\s*(?:\p{L}+\s+){0,3}$/u.test(gap)
    if (!isList || OTHERS_DEED.test(gap) || !isAbout(quote.slice(verb.index), to)) continue
    return [...new Set(before.map(({ person }) => person))].map((person) => ({ person, citation }))
  }
  return []
}
const SIGNED = /\b(?:signed|initialled|concluded)\b(?! by\b)/u
/** Between those who sign nobody does anything else. */
const OTHERS_DEED =
  /\b(?:met|with|and (?:then|also|later)|presence|witness\p{L}*|watched|said|says|told|that|after|before|when|while|was|were|who|visited|received|hosted|and signed)\b/u

/** Those who came to a ceremony as somebody's envoys presented their credentials; with a host to receive them, by their country alone. */
function envoys({ kind, participants, citations }: Event): readonly Doer[] {
  const isTold = citations.some(({ supports, quote }) => supports === 'event' && CREDENTIALS.test(quote))
  if (kind !== 'ceremony' && !isTold) return []
  const hosted = participants.some((person) => person.part === 'hosted')
  // "The envoys are Ada Ek (Malta) and Bo Moe (the Order of the Lake)": also who is not of a country
  const listed = new Set(
    citations.flatMap(({ supports, quote }) => (ENVOYS_ARE.test(quote) ? [supports.replace('participant:', '')] : [])),
  )
  return participants
    .filter(
      ({ name, part, role, represents }) =>
        part === 'took part' && (role ? ENVOY.test(role) : hosted && (represents !== null || listed.has(name))),
    )
    .map((person) => ({ person, citation: null }))
}
const CREDENTIALS = /\b(?:credentials|letters of (?:credence|commission))\b/iu
const ENVOYS_ARE =
  /^(?:The|These|Those|Other) (?:new |other |\p{L}+ )?(?:envoys|ambassadors|diplomats|heads of mission) (?:who presented [^.;:]{3,60} )?(?:are|were|included?)\b/iu
const ENVOY = /\b(?:ambassador|high commissioner|envoy|nuncio|charg\p{L} d|head of (?:the )?delegation)/iu

function told(event: Event, deed: Deed): readonly Doer[] {
  const found = new Map<string, Doer & { readonly exact: boolean }>()
  const specific = deed.to.filter((one) => one.length > 2 && !THING.test(one))
  const word = wordFor(deed.verb)
  // Where it was may be told by a sentence about another day of the same journey.
  for (const citation of sentences(event.citations.filter(({ supports }) => supports !== 'place'))) {
    // Most sentences do not have the verb: this is looked at first, as it stands.
    if (citation.quote.search(word) < 0) continue
    const quote = fold(citation.quote)
    // Where folding changes the length ("æ"), places would be wrong; names and verbs are compared in the folded text alone.
    const named = namesIn(quote, event)
    const text = withoutTitleStops(quote)
    let before: boolean | null = null
    for (const match of text.matchAll(word)) {
      const place = { from: match.index, to: match.index + match[0].length }
      // "Ek signed the treaty for Norland and Moe signed for Westmark": what was signed is not said twice.
      const again = before !== null && /^\s+(?:for|on behalf of)\b/.test(text.slice(place.to))
      const of = again ? { ...deed, to: [] } : deed
      const subjects = named.length > 0 ? subjectsOf(text, place, named, of) : theSo(text, place, event, of)
      if (subjects.length > 0 && !again) before = specific.some((one) => clauseAt(text, place).includes(stemOf(one)))
      for (const person of subjects.filter((one) => mayBeOfSide(one, quote, deed.to))) {
        const exact = again ? before === true : specific.some((one) => clauseAt(text, place).includes(stemOf(one)))
        if (!found.has(person.name) || exact) found.set(person.name, { person, citation, exact })
      }
    }
  }
  // "Who chaired the morning session": not who chaired the one of the afternoon.
  const exact = [...found.values()].filter((one) => one.exact)
  return exact.length > 0 ? exact : [...found.values()]
}

/** "Chaired by H.E. Ek and Dr. Moe": a full stop that ends no sentence; each is a letter's room, so that places stay. */
export const withoutTitleStops = (quote: string): string => quote.replace(TITLE_STOP, '’')
const TITLE_STOP =
  /(?<=(?<![\p{L}\p{N}])(?:\p{L}|\p{L}\.\p{L}|\p{L}’\p{L}|dr|mrs?|ms|prof|pr|gen|lt|col|maj|capt|adm|sen|rep|gov|amb|hon|st|jr|ma|mme|mgr|rev))\.(?=\s?\p{L})/gu

/**
 * "The two ministers signed a memorandum": those whom the event names are meant, where they are just as many. Who else was
 * there is told by name, and would make them more.
 */
function theSo(
  quote: string,
  verb: { readonly from: number; readonly to: number },
  { participants }: Event,
  { to }: Deed,
): readonly Participation[] {
  const before = quote.slice(0, verb.from)
  const group = [...before.matchAll(SO_MANY)].at(-1)
  const between = group ? before.slice(group.index + group[0].length) : ''
  if (!group || between.length > 140 || OTHER_SUBJECT.test(between) || / (?:was|were|be|been) $/.test(before)) return []
  const many = NUMBERS.indexOf(group.groups?.many ?? '')
  return participants.length === many && isAbout(quote.slice(verb.to), to) ? participants : []
}
const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six']
const SO_MANY = inLines('gu')`
  \bthe (?<many>two|three|four|five|six) (?:\p{L}+ )?(?:
    ministers|presidents|leaders|premiers|heads|governors|speakers|secretaries|commissioners|ambassadors
    |chancellors|mayors|men|women|officials|counterparts
  )\b
`

/** The part of a sentence around the verb that no semicolon or full stop parts from it. */
function clauseAt(quote: string, verb: { readonly from: number; readonly to: number }): string {
  const before = Math.max(...[';', ':', '. '].map((mark) => quote.lastIndexOf(mark, verb.from)))
  const after = quote.slice(verb.to).search(/[;:]|\.\s|$/)
  return quote.slice(before + 1, verb.to + after)
}
