import { describe, expect, it } from 'vitest'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { desk, open } from '../helpers/digest/desk.ts'
import { declared, Stage } from '../helpers/digest/stage.ts'
import { aSubscription } from '../helpers/digest/subscription.ts'

describe('digest status, pause and resume', () => {
  it('tell how it stands, and why it is paused', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    await stage.time.until('2027-03-01T10:00:00Z')
    expect((await ask('digest status')).text).toContain('Last: 1 March 2027, posted.')
    stage.board.faults.push({ channel: 'C1', fault: 'refused' })
    await stage.time.until('2027-03-02T10:00:00Z')
    const status = await ask('digest status')
    expect(status.title).toBe('The digest of this channel is paused')
    expect(status.text).toContain('Paused since 2 March 2027. The channel is archived.')
    expect((await ask('digest list')).text).toContain('paused: the channel is archived')
    expect((await ask('digest resume')).text).toContain('every day at 09:00 (UTC)')
    expect((await ask('digest list')).text).toContain('next on Wednesday 3 March 2027, 09:00')
  })

  it('tell of the last one by today, also after a clock that was far ahead is set back', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    await stage.time.until('2027-03-01T10:00:00Z')
    stage.time.set('2027-09-01T08:59:30Z')
    await stage.time.until('2027-09-01T10:00:00Z')
    expect((await ask('digest status')).text).toContain('Last: 1 September 2027, posted.')
    stage.time.set('2027-03-01T12:00:00Z')
    await stage.time.until('2027-03-01T12:10:00Z')
    expect((await ask('digest status')).text).toMatch(/next .*2 March 2027[\s\S]*Last: 1 March 2027, posted\./)
    await stage.time.until('2027-03-02T10:00:00Z')
    expect((await ask('digest status')).text).toContain('Last: 2 March 2027, posted.')
  })

  it('tell of a time zone that is not known any more, which keeps no other channel from its digest', async () => {
    const stage = new Stage()
    const lost = aSubscription({ platform: 'board', workspace: 'W1', channel: 'C1' }, { zone: 'Mars/Olympus' })
    const slot = { day: '2027-02-28', at: '2027-02-28T09:00:00.000Z' }
    await stage.ledger.subscribe(lost, slot, lost.since)
    const { ask } = desk(stage, await stage.start([declared('C2')]))
    await stage.time.until('2027-03-01T10:00:00Z')
    expect(stage.board.posted.map(({ channel }) => channel)).toEqual(['C2'])
    expect(stage.lines.lines.filter(({ level }) => level === 'error').map(({ fact }) => fact)).toEqual([
      'digest paused: its time zone is not known here',
    ])
    const sentence = 'I do not know the time zone Mars/Olympus any more: choose another one.'
    expect((await ask('digest status')).text).toContain(`Paused. ${sentence}`)
    expect((await ask('digest resume')).title).toBe(sentence)
    expect((await ask('digest subscribe 10:00')).title).toBe(sentence)
    expect((await ask('digest subscribe 10:30 UTC')).title).toBe('The digest of this channel is changed, and goes on')
    await stage.time.until('2027-03-01T11:00:00Z')
    expect(stage.board.keys('C1')).toHaveLength(1)
  })

  it('tell of one that is paused what is looked into only when it goes on', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    stage.board.faults.push({ channel: 'C1', fault: 'reply lost' })
    stage.board.readable = false
    await stage.time.until('2027-03-01T10:00:00Z')
    expect((await ask('digest status')).text).toContain('perhaps posted; being looked for before anything is posted')
    await ask('digest pause')
    await stage.time.until('2027-03-03T10:00:00Z')
    const finds = stage.board.finds
    const { text } = await ask('digest status')
    expect(text.replace(/\s+/g, ' ')).toContain('perhaps posted; that is looked into once it goes on')
    await stage.time.until('2027-03-03T16:00:00Z')
    expect(stage.board.finds).toBe(finds)
  })

  it('tell the channel in one line who paused and resumed it, once', async () => {
    const { ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    const told = async (words: string) => {
      const { announce } = await ask(words, { name: 'Bob' })
      return announce ? renderMessage(announce, PLAIN).trim() : null
    }
    expect(await told('digest resume')).toBeNull()
    expect(await told('digest pause')).toBe('Bob paused the digest of this channel. “digest resume” starts it again.')
    expect(await told('digest pause')).toBeNull()
    expect(await told('digest resume')).toBe(
      'Bob resumed the digest of this channel. It comes every day at 09:00 (UTC). On days with nothing to tell, nothing is posted; the next digest comes on Monday 1 March 2027, 09:00.',
    )
    expect(await told('digest resume')).toBeNull()
  })
})
