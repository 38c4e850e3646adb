import type { Asked } from '../../../src/core/command.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Deed } from '../../../src/core/subject.ts'
import { MONTHS } from '../../../src/wording/dates.ts'
import { sayWhen } from '../../../src/wording/events.ts'
import { wordFor } from '../sentences/deed-words.ts'
import { doersOf } from '../sentences/doers.ts'

/** What some people did, and they are asked for by name. */
export interface DeedOf extends Deed {
  readonly by: readonly string[]
}

/** "When did she arrive", "when did he sign it": the day of the deed, not every day on which they were somewhere. */
export function deedIn(asked: Asked): DeedOf | null {
  const { rest, subject } = asked
  const verb = (/^(?:did|has|have|had)\b.*?\s(arrive|land|leave|left|depart|sign|resign|take over)(?:d|ed)?\b/iu.exec(
    rest,
  ) ?? /^(?:does|do|will|is|are)\b.*?\s(leave|leaving|depart|take over)\b/iu.exec(rest))?.[1]
  if (subject.people.length === 0) return null
  if (verb === undefined) return otherDeed(asked)
  return { verb: verb.toLowerCase().replace(/s? over$/, ''), part: null, to: [], by: subject.people }
}

/** "When does she return": not every day of hers. What makes the kind of an event, or is sought in its words, is no such verb. */
function otherDeed({ rest, subject }: Asked): DeedOf | null {
  if (subject.kinds.length > 0 || subject.together || subject.event !== null) return null
  const behind = /^(?:does|do|did|will|has|have|had|is|are)\s+(.+)$/iu.exec(rest)?.[1]
  const names = new Set(subject.people.flatMap((name) => fold(name).split(/[\s-]+/u)))
  const words = fold(behind ?? '').match(/\p{L}+/gu) ?? []
  const verb = words.find((word, i) => names.has(words[i - 1] ?? '') && !names.has(word))
  const isOther = verb !== undefined && OF_ONE.test(verb) && !subject.terms.includes(verb)
  return isOther ? { verb, part: null, to: [], by: subject.people } : null
}
const OF_ONE = /^(?:return|fly|stay|begin|start|launch|lead|invite|conclude|finish|address)$/u

export const did = (event: Event, deed: DeedOf): boolean => {
  const doers = doersOf(event, deed).map(({ person }) => person.name)
  return deed.by.every((name) => doers.includes(name))
}

/** "Arrived on 16 January and left on 18 January": the date behind the verb, where the event has another. */
export function ownDate(events: readonly Event[], deed: DeedOf) {
  const verb = wordFor(deed.verb)
  for (const event of events) {
    for (const { citation } of doersOf(event, deed)) {
      const match = citation ? new RegExp(verb.source, 'iu').exec(citation.quote) : null
      if (!citation || !match) continue
      const behind =
        citation.quote
          .slice(match.index + match[0].length)
          .split(/[.;]|\b(?:and|but) (?=\p{Ll}+ed\b|left|met|flew)/u)[0] ?? ''
      const date = new RegExp(`\\bon (?<date>\\d{1,2} (?:${MONTHS.join('|')})(?: \\d{4})?)`, 'u').exec(behind)?.groups
        ?.date
      if (date !== undefined && !sayWhen(event).includes(date)) return { date, citation, event }
    }
  }
  return null
}
