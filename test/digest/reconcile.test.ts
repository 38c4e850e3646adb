import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/core/subscription.ts'
import { Billboard } from '../helpers/digest/billboard.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'

/** A platform whose clock is so many hours behind ours: what it says of its messages is as many earlier. */
class Behind extends Billboard {
  hours = 1

  override find(address: Address, key: string, since: string): Promise<string | null> {
    return super.find(address, key, Temporal.Instant.from(since).add({ hours: this.hours }).toString())
  }
}

describe('looking for a digest whose reply was lost', () => {
  it.each([
    [1, '00:05'],
    [1, '09:00'],
    [1, '23:50'],
    // A clock that was taken for the local time of Kiritimati, and is for UTC.
    [14, '00:05'],
    [14, '09:00'],
  ])('finds it where our clock is %i hours ahead of the platform’s, at %s', async (hours, time) => {
    const stage = new Stage('2027-03-01T00:00:30Z', (virtual) => Object.assign(new Behind(virtual), { hours }))
    stage.board.faults.push({ channel: 'a', fault: 'reply lost' })
    await stage.start([declared('a', { time })])
    await stage.time.until('2027-03-02T00:04:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
    expect(stage.facts()).toContain('digest found: it was posted although the reply was lost')
  })

  it('finds it after a clock that was hours ahead is set right', async () => {
    const stage = new Stage('2027-03-01T05:58:00Z', (virtual) => new Billboard(virtual))
    stage.board.faults.push({ channel: 'a', fault: 'arrives late' })
    await stage.start([declared('a', { time: '06:00' })])
    await stage.time.until('2027-03-01T06:00:02Z')
    // To the day before: the message is stamped with it.
    stage.time.set('2027-02-28T21:00:02Z')
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
  })

  it.each(['09:00:32', '09:10:00', '11:00:00'])(
    'gives it its half minute to arrive, also when the clock jumps to %s',
    async (to) => {
      const stage = new Stage('2027-03-01T08:58:00Z')
      stage.board.faults.push({ channel: 'a', fault: 'arrives late' })
      await stage.start([declared('a')])
      await stage.time.until('2027-03-01T09:00:02Z')
      stage.time.set(`2027-03-01T${to}Z`)
      await stage.time.until('2027-03-01T15:00:00Z')
      expect(stage.board.keys('a')).toHaveLength(1)
    },
  )

  it('looks, instead of counting on a platform that knows a key again, when that is not long ago only by a clock that was set back', async () => {
    // One post in more than three minutes: the second attempt waits its turn longer than the platform remembers.
    const pace = { platform: 1000, workspace: 1 / 190, looks: 1000 }
    const stage = new Stage('2027-03-01T08:58:30Z', (virtual) => new Billboard(virtual, pace))
    stage.board.repeatsFor = 60
    stage.board.faults.push({ channel: 'a', fault: 'reply lost' })
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T09:02:30Z')
    stage.time.set('2027-03-01T09:00:10Z')
    await stage.time.until('2027-03-01T15:00:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
    expect(stage.facts()).toContain('digest found: it was posted although the reply was lost')
  })

  it('gives it its half minute after a restart too', async () => {
    const stage = new Stage('2027-03-01T08:58:00Z')
    stage.board.faults.push({ channel: 'a', fault: 'arrives late' })
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T09:00:02Z')
    stage.kill()
    stage.time.set('2027-03-01T09:30:02Z')
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T15:00:00Z')
    expect(stage.board.keys('a')).toHaveLength(1)
  })

  it('posts again within the minute what is not there', async () => {
    const stage = new Stage('2027-03-01T08:58:00Z')
    stage.board.faults.push({ channel: 'a', fault: 'request lost' })
    await stage.start([declared('a')])
    await stage.time.until('2027-03-01T09:00:20Z')
    expect(stage.board.keys('a')).toHaveLength(0)
    await stage.time.until('2027-03-01T09:00:40Z')
    expect(stage.board.keys('a')).toHaveLength(1)
  })
})
