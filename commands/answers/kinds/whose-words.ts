import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { onWhich, quoted, reply, typed } from '../../../src/wording/answers.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { namedIn } from '../sentences/named-in.ts'

const WHO_SAID =
  /^(?:and |so )?who(?:['’]s| was it that| is it that)? ?(?:said|says|told (?:\p{L}+ )?|called (?:it|this|that|them|him|her)|wrote|the one who said)(?: that)?[\s,:]+(?<words>.+)$/isu
/** Words that stand so in many sentences are nobody's. */
const FEWEST = 3
const READ = 20
const SHOWN = 2

/** "Who said “we were one number away”": the sentence that has these words side by side; null where none has. */
export function whoseWords(asked: Asked, context: Context): Answer | null {
  const words = plain(WHO_SAID.exec(typed(asked))?.groups?.words ?? '')
  if (words.split(' ').length < FEWEST) return null
  const said = context.chronicle
    .quotes(words, { offset: 0, limit: READ })
    .items.filter(({ quote }) => ` ${plain(quote)} `.includes(` ${words} `))
  if (said.length === 0) return null
  const shown = sentences(said).slice(0, SHOWN)
  const speakers = [...new Set(shown.map((one) => speakerOf(one, words, context)))]
  const [speaker] = speakers
  const isTold = speaker && speakers.length === 1
  return reply(asked.question, 'ask', {
    title: isTold ? `${speaker}, the documents say: ${quoted(asked)}` : onWhich(asked),
    blocks: showing(shown),
    people: isTold ? [speaker] : [],
    citations: shown,
  })
}

/** "“…,” Moe told reporters", "“…,” said Ada Moe", "Moe said: “…”": the one who stands beside the verb; null where nobody does. */
function speakerOf(citation: Citation, words: string, context: Context): string | null {
  const text = fold(citation.quote)
  const named = namedIn(text, citation, context)
  const said = [...text.matchAll(SAID)].map(({ index, 0: verb }) => ({ from: index, to: index + verb.length }))
  const beside = said.flatMap((verb) => {
    const before = named.find((one) => one.to <= verb.from && /^\s*$/u.test(text.slice(one.to, verb.from)))
    const behind = named.find((one) => one.from >= verb.to)
    const isBehind =
      behind && OFFICE_BETWEEN.test(text.slice(verb.to, behind.from)) && /[”"’']\s*$/u.test(text.slice(0, verb.from))
    // The name may stand in the words themselves, as the sentence of somebody else.
    return [before, isBehind ? behind : undefined].flatMap((one) =>
      one && !plain(words).includes(fold(one.name)) ? [one.name] : [],
    )
  })
  const [only, second] = new Set(beside)
  if (beside.length === 0) return UNKNOWN.exec(citation.quote)?.groups?.name ?? null
  return only !== undefined && second === undefined ? only : null
}
/** "“…,” said Ada Moe, who": whom no event of the document names. */
const UNKNOWN =
  /[”"’']\s(?:said|says|added|declared|wrote|warned)\s(?:M(?:rs?|s)\.?\s|Dr\.?\s|the\s(?:\p{Ll}+,?\s){1,3})?(?<name>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){1,3})(?=[,.;]|$)/u
const SAID = /(?<!\p{L})(?:said|says|told|added|stated|declared|wrote|warned|joked|stressed|called it)(?!\p{L})/gu
const OFFICE_BETWEEN = /^\s(?:(?!(?:that|to|by|with|and|at|in|after|before)\b)[\p{L}.-]+,?\s){0,6}$/u

/** Folded, and of words alone: a phone writes other quotation marks than a paper. */
const plain = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
