import type { Chronicle } from '../../chronicle/chronicle.ts'
import { PLAIN_NOUN, ROLES, SILENT, TITLES, TOGETHER, VERBS } from '../vocabulary.ts'
import type { Word } from '../words.ts'
import type { Mark } from './marks.ts'

/** What events do, not people: "when did Blue Heron start". */
const LASTING = /^(?:start|end|beg[aiu]n|launch|expire|finish|conclude|commence)/

/** What is left: words an event has to have, and names of people of whom the documents know nothing. */
export function readRest(words: readonly Word[], marks: readonly Mark[], chronicle: Chronicle) {
  const terms: string[] = []
  const strangers: string[] = []
  for (let i = 0; i < words.length; i++) {
    const mark = marks[i]
    const word = words[i]
    if (mark === 'kind' && word && !PLAIN_NOUN.has(word.folded)) terms.push(word.folded)
    if (mark !== 'word') continue
    let end = i
    while (marks[end] === 'word') end++
    const run = words.slice(i, end)
    if (isStranger(run, words, marks, i, end, chronicle)) {
      const name = withoutVerb(run, chronicle)
      strangers.push(name.map((word) => word.typed).join(' '))
      terms.push(...run.slice(name.length).map((word) => word.folded))
    } else terms.push(...run.map((word) => word.folded))
    i = end - 1
  }
  return { terms: [...new Set(terms)], strangers }
}

/** "When did ada ek die", typed small: the name ends before what the documents never write as one. */
function withoutVerb(run: readonly Word[], chronicle: Chronicle): readonly Word[] {
  let end = run.length
  for (; end > 1; end--) {
    const word = run[end - 1]
    if (!word || /^\p{Lu}/u.test(word.typed)) break
    const { items } = chronicle.sentences(word.typed, { offset: 0, limit: 3 })
    const written = items.flatMap(({ citation, marks }) =>
      marks.map(({ start, end }) => citation.quote.slice(start, end)),
    )
    if (written.length === 0 ? !DEED.test(word.folded) : written.some((one) => /^\p{Lu}/u.test(one))) break
  }
  return run.slice(0, end)
}
/** What people do whom the documents know for nothing else. */
const DEED = /^(?:die|resign|retire|marry|win|lose|leave|arrive|walk|quit|step|fall|speak|cancel|apologi[sz]e|stay)$/

/**
 * "Ada Ek" in "where did Bo meet Ada Ek": she stands where a person stands, and the documents write her with
 * capitals, but she took part in nothing. "The Pacific ambassadors" and "families" are words, not names.
 */
function isStranger(
  run: readonly Word[],
  words: readonly Word[],
  marks: readonly Mark[],
  from: number,
  to: number,
  chronicle: Chronicle,
): boolean {
  if (run.length === 1 && run[0]?.folded === 'sworn') return false
  if (run.length > 4 || run.some((word) => ROLES.has(word.folded) || /\d/.test(word.folded))) return false
  if (marks[to] === 'body' || marks[to] === 'kind' || marks[from - 1] === 'body') return false
  // "Did not Ek attend".
  const before = words[words[from - 1]?.folded === 'not' ? from - 2 : from - 1]?.folded ?? ''
  let behind = to
  while (/^(?:really|also|ever|actually|not|even|just|then)$/.test(words[behind]?.folded ?? '')) behind++
  const after = words[behind]?.folded ?? ''
  const object =
    /^(?:with|meet|meets|met|phone|phoned|called|saw|see)$/.test(before) ||
    // "Who went with Ek to Malmo": behind a name "to" tells where.
    (/^(?:and|or)$/.test(before) && marks[from - 2] === 'name') ||
    (/^(?:to|and|or)$/.test(before) && TOGETHER.has(words[from - 2]?.folded ?? '')) ||
    (TITLES.has(before) && !SILENT.has(before))
  const subject =
    /^(?:did|will|has|have|was|were|is|does|do)$/.test(before) &&
    ((VERBS.has(after) && !LASTING.test(after)) ||
      // "Did Ek": nothing else is said of anybody.
      (after === '' && /^(?:did|has|have|will|does|do)$/.test(before)) ||
      after === 'at' ||
      after === 'in' ||
      after === 'on' ||
      after === 'there' ||
      after === 'part' ||
      after === 'present' ||
      after === 'and' ||
      (after === 'take' && words[behind + 1]?.folded !== 'place') ||
      /^(?:go|come|came|been|appear|show)$/.test(after))
  if (!object && !subject) return false
  const quotes = chronicle.sentences(run.map((word) => word.typed).join(' '), { offset: 0, limit: 5 }).items
  const marked = quotes.flatMap(({ citation, marks: spans }) =>
    spans.map((span) => citation.quote.slice(span.start, span.end)),
  )
  return marked.every((word) => /^\p{Lu}/u.test(word))
}
