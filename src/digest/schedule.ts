import type { Day } from '../core/date.ts'
import type { Plan, Slot } from '../core/subscription.ts'

/** So many days back a slot that nobody saw is still told of, as missed: deliveries are kept as long. */
const LOOKED_BACK = 400

/** ISO 8601 in UTC with milliseconds: one length, so that texts compare as the instants do. */
export const stamp = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' })

/**
 * The moment of a local day's digest; null when the plan leaves this day out, or the zone never had it (Apia skipped
 * 30 December 2011).
 *
 * A wall time inside a gap is moved on by the gap (02:30 becomes 03:30, "compatible"); one that comes twice means the
 * first. Where moving on would leave the day (23:30 with a gap up to midnight) it is moved back instead.
 */
export function slotOn(plan: Plan, day: Day): Slot | null {
  const date = Temporal.PlainDate.from(day)
  if (!wanted(plan, date)) return null
  const local = date.toPlainDateTime(plan.time)
  for (const disambiguation of ['compatible', 'earlier'] as const) {
    const moment = local.toZonedDateTime(plan.zone, { disambiguation })
    if (moment.toPlainDate().equals(date)) return { day, at: stamp(moment.toInstant()) }
  }
  return null
}

/** The first slot after this instant. A week always has one, and the second week makes up for a day that never was. */
export function slotAfter(plan: Plan, instant: string): Slot {
  const start = Temporal.Instant.from(instant)
  const from = stamp(start)
  const today = start.toZonedDateTimeISO(plan.zone).toPlainDate()
  for (let ahead = 0; ahead <= 15; ahead += 1) {
    const slot = slotOn(plan, today.add({ days: ahead }).toString())
    if (slot && slot.at > from) return slot
  }
  throw new RangeError(`No slot within two weeks of ${instant} for ${plan.time} in ${plan.zone}`)
}

/** The slots after the first of these instants up to the second one, oldest first; of many years, those of the last 400 days. */
export function slotsBetween(plan: Plan, after: string, until: string): Slot[] {
  const slots: Slot[] = []
  const earliest = stamp(Temporal.Instant.from(until).subtract({ hours: 24 * LOOKED_BACK }))
  for (
    let slot = slotAfter(plan, after > earliest ? after : earliest);
    slot.at <= until;
    slot = slotAfter(plan, slot.at)
  )
    slots.push(slot)
  return slots
}

/** Is this local day over? */
export function isOver(day: Day, zone: string, now: Temporal.Instant): boolean {
  return localDay(zone, now) > day
}

export function localDay(zone: string, now: Temporal.Instant): Day {
  return now.toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The first moment of this local day. */
export function startOf(day: Day, zone: string): string {
  return stamp(Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant())
}

/** Does this machine know the zone? Another version of the time zone database may have known more. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

function wanted({ cadence }: Plan, date: Temporal.PlainDate): boolean {
  switch (cadence.every) {
    case 'day':
      return true
    case 'weekday':
      return date.dayOfWeek <= 5
    case 'week':
      return date.dayOfWeek === cadence.weekday
  }
}
