import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'

/** A Ledger with a clock of its own, which is right; that of the stage is the machine's, and can be set. */
class Shared extends Stage {
  readonly #origin = this.time.now()
  /** How long its reply takes, in milliseconds. */
  slow = 0

  right(): Temporal.Instant {
    return this.#origin.add({ milliseconds: Math.floor(this.time.elapsed()) })
  }

  until(right: string): Promise<void> {
    return this.time.pass(Temporal.Instant.from(right).epochMilliseconds - this.right().epochMilliseconds)
  }

  off(hours: number): void {
    this.time.set(this.right().add({ hours }).toString())
  }

  get shared(): Ledger {
    return {
      ...this.ledger,
      present: async (by, _now, absence) => {
        const right = this.right().toString({ smallestUnit: 'millisecond' })
        const there = await this.ledger.present(by, right, absence)
        if (this.slow > 0) await this.time.sleep(this.slow, new AbortController().signal)
        return { ...there, now: right }
      },
    }
  }
}

describe('a Ledger with a clock of its own', () => {
  it.each([3, -3])('is what the digests go by where the machine’s clock is off by %i hours', async (hours) => {
    const stage = new Shared('2027-03-01T08:50:00Z')
    stage.off(hours)
    await stage.start([declared('a')], { ledger: stage.shared })
    await stage.until('2027-03-01T08:59:59Z')
    expect(stage.board.posts).toBe(0)
    await stage.until('2027-03-01T09:00:05Z')
    expect(stage.board.posts).toBe(1)
    const off = stage.lines.lines.filter(({ fact }) => fact === 'this clock is off; digests go by the database’s')
    expect(off.map(({ fields }) => fields.seconds)).toEqual([-hours * 3600])
  })

  it.each([1, 30, -1])('is not left when the machine’s is set by %i hours between two ticks', async (hours) => {
    const stage = new Shared('2027-03-01T07:50:00Z')
    stage.board.faults.push(
      { channel: 'a', fault: 'busy' },
      { channel: 'a', fault: 'busy' },
      { channel: 'a', fault: 'busy' },
    )
    await stage.start([declared('a'), declared('b', { time: '09:01' })], { ledger: stage.shared })
    await stage.until('2027-03-01T09:00:01Z')
    stage.off(hours)
    await stage.until('2027-03-01T09:00:59Z')
    // The waits for the first go on, and nothing is given up as if its day were over; the second comes no sooner.
    expect(stage.board.keys('a')).toHaveLength(1)
    expect(stage.board.keys('b')).toHaveLength(0)
    await stage.until('2027-03-01T09:02:00Z')
    expect(stage.board.keys('b')).toHaveLength(1)
    expect(stage.facts().filter((fact) => fact.includes('missed'))).toEqual([])
  })

  it.each([3, -3])(
    'tells what was due before a start, so that a restored backup brings no second digest (clock off by %i hours)',
    async (hours) => {
      const stage = new Shared('2027-03-01T08:00:00Z')
      await (await stage.start([declared('a')], { ledger: stage.shared })).stop()
      await stage.until('2027-03-01T10:00:00Z')
      stage.off(hours)
      await stage.start([declared('a')], { ledger: stage.shared })
      await stage.until('2027-03-01T10:01:00Z')
      expect([stage.board.finds, stage.board.posts]).toEqual([1, 1])
    },
  )

  it('is not taken from a reply that was long on its way', async () => {
    const stage = new Shared('2027-03-01T08:50:00Z')
    await stage.start([declared('a')], { ledger: stage.shared })
    await stage.until('2027-03-01T08:58:30Z')
    stage.slow = 25_000
    await stage.until('2027-03-01T09:00:30Z')
    expect(stage.board.posts).toBe(1)
    expect(stage.facts()).not.toContain('this clock is off; digests go by the database’s')
  })
})
