import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention, VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { linked } from '../../words/linked.ts'
import { type Claim, claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

/** The same person, for the country or body for which the sentence says somebody came, unless an own one is known. */
export const standing = (person: PersonMention, side: string | null): PersonMention =>
  side && !person.represents ? { ...person, represents: side } : person

/** What people come for besides countries, by its last word or its letters: "Minister of Finance" is none. */
const BODY =
  /^\s*(?:the\s+)?(\p{Lu}{2,6}|(?:\p{Lu}[\p{L}.’'-]*\s+)(?:(?:(?:of|for|the|and)\s+)*\p{Lu}[\p{L}.’'-]*\s*){0,5})\s*$/u
const IS_BODY =
  /^\p{Lu}{2,6}$|\b(?:Union|Bank|Commission|Council|Nations|Fund|Organi[sz]ation|League|Alliance|Agency|Institute|Association|Board|Authority|Ministry|University|Corporation|Chamber)\b/u

const NO_NAME =
  /^(?:Bank|Fund|Council|Agency|Institute|Association|Organi[sz]ation|Board|Authority|Ministry|University|Corporation|Chamber)(?: Group)?$/
/** "Malta", "the European Union": what the words between two offsets name, if nothing else stands there. */
function sideIn(sentence: Sentence, from: number, to: number): string | null {
  const country = sentence.countries.find(({ start, end }) => start >= from && end <= to)
  if (country) {
    const rest = between(sentence, from, country.start) + between(sentence, country.end, to)
    return /^\s*(?:the\s+)?(?:['’]s?)?\s*(?:delegation|side|team|one)?\s*$/i.test(rest) ? country.country : null
  }
  const body = BODY.exec(between(sentence, from, to))?.[1]?.trim()
  // "signed on behalf of the Bank": which one, the words around it know
  return body && IS_BODY.test(body) && !NO_NAME.test(body) ? body.replace(/^The /, '') : null
}

/** For whom comes who stands at `to`, if the words from `from` up to there are what the pattern wants: its first group names it. */
function sideBy(sentence: Sentence, from: number, to: number, pattern: RegExp): string | null {
  const at = pattern.exec(between(sentence, from, to))?.indices?.[1]
  return at ? sideIn(sentence, from + at[0], from + at[1]) : null
}

/** ", Norway by ", " and the European Union by its " */
const AND_BY = /^\s*(?:[,;]?\s+(?:and|while)|[,;])\s+(.{2,60}?)\s+by\s+(?:(?:its|their|the|his|her)\s+)?$/disu

/** "Malta was represented by President Brel, Norway by Minister Vik and Iceland by Ms Holm": those behind the first. */
export function othersRepresented(sentence: Sentence, last: PersonMention): readonly PersonMention[] {
  const others: PersonMention[] = []
  let end = last.end
  for (const person of sentence.people) {
    if (person.start < end) continue
    // "and the Norwegian side by Minister Vik and Ambassador Holm": both of them
    const same = others.at(-1) && linked(between(sentence, end, person.start), sentence) ? others.at(-1) : null
    const side = sideBy(sentence, end, person.start, AND_BY) ?? same?.represents
    if (!side) break
    // "the Swedish one by State Secretary Vik": of the country said there, unless his own stands with his name
    const own = sentence.countries.some((country) => country.start >= person.start && country.end <= person.end)
    others.push(own ? person : { ...person, represents: side })
    end = person.end
  }
  return others
}

/** "signed by Minister Brel for Malta", "on behalf of Malta by Minister Brel": whom somebody signs for. */
export function signsFor(sentence: Sentence, { start, end }: VerbMention, person: PersonMention) {
  const before = sentence.people.findLast((each) => each.end <= person.start && each.start > end)
  const next = sentence.people.find((each) => each.start >= person.end)
  const ahead = between(sentence, before?.end ?? start, person.start)
  const named = BY_FOR.test(ahead) ? sideBy(sentence, before?.end ?? start, person.start, BY_FOR) : null
  // "for Malta and by Minister Vik for Norway": what stands between the two is the first one's
  if (named || (before && !/\band by\b/.test(ahead) && BY_FOR.test(ahead))) return named
  return sideBy(sentence, person.end, next?.start ?? sentence.passage.end, SIGNS_FOR)
}
const BY_FOR = /\b(?:for|on behalf of)\s+(.{2,60}?)\s+by\s*(?:the\s+|its\s+)?$/dsu
const SIGNS_FOR = /^,?\s+(?:for|on behalf of)\s+(.{2,60}?)(?:[,.;]|\s(?:and|while|in|on|at)\s|$)/dsu

/** "by Governor Brel for the Lake Bank, Ms Holm, for the Board, and by Minister Vik on behalf of Malta": those behind the first. */
export function othersSigning(sentence: Sentence, first: PersonMention): readonly PersonMention[] {
  const others: PersonMention[] = []
  let { end } = first
  for (const person of sentence.people) {
    if (person.start < end) continue
    const next = sentence.people.find((each) => each.start >= person.end)
    const own =
      sideBy(sentence, end, person.start, OF_EACH) ??
      sideBy(sentence, person.end, next?.start ?? sentence.passage.end, SIGNS_FOR)
    if (!own || !(sideBy(sentence, end, person.start, OF_EACH) ?? sideBy(sentence, end, person.start, FOR_AND))) break
    others.push({ ...person, represents: own })
    end = person.end
  }
  return others
}
/** " for the Lake Bank and by ", ", on behalf of Malta, and the " */
/** "on behalf of Malta by Minister Brel, of Norway by Minister Vik and of the bank by Ms Holm" */
const OF_EACH = /^(?:,|,? and) (?:of|for|on behalf of) (?:the )?(.{2,60}?) by (?:the |its )?$/dsu
const FOR_AND =
  /^,?\s+(?:for|on behalf of)\s+(.{2,60}?)(?:[,;]?\s+(?:and|while)\s+(?:by\s+)?|[,;]\s+(?:by\s+)?)(?:the\s+|its\s+)?$/dsu

/** "The list of participants:", "Participants of the summit in Linz on 3 March:" */
const LIST = cued(
  inLines('iu')`
    ^(?:The\s+)?(?:(?:full|complete|official)\s+)?(?:list\s+of\s+)?(?:(?!who\b)[\p{L}-]+\s+){0,3}?
    (?:
      participants|attendees|delegations?|delegates|participating (?:countries|ministers)|guests|heads of delegation
      |present|taking part|represented|attending
    )\b[^.;:]{0,120}:\s*
  `,
)
/** "; Norway – ", "- Malta: ", "Iceland (" */
const ITEM = /^\W*(?:and\s+)?(\p{L}.{1,49}?)\s*(?:[–—-]|:|\()\s*(?:the\s+)?$/dsu

/** "Malta – President Ana Brel; Norway – Minister Jon Vik": a list of those present by country, on one line. */
export function countryList(sentence: Sentence): Claim | null {
  const [lead] = sentence.people.length > 1 ? (LIST.exec(sentence.passage.text, sentence) ?? []) : []
  if (!lead) return null
  const listed: PersonMention[] = []
  let end = sentence.passage.start + lead.length
  for (const person of sentence.people) {
    if (person.start < end) continue
    const side = sideBy(sentence, end, person.start, ITEM)
    if (!side) break
    listed.push(standing(person, side))
    end = person.end
  }
  return listed.length > 1 ? present(sentence, listed, 'listed-by-country', lead.length) : null
}

/** The country in front of an item of a list below: "Malta – President Ana Brel". */
export const sideOfItem = (sentence: Sentence, person: PersonMention): string | null =>
  sideBy(sentence, sentence.passage.start, person.start, ITEM)

/** "Malta sent its foreign minister, Jon Vik", "Minister Holm sent her deputy, Ana Brel", "the Commission, which sent Commissioner Lund to the talks" */
const SENT = cued(
  inLines('u')`
    \b(?:sent|dispatched|is sending|will send)\s+(?:
      (?:his|her|its|their)\s+(?:(?!message|letter|greeting|condolence|wife|husband|regards|apolog)[\p{L}-]+\s+){0,3}?
      (?:deputy|minister|secretary|ambassador|representative|president|chief|adviser|advisor|envoy)
      |(?:\p{Lu}[\p{L}-]+\s+){0,4}
      (?:Deputy|Minister|Secretary|Commissioner|Ambassador|Representative|President|Chief|Adviser|Advisor|Envoy|Governor|Director)
    )(?:\s+[\p{L}-]+){0,3}?,?\s*$
  `,
)

/** What follows whoever is sent */
const SENT_THERE =
  /^\s*(?:[.,;]|$|(?:instead|in (?:his|her|their) (?:place|stead)|to (?:the|this|that) (?:meeting|talks|summit|ceremony|conference|funeral|signing|event|gathering))\b)/

/** Who came in the place of a country or of somebody else to what was told before. */
export function sentClaims(sentence: Sentence, told: readonly Claim[]): readonly Claim[] {
  if (sentence.people.length === 0 || !SENT.mayFit(sentence)) return []
  if (
    !told.some(
      ({ kind, sentence: { passage } }) =>
        (kind === 'meeting' || kind === 'summit' || kind === 'ceremony' || kind === 'agreement') &&
        passage.report === sentence.passage.report,
    )
  )
    return []
  if (sentence.dates.some(({ bearing, date }) => bearing === 'at' && date)) return []
  for (const person of sentence.people) {
    const before =
      between(sentence, sentence.passage.start, person.start) + between(sentence, person.start, person.nameStart)
    const sent = SENT.exec(before, sentence)
    if (!sent || !SENT_THERE.test(between(sentence, person.end, person.end + 30))) continue
    const at = sentence.passage.start + sent.index
    const sender = sentence.people.findLast((each) => each !== person && each.end <= at)
    const country = sentence.countries.findLast((each) => each.end <= at)
    const lead = between(sentence, sentence.passage.start, at).replace(/,.*$/s, '').trimEnd()
    const body = sideIn(sentence, sentence.passage.start, sentence.passage.start + lead.length)
    const side = sender ? sender.represents : (body ?? country?.country ?? null)
    if (!sender && !side) continue
    const own = sentence.countries.some(({ start, end }) => start >= person.start && end <= person.end)
    const envoy = body && !own ? { ...person, represents: body } : standing(person, side)
    return [present(sentence, [envoy], 'sent-for', sent.index + sent[0].length)]
  }
  return []
}

function present(sentence: Sentence, people: readonly PersonMention[], rule: string, length: number): Claim {
  const at = { start: sentence.passage.start, end: sentence.passage.start + length, rule }
  const taking = people.map((person) => take(person, 'took part', sentence, rule))
  return claim(sentence, at, 'other', null, taking, { again: true, adds: true, lists: rule === 'listed-by-country' })
}
