import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'

/** "met her Finnish counterpart in Turku", "held talks with his colleague from Finland": whose name another sentence has. */
const COUNTERPART = cued(
  /^[^.;:,]{0,40}?\b(?:his|her) (?:[\p{Lu}][\p{L}-]+ )?(?:counterpart|opposite number|colleague)(?: from (?:the )?\p{Lu}[\p{L}-]+)?\b/u,
)
/** Characters behind the verb among which the counterpart stands. */
const REACH = 90
/** Sentences around it among which the counterpart is named. */
const NEAR = 6

/**
 * "met her Finnish counterpart. … Finnish Foreign Minister Lund thanked her for coming": the one person of that country whom
 * the report gives the same office is the other of the two, whatever is said of her.
 */
export function withCounterpart(told: Claim, all: readonly Sentence[]): Claim {
  const [one, another] = told.taking
  const { sentence, at, kind } = told
  if (!one || another || (kind !== 'meeting' && kind !== 'call')) return told
  const words = between(sentence, at.start, at.end + REACH)
  const match = COUNTERPART.exec(words, sentence)
  if (!match || one.person.role === null) return told
  const end = at.start + match[0].length
  const country = sentence.countries.find((each) => each.start >= at.start && each.end <= end)?.country
  if (!country || country === one.person.represents) return told
  const i = all.indexOf(sentence)
  const near = all
    .slice(Math.max(0, i - NEAR), i + NEAR)
    .filter(({ passage }) => passage.report === sentence.passage.report && passage.role !== 'noise')
  const others = near.flatMap(({ people }) =>
    people.filter((person) => isCounterpart(person, one.person, country) && person.name !== one.person.name),
  )
  const [found] = others
  if (!found || others.some(({ name }) => name !== found.name)) return told
  return { ...told, taking: [one, take(found, 'took part', sentence, 'counterpart')] }
}

/** The same office, or the first word of it: "the Finnish minister". */
const isCounterpart = ({ represents, role, former }: PersonMention, one: PersonMention, country: string): boolean =>
  !former && represents === country && role !== null && (role === one.role || one.role?.endsWith(` ${role}`) === true)
