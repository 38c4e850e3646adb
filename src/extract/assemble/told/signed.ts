import type { VerbMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, type Taking, take } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { notSaid } from '../whether/not-said.ts'
import type { Behind } from '../who/object.ts'
import { type Context, subjectOf } from '../who/subject.ts'
import { representing } from './verb-takers.ts'

/** "Governor Lund and Minister Vik signed the new remit": whatever the paper is, two who sign it together meet. */
export const paperSigned = (sentence: Sentence, { verb, start, end }: VerbMention): Behind | null =>
  verb.name === 'signed' &&
  sentence.people.filter((person) => person.end <= start).length > 1 &&
  /^ (?:an?|the|their|its) [\p{L}\p{N}\p{Sc}]/u.test(between(sentence, end, end + 8))
    ? { is: 'alone', event: null, people: [] }
    : null

/** "Minister Lund signed for Malta and Minister Vik for Norway": what another clause tells was signed. */
const SIGNS_FOR = cued(/^ (?:for (?:the )?(?=\p{Lu})|on behalf of )/u)
export const signsFor = (sentence: Sentence, { verb, end }: VerbMention): boolean =>
  verb.name === 'signed' && SIGNS_FOR.test(between(sentence, end, end + 24), sentence)

/** Who signs for whom: what was signed another clause tells. */
export function signer(sentence: Sentence, mention: VerbMention, context: Context): Claim | null {
  const { people, by } = subjectOf(sentence, mention, context)
  if (by !== 'name' || notSaid(sentence, mention)) return null
  const taking = people.map((each) => take(representing(sentence, mention, each), 'took part', sentence, 'signed'))
  return claim(sentence, mention, 'agreement', null, taking, { again: true, adds: true, lists: false })
}

/** "signed it on behalf of Malta, and Minister Vik on behalf of Norway": who signs for the other side. */
export const otherSigners = (sentence: Sentence, { verb, end }: VerbMention): readonly Taking[] =>
  verb.name !== 'signed'
    ? []
    : sentence.people
        .filter(
          (person) =>
            person.start > end &&
            FOR_ONE_SIDE.test(between(sentence, end, person.start), sentence) &&
            FOR_OTHER_SIDE.test(between(sentence, person.end, person.end + 40)),
        )
        .map((person) => take(person, 'took part', sentence, 'signed'))
const FOR_ONE_SIDE = cued(/ (?:for|on behalf of) (?:the )?\p{Lu}[^.;:]{1,50}?,? (?:and|while) (?:the )?$/u)
const FOR_OTHER_SIDE = /^(?:, [^,;:]{3,60},)?,? (?:signed )?(?:(?:it )?for|on behalf of) (?:the )?\p{Lu}/u
