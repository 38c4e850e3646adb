import type { Command } from '../src/core/command.ts'
import type { Day } from '../src/core/date.ts'
import { UserError } from '../src/core/errors.ts'
import type { Subject } from '../src/core/subject.ts'
import { reply, saying } from '../src/wording/answers.ts'
import { sayDay } from '../src/wording/dates.ts'
import type { Context } from './context.ts'

export const digestPreview: Command<Context> = {
  path: ['digest', 'preview'],
  summary: { en: 'What the digest of a day looks like; posts nothing', de: 'Wie die Übersicht eines Tages aussieht' },
  arguments: [
    {
      name: 'date',
      description: { en: 'A day: 28 February; without it, today', de: 'Ein Tag: 28 February; sonst heute' },
      required: false,
    },
  ],
  reads: 'anniversary',
  examples: () => [''],
  async run({ question, rest, subject }, { today, digests }) {
    const day = dayOf(subject, today) ?? (rest.trim() === '' ? today : null)
    if (day === null) throw new UserError('A digest is for one day; write it like: digest preview 2027-02-28')
    if (!digests) throw new UserError('There are no digests here.')
    // As the channel gets it: what is posted on an empty day is its choice.
    const { platform, workspace, channel } = question.asker
    const standing = channel === null ? null : await digests.status({ platform, workspace, channel })
    const whenEmpty = standing?.subscription.whenEmpty ?? 'skip'
    return reply(question, 'digest preview', {
      title: `The digest of ${sayDay(day)}`,
      blocks: digests.preview(day, whenEmpty)?.blocks ?? [
        saying('Nothing would be posted: these documents have nothing to tell on this day.'),
      ],
    })
  },
}

/** A day without a year is the next one of its kind. */
function dayOf({ period, monthDay }: Subject, today: Day): Day | null {
  if (!monthDay) return period?.precision === 'day' ? period.from : null
  const from = Temporal.PlainDate.from(today)
  const inYear = (year: number) => Temporal.PlainDate.from({ year, ...monthDay })
  const thisYear = inYear(from.year)
  return (Temporal.PlainDate.compare(thisYear, from) < 0 ? inYear(from.year + 1) : thisYear).toString()
}
