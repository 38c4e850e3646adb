import type { WebClient } from '@slack/web-api'
import type { Clock } from '../../../clock.ts'
import type { Log } from '../../../log.ts'
import { codeOf } from '../errors.ts'

export interface Profile {
  /** The name that others see; null when Slack does not tell. */
  readonly name: string | null
  /** IANA zone; null when Slack does not tell. */
  readonly zone: string | null
  /** BCP 47. */
  readonly locale: string | null
  readonly isAdmin: boolean
}

export interface Profiles {
  /** From memory when it was read within the hour; null when Slack cannot be asked now. */
  of(user: string): Promise<Profile | null>
  /** Read again: for what somebody may do, yesterday's answer is not good enough. Throws what the client throws. */
  fresh(user: string): Promise<Profile>
}

const KEPT_SECONDS = 3600
const MOST = 10_000

/** Zones and languages of those who ask, read once an hour each. */
export function createProfiles(client: WebClient, clock: Clock, log: Log): Profiles {
  const known = new Map<string, { readonly profile: Profile; readonly until: number }>()
  const seconds = () => clock.now().epochMilliseconds / 1000

  async function fresh(user: string): Promise<Profile> {
    const { user: found } = await client.users.info({ user, include_locale: true })
    const profile = {
      name: found?.profile?.display_name || found?.real_name || found?.name || null,
      zone: found?.tz ?? null,
      locale: found?.locale ?? null,
      isAdmin: Boolean(found?.is_admin || found?.is_owner || found?.is_primary_owner),
    }
    const oldest = known.size >= MOST ? known.keys().next().value : undefined
    if (oldest !== undefined) known.delete(oldest)
    known.set(user, { profile, until: seconds() + KEPT_SECONDS })
    return profile
  }

  return {
    fresh,
    async of(user) {
      const memory = known.get(user)
      if (memory && memory.until > seconds()) return memory.profile
      try {
        return await fresh(user)
      } catch (error) {
        log.debug({ code: codeOf(error) }, 'a profile could not be read')
        // An old answer is better than none: zones seldom change.
        return memory?.profile ?? null
      }
    },
  }
}
