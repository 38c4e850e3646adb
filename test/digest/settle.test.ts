import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { Stage } from '../helpers/digest/stage.ts'

const ADDRESS = { platform: 'board', workspace: null, channel: 'a' }
const WISH = { time: '09:00', zone: 'UTC', cadence: { every: 'day' }, whenEmpty: 'skip' } as const

describe('a Ledger that writes an end down, and whose reply is lost', () => {
  /** The first reply to each kind of end is lost; the end itself is written. */
  const forgetful = (ledger: Ledger): Ledger => {
    const lost = new Set<string>()
    return {
      ...ledger,
      settle: async (claim, settled, now) => {
        const ended = await ledger.settle(claim, settled, now)
        if (lost.has(settled.is)) return ended
        lost.add(settled.is)
        throw new Error('timeout')
      },
    }
  }

  it('still has who asked told of a refusal, once, and the log say so', async () => {
    const stage = new Stage('2027-03-01T08:58:00Z')
    stage.board.faults.push({ channel: 'a', fault: 'refused' })
    const { desk } = await stage.start([], { ledger: forgetful(stage.ledger) })
    await desk.subscribe(ADDRESS, WISH, 'U1')
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.board.told).toEqual(['U1'])
    const lines = stage.facts().filter((fact) => fact.startsWith('digest refused'))
    expect(lines).toHaveLength(1)
  })

  it('still has the log say that the digest was sent', async () => {
    const stage = new Stage('2027-03-01T08:58:00Z')
    const { desk } = await stage.start([], { ledger: forgetful(stage.ledger) })
    await desk.subscribe(ADDRESS, WISH, 'U1')
    await stage.time.until('2027-03-01T12:00:00Z')
    expect(stage.facts().filter((fact) => fact === 'digest sent')).toHaveLength(1)
    expect(stage.board.posts).toBe(1)
  })

  it.each([
    ['retry', 'busy'],
    ['ambiguous', 'request lost'],
  ] as const)('still has the log say that it was not sent yet, once (%s)', async (is, fault) => {
    const stage = new Stage('2027-03-01T08:58:00Z')
    stage.board.faults.push({ channel: 'a', fault })
    const { desk } = await stage.start([], { ledger: forgetful(stage.ledger) })
    await desk.subscribe(ADDRESS, WISH, 'U1')
    await stage.time.until('2027-03-01T12:00:00Z')
    const lines = stage.lines.lines.filter(({ fact }) => fact === 'digest not sent yet')
    expect(lines.map(({ fields }) => fields.is)).toEqual([is])
    expect(stage.board.keys('a')).toHaveLength(1)
  })
})
