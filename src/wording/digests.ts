import type { Delivery, DeliveryState } from '../core/delivery.ts'
import type { Standing } from '../core/desk.ts'
import type { Cadence, Plan, Slot, Subscription, WhenEmpty } from '../core/subscription.ts'
import { MONTHS, sayDay } from './dates.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** `every day`, `on weekdays`, `every Friday`. */
function sayCadence(cadence: Cadence): string {
  switch (cadence.every) {
    case 'day':
      return 'every day'
    case 'weekday':
      return 'on weekdays'
    case 'week':
      return `every ${DAYS[cadence.weekday - 1]}`
  }
}

/** `every day at 09:00 (Europe/Brussels)`. */
export const sayPlan = (plan: Plan): string => `${sayCadence(plan.cadence)} at ${plan.time} (${plan.zone})`

/** `Monday 1 March 2027, 09:00`, in the plan's own zone. */
export function saySlot(slot: Slot, zone: string): string {
  const at = Temporal.Instant.from(slot.at).toZonedDateTimeISO(zone)
  return `${DAYS[at.dayOfWeek - 1]} ${at.day} ${MONTHS[at.month - 1]} ${at.year}, ${sayTime(slot.at, zone)}`
}

/** `09:00`, as clocks show it there. */
const sayTime = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

const EMPTY: Record<WhenEmpty, string> = {
  skip: 'nothing is posted',
  next: 'once a week, what is coming',
  say: 'a line that says so',
}

/** What happens on a day without anything to tell. */
export const sayEmpty = (choice: WhenEmpty): string => EMPTY[choice]

/** What is still to come today; what happens on days without anything to tell; when the next digest with something in it comes. */
export function sayNext(standing: Standing): string {
  const { next, stillToCome } = standing
  if (!next) return 'It is paused.'
  const later = sayLater(standing, next)
  return stillToCome ? `${sayStillToCome(stillToCome, standing.subscription)} ${later}` : later
}

/** A digest that waits for another attempt, or for the time that it was given before the present one. */
function sayStillToCome({ day, due, state, maybeSince }: Delivery, { since, zone }: Subscription): string {
  const digest = `The digest of ${sayDay(day)}`
  if (maybeSince !== null) return `${digest} may be there already; if it is not, it is still to come.`
  const at = state.is === 'due' && due > since ? `, at ${sayTime(due, zone)}` : ''
  return `${digest} is still to come${at}.`
}

function sayLater({ subscription, nextWithSomething }: Standing, next: Slot): string {
  const on = (slot: Slot) => saySlot(slot, subscription.zone)
  const never = 'These documents have nothing to tell on any of its days within a year'
  // When something real comes, beside the posts that say that there is nothing.
  const full = nextWithSomething
    ? `The next digest with something in it comes on ${on(nextWithSomething)}.`
    : `${never}.`
  switch (subscription.whenEmpty) {
    case 'skip':
      if (!nextWithSomething) return `${never}, so nothing is posted.`
      return `On days with nothing to tell, nothing is posted; the next digest comes on ${on(nextWithSomething)}.`
    case 'say': {
      const same = nextWithSomething?.at === next.at
      const first = same ? '.' : `; the next post comes on ${on(next)}.`
      return `On days with nothing to tell, a line says so${first} ${full}`
    }
    case 'next':
      // Whether an empty day shows what is coming depends on when the channel last had a digest.
      return `On days with nothing to tell, what is coming is posted, at most once a week. ${full}`
  }
}

/**
 * A time that clock changes can touch, with what happens then; null for all other times, and in zones that change no clocks
 * from now on.
 */
export function warnOfNight({ time, zone }: Pick<Plan, 'time' | 'zone'>, now: Temporal.Instant): string | null {
  if (time >= '04:00') return null
  const change = now.toZonedDateTimeISO(zone).getTimeZoneTransition('next')
  if (!change) return null
  // The moment as clocks show it that nobody has set yet.
  const before = change.subtract({ minutes: 1 }).toPlainDateTime().add({ minutes: 1 })
  const on = `${before.day} ${MONTHS[before.month - 1]} ${before.year} at ${before.toPlainTime().toString({ smallestUnit: 'minute' })}`
  return `Clocks are changed at night (${zone}: next on ${on}). If that skips ${time}, the digest comes as much later that day; if it comes twice, at the first. It still comes once.`
}

/** A reason as a sentence of its own: “The channel is archived.” */
export const sentence = (reason: string): string =>
  `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`

/** The same in the middle of another. */
export const clause = (reason: string): string => reason.replace(/\.$/, '')

/** What became of a delivery. */
export function sayState(state: DeliveryState): string {
  switch (state.is) {
    case 'due':
      return 'about to be posted'
    case 'claimed':
      return 'being posted'
    case 'retry':
      return `not posted yet, to be tried again (${clause(state.reason)})`
    case 'ambiguous':
      return `perhaps posted; being looked for before anything is posted again (${clause(state.reason)})`
    case 'sent':
      return 'posted'
    case 'refused':
      return `refused (${clause(state.reason)})`
    case 'missed':
      return `missed (${clause(state.reason)})`
    case 'quiet':
      return 'nothing to tell, nothing posted'
  }
}
