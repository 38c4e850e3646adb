import type { EventDate } from '../../../core/date.ts'
import type { Undated } from './days-around.ts'
import type { When } from './index.ts'

/** "Speaking at a press conference after talks in Oslo on Friday": the press was told on the day of the one meeting in the same sentence. */
export function dayOfTalks(
  { claims: [press] }: Undated,
  events: readonly Undated[],
  said: readonly Pick<When, 'date'>[],
): EventDate | null {
  if (press?.kind !== 'statement') return null
  const days = events.flatMap(({ claims, status }, i) =>
    status === 'held' && claims.some(({ sentence, kind }) => kind === 'meeting' && sentence === press.sentence)
      ? [said[i]?.date ?? null]
      : [],
  )
  const [day, another] = days
  return day?.precision === 'day' && another === undefined ? day : null
}
