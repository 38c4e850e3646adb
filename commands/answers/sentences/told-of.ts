import type { Citation } from '../../../src/core/citation.ts'
import { fold } from '../../../src/core/fold.ts'
import { keeping } from '../../../src/core/keeping.ts'
import type { Context } from '../../context.ts'

/** What may stand between somebody and the verb. */
const SMALL = String.raw`also|then|later|further|again|now|has|had|have|will|would|is to|are to|is expected to|are expected to|in turn|in (?:his|her|a|an) [\p{L} ]{1,30},?|\p{L}+ly|on \p{L}+day|today|yesterday|jointly|both|who (?:is|was) [^;:.]{1,120},`

/** Sentences in which somebody does something: they stand before the verb as the one who does it, by name or as "she". */

/** What a sentence has to have; the pattern is tried on its folded text. */
interface Doing {
  /** A pattern's source: every form of the verb in which it can be done. */
  readonly verb: string
  /** "…, Holt said" and "…, said Minister Holt": of what is said in quotes, the name may stand behind. */
  readonly behind: boolean
}

/** In the order of the text, those of a document in which this person does it. */
export function doneBy(name: string, doing: Doing, document: string, context: Context): readonly Citation[] {
  const mention = new RegExp(mentionOf(name, document, context), 'gu')
  const { anywhere, behind, later, byPronoun } = patternsFor(doing.verb)
  let speaks = false
  const does = (quote: string, at: readonly RegExpExecArray[]): boolean =>
    anywhere.test(quote) &&
    !DENIED.test(quote) &&
    at.some(({ index, 0: said }) => {
      const [before, after] = [quote.slice(0, index), quote.slice(index + said.length)]
      if (doing.behind && SAID_BY.test(before.slice(-NEAR))) return true
      // "In Oslo, Holt thanked her hosts and praised the harbour"
      return (
        !NOT_DOING.test(before.slice(-NEAR)) && (behind.test(after) || (ONE_CLAUSE.test(before) && later.test(after)))
      )
    })
  return context.chronicle.sentencesOf(document).filter((citation) => {
    const quote = fold(citation.quote)
    const at = [...quote.matchAll(mention)]
    if (at.length > 0 && does(quote, at)) {
      speaks = true
      return true
    }
    // "She added that …" goes on from a sentence of hers; what tells of somebody else ends that.
    if (speaks && byPronoun(doing.behind).test(quote)) return true
    speaks = at[0]
      ? IS_FIRST.test(quote.slice(0, at[0].index))
      : speaks && !namesOther(citation, name, context) && !ASIDE.test(quote)
    return false
  })
}
/** So far back a sentence is looked at for what makes a name no doer, or a speaker. */
const NEAR = 160

const patternsFor = keeping(50, (verb: string) => {
  const pronoun = `^(?:["“”'(]\\s*)?(?:[^;:.]{0,60},\\s+)?(?:he|she)\\s+(?:(?:${SMALL})\\s+){0,4}(?:${verb})(?!\\p{L})`
  const [starting, inside] = [
    new RegExp(pronoun, 'u'),
    new RegExp(`${pronoun}|,["”’']?\\s*(?:he|she)\\s+(?:(?:${SMALL})\\s+){0,2}(?:${verb})(?!\\p{L})`, 'u'),
  ]
  return {
    anywhere: new RegExp(`(?:${verb})(?!\\p{L})`, 'u'),
    behind: new RegExp(
      `^(?:\\s*\\([^)]{1,40}\\))?(?:,[^;:.]{1,160},)?(?:\\s+and\\s[^.;:,]{3,80}?)?(?:\\s+(?:${SMALL})){0,5}\\s+(?:${verb})(?!\\p{L})`,
      'u',
    ),
    later: new RegExp(`^\\s[^.;:“”"]{1,160}?\\band\\s+(?:also\\s+|\\p{L}+ly\\s+)?(?:${verb})(?!\\p{L})`, 'u'),
    /** In what is said in quotes, "she said" may stand inside. */
    byPronoun: (saying: boolean) => (saying ? inside : starting),
  }
})

/** "…, said Minister", in front of the name; "thanked" is no saying of hers. */
const SAID_BY =
  /(?:["”»'’,]\s*(?:said|says|added|stated|noted|explained|stressed)\s+(?:[\p{L}\p{N}.'’,-]+\s+){0,10}?|\baccording to (?:[\p{L}.'’-]+ ){0,6}?)$/u
/** "A meeting with Holt said …", "told Holt said": a name behind these does not do it. */
const NOT_DOING = /\b(?:with|by|between|against|told)\s(?:\p{L}+\s){0,4}$/u
const ONE_CLAUSE = /^(?:[^.;:]|(?<=\b(?:mr|mrs|ms|dr|hon))\.){0,90}$/u
const IS_FIRST = /^(?:[\p{L}.,'’-]+\s+){0,10}$/u
const ASIDE = /^(?:meanwhile|earlier|separately|(?:on (?:his|her)|for (?:his|her)|in turn)\b)/u
const DENIED = /\b(?:did|does|do|has|had|have|will|would) not\b|n['’]t\b/u

/** Somebody else is named: whoever goes on to speak may be they. */
const namesOther = (citation: Citation, name: string, { chronicle }: Context): boolean =>
  chronicle.saidIn(citation).some((one) => one.is === 'person' && !fold(name).includes(fold(one.name)))

/** Whatever a document calls somebody: the name, a part of it that is nobody else's, the office where one alone holds it. */
export function mentionOf(name: string, document: string, { chronicle }: Context): string {
  const people = chronicle.eventsOf(document).flatMap(({ participants }) => participants)
  const others = people.filter((one) => one.name !== name)
  const taken = new Set(others.flatMap((one) => fold(one.name).split(/[\s-]+/u)))
  const parts = fold(name)
    .split(/\s+/u)
    .filter((part) => part.length > 1 && !PARTICLE.test(part) && !taken.has(part))
  const roles = people.flatMap((one) => (one.name === name && one.role ? [fold(one.role)] : []))
  const offices = [...new Set(roles.flatMap((role) => [role, role.split(/\s+/u).at(-1) ?? role]))].filter((office) =>
    others.every(({ role }) => !fold(role ?? '').includes(office)),
  )
  const called = [...new Set([fold(name), ...parts])].map((one) => RegExp.escape(one))
  const held = offices.map((one) => `the\\s(?:[\\p{L}-]+\\s){0,2}?${RegExp.escape(one)}`)
  return `(?<![\\p{L}-])(?:${[...called, ...held].join('|')})(?![\\p{L}-]|['’]s)`
}
const PARTICLE = /^(?:al|el|bin|ibn|de|da|dos|von|van|der|den|la|le|jr|sr|iii|ii)$/u
