import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import type { Period } from '../../../src/core/subject.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { sentences, text } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { CAME, isSaidAbsent, mayTellAbsence, NOT_THERE, surnameOf } from '../sentences/said-there.ts'

/** What a sentence denies in so many words is recorded of no event: "Calder did not meet Moe", "The treaty was not signed". */

const NOT =
  "(?:(?:did|do|does|has|have|had|will|would|could|can)(?:\\s+not|n['’]t)|never|failed to|refused to|declined to|was unable to|were unable to|will never)"
/** What every denial of two has: the long patterns are for sentences that have it. */
const MAY_DENY = inLines('iu')`
    \b(?:
      not|no|never|neither|almost|nearly|stopped short|avoided|rather than|instead of|failed|refused|declined|unable
      |den(?:y|ie[sd]|ying)|rejected|dismissed|reports?|claims?|rumours?
    )\b
    |n['’]t\b
  `
const MEETS = '(?:meet|met|see|seen|saw)'
const SPEAKS = '(?:speak|spoke|spoken|talk|talked|call|called|phone|phoned|telephone|telephoned)'
const FALSE = /\b(?:were|was|are|is)\s+(?:false|untrue|wrong|baseless|unfounded|incorrect)\b/iu
const SAYS_NO =
  /\b(?:denied|denies|deny|denying|rejected (?:reports|claims|rumours)|dismissed (?:reports|claims|rumours))\b/iu
const ATTENDS = /\b(?:attend|take part|participate|there|present|join|come|go|at|in|on)\b/iu
/** Within one clause. */
const CLAUSE = '[^.;:]{0,60}?'
/** From what is not done to the one it is not done to: in "did not meet Moe but met Holm" Holm is another's. */
const OBJECT = '(?:(?!\\b(?:but|met|meets|saw|spoke|when|while|before|after)\\b)[^.;:]){0,60}?'

/** The answer as it is, or what a sentence denies before it where it has nothing better to tell. */
export function orDenied(asked: Asked, answer: Answer, context: Context): Answer {
  if (/^(?:No:|Cancelled\b|The sentences disagree)/.test(answer.title)) return answer
  // Who attended is compared with the sentences beside it already.
  if (answer.outcome === 'answered' && !asked.subject.together) return answer
  const found = denials(asked, context)
  if (found.length === 0) return answer
  const block = { kind: 'paragraph' as const, spans: [], citations: found.slice(0, 3) }
  // A yes that rests on nothing but what denies it is none.
  const denied = new Set(found.map(({ quote }) => quote))
  const stands = answer.events.some(({ citations }) =>
    citations.some(({ quote, supports }) => supports === 'event' && !denied.has(quote)),
  )
  if (answer.outcome === 'answered' && (stands || answer.events.length === 0)) {
    const other = { ...block, spans: [text('A sentence denies it, of this or of another day:')] }
    return { ...answer, message: { blocks: [...answer.message.blocks, other] } }
  }
  // What somebody denies may be so all the same.
  const by = found.every(({ quote }) => SAYS_NO.test(quote) || FALSE.test(quote))
  return reply(asked.question, 'ask', {
    title: `${by ? 'It is denied, the documents say' : 'No: a sentence says so'}: ${quoted(asked)}`,
    blocks: [block],
    citations: found,
  })
}

function denials(asked: Asked, context: Context): readonly Citation[] {
  const tells = denying(asked, context)
  if (!tells) return []
  const { period } = asked.subject
  const found = context.chronicle
    .quotes(tells.words, { offset: 0, limit: 50 })
    .items.filter(
      ({ quote, document }) =>
        tells.holds(quote, document) && (period === null || isAbout(period, quote, document, context)),
    )
  return sentences(found)
}

const isAbout = (period: Period, quote: string, document: string, { chronicle }: Context): boolean =>
  quote.includes(period.label) ||
  chronicle.eventsOf(document).some(({ date }) => date !== null && date.start <= period.to && date.end >= period.from)

interface Denying {
  /** What such a sentence has, for a search. */
  readonly words: string
  holds(quote: string, document: string): boolean
}

function denying(asked: Asked, context: Context): Denying | null {
  const { people, strangers, together, claim, terms } = asked.subject
  const known = [...people, ...strangers].map(surnameOf)
  // "did calder meet orlov", typed small: a word that is left over may be the name.
  const names = together && known.length === 1 ? [...known, ...terms.slice(-1)] : known
  const [one, other, third] = names
  if (one !== undefined && other !== undefined && third === undefined && together) return notTogether(one, other, asked)
  if (one !== undefined && other === undefined) return notDone(one, asked, context)
  const body = claim?.offices[0]?.represents ?? null
  if (body !== null && names.length === 0 && !ATTENDS.test(asked.rest)) return notDone(fold(body), asked, context)
  if (body !== null && names.length === 0) return nobodyOf(body, claim?.offices[0]?.role ?? '', asked.rest)
  return names.length === 0 ? notPassed(asked) : null
}

function notTogether(one: string, other: string, { rest }: Asked): Denying {
  const verb = new RegExp(`\\b${SPEAKS}\\b`, 'iu').test(rest) ? SPEAKS : MEETS
  const [a, b] = [RegExp.escape(one), RegExp.escape(other)]
  const neither = `\\bneither\\b[^.;:]{0,120}?`
  const pairs = [
    [a, b],
    [b, a],
  ].flatMap(([x, y]) => [
    // "Calder did not meet Moe"; in "Calder, who met Moe, did not meet Holm" the comma ends what is said of Moe.
    `\\b${x}\\b(?!,\\s+${NOT})${CLAUSE}\\b${NOT}\\s+(?:yet\\s+|ever\\s+)?${verb}\\b${OBJECT}\\b${y}\\b`,
    `\\b${x}\\s+and\\s+(?:[^.;:,]{0,40}\\s)?${y}\\s+${NOT}\\s+(?:yet\\s+|ever\\s+)?${verb}\\b`,
    `${neither}\\b${x}\\b[^.;:]{0,80}?\\b${verb}\\b${OBJECT}\\b${y}\\b`,
    `\\b(?:denied|denies|rejected|dismissed)\\b${CLAUSE}\\b${x}\\b${CLAUSE}\\b(?:had|has|have)\\s+${verb}\\b${OBJECT}\\b${y}\\b`,
    `\\b${x}\\b\\s+(?:denied|denies|rejected|dismissed)\\b${CLAUSE}\\b(?:he|she|they)\\s+(?:had|has|have)\\s+${verb}\\b${OBJECT}\\b${y}\\b`,
    `\\b${x}\\b\\s+(?:denied|denies)\\s+(?:ever\\s+)?(?:meeting|speaking|talking)\\b${OBJECT}\\b${y}\\b`,
    // "No meeting between Calder and Moe took place", "Calder almost met Moe", "was not among those who met Moe"
    `\\bno (?:\\p{L}+ )?(?:meetings?|talks?|calls?|conversations?) (?:between|of|with)\\b${CLAUSE}\\b${x}\\b${CLAUSE}\\b${y}\\b`,
    `\\b${x}\\b${CLAUSE}\\b(?:almost|nearly|stopped short of|avoided)\\s+(?:${verb}|meeting|speaking (?:to|with)|talking to)\\b${OBJECT}\\b${y}\\b`,
    `\\b${x}\\b${CLAUSE}\\bnot (?:one of|among) those who ${verb}\\b${OBJECT}\\b${y}\\b`,
    `\\b(?:rather than|instead of)\\s+(?:meet|meeting|see|seeing|speak to|speaking (?:to|with))\\b[^.,;:]{0,60}?\\b${y}\\b[^.;:]{0,60}?\\b${x}\\b`,
    `,\\s+(?:and\\s+)?not\\s[^.;:,]{0,60}?\\b${x}\\b,\\s+${verb}\\b${OBJECT}\\b${y}\\b`,
  ])
  const says = new RegExp(pairs.join('|'), 'iu')
  const reported = new RegExp(`\\b(?:reports?|claims?|rumours?)\\b${CLAUSE}\\b${verb}\\b`, 'iu')
  return {
    words: `${one} ${other}`,
    holds: (quote) => {
      if (!MAY_DENY.test(quote)) return false
      const folded = fold(quote)
      return (
        (says.test(folded) && !/\bif\b|\bwould\b.*\bunless\b/iu.test(quote)) ||
        (reported.test(folded) && FALSE.test(quote) && [one, other].every((name) => hasWord(folded, name)))
      )
    },
  }
}

/** "Calder will not attend", "Calder did not travel to Oslo": with all that the question says besides. */
function notDone(name: string, { rest, subject }: Asked, { chronicle }: Context): Denying | null {
  const folded = fold(rest.replace(/[?!.\s]+$/u, ''))
  const verb = new RegExp(`\\b${RegExp.escape(name)}\\s+(?:also\\s+)?(\\p{L}{3,})`, 'u').exec(folded)?.[1]
  if (verb === undefined || subject.together) return null
  const place = subject.claim?.place ?? []
  const said = [...new Set([...place, ...subject.terms])].filter((word) => word !== verb)
  const did = new RegExp(
    `\\b${RegExp.escape(name)}\\b(?!,\\s+${NOT})[^.;:,]{0,40}?\\b${NOT}\\s+(?:yet\\s+)?${RegExp.escape(verb)}\\b`,
    'iu',
  )
  const attends = /^(?:attend|take|participate|join|come|there|present)$/.test(verb)
  // "Will not attend the summit": which one, the document's one summit says.
  const oneOfKind = (document: string) => {
    const [only, second] = chronicle.eventsOf(document).filter(({ kind }) => subject.kinds.includes(kind))
    return only && !second ? fold(`${only.title} ${only.place ?? ''}`) : ''
  }
  return {
    words: [name, ...(attends ? [] : place.length > 0 ? place : [verb])].join(' '),
    holds: (quote, document) => {
      const words = fold(quote)
      if (!attends) return did.test(words) && said.every((word) => hasWord(words, word))
      const named = subject.kinds.some((kind) => words.includes(kind))
      if (!(named || said.some((word) => hasWord(words, word))) || !isSaidAbsent(quote, name)) return false
      const around = `${words} ${oneOfKind(document)}`
      return said.every((word) => hasWord(around, word))
    },
  }
}

/** "No one from Bulgaria attended"; "No minister of Poland took part", where a minister is asked for. */
function nobodyOf(body: string, role: string, question: string): Denying {
  const away = role === '' ? null : holderAway(body, role, question)
  const office = role.split(' ').at(-1) ?? ''
  const nobody =
    office === ''
      ? null
      : new RegExp(
          `\\bno (?:\\p{L}+\\s+){0,2}?${RegExp.escape(office)}s?\\s+(?:from|of|for)\\s+(?:the\\s+)?${RegExp.escape(fold(body))}\\b[^.;:,]{0,30}?\\s?${CAME}`,
          'iu',
        )
  return {
    words: body,
    holds(quote) {
      const folded = fold(quote)
      if (isSaidAbsent(quote, body, 'body') || nobody?.test(folded) === true) return true
      return mayTellAbsence(folded) && away?.test(folded) === true
    },
  }
}

/** "Poland's Minister of Ports, Jan Wilk, who had been expected, was unable to attend": the office, a name, that he was not there. */
function holderAway(body: string, role: string, question: string): RegExp {
  const office = role.split(' ').at(-1) ?? role
  const others = role.split(' ').slice(0, -1)
  // "The Polish minister": the country as it was typed stands right before the office.
  const typed = fold(question)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4 && !role.includes(word))
  const named = [
    `(?<!\\p{L})${RegExp.escape(fold(body))}(?:['’]s)?[^.;:,]{0,30}?`,
    `(?<!\\p{L})(?:${typed.map(RegExp.escape).join('|') || '-'})\\s`,
  ]
  const all = others.map((word) => `(?=[^.;:]{0,60}${RegExp.escape(word)})`).join('')
  const told = `(?:\\s+(?:of|for)\\s+[^.;:,]{2,30})?(?:,?\\s+(?!and\\b)[^.;:,]{3,40}?)?(?:,\\s+who\\s[^.;:,]{2,90})?,?\\s+(?:${NOT_THERE})`
  return new RegExp(`(?:${named.join('|')})${all}(?:\\p{L}+\\s+){0,2}${RegExp.escape(office)}${told}`, 'iu')
}

/** "Was the treaty signed": "The treaty was not signed", "No treaty was signed". */
function notPassed({ rest, subject }: Asked): Denying | null {
  const [, thing = '', verb = ''] =
    /^(?:was|were|is|are|has|have|had)\s+(?:the|an?|any|this|that)?\s*(.+?)\s+(?:been\s+)?(\p{L}+(?:ed|n|ld|de))(?:\s+(?:in|on|at)\b.*)?[?!.\s]*$/iu.exec(
      rest,
    ) ?? []
  const noun = fold(thing).split(' ').at(-1) ?? ''
  if (verb === '' || noun === '' || subject.people.length + subject.strangers.length > 0) return null
  const others = subject.terms.filter((term) => !fold(thing).includes(term) && term !== fold(verb))
  const [what, done] = [RegExp.escape(noun), RegExp.escape(fold(verb))]
  const says = new RegExp(
    `\\b${what}\\b[^.;:,]{0,40}?\\b(?:(?:was|were|is|are|has|have|had)(?:\\s+not|n['’]t)|(?:was|were|has|have|had)\\s+never)\\s+(?:yet\\s+)?(?:been\\s+)?${done}\\b|\\bno\\s+(?:\\p{L}+\\s+){0,2}?${what}\\s+(?:was|were|has been|have been)\\s+${done}\\b`,
    'iu',
  )
  return {
    words: `${noun} ${verb}`,
    holds: (quote) => says.test(fold(quote)) && others.every((word) => hasWord(fold(quote), word)),
  }
}

const hasWord = (folded: string, word: string) =>
  new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u').test(folded)
