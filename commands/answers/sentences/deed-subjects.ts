import type { Event, Participation } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Deed } from '../../../src/core/subject.ts'
import { stemOf } from '../../../src/wording/verbs.ts'

export interface Named {
  readonly person: Participation
  readonly from: number
  readonly to: number
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
const CLAUSE_END = inLines('u')`
  [;:()]|\.\s
  |,?\s+(?:
    who|which|that|and the (?:participation|presence|attendance) of|with|on(?! behalf of)|at|in|during|after|before
    |and (?:was|were|is|are|will|attended|includ\p{L}*|compris\p{L}*|consist\p{L}*|held|took|focused|aims|seeks|brings|meets)|attended|included|was|were|has|had|will|discuss\p{L}*
    |focus\p{L}*|to discuss|where|when|while|as
  )\s
`
/** Between the subject and its verb there is none of these. */
export const OTHER_SUBJECT = inLines()`
    [.;:!?]
    |\b(?:
      that|said|says|met|with|while|when|after|before|because|if|by|whom|thanked|told|asked|invited|not|never
      |declined|refused|urged|instead|would have|could|might|failed
    )\b
    |n['’]t\b
  `
/** Between two names of one list: a role or a country, no verb. */
const OTHER_CLAUSE =
  /[.;:!?]|\b(?:with|met|by|who|said|spoke|visited|received|hosted|than|after|before|at|on|during|from)\b/
export const THING =
  /\b(?:meeting|call|summit|session|talks?|conference|discussions?|event|ceremony|signing|it|them|consultations|round ?table|dialogue|gathering|visit|trip|tour|exercise|drill|delegation)\b/

/** Those whom a sentence names as doing what this verb of it says, where it is said of what was asked about. */
export function subjectsOf(
  quote: string,
  verb: { readonly from: number; readonly to: number },
  named: readonly Named[],
  { to }: Deed,
): readonly Participation[] {
  const after = quote.slice(verb.to)
  // "Attended without the right to vote", "was unable to sign"
  if (NOT_DONE.test(quote.slice(Math.max(0, verb.from - 40), verb.from))) return []
  // "Addressed the opening session": no verb, and who spoke there opened nothing.
  if (/ing$/.test(quote.slice(verb.from, verb.to)) && AN.test(quote.slice(0, verb.from)) && A_NOUN.test(after))
    return []
  // "During the signing of a memorandum": who was there is told, who signed is not.
  if (/^the\s+\p{L}+ing\s+of\s/u.test(quote.slice(verb.from - 4)) && !/\sby\s/.test(after)) return []
  // "Signed on 13 June 2024 by": a date stands there as any word does.
  // "Unveiled the stamp issued by the post": by whom that was done is another thing.
  const by = /^(?:\s+(?!by\b)[\p{L}\p{N}’']+){0,8}?(?<!\s\p{L}{2,}ed)\s+by\b/u.exec(after)
  const ofNoun = /\s(?:of|by|from)$/.test(quote.slice(verb.from, verb.to))
  if (by || ofNoun) {
    const from = verb.to + (by?.[0].length ?? 0)
    const rest = quote.slice(from)
    const end = from + (CLAUSE_END.exec(rest)?.index ?? rest.length)
    if (/\b(?:not|never)\s+$/.test(quote.slice(0, verb.from))) return []
    if (!isAbout(quote.slice(Math.max(0, verb.from - 120), ofNoun ? verb.to : verb.from), to, 'last')) return []
    const behind = named.filter((one) => one.from >= from && one.to <= end)
    return unique(ofNoun ? givers(quote, behind) : untilNextClause(quote, behind))
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
  // "Signed on behalf of the Bank": what the sentence in front of it told
  const forSide = /^(?:sign|initial)/.test(quote.slice(verb.from, verb.to)) && FOR_SIDE.test(behind)
  if (!alone && !forSide && !isAbout(behind, to)) return []
  const subjects = subjectBefore(quote, verb.from, named)
  const said = quote.slice(verb.from, verb.to)
  if (subjects.length === 0) return subjects
  const joint = /^(?:co-|sign|initial)/.test(said) ? WITH : TOGETHER_WITH
  return [...subjects, ...besides(quote, verb.to, named, subjects, joint)]
}

const FOR_SIDE =
  /^\s+(?:it\s+)?(?:on behalf of|for)\s+(?:the\s+)?(?:(?!agreement|deal|accord|pact|treaty|memorandum|document)[\p{L}’'-]+\s?){1,5}(?:,|$|\band\b)/u
const NOT_DONE = /\b(?:right|power|chance|ability|unable|refused|declined|without being able) to $/
const AN = /\b(?:the|an?|its|their|this|that)\s+$/
const A_NOUN = /^\s+(?!by\b|of\b)\p{L}/u

/** "Co-chaired the meeting with Vera", "signed the treaty in Oslo with Vera": she did it too. */
function besides(
  quote: string,
  from: number,
  named: readonly Named[],
  known: readonly Participation[],
  way: RegExp,
): readonly Participation[] {
  const joint = way.exec(quote.slice(from))
  if (!joint) return []
  const start = from + joint[0].length
  const rest = quote.slice(start)
  const end = start + (CLAUSE_END.exec(rest)?.index ?? rest.length)
  return unique(named.filter((one) => one.from >= start && one.to <= end)).filter((person) => !known.includes(person))
}

const WITH = /^[^.;:,]*?\b(?:together\s+)?with\b/u
/** What is opened or presented "together with Vera" both did; "with Vera" may say who was there. */
const TOGETHER_WITH = /^[^.;:]*?\b(?:together|jointly|along)\s+with\b/u

/** "Ek, together with Governor Moe, signed": both did. */
const TOGETHER = /,? (?:together|along|jointly) with /u

/** The name nearest before the verb, with those that are listed together with it. */
function subjectBefore(quote: string, verb: number, named: readonly Named[]): readonly Participation[] {
  const before = named.filter((one) => one.to <= verb)
  const nearest = before.at(-1)
  if (!nearest) return []
  // "The President, Dr. Vik, has, in accordance with the law, appointed": what commas set apart is no other clause.
  const between = quote.slice(nearest.to, verb).replace(ASIDE, ' $<has> ')
  if (between.length > 140 || OTHER_SUBJECT.test(between)) return []
  // "… Duda, representing the OSCE": what follows a name speaks of it.
  if (/^,\s*$/.test(between) && /^\p{L}+ing\b/u.test(quote.slice(verb))) return [nearest.person]
  // "A met B and chaired the talks": who did is told only where nobody else is named before.
  // "The Minister of Ports of Malta, Jon Vik, signed": between commas the name only says who holds the office.
  const isApposed = /^,\s*$/.test(between) && APPOSED.test(quote.slice(0, nearest.from))
  if (!isApposed && /(?:\band|\bthen|,)\s+(?:\p{L}+ly\s+|also\s+|then\s+)*$/u.test(between) && !/\bwho\b/.test(between))
    return unique(before).length === 1 || /^,[^,]*,\s*$/.test(between) ? [nearest.person] : []
  // "Ek, and Moe of Westmark, who is heading the delegation": one of them is
  if (/\bwho (?:is|was|has)\b/.test(between)) return [nearest.person]
  const list = [nearest]
  for (let i = before.length - 2; i >= 0; i--) {
    const [one, following] = [before[i], list[0]]
    if (!one || !following) break
    const joint = quote.slice(one.to, following.from).replace(TOGETHER, ' and ')
    const joined = list.length === 1 ? /\band\b|&/.test(joint) : /,|\band\b|&/.test(joint)
    if (!joined || OTHER_CLAUSE.test(joint)) break
    list.unshift(one)
  }
  return unique(list)
}

const ASIDE = /^,? (?<has>has|have|had), .{5,200}, $/u

/** "After the talks, chaired by Vik, Holt told reporters": whom a verb follows does that, and is of no list. */
function untilNextClause(quote: string, behind: readonly Named[]): readonly Named[] {
  const next = behind.findIndex(
    (one, i) => i > 0 && DOES.test(quote.slice(one.to)) && !/\band\b|&/.test(quote.slice(behind[i - 1]?.to, one.from)),
  )
  return next < 0 ? behind : behind.slice(0, next)
}
const DOES =
  /^\s+(?:also\s+)?(?:told|said|says|met|held|stressed|noted|added|thanked|stated|spoke|expressed|welcomed|underlined|announced)\b/

/** "After the welcome remarks by Vik, Director of the Centre, the Governor, Holt, spoke": one gave them, or those joined by "and". */
function givers(quote: string, behind: readonly Named[]): readonly Named[] {
  const last = behind.findIndex((one, i) => {
    const next = behind[i + 1]
    return !next || !/^[^.;]{0,100}\band\b|&/.test(quote.slice(one.to, next.from))
  })
  return behind.slice(0, last + 1)
}

const APPOSED = /,\s*(?:(?:mr|mrs|ms|dr|prof|hon)\.?\s+)*$/

const unique = (named: readonly Named[]): readonly Participation[] => [...new Set(named.map(({ person }) => person))]

/** Is it said of what was asked about? Any of its words will do, or a plain word for an event. */
export const isAbout = (words: string, objects: readonly string[], end: 'first' | 'last' = 'first'): boolean =>
  objects.length === 0 ||
  (objects.some((one) => SIDE.test(one)) ? isOfSide(words, objects, end) : isOfThese(words, objects))

const isOfThese = (words: string, objects: readonly string[]): boolean =>
  THING.test(words) ||
  objects.some((one) => words.includes(stemOf(one))) ||
  (THE_PAPER.test(words) && objects.some((one) => PAPER.test(one))) ||
  (MEMORANDUM.test(words) && objects.some((one) => MEMORANDUM.test(one)))
const MEMORANDUM = /\b(?:memorand(?:um|a)|mous?)\b/

/** "The Norlandic delegation": whose it is stands beside the one that is nearest to the verb; another one is no answer. */
function isOfSide(words: string, objects: readonly string[], end: 'first' | 'last'): boolean {
  const whose = objects.filter((one) => !SIDE.test(one) && !THING.test(one))
  const sides = [...words.matchAll(SIDES)]
  const side = end === 'first' ? sides[0] : sides.at(-1)
  if (!side) return false
  const before =
    words
      .slice(Math.max(0, side.index - BESIDE), side.index)
      .split(OTHER_SIDE)
      .at(-1) ?? ''
  const around = `${before}${words.slice(side.index, side.index + BESIDE).split(OTHER_SIDE)[0]}`
  return whose.length === 0 || names(around, whose) || isBare(words, side.index)
}

/** "The US side" is of the United States, and no Secretary of State. */
function names(words: string, whose: readonly string[]): boolean {
  const own = whose.filter((one) => !OF_MANY_NAMES.test(one))
  if (own.length > 0) return own.some((one) => words.includes(stemOf(one)))
  return whose.every((one) => words.includes(stemOf(one))) || (whose.includes('states') && AMERICAN.test(words))
}
const OF_MANY_NAMES = /^(?:united|states?|kingdom|republic|democratic|north|south|new)$/
const AMERICAN = /(?<!\p{L})(?:u\.?s\.?|american)(?!\p{L})/u

/** "The delegation was led by Vik": whose it is, a sentence before it tells. */
const isBare = (words: string, side: number): boolean => /(?:^|[.;:,] )the $/u.test(words.slice(0, side))

/** May somebody lead this side where the sentence does not say whose it is? Not who is told to stand for others. */
export const mayBeOfSide = ({ represents }: Participation, quote: string, objects: readonly string[]): boolean =>
  !objects.some((one) => SIDE.test(one)) ||
  objects.every((one) => SIDE.test(one)) ||
  (OF_SEVERAL.test(quote)
    ? isWhose(represents, objects)
    : represents === null ||
      objects.some(
        (one) => !SIDE.test(one) && (quote.includes(stemOf(one)) || one.startsWith(fold(represents).slice(0, 3))),
      ))

/** "Delegations from Norlandia, Westmark and Ostland, headed by Minister Vik": of which of them he is, the words do not say. */
const OF_SEVERAL = /\b(?:delegations|sides|teams|missions) (?:from|of)\b[^.;]{0,80}\band\b/
const isWhose = (represents: string | null, objects: readonly string[]): boolean =>
  represents !== null &&
  fold(represents)
    .split(' ')
    .every((word) => objects.some((one) => one.startsWith(word.slice(0, 4))))

/** What stands for the people of one country. */
export const SIDE = /^(?:sides?|delegations?|teams?|missions?)$/u
const SIDES = /(?<!\p{L})(?:sides?|delegations?|representations?|teams?|missions?)(?!\p{L})/gu
const BESIDE = 40
/** "Led the Norlandic delegation, while the Westmark side was led by": what stands behind it is of the other one. */
const OTHER_SIDE = /\b(?:while|whereas|but|and (?=the\b))|;/u

/** The "mackerel deal" of a question is "the agreement" of a sentence; "the Svalbard treaty" may be another one. */
const PAPER = /^(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|memorand(?:um|a)|mous?)$/
const THE_PAPER =
  /\b(?:the|this|that) (?:agreement|deal|accord|pact|treaty|memorandum|document)\b(?! (?:on|of|with|between|for)\b)/
