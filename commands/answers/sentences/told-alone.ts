import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Said } from '../../../src/core/said.ts'
import type { Context, Saying, Span } from '../../context.ts'

/*
 * "Orr will take up the role on 27 March": no event, and yet the day of what is asked for. A sentence answers alone where
 * it has every word of the question, and the day or the place stands in one clause with them.
 */

export type Told<Kind extends Said['is']> = {
  readonly said: Extract<Said, { is: Kind }>
  readonly citation: Saying['citation']
  /** It is told as still to come. */
  readonly ahead: boolean
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
    const of = saying.said.filter((one): one is Extract<Said, { is: Kind }> => one.is === kind)
    return of.flatMap((said): readonly Told<Kind>[] => {
      const found = verb.at.find((at) => isOneClause(saying, at, said, form, known))
      if (!found) return []
      const ahead = isAhead(saying, found, form)
      if (form.tense !== null && ahead !== (form.tense === 'future')) return []
      return [{ said, citation: saying.citation, ahead }]
    })
  })
}

interface Form {
  /** Who does it stands before the verb; it is done to them; or a noun is asked of ("when is the summit"). */
  readonly is: 'active' | 'passive' | 'noun'
  readonly tense: 'past' | 'future' | null
  /** The words from the one on that says what was done or what it was, folded; of a verb that says nothing the next tells. */
  readonly verbs: readonly string[]
}

function formOf({ question }: Asked): Form | null {
  const [all = '', helper] = ASKS.exec(question.words) ?? []
  if (helper === undefined) return null
  const behind = question.words.slice(all.length).match(/[\p{L}\p{N}\p{M}’'-]+/gu) ?? []
  const noun = behind.findIndex((word) => TAKES_PLACE.test(word))
  const tense = /^(?:did|has|have|had|was|were)$/i.test(helper) ? 'past' : /^will$/i.test(helper) ? 'future' : null
  // "When will the opening ceremony be", "where did the talks take place"
  if (noun > 0 && noun >= behind.length - 2) return { is: 'noun', tense, verbs: [fold(behind[noun - 1] ?? '')] }
  const participle = behind.find((word) => PARTICIPLE.test(word))
  if (participle && (/^(?:was|were|is|are)$/i.test(helper) || / be /i.test(question.words)))
    return { is: 'passive', tense, verbs: [fold(participle)] }
  if (/^(?:was|were|is|are)$/i.test(helper)) {
    // "Where is the Harbour Leaders' Summit": what it was is a name's last word
    const noun =
      behind.find((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word)) ?? behind.findLast((word) => EVENT.test(word))
    return noun === undefined ? null : { is: 'noun', tense, verbs: [fold(noun)] }
  }
  // "When did the Norwegian delegation leave": the first word behind who did it that is no office and no noun of many.
  const verb = behind.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word) && !SMALL.test(word) && !PEOPLE.test(word))
  return verb < 0 ? null : { is: 'active', tense, verbs: behind.slice(verb).map(fold) }
}

const EVENT = /^(?:summit|conference|forum|congress|council|meeting|assembly|fair|festival|talks|games|cup)$/iu

const verbOf = ({ words }: Saying, { verbs }: Form) =>
  words.find(({ word }) => word === verbs.find((one) => words.some((each) => each.word === one)))

const ASKS =
  /^\W*(?:when|where|(?:on )?(?:what|which) (?:day|date)|in (?:what|which) (?:city|town|country|place))\s+(did|has|have|had|will|does|do|was|were|is|are)\b/iu
const TAKES_PLACE = /^(?:be|take|happen|occur|start|begin)$/iu
const PARTICIPLE =
  /^(?!(?:red|united)$)(?:\p{L}{3,}ed|held|sworn|met|born|chosen|given|sent|taken|told|made|won|shot)$/u
const SMALL = /^(?:the|an?|of|in|on|for|to|and|or|from|mr|mrs|ms|dr|de|van|von|der|den|al|el|bin|ibn|la|le)$/iu
/** Who may do it, in one word: an office, a group. */
const PEOPLE = inLines('iu')`
  ^(?:
    \p{L}+(?<!s)s|prime|foreign|minister|president|governor|secretary|general|deputy|vice|chancellor|king|queen
    |prince|princess|emir|sultan|pope|delegation|team|mission|board|council|committee|government|minister’s|chief
    |chairman|chairwoman|speaker|ambassador|envoy|commissioner|director|mayor|leader|two|three|four|five|their|his
    |her|new|former
  )$
`

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

function isOneClause(saying: Saying, verb: Span, said: Said, form: Form, known: boolean): boolean {
  const { words, citation } = saying
  const { quote } = citation
  const between = betweenIn(quote)
  const isDay = said.is === 'day'
  if (isDay && said.ofNoun)
    return form.is === 'noun' && said.end <= verb.start && /^['’]?s?(?: \p{Ll}+){0,2} $/u.test(between(said, verb))
  const gap = between(verb, said)
  const isBefore = said.end <= verb.start
  if (gap.length > MOST || ENDS.test(gap) || OTHER_VERB.test(gap)) return false
  if (!isDay && (PURPOSE.test(gap) || (isBefore && form.is === 'noun'))) return false
  // "Said on Monday that": the day of the saying, which is meant only where just that is asked ("when was it announced").
  if (
    !SAID.test(quote.slice(verb.start, verb.end)) &&
    (SAID.test(behind(quote, said)) || SAID.test(before(quote, said)))
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
  return near.every((at) => at.some((one) => !OTHER_VERB.test(between(verb, one))))
}
const MOST = 200
const behind = (quote: string, { end }: Span) => quote.slice(end, end + 24)
const before = (quote: string, { start }: Span) => quote.slice(Math.max(0, start - 24), start)
const SAID = /\b(?:said|says|told|announced|stated|wrote|tweeted)\b/u

/** The words between, without what only explains a name ("(UNGA)") or leads on from it ("Berg, who was"). */
const betweenIn =
  (quote: string) =>
  (a: Span, b: Span): string =>
    (a.end <= b.start ? quote.slice(a.end, b.start) : quote.slice(b.end, a.start))
      .replace(/\s\(\p{Lu}[\p{Lu}\d-]+\)/gu, '')
      .replace(/,? who (?=(?:was|is|were|are|has been) $)/u, ' ')

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

const isAhead = ({ citation: { quote } }: Saying, verb: Span, { is }: Form): boolean =>
  is === 'noun'
    ? AHEAD_OF_NOUN.test(quote.slice(Math.max(0, verb.start - 100), verb.end + 40))
    : isAheadAt(quote, { index: verb.start, 0: quote.slice(verb.start, verb.end) })
/** "Will receive the guests at a ceremony", "the ceremony will be" */
const AHEAD_OF_NOUN = /\b(?:will|shall|(?:is|are) to|scheduled|planned|due|expected|upcoming)\b/u

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
