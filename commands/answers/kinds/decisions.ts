import type { Answer } from '../../../src/core/answer.ts'
import type { Citation } from '../../../src/core/citation.ts'
import type { Asked } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { onWhich, reply, typed } from '../../../src/wording/answers.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { type Move, moveIn, OF_RATES } from '../sentences/rate-moves.ts'
import { type Report, reportsOf } from '../sentences/reports.ts'

/*
 * "What did the bank decide in May", "what is the policy rate now", "by how much was it raised": the sentence of the decision
 * answers; of a rate as it is now only that of the newest report.
 */

interface Kind {
  readonly asks: RegExp
  /** A sentence that answers, folded. */
  readonly tells: (text: string, move: Move | null) => boolean
  /** Only the newest report tells what is so now. */
  readonly newest: boolean
}

const BODY = `(?:committee|council|board|bank|mpc|fomc|court|commission|authority|parliament|cabinet|panel|assembly|senate|it|they)`
const DECIDED = `(?:decided|voted|resolved|approved|rejected|adopted|raised|cut|lowered|reduced|increased|kept|left|held|maintained|retained|hiked|ruled)`
/** "The Board of the Central Bank on Tuesday raised": nothing else is done between them. */
const DECISION = new RegExp(
  String.raw`\b${BODY}\b(?:(?!\b(?:said|says|that|which|who|expect\p{L}*|could|would|might|may(?! \d)|not|never|after|before|when|had)\b)[^.;:]){0,110}?\b${DECIDED}\b`,
  'u',
)
const PERCENT = /\d(?:[\d.,/ -]*)\s?(?:%|per\s?cent\b)/u
const RATE =
  /\b(?:interest|policy|key|base|bank|repo|benchmark|cash|refinancing|funds|main)\s(?:\p{L}+\s){0,2}?rates?\b|\b(?:cbr|mpr|opr|ocr|selic)\b/u
const NOT_YET = inLines('u')`
    \b(?:
      could|would|might|expect\p{L}*|forecast\p{L}*|predict\p{L}*|analysts?|economists?|inflation (?:rate|target)
      |previously|reservation|dissent\p{L}*|advocat\p{L}*|last (?:year|month)|if
    )\b
  `
const AMOUNT =
  /\b(?:basis[- ]points?|percentage[- ]points?|(?:half|quarter)(?: of)?(?: a)?(?: percentage)?[- ]point|bps?)\b|\bfrom\b.+?\bto\b/u

const KINDS: readonly Kind[] = [
  {
    asks: /^(?:by )?how much (?:was|were|did|has|have|is|are|does)\b.*\b(?:rates?|raise[ds]?|cut|lower(?:ed)?|increased?|reduced?|hiked?)\b/u,
    tells: (text, move) => RATE.test(text) && AMOUNT.test(text) && !NOT_YET.test(text) && moveIn(text) === move,
    newest: false,
  },
  {
    asks: /^(?:to )?(?:what|which) (?:level|rate|value)\b.*\b(?:raise[ds]?|cut|lower(?:ed)?|increased?|reduced?|hiked?|set|kept|left|keep|held|hold)\b/u,
    tells: (text, move) =>
      RATE.test(text) && PERCENT.test(text) && !NOT_YET.test(text) && (move === null || moveIn(text) === move),
    newest: false,
  },
  {
    asks: inLines('u')`
      ^(?:what(?:['’]s| is| was| are| were)?|how high (?:is|was)) (?:the )?(?:\p{L}+(?:['’]s)? ){0,5}?
      (?:interest|policy|key|base|bank|repo|benchmark|cash|refinancing|main) (?:\p{L}+ )?rates?\b
    `,
    tells: (text) => RATE.test(text) && PERCENT.test(text) && !NOT_YET.test(text) && moveIn(text) !== null,
    newest: true,
  },
  {
    asks: inLines('u')`
      ^what (?:exactly )?(?:
        (?:did|has|have) .*\b
          (?:committee|council|board|bank|mpc|fomc|court|commission|authority|parliament|cabinet|assembly|senate)
          \b.* (?:decided?|resolved?|approved?|adopt(?:ed)?|rejected?|rule[ds]?)\b
        |(?:was|were|has been) (?:decided|the (?:rate |policy )?decisions?)\b|decisions? (?:did|was|were|has)\b
      )
    `,
    tells: (text) => DECISION.test(text) && !NOT_YET.test(text),
    newest: false,
  },
]
const CUES =
  'decided voted resolved approved rejected adopted raised cut lowered reduced increased kept left held maintained retained hiked ruled'.split(
    ' ',
  )
/** Words that need not stand in the document. */
const PLAIN = inLines('u')`
  ^(?:
    what|which|how|much|high|to|by|did|do|does|was|were|is|are|has|have|been|the|an?|of|in|on|at|for|from|with|and
    |or|it|its|their|his|her|s|now|current(?:ly)?|today|new|latest|last|level|value|exactly|set|decided?
    |decisions?|resolved?|approved?|adopt(?:ed)?|rejected?|rule[ds]?|take|taken|make|made|meeting|committee
    |council|board|governing|executive
  )$
`
const DATED = inLines('u')`
  ^(?:
    \d+(?:st|nd|rd|th)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?
    |sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|yesterday|\p{L}+day|week|month|year|spring|summer
    |autumn|winter
  )$
`

/** Null for all other questions, and where no sentence tells it. */
export function decisions(asked: Asked, context: Context): Answer | null {
  const words = fold(typed(asked))
  const kind = KINDS.find(({ asks }) => asks.test(words))
  const { subject, question } = asked
  if (!kind || subject.publisher !== null || subject.event !== null || subject.people.length > 0) return null
  const own = (words.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).filter(
    (word) =>
      !PLAIN.test(word) &&
      !OF_RATES.test(word) &&
      moveIn(word) === null &&
      !(subject.period !== null && DATED.test(word)),
  )
  const move = moveIn(words)
  // "What was decided", of nobody and of no time; "by how much were rates cut" is of rates, and of those cuts there are.
  const ofAny = own.length === 0 && subject.period === null
  if (ofAny && (kind.newest || move === null || !/^(?:by )?how much\b.*\brates?\b/u.test(words))) return null
  const cues = ofAny ? CUES.filter((cue) => moveIn(cue) === move) : CUES
  const told = reportsOf(asked, cues, ofAny ? ['rate'] : own, context)
    .flatMap((report) => tellingIn(report, kind, own, move, context))
    .toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
  const newest = told.filter(({ document }) => !kind.newest || document === told[0]?.document)
  const shown = sentences(newest).slice(0, SHOWN)
  return shown.length === 0
    ? null
    : reply(question, 'ask', { title: onWhich(asked), blocks: showing(shown), citations: shown })
}
const SHOWN = 3

/** The first sentences that tell it, those before others that name whose decision it was; another body's are no answer. */
function tellingIn(
  { sentences: all }: Report,
  { tells }: Kind,
  own: readonly string[],
  move: Move | null,
  { chronicle }: Context,
): readonly Citation[] {
  const telling = all.filter(({ quote }) => tells(fold(quote), move))
  const naming = telling.filter(({ quote }) => own.every((word) => chronicle.marks(quote, word).length > 0))
  if (naming.length > 0) return naming.slice(0, 2)
  // "The board raised its rate": whose board it is, the sentences around it tell.
  return telling.filter(({ quote }) => !OTHER_BODY.test(quote)).slice(0, 1)
}
/** A name of its own stands beside the body. */
const OTHER_BODY =
  /\b(?:Bank|Council|Board|Committee|Parliament|Court|Commission) of (?:the )?\p{Lu}|\b\p{Lu}\p{L}+ (?:Bank|Parliament)\b/u
