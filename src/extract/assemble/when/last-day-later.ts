import { inLines } from '../../../core/in-lines.ts'
import { daysBetween } from '../../days.ts'
import { cued } from '../../words/cued.ts'
import type { Claim } from '../claim.ts'
import { between, type Sentence } from '../sentence.ts'
import { isBegun } from './begun-and-ended.ts'

/** "He left Latvia on 11 May", "The minister is due to fly home on Friday": the last day of a visit, in a sentence of its own. */
const LEFT = cued(
  inLines('u')`
    ^(?<who>[Hh]e|[Ss]he|[Tt]hey|The \p{Ll}+|(?:\p{Lu}[\p{L}.’'-]+ ){0,3}?\p{Lu}[\p{L}’'-]+) (?:
      (?:will |is (?:due|expected|scheduled|set) to )?(?:leave|depart|fly home|fly back|return home)|left|leaves
      |departed|departs|flew home|flies home|flew back|flies back|returned home|returns home
    )\b
  `,
)
/** "It ended on Wednesday": the last day of what was told to begin; "The summit ended on Wednesday" tells it again. */
const ENDED = cued(
  inLines('u')`
    ^(?:It|They) (?:
      (?:will |(?:is|are) (?:due|expected|scheduled|set) to )?
        (?:end|close|conclude|finish|(?:run|last|continue) (?:until|through|till))
      |ended|ends|closed|closes|concluded|concludes|finished|finishes
      |(?:ran|runs|lasted|lasts|continues) (?:until|through|till)
    )\b
  `,
)
/** "arrived in Riga on 9 May": the first day of a visit. */
const ARRIVED = /\b(?:arriv\p{Ll}+|land(?:s|ed)|touched down|flew (?:in|to|into)|began|begins|started|starts)\b/u

/** Sentences behind the first day among which the last one is told. */
const NEAR = 5
/** Days that a visit or a conference may last. */
const LONGEST = 14
/** Characters between "left" and the day. */
const REACH = 60

/** "arrived in Riga on 9 May. … He left Latvia on 11 May", "opened on Monday. … It ended on Wednesday": from the one to the other. */
export function lastDayLater(told: Claim, all: readonly Sentence[]): Claim {
  const { date, sentence, kind } = told
  if (date?.date?.precision !== 'day') return told
  const pattern = kind === 'visit' && hasArrived(told) ? LEFT : HAS_SESSIONS.test(kind) && isBegun(told) ? ENDED : null
  if (!pattern) return told
  const from = all.indexOf(sentence) + 1
  for (const next of all.slice(from, from + NEAR)) {
    if (next.passage.report !== sentence.passage.report) break
    const match = pattern.exec(next.passage.text, next)
    if (!match || (match.groups?.who && !isTraveller(match.groups.who, told))) continue
    const end = next.passage.start + match[0].length
    const last = next.dates.find(({ start }) => start >= end)
    if (last?.date?.precision !== 'day' || !/^[^.;]*$/.test(between(next, end, last.start))) continue
    const length = daysBetween(last.date.end, date.date.start)
    if (last.start - end > REACH || length < 1 || length > LONGEST) continue
    const stated = date.date.certainty === 'stated' && last.date.certainty === 'stated'
    return {
      ...told,
      date: {
        ...date,
        date: {
          start: date.date.start,
          end: last.date.end,
          precision: 'span',
          certainty: stated ? 'stated' : 'implied',
        },
      },
    }
  }
  return told
}

const HAS_SESSIONS = /^(?:meeting|summit|exercise|other)$/

const hasArrived = ({ sentence, at }: Claim): boolean => ARRIVED.test(between(sentence, at.start - 12, at.end))

/** "He", "The minister", or one of those who came: nobody else's leaving ends the visit. */
const isTraveller = (who: string, { taking }: Claim): boolean =>
  /^(?:[Hh]e|[Ss]he)$/.test(who)
    ? taking.length === 1
    : /^(?:[Tt]hey|The )/.test(who) ||
      taking.some(({ person }) => who.endsWith(person.name.split(' ').at(-1) ?? person.name))
