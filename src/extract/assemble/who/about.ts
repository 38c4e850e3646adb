import { inLines } from '../../../core/in-lines.ts'
import type { PersonMention } from '../../../core/mention.ts'
import { cued } from '../../words/cued.ts'
import { nth } from '../../words/nth.ts'
import { wordList } from '../../words/word-list.ts'
import { wordAt } from '../../words/words.ts'
import { between, leadingTo, type Sentence } from '../sentence.ts'
import { firstOfList, isOwner, listUpTo } from './people-lists.ts'
import type { Subject } from './subject.ts'
import { isGoverned } from './subject-words.ts'

/** "A delegation led by Governor Lund visited" */
const LED_BY = cued(
  inLines('iu')`
    (?<=
      \b(?:
        delegations?|team|mission|group|side|envoys|ambassadors|officials|diplomats|experts|representatives
        |lawmakers|heads|members
      )\b[^;]{0,40}
    )\b(?:led|headed|chaired) by\s+(?:the\s+)?$
    |^(?:\p{L}+ ){0,3}(?:leaders|ministers|officials|presidents|governors|ambassadors)\s*,?\s*including\s+
      (?:the\s+)?$
  `,
)

/** How such words end, an article left out. */
const LEADING_TO = wordList('by including')
const THE = wordList('the')

/** Is whoever is named here said to lead others? */
export function isLeader(sentence: Sentence, at: number): boolean {
  if (!LED_BY.mayFit(sentence)) return false
  const { words, passage } = sentence
  const last = wordAt(words, at) - 1
  const word = nth(words, THE.has(nth(words, last)) ? last - 1 : last)
  return LEADING_TO.has(word) && LED_BY.test(between(sentence, passage.start, at), sentence)
}

const DONE_BY = cued(/\b(?:accompanied|joined|welcomed|received|greeted|met|hosted) by (?:the )?$/)

/** "She met Kask on Monday for an hour and Vik in Oslo on Tuesday": Vik was met, and does nothing. */
function isMetNext(sentence: Sentence, i: number): boolean {
  const person = nth(sentence.people, i)
  return (
    person !== undefined &&
    firstOfList(sentence, i) === i &&
    sentence.verbs.some(({ end }) => end <= person.start) &&
    /\band (?:the )?$/.test(leadingTo(sentence, person.start, 10)) &&
    /^ (?:in|on|at) /.test(between(sentence, person.end, person.end + 4))
  )
}

const WITH_HIS = cued(/\bwith (?:his|her) [\p{Ll} -]{3,30},? $/u)

const UNDER = /\b(?:of|under) (?:the )?(?:incumbent |former |late |then )?$/
const SAID = /^ (?:also |later )?(?:said|says|told|added|noted|stressed|wrote) /
const speaks = (sentence: Sentence, { start, end }: PersonMention): boolean =>
  /, $/.test(leadingTo(sentence, start, 3)) && SAID.test(between(sentence, end, end + 20))

/** The first people of the sentence that no preposition governs: "President A, on a visit to B, met with". */
export function about(sentence: Sentence, end: number): Subject {
  const { people, passage } = sentence
  for (let i = 0; i < people.length; i++) {
    const person = people[i]
    if (!person || person.end > end) break
    if (isOwner(sentence, person) || isMetNext(sentence, i)) continue
    if (isGoverned(sentence, person.start) && !isLeader(sentence, person.start)) continue
    // "toured the port with his wife, Ana Brel": not about her
    const before = between(sentence, passage.start, person.start)
    if (before.includes('with h') && WITH_HIS.test(before, sentence)) continue
    const head = people[firstOfList(sentence, i)]
    // "was accompanied by Minister Lund, Governor Vik": neither is who the sentence is about
    if (head && head !== person && DONE_BY.test(between(sentence, passage.start, head.start), sentence)) continue
    // "it was so under President Brel, Prime Minister Holm said": only he speaks
    if (head && head !== person && UNDER.test(leadingTo(sentence, head.start, 24)) && speaks(sentence, person))
      return { people: [person], by: 'name' }
    let last = i
    while ((people[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end && firstOfList(sentence, last + 1) === i) last++
    return { people: listUpTo(sentence, last), by: 'name' }
  }
  return { people: [], by: 'nobody' }
}
