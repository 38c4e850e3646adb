import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { type Claim, claim, take } from '../claim.ts'
import type { Sentence } from '../sentence.ts'

/** "Signed:", "Signed by:", "Signed on behalf of the two ministries:" */
const SIGNED = cued(/^(?:Signed|Signatures|Signatories)(?: (?:by|on behalf of|for) [^:]{2,80}| by)?:$/)
/** "Karl Egger", "Dr Paola de Ferrari": a line that is a name and nothing else. */
const NAME =
  /^(?:(?:H\.E\.|Mr|Mrs|Ms|Dr|Prof|Hon|Sir|Dame)\.? )*(?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|von|van|der|bin|al|el|da|di)){1,4})$/u
/** Lines below among which the names stand. */
const FAR = 24

/** Whoever signs below a paper: names on lines of their own, each over its office. No list need know the names. */
export function signatureBlock(sentence: Sentence, all: readonly Sentence[]): readonly Claim[] {
  if (!SIGNED.test(sentence.passage.text, sentence)) return []
  const at = all.indexOf(sentence)
  const lines = all.slice(at + 1, at + 1 + FAR)
  const rule = 'signature-block'
  const taking = lines.flatMap((line, i) => {
    const signer = signerOf(line, lines[i + 1])
    return signer ? [take(signer, 'took part', line, rule)] : []
  })
  if (taking.length < 2) return []
  const { start, end } = sentence.passage
  return [claim(sentence, { start, end, rule }, 'agreement', null, taking, { again: true, adds: false, lists: false })]
}

function signerOf({ passage, people, offices }: Sentence, below: Sentence | undefined): PersonMention | null {
  const name = NAME.exec(passage.text)?.groups?.name
  const office = below?.offices[0]
  if (name === undefined || offices.length > 0 || !below || !office || office.start - below.passage.start > 4)
    return null
  const [known] = people
  const [nameStart, nameEnd] = [passage.end - name.length, passage.end]
  const { role, represents } = office
  if (known) return { ...known, role: known.role ?? role, represents: known.represents ?? represents }
  const text = passage.text
  const { start, end } = passage
  return {
    is: 'person',
    start,
    end,
    text,
    rule: 'name-over-office',
    name,
    nameStart,
    nameEnd,
    role,
    represents,
    former: false,
  }
}
