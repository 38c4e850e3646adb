import type { Delivery, DeliveryState } from '../core/delivery.ts'
import type { Cadence, Subscription, Weekday, WhenEmpty } from '../core/subscription.ts'
import type { Claim, Lane, Settled, Standing } from './ledger.ts'

/** No day comes after it: days are compared as texts. */
export const LAST_DAY = '9999-12-31'

/** The rows of both databases: the schema is the same, and so is what is made of them. */
export interface SubscriptionRow {
  readonly id: string
  readonly platform: string
  readonly workspace: string
  readonly channel: string
  readonly local_time: string
  readonly zone: string
  readonly cadence: string
  readonly when_empty: WhenEmpty
  readonly origin: 'settings' | 'chat'
  readonly asked_by: string | null
  readonly since: string
  readonly paused_at: string | null
  readonly paused_by: 'person' | 'platform' | null
  readonly paused_reason: string | null
  readonly next_day: string | null
  readonly next_at: string | null
}

export interface DeliveryRow {
  readonly subscription: string
  readonly day: string
  readonly due: string
  readonly post_key: string
  readonly state: DeliveryState['is']
  readonly attempts: number
  readonly turn: number
  readonly held_by: string | null
  readonly wait_until: string | null
  readonly maybe_since: string | null
  readonly message: string | null
  readonly reason: string | null
}

function cadenceText(cadence: Cadence): string {
  return cadence.every === 'week' ? `week-${cadence.weekday}` : cadence.every
}

function cadenceOf(text: string): Cadence {
  if (text === 'day' || text === 'weekday') return { every: text }
  return { every: 'week', weekday: Number(text.slice('week-'.length)) as Weekday }
}

function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    address: { platform: row.platform, workspace: row.workspace || null, channel: row.channel },
    time: row.local_time,
    zone: row.zone,
    cadence: cadenceOf(row.cadence),
    whenEmpty: row.when_empty,
    origin: row.origin,
    by: row.asked_by,
    since: row.since,
    state:
      row.paused_at === null
        ? { is: 'active' }
        : { is: 'paused', at: row.paused_at, by: row.paused_by ?? 'person', reason: row.paused_reason ?? '' },
  }
}

export function standingOf(row: SubscriptionRow): Standing {
  const next = row.next_at === null || row.next_day === null ? null : { day: row.next_day, at: row.next_at }
  return { subscription: subscriptionOf(row), next }
}

/** A subscription as columns, in the order of `SUBSCRIPTION_COLUMNS`. */
export function subscriptionValues({ subscription, next }: Standing, plannedAt: string): (string | null)[] {
  const { address, state } = subscription
  const paused = state.is === 'paused' ? state : null
  return [
    subscription.id,
    address.platform,
    address.workspace ?? '',
    address.channel,
    subscription.time,
    subscription.zone,
    cadenceText(subscription.cadence),
    subscription.whenEmpty,
    subscription.origin,
    subscription.by,
    subscription.since,
    paused?.at ?? null,
    paused?.by ?? null,
    paused?.reason ?? null,
    next?.day ?? null,
    next?.at ?? null,
    plannedAt,
  ]
}

export const SUBSCRIPTION_COLUMNS = [
  'id',
  'platform',
  'workspace',
  'channel',
  'local_time',
  'zone',
  'cadence',
  'when_empty',
  'origin',
  'asked_by',
  'since',
  'paused_at',
  'paused_by',
  'paused_reason',
  'next_day',
  'next_at',
  'planned_at',
] as const

export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    subscription: row.subscription,
    day: row.day,
    due: row.due,
    key: row.post_key,
    attempts: row.attempts,
    maybeSince: row.maybe_since,
    state: stateOf(row),
  }
}

function stateOf(row: DeliveryRow): DeliveryState {
  const reason = row.reason ?? ''
  // A paused subscription's waits have no end; what they are taken up by again is their due instant.
  const after = row.wait_until ?? row.due
  switch (row.state) {
    case 'due':
    case 'quiet':
      return { is: row.state }
    case 'claimed':
      return { is: 'claimed', by: row.held_by ?? '', leaseUntil: after }
    case 'retry':
    case 'ambiguous':
      return { is: row.state, after, reason }
    case 'sent':
      return { is: 'sent', message: row.message ?? '' }
    case 'refused':
    case 'missed':
      return { is: row.state, reason }
  }
}

export function claimOf(row: DeliveryRow & SubscriptionRow): Claim {
  return { delivery: deliveryOf(row), subscription: subscriptionOf(row), turn: row.turn }
}

/** What a settled state leaves in the columns of a delivery that was claimed in doubt or without one. */
export function settledColumns(settled: Settled, { maybeSince }: Delivery, now: string) {
  return {
    state: settled.is,
    waitUntil: 'after' in settled ? settled.after : settled.is === 'due' ? now : null,
    message: settled.is === 'sent' ? settled.message : null,
    reason: 'reason' in settled ? settled.reason : null,
    // A missed or refused one may be due after all, when a clock that ran ahead is set back, or the channel is mended: then a
    // doubt still counts. That this post was refused says nothing of the one before it.
    keepsDoubt:
      settled.is === 'ambiguous' || settled.is === 'missed' || (settled.is === 'refused' && maybeSince !== null),
  }
}

/** A lane as the columns `platform` and `workspace`. */
export function laneColumns({ platform, workspace }: Lane) {
  return { platform, workspace: workspace ?? '' }
}
