import type { Asked } from '../../../src/core/command.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Said } from '../../../src/core/said.ts'
import type { Context, Saying, Span } from '../../context.ts'
import { type Form, formOf } from './asked-form.ts'

/*
 * "Orr will take up the role on 27 March": no event, and yet the day of what is asked for. A sentence answers alone where
 * it has every word of the question, and the day or the place stands in one clause with them.
 */

export type Told<Kind extends Said['is']> = {
  readonly said: Extract<Said, { is: Kind }>
  readonly citation: Saying['citation']
  /** It is told as still to come. */
  readonly ahead: boolean
  /** It stands right beside what is asked of: "resigned on 16 August", "the May 3 election". */
  readonly beside: boolean
  /** The day is the last on which it may be: "will be set up by 2025". */
  readonly limit: boolean
}

/**
 * What the sentences say of when or where it was, each with its own day or place. Of an event that is `known` it need not be
 * told once more who did it.
 */
export function toldAlone<Kind extends 'day' | 'place'>(
  kind: Kind,
  asked: Asked,
  context: Context,
  known: boolean,
): readonly Told<Kind>[] {
  const { pick, leftOut, publisher } = asked.subject
  const form = formOf(asked)
  if (!form || pick !== null || leftOut !== null || publisher !== null) return []
  return context.saying(asked).flatMap((saying) => {
    const verb = verbOf(saying, form)
    if (!verb) return []
    const all = saidBeside(saying, verb.at)
    const of = all.filter((one): one is Extract<Said, { is: Kind }> => one.is === kind)
    const told = of.flatMap((said) => {
      const at = verb.at.find((at) => isOneClause(saying, at, said, form, known))
      return at ? [{ said, at }] : []
    })
    return nearest(told, saying).flatMap(({ said, at }): readonly Told<Kind>[] => {
      const one: Said = said
      const { start } = one
      const ahead = isAhead(saying, at, form, start)
      if (form.tense !== null && ahead !== (form.tense === 'future')) return []
      const { quote } = saying.citation
      const gap = quote.slice(at.end, start)
      const beside = BESIDE.test(gap) || (one.is === 'day' && one.ofNoun)
      return [{ said, citation: saying.citation, ahead, beside, limit: LIMIT.test(gap) }]
    })
  })
}

/** What a sentence names; "signed on 11 June", "effective 3 August" tell the day of the word before them alone. */
function saidBeside({ said, citation: { quote } }: Saying, verbs: readonly Span[]): readonly Said[] {
  const isBeside = (from: number) => verbs.some(({ end }) => BESIDE.test(quote.slice(end, from)))
  const told = said.map(
    (one): Said => (one.is === 'day aside' && isBeside(one.start) ? { ...one, is: 'day', ofNoun: false } : one),
  )
  return told.some(({ is }) => is === 'place')
    ? told
    : [...told, ...verbs.flatMap((verb) => placeBeside(quote, verb) ?? [])]
}
const BESIDE =
  /^ (?:(?:up|off|out) )?(?:(?:in|at) (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?=(?:by|on|in|from) ))?(?:(?:on|in|from|by|no later than|as of|as from|beginning|starting) )?(?:(?:the end of|early|late) )?(?:\p{L}+day,? )?$/u
const LIMIT = /\b(?:by|no later than) (?:\p{L}+day,? )?$/u

/** "Will be built in Larnos": what stands right behind it is where, whether or not anybody knows the place. */
function placeBeside(quote: string, { end }: Span): Said | null {
  const found = PLACE_BESIDE.exec(quote.slice(end))
  const place = found?.groups?.place
  if (!found || place === undefined || NO_PLACE.test(place)) return null
  const start = end + found[0].length - place.length
  return { is: 'place', start, end: start + place.length, place }
}
const PLACE_BESIDE =
  /^ (?:up )?(?:in|at|near) (?:the )?(?<place>\p{Lu}[\p{L}’'-]+(?: (?:of (?:the )?|de (?:la )?)?\p{Lu}[\p{L}’'-]+)*)(?=[,.;]|\s(?:on|from|in|with|and|by|to|before|after|next|last|this|early|late|at)\b|$)/u
/** "In April", "in English", "at Level 3": no place. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|\p{L}+day|Level|Phase|Stage|Article|Easter|Christmas|Ramadan|(?:\p{L}+(?:ish|ese|ian|ic))$)/u

/** "Ahead of her trip to Chile the council will meet in Oslo": the one behind all that is asked of, where there is one. */
function nearest<One extends { readonly said: Span; readonly at: Span }>(
  told: readonly One[],
  { words }: Saying,
): readonly One[] {
  if (told.length < 2) return told
  const behind = told.filter(
    ({ said, at }) => said.start >= at.end && words.every((one) => one.at.some(({ end }) => end <= said.start)),
  )
  return behind.length === 1 ? behind : told
}

/** Of the words that may be the verb ("when will the electoral court hear the case") the one that is told as a verb, else the first. */
function verbOf({ words, citation: { quote } }: Saying, { is, tense, verbs }: Form) {
  const there = verbs.flatMap((verb) => words.find(({ word }) => word === verb) ?? [])
  if (is !== 'active') return there[0]
  return (
    there.find(({ word, at }) =>
      at.some(({ start, end }) => {
        const said = quote.slice(start, end)
        return tense === 'future' ? TO_COME.test(quote.slice(0, start)) : said !== word && PAST.test(said)
      }),
    ) ?? there[0]
  )
}
const TO_COME = /\b(?:will|shall|to)\s(?:\p{L}+ly\s)?$/u

const ENDS = inLines('u')`
  [;:?!()]|\s[–—-]\s
  |\b(?:
    that|said|says|told|announced|added|noted|after|before|(?<!the\s)following|ahead|since|until|while|when|if|although
    |despite|who|which|whose|where|but|because|against|instead|unlike
  )\b
  |\b(?:and|or|then)\s+(?:\p{L}+ly\s+|then\s+|also\s+)?
    (?:\p{Ll}+ed|will|would|has|have|had|is|was|are|were|met|held|spoke|took|left|went|made|gave|visits?|meets?)\b
`
/** Another verb between somebody and what they did is what they did. */
const OTHER_VERB =
  /(?<!\p{L})(?:(?!(?:red|united|based|newly)\b)\p{Ll}{2,}ed|met|held|spoke|took|left|went|made|gave|came|became|led|sent|says?|hosts?|meets?|visits?|thanks|praises?)\b/u
const NOT = inLines('iu')`
  \b(?:
    not|never|no|cancel\p{L}*|postpon\p{L}*|would|could|might|if|hop(?:e|es|ed|ing)|refus\p{L}*|declin\p{L}*
    |den(?:y|ied|ies)|rumou?r\p{L}*|alleged\p{L}*|propos\p{L}*|invit\p{L}*|request\p{L}*|urg\p{L}*|unless|whether
    |possible|possibly|perhaps|anniversary|since|until|instead
  )\b
  |n['’]t\b
`
const MAY = /\bmay\b/u
const PURPOSE = /\b(?:to (?!the\b|an?\b|his\b|her\b|their\b)\p{Ll}+|about|regarding|concerning|over)\b/u
/** "On Monday Malta will host a fair": what is done there is that it is. */
const HOLDS_IT =
  /\b(?:(?:will|to|is|was|has|have|had|be) )*(?:host|hold|organi[sz]e|stage|convene|celebrate|mark|attend|open|launch)(?:s|e?d)?\b|\bheld\b/u
const JUST_BEFORE = /^['’]?s?,? (?:(?:the|an?|its|their|his|her|our) )?(?:(?!(?:the|an?|to|of)\s)[\p{L}\d-]+ ){0,4}$/u

function isOneClause(saying: Saying, verb: Span, said: Said, form: Form, known: boolean): boolean {
  const { words, citation } = saying
  const { quote } = citation
  const between = betweenIn(quote)
  const isDay = said.is === 'day'
  if (isDay && said.ofNoun)
    return (
      form.is === 'noun' &&
      said.end <= verb.start &&
      /^['’]?s?(?: [“"‘]?\p{Ll}[\p{L}-]*){0,2} [“"‘]?$/u.test(between(said, verb))
    )
  const whole = between(verb, said)
  const isBefore = said.end <= verb.start
  const gap = form.is === 'noun' ? whole.replace(isBefore ? HOLDS_IT : TAKES_PLACE, ' ') : whole
  if (gap.length > MOST || ENDS.test(gap) || OTHER_VERB.test(gap)) return false
  // "A response to what was in 2014 and to the invasion": a day before it is its own where nothing else stands between.
  if (isDay && isBefore && form.is === 'noun' && gap === whole && !JUST_BEFORE.test(gap)) return false
  if (!isDay && (PURPOSE.test(gap) || (isBefore && form.is === 'noun'))) return false
  // "Said on Monday that": the day of the saying, which is meant only where just that is asked ("when was it announced").
  if (
    !SAID.test(quote.slice(verb.start, verb.end)) &&
    (SAID_BEHIND.test(quote.slice(said.end, said.end + 40)) || SAID_BEFORE.test(quote.slice(0, said.start)))
  )
    return false
  const inClause = (one: Span) => one.start === verb.start || !ENDS.test(between(verb, one))
  const near = words.map(({ at }) => at.filter(inClause))
  if (near.some((at) => at.length === 0)) return false
  const spans = [verb, said, ...near.flat()]
  const from = Math.min(...spans.map(({ start }) => start))
  const to = Math.max(...spans.map(({ end }) => end))
  const around = quote.slice(Math.max(0, from - 30), to + 12)
  if (NOT.test(around) || MAY.test(around)) return false
  if (known) return true
  if (form.is === 'active') return isDoneBy(saying, verb, verbOf(saying, form)?.word)
  return form.is === 'effect' || near.every((at) => at.some((one) => !OTHER_VERB.test(between(verb, one))))
}
const MOST = 200
const SAID = /\b(?:said|says|told|announced|stated|wrote|tweeted)\b/u
/** "On Monday told reporters"; not "on Monday, officials said". */
const SAID_BEHIND = /^(?!,)[^;]{0,16}\b(?:said|says|told|announced|stated|wrote|tweeted)\b/u
/** "Said on Monday"; not "announced that on Monday". */
const SAID_BEFORE = /\b(?:said|says|told|announced|stated|wrote|tweeted)\b(?!.{0,20}\bthat\b).{0,20}$/u
/** "Which has just concluded", "to be held", "will take place": only says that there is an event. */
const TAKES_PLACE = inLines('u')`
  (?:,?\s(?:which|that))?
  (?:\s(?:will|is|was|are|were|has|have|had|been|being|be|to|just|then|also|now|scheduled|due|expected|set|planned))*
  \s(?:
    held|hosted|convened|opened|concluded|opens|closed|ended|started|begun|began|begins|starts|under\s?way
    |(?:take|takes|took|taken|taking)\splace|happen(?:ed|s)?|occur(?:red|s)?|is|was|are|were|be
  )(?=\s)
`

/** The words between, without what only explains a name ("(UNGA)") or leads on from it ("Berg, who was"). */
const betweenIn =
  (quote: string) =>
  (a: Span, b: Span): string =>
    (a.end <= b.start ? quote.slice(a.end, b.start) : quote.slice(b.end, a.start))
      .replace(/«[^»]*(?:»|$)/gu, ' ')
      .replace(/^\)|\s\(\p{Lu}[\p{Lu}\d-]+\)/gu, '')
      .replace(/,? who (?=(?:(?:was|is|were|are|has been) )?$)/u, ' ')

/** Who stands before the verb in the question does it; the others are whom it was done with, behind the verb or beside them. */
function isDoneBy({ citation: { quote }, words }: Saying, verb: Span, done: string | undefined): boolean {
  const between = betweenIn(quote)
  const said = quote.slice(verb.start, verb.end).toLowerCase()
  const isNoun = NOUN.test(said) && !VERB_BEFORE.test(quote.slice(0, verb.start))
  // "Peace talks" are nobody's; "held talks" and "her talks" are.
  if (isNoun && !HAD.test(quote.slice(Math.max(0, verb.start - 70), verb.start))) return false
  // "Met with Holt’s envoy": not with Holt.
  const isOwner = (one: Span) => /^[^\s]*['’]/.test(quote.slice(one.start, one.end + 1))
  const isBefore = (one: Span) => {
    const gap = isNoun ? between(one, verb).replace(HAD, ' ') : between(one, verb)
    return one.end <= verb.start && (isNoun || !isOwner(one)) && !OTHER_VERB.test(gap) && !BEFORE_ENDS.test(gap)
  }
  const isBehind = (one: Span) => one.start >= verb.end && !isOwner(one) && !ENDS.test(between(verb, one))
  const at = words.findIndex(({ word }) => word === done)
  const [doing, rest] = [words.slice(0, at), words.slice(at + 1)]
  if (doing.length === 0) return false
  if (doing.every((one) => one.at.some(isBefore)))
    return rest.every((one) => one.at.some((each) => isBehind(each) || isBefore(each)))
  return (
    MUTUAL.test(said) &&
    rest.length > 0 &&
    doing.every((one) => one.at.some(isBehind)) &&
    rest.every((one) => one.at.some(isBefore))
  )
}
const NOUN = /^(?:meetings?|talks?|calls?|conversations?|visits?|trips?|travels?|signing)$/
const VERB_BEFORE = /\b(?:will|to|would|they|and|who)\s+$/u
const HAD =
  /(?:['’]s?|\b(?:had|has|have|held|holds?|holding|paid|pays?|made|makes?|began|begun|(?:is|was|are|were) (?:currently |now )?on))\s+(?:[\p{L}-]+\s+){0,5}$/u
const MUTUAL = /^(?:meets?|met|spoke|talked)$/
const BEFORE_ENDS = /[;:]|\b(?:that|said|says|told|with|while|when|after|before|because|if|by|whom)\b/u

const AHEAD =
  /\b(?:will|shall|(?:is|are) (?:due|expected|scheduled|set|slated|planned)|plans|upcoming)\s+(?:[\p{L}’'-]+\s+){0,5}$|\bto\s+(?:\p{L}+ly\s+|be\s+|hold\s+)?$/u
const PAST = /^(?:\p{L}+ed|met|held|spoke|took|left|went|made|gave|swore)$/u

const isAhead = ({ citation: { quote } }: Saying, verb: Span, { is }: Form, until: number): boolean =>
  is === 'noun'
    ? AHEAD_OF_NOUN.test(quote.slice(Math.max(0, verb.start - 100), Math.max(verb.end + 40, until)))
    : isAheadAt(quote, { index: verb.start, 0: quote.slice(verb.start, verb.end) })
/** "Will receive the guests at a ceremony", "the ceremony will be" */
const AHEAD_OF_NOUN = /\b(?:will|shall|(?:is|are) to|scheduled|planned|due|expected|upcoming|to be)\b/u

/** What a pattern found. */
type At = Pick<RegExpExecArray, 'index' | 0>

/** Is what the verb says still to come: "will sign", "to be signed"? */
export function isAheadAt(quote: string, { index, 0: verb }: At): boolean {
  const before = quote.slice(Math.max(0, index - 60), index)
  return AHEAD.test(before) && (!PAST.test(verb) || /\bbe\s+$/u.test(before))
}

/** Is it denied, asked for or only thought of? */
export function isUnsureAt(quote: string, { index, 0: verb }: At): boolean {
  const from = index + verb.length
  const around = `${quote.slice(Math.max(0, index - 50), index)} ${quote.slice(from, from + 30)}`
  return NOT.test(around) || MAY.test(around)
}
