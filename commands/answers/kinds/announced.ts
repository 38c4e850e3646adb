import type { Answer } from '../../../src/core/answer.ts'
import type { Asked } from '../../../src/core/command.ts'
import type { EventDate } from '../../../src/core/date.ts'
import { fold } from '../../../src/core/fold.ts'
import { inLines } from '../../../src/core/in-lines.ts'
import { quoted, reply } from '../../../src/wording/answers.ts'
import { sayDate } from '../../../src/wording/dates.ts'
import type { Context } from '../../context.ts'
import { showing } from '../beside/showing.ts'
import { reportsOf } from '../sentences/reports.ts'

/*
 * "When will the minutes be published", "when is the next decision of the bank": no event, but the newest report of the body
 * announces the day in a sentence that does not say once more whose it is.
 */

interface Kind {
  readonly asks: RegExp
  readonly cues: readonly string[]
  /** The sentence that announces it, folded. */
  readonly tells: RegExp
}

const KINDS: readonly Kind[] = [
  {
    asks: /^when (?:will|are|is|do|does) .*\bminutes\b/u,
    cues: ['minutes'],
    tells:
      /\bminutes\b.*\b(?:publish|releas|issued|available|appear|come out|posted)|\b(?:publish|releas|issue|post)\p{L}* (?:the |its |their )?minutes\b/u,
  },
  {
    asks: /^when (?:will|is|are) (?:the |their |its )?next (?:\p{L}+ ){0,3}?(?:decisions?|announcement)\b/u,
    cues: ['next', 'following'],
    tells:
      /\bnext\b[^.;]*\b(?:decision|announcement|(?:policy|rate-setting|rate) meeting)\b|\b(?:decision|announcement) (?:is|will be|comes)\b[^.;]*\bnext\b/u,
  },
  {
    asks: /^when (?:will|does|do|is|are) (?:(?:the|their|its|\p{L}+['’]s) )?(?:\p{L}+ ){0,7}?(?:decide|vote|deciding|voting|set (?:the |its )?(?:\p{L}+ )?rates?)\b.*\b(?:again|next)\b/u,
    cues: ['next', 'following'],
    tells:
      /\bnext\b[^.;]*\b(?:decision|announcement|meeting|session|vote)\b|\b(?:decision|announcement|meeting|session) (?:is|will be|comes)\b[^.;]*\bnext\b/u,
  },
]
const PLAIN = inLines('u')`
  ^(?:
    when|will|are|is|do|does|the|an?|of|in|on|at|for|from|by|and|its|their|be|been|get|minutes|publish(?:ed)?
    |releas(?:e|ed)|issued?|available|appear|come|out|posted|next|following|decisions?|announcement|announced?|due
    |scheduled|expected|meetings?|interest|rates?|policy|monetary|bank|central|board|committee|council|made|taken
    |place|take|again|decid(?:e|es|ing)|votes?|voting|set|it|they
  )$
`

/** Null for all other questions, and where no sentence tells it. */
export function announced(asked: Asked, context: Context): Answer | null {
  const words = fold(asked.question.words).trim()
  const kind = KINDS.find(({ asks }) => asks.test(words))
  const { period, publisher, people } = asked.subject
  if (!kind || publisher !== null || period !== null || people.length > 0) return null
  const own = (words.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).filter((word) => !PLAIN.test(word))
  const told = reportsOf(asked, kind.cues, own, context).flatMap(({ sentences }) =>
    sentences.flatMap((citation) => {
      if (!kind.tells.test(fold(citation.quote))) return []
      const days = context.chronicle.saidIn(citation).flatMap((one) => (one.is === 'day' ? [one.date] : []))
      const [only, second] = days.filter(({ end }) => end >= (citation.published?.slice(0, 10) ?? ''))
      return only && !second ? [{ citation, day: only }] : []
    }),
  )
  const [newest, other] = told.toSorted((a, b) => (a.day.start < b.day.start ? 1 : -1))
  // Of nobody's minutes in particular there may be many.
  if (!newest || (own.length === 0 && other)) return null
  return reply(asked.question, 'when', {
    title: `${leadOf(newest.day, context)}${sayDate(newest.day)}, the documents say: ${quoted(asked)}`,
    blocks: showing([newest.citation], 'It is said here:'),
    citations: [newest.citation],
  })
}

const leadOf = ({ end }: EventDate, { today }: Context): string =>
  end < today ? 'Nothing later is announced; the last was for ' : 'Planned for '
