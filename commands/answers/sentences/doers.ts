import type { Citation } from '../../../src/core/citation.ts'
import type { Event, Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { keeping } from '../../../src/core/keeping.ts'
import type { Deed } from '../../../src/core/subject.ts'
import { sentences } from '../../../src/wording/events.ts'
import { formsOf, stemOf } from '../../../src/wording/verbs.ts'

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
  if (part === null && stemOf(deed.verb) !== 'speak') return told(event, deed)
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
  if (recorded.length === 0 && part === 'hosted') return told(event, deed)
  // Who hosted it goes before who only organised it.
  const exact = recorded.filter((person) => person.part === part)
  if (recorded.length === 0 && /^(?:receiv|welcom|greet)/.test(deed.verb))
    return told(event, { ...deed, to: [...deed.to, ...WHOM] })
  return (exact.length > 0 ? exact : recorded).map((person) => ({ person, citation: null }))
}
/** "Received him": who came, the event tells. */
const WHOM = ['him', 'her', 'them']

/** Those who came to a ceremony as somebody's envoys presented their credentials; with a host to receive them, by their country alone. */
function envoys({ kind, participants }: Event): readonly Doer[] {
  if (kind !== 'ceremony') return []
  const hosted = participants.some((person) => person.part === 'hosted')
  return participants
    .filter(
      ({ part, role, represents }) => part === 'took part' && (role ? ENVOY.test(role) : hosted && represents !== null),
    )
    .map((person) => ({ person, citation: null }))
}
const ENVOY = /\b(?:ambassador|high commissioner|envoy|nuncio|charg\p{L} d|head of (?:the )?delegation)/iu

/** "Followed by a keynote address from": whoever it was from gave it. */
const GIVEN =
  '(?:keynote|opening|closing|inaugural|main) (?:address|speech|lecture|remarks|statement)(?: (?:of|by|from))|keynote (?:of|by|from)'

/** What a sentence may say instead of the verb. */
const SAID_SO: Readonly<Record<string, { readonly verbs?: string; readonly nouns?: string }>> = {
  chair: {
    verbs: 'co-?chair(?:ed|s|ing)|presid(?:ed?|es|ing) over|presiding',
    nouns: 'chair(?:man|woman|person)?ship of',
  },
  cochair: { verbs: 'co-?chair(?:ed|s|ing)', nouns: 'co-chair(?:man|woman|person)?ship of' },
  lead: { verbs: 'head(?:ed|s|ing)', nouns: 'leadership of' },
  arriv: { verbs: 'land(?:ed|s)|touched down|flew in' },
  leave: { verbs: 'depart(?:ed|s)|flew (?:back|home|out)' },
  give: { nouns: GIVEN },
  deliver: { nouns: GIVEN },
  speak: {
    verbs:
      'address(?:ed|es)|told|sa(?:id|ys)|stated|stressed|recalled|remarked|delivered|ga?ve (?:a|an|the|his|her) (?:\\p{L}+ )?(?:speech|statement|address|talk)',
  },
}
const NOUN_TOO = /^(?:chair|host|lead|call|visit|address|head|signal|process)$/

/** The verb and what is said for it, for a search: `chaired` → chaired, chairmanship, presided. */
export const searchedFor = (verb: string): readonly string[] => [verb, ...(INSTEAD[stemOf(verb)] ?? [])]

const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  chair: ['chairmanship', 'presided'],
  lead: ['headed', 'leadership'],
}

/**
 * Finds every form of the verb in a folded sentence; of a verb that is a noun too ("chair") only what must be the verb.
 * Shared and global: for `search`, `matchAll` and `replace`, which leave no place behind.
 */
export const wordFor = keeping(200, patternFor)

function patternFor(verb: string): RegExp {
  const stem = stemOf(verb)
  const said = SAID_SO[stem]
  const plain = NOUN_TOO.test(stem)
    ? `${formsOf(verb).replace('(?:e|ed|es|s|d|ing)?', '(?:ed|s|ing)')}|(?<=\\b(?:will|to|would|shall|jointly|also)\\s)${stem}`
    : formsOf(verb)
  const parts = [plain, said?.verbs, said?.nouns].filter((one) => one !== undefined)
  return new RegExp(`(?<![\\p{L}-])(?:${parts.join('|')})(?![\\p{L}-])`, 'giu')
}

export interface Named {
  readonly person: Participation
  readonly from: number
  readonly to: number
}

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
    let before: boolean | null = null
    for (const match of quote.matchAll(word)) {
      const place = { from: match.index, to: match.index + match[0].length }
      // "Ek signed the treaty for Norland and Moe signed for Westmark": what was signed is not said twice.
      const again = before !== null && /^\s+(?:for|on behalf of)\b/.test(quote.slice(place.to))
      const of = again ? { ...deed, to: [] } : deed
      const subjects = named.length > 0 ? subjectsOf(quote, place, named, of) : theSo(quote, place, event, of)
      if (subjects.length > 0 && !again) before = specific.some((one) => clauseAt(quote, place).includes(stemOf(one)))
      for (const person of subjects) {
        const exact = again ? before === true : specific.some((one) => clauseAt(quote, place).includes(stemOf(one)))
        if (!found.has(person.name) || exact) found.set(person.name, { person, citation, exact })
      }
    }
  }
  // "Who chaired the morning session": not who chaired the one of the afternoon.
  const exact = [...found.values()].filter((one) => one.exact)
  return exact.length > 0 ? exact : [...found.values()]
}

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
const SO_MANY =
  /\bthe (?<many>two|three|four|five|six) (?:\p{L}+ )?(?:ministers|presidents|leaders|premiers|heads|governors|speakers|secretaries|commissioners|ambassadors|chancellors|mayors|men|women|officials|counterparts)\b/gu

/** The part of a sentence around the verb that no semicolon or full stop parts from it. */
function clauseAt(quote: string, verb: { readonly from: number; readonly to: number }): string {
  const before = Math.max(...[';', ':', '. '].map((mark) => quote.lastIndexOf(mark, verb.from)))
  const after = quote.slice(verb.to).search(/[;:]|\.\s|$/)
  return quote.slice(before + 1, verb.to + after)
}

/** Where the people of the event stand in a sentence: by the whole name, else by the surname. */
export function namesIn(quote: string, { participants }: Event): readonly Named[] {
  const out: Named[] = []
  for (const person of participants) {
    const whole = fold(person.name)
    const surname =
      whole
        .replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/, '')
        .split(' ')
        .at(-1) ?? whole
    for (const name of [whole, surname]) {
      for (const match of quote.matchAll(new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'gu'))) {
        const [from, to] = [match.index, match.index + match[0].length]
        if (!out.some((one) => from < one.to && to > one.from)) out.push({ person, from, to })
      }
    }
  }
  return out.toSorted((a, b) => a.from - b.from)
}

/** What ends the list of those who did it, behind "by". */
const CLAUSE_END =
  /[;:()]|\.\s|,?\s+(?:who|which|that|with|on|at|in|during|after|before|and (?:was|were|attended|included|held|took|focused)|attended|included|was|were|has|had|will|discuss\p{L}*|focus\p{L}*|to discuss|where|when|while|as)\s/u
/** Between the subject and its verb there is none of these. */
const OTHER_SUBJECT =
  /[.;:!?]|\b(?:that|said|says|met|with|while|when|after|before|because|if|by|whom|thanked|told|asked|invited|not|never|declined|refused|urged|instead|would have|could|might|failed)\b|n['’]t\b/
/** Between two names of one list: a role or a country, no verb. */
const OTHER_CLAUSE =
  /[.;:!?]|\b(?:with|met|by|who|said|spoke|visited|received|hosted|than|after|before|at|on|during|from)\b/
const THING =
  /\b(?:meeting|call|summit|session|talks?|conference|discussions?|event|ceremony|it|them|consultations|round ?table|dialogue|gathering|visit|trip|tour|exercise|drill|delegation)\b/

function subjectsOf(
  quote: string,
  verb: { readonly from: number; readonly to: number },
  named: readonly Named[],
  { to }: Deed,
): readonly Participation[] {
  const after = quote.slice(verb.to)
  // "Addressed the opening session": no verb, and who spoke there opened nothing.
  if (/ing$/.test(quote.slice(verb.from, verb.to)) && AN.test(quote.slice(0, verb.from)) && A_NOUN.test(after))
    return []
  // "Signed on 13 June 2024 by": a date stands there as any word does.
  const by = /^(?:\s+(?!by\b)[\p{L}\p{N}]+){0,8}\s+by\b/u.exec(after)
  const ofNoun = /\s(?:of|by|from)$/.test(quote.slice(verb.from, verb.to))
  if (by || ofNoun) {
    const from = verb.to + (by?.[0].length ?? 0)
    const rest = quote.slice(from)
    const end = from + (CLAUSE_END.exec(rest)?.index ?? rest.length)
    if (/\b(?:not|never)\s+$/.test(quote.slice(0, verb.from))) return []
    if (!isAbout(quote.slice(Math.max(0, verb.from - 120), ofNoun ? verb.to : verb.from), to)) return []
    return unique(named.filter((one) => one.from >= from && one.to <= end))
  }
  if (
    /ed$|d$/.test(quote.slice(verb.from, verb.to)) &&
    /\b(?:was|were|been|being|be|is|are)\s+$/.test(quote.slice(0, verb.from))
  )
    return []
  // "Attended without a vote": a noun, and nobody did it.
  if (
    !/(?:ed|ing)$/.test(quote.slice(verb.from, verb.to)) &&
    /\b(?:an?|the|no|any|without|his|her|their|its)\s+$/.test(quote.slice(0, verb.from))
  )
    return []
  const behind = after.split(/[;:!?]|\.(?:\s|$)/)[0]?.slice(0, 120) ?? ''
  // "Left on the first evening": nothing else than the event that the sentence is about.
  const alone =
    to.every((word) => THING.test(word)) &&
    /^\s*(?:$|,|(?:on|at|in|before|after|early|late|again|there|first|last|when|as|and)\b)/.test(behind)
  if (!alone && !isAbout(behind, to)) return []
  const subjects = subjectBefore(quote, verb.from, named)
  const said = quote.slice(verb.from, verb.to)
  return subjects.length > 0 && /^co-/.test(said)
    ? [...subjects, ...besides(quote, verb.to, named, subjects)]
    : subjects
}

const AN = /\b(?:the|an?|its|their|this|that)\s+$/
const A_NOUN = /^\s+(?!by\b|of\b)\p{L}/u

/** "Co-chaired the meeting with Vera": she did it too. */
function besides(
  quote: string,
  from: number,
  named: readonly Named[],
  known: readonly Participation[],
): readonly Participation[] {
  const joint = /^[^.;:,]*?\b(?:together\s+)?with\b/u.exec(quote.slice(from))
  if (!joint) return []
  const start = from + joint[0].length
  const rest = quote.slice(start)
  const end = start + (CLAUSE_END.exec(rest)?.index ?? rest.length)
  return unique(named.filter((one) => one.from >= start && one.to <= end)).filter((person) => !known.includes(person))
}

/** The name nearest before the verb, with those that are listed together with it. */
function subjectBefore(quote: string, verb: number, named: readonly Named[]): readonly Participation[] {
  const before = named.filter((one) => one.to <= verb)
  const nearest = before.at(-1)
  if (!nearest) return []
  const between = quote.slice(nearest.to, verb)
  if (between.length > 140 || OTHER_SUBJECT.test(between)) return []
  // "… Duda, representing the OSCE": what follows a name speaks of it.
  if (/^,\s*$/.test(between) && /^\p{L}+ing\b/u.test(quote.slice(verb))) return [nearest.person]
  // "A met B and chaired the talks": who did is told only where nobody else is named before.
  // "The Minister of Ports of Malta, Jon Vik, signed": between commas the name only says who holds the office.
  const isApposed = /^,\s*$/.test(between) && /,\s*$/.test(quote.slice(0, nearest.from))
  if (!isApposed && /(?:\band|\bthen|,)\s+(?:\p{L}+ly\s+|also\s+|then\s+)*$/u.test(between) && !/\bwho\b/.test(between))
    return unique(before).length === 1 || /^,[^,]*,\s*$/.test(between) ? [nearest.person] : []
  const list = [nearest]
  for (let i = before.length - 2; i >= 0; i--) {
    const [one, following] = [before[i], list[0]]
    if (!one || !following) break
    const joint = quote.slice(one.to, following.from)
    const joined = list.length === 1 ? /\band\b|&/.test(joint) : /,|\band\b|&/.test(joint)
    if (!joined || OTHER_CLAUSE.test(joint)) break
    list.unshift(one)
  }
  return unique(list)
}

const unique = (named: readonly Named[]): readonly Participation[] => [...new Set(named.map(({ person }) => person))]

/** Is it said of what was asked about? Any of its words will do, or a plain word for an event. */
const isAbout = (words: string, objects: readonly string[]): boolean =>
  objects.length === 0 ||
  THING.test(words) ||
  objects.some((one) => words.includes(stemOf(one))) ||
  (THE_PAPER.test(words) && objects.some((one) => PAPER.test(one))) ||
  (/\bmemorand(?:um|a)\b/.test(words) && objects.some((one) => /^mous?$/.test(one)))

/** The "mackerel deal" of a question is "the agreement" of a sentence; "the Svalbard treaty" may be another one. */
const PAPER = /^(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|memorand(?:um|a)|mous?)$/
const THE_PAPER =
  /\b(?:the|this|that) (?:agreement|deal|accord|pact|treaty|memorandum)\b(?! (?:on|of|with|between|for)\b)/
