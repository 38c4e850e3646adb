import { describe, expect, it } from 'vitest'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { open } from '../helpers/digest/desk.ts'
import { EMPTY } from '../helpers/digest/stage.ts'

describe('a digest that waits for another attempt', () => {
  /** At nine the platform was busy, and a moment later somebody paused the digest. */
  async function waiting() {
    const opened = await open()
    await opened.ask('digest subscribe 09:00 UTC')
    opened.stage.board.faults.push({ channel: 'C1', fault: 'busy' })
    await opened.stage.time.until('2027-03-01T09:00:01Z')
    await opened.ask('digest pause')
    await opened.stage.time.until('2027-03-01T15:00:10Z')
    const said = async (words: string) => {
      const { title, text, announce } = await opened.ask(words)
      const plain = (message: string) => message.replace(/\s+/g, ' ')
      return { title, text: plain(text), announced: plain(renderMessage(announce ?? { blocks: [] }, PLAIN)) }
    }
    const posted = () => opened.stage.board.posted.map(({ at }) => at.slice(0, 16))
    return { ...opened, said, posted }
  }

  it.each([
    ['digest resume', 'The digest of this channel goes on', 'Ada resumed the digest of this channel.'],
    [
      'digest subscribe weekly friday',
      'The digest of this channel is changed, and goes on',
      'Ada changed and resumed the digest of this channel:',
    ],
  ])('is still to come after “%s”, which says so, and comes at once', async (words, title, did) => {
    const { stage, said, posted } = await waiting()
    const answer = await said(words)
    expect(answer.title).toBe(title)
    expect(answer.announced).toContain(did)
    for (const told of [answer.text, answer.announced]) {
      expect(told).toContain('The digest of 1 March 2027 is still to come.')
    }
    await stage.time.until('2027-03-01T15:00:20Z')
    expect(posted()).toEqual(['2027-03-01T15:00'])
    expect((await said('digest status')).text).not.toContain('still to come')
  })

  it('keeps the later time of today that it was given, when an earlier one counts from tomorrow, and the answer says so', async () => {
    const { stage, said, posted } = await waiting()
    expect((await said('digest subscribe 18:00')).text).not.toContain('still to come')
    const changed = await said('digest subscribe 08:00')
    for (const told of [changed.text, changed.announced]) {
      expect(told).toContain('The digest of 1 March 2027 is still to come, at 18:00.')
    }
    await stage.time.until('2027-03-02T09:00:00Z')
    expect(posted()).toEqual(['2027-03-01T18:00', '2027-03-02T08:00'])
  })

  it('is not promised when the day has nothing to tell by now', async () => {
    const { stage, said } = await waiting()
    stage.chronicle = EMPTY
    expect((await said('digest resume')).text).not.toContain('still to come')
  })

  it('is said to be there perhaps, when that is not known', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    stage.board.faults.push({ channel: 'C1', fault: 'reply lost' })
    stage.board.readable = false
    await stage.time.until('2027-03-01T15:00:00Z')
    const { text } = await ask('digest subscribe 10:00')
    expect(text.replace(/\s+/g, ' ')).toContain(
      'The digest of 1 March 2027 may be there already; if it is not, it is still to come.',
    )
    await stage.time.until('2027-03-02T08:00:00Z')
    expect((await ask('digest status')).text).not.toContain('may be there already')
  })
})
