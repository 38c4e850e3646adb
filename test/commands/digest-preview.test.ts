import { describe, expect, it } from 'vitest'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { open } from '../helpers/digest/desk.ts'
import { EMPTY } from '../helpers/digest/stage.ts'

describe('digest preview', () => {
  it('shows what would be posted, in the same words', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    await stage.time.until('2027-03-01T10:00:00Z')
    const posted = renderMessage(stage.board.posted[0]?.message ?? { blocks: [] }, PLAIN)
    expect((await ask('digest preview 2027-03-01')).text).toContain(posted)
    expect((await ask('digest preview 2027-03-01')).text).toContain('2020, 7 years ago: Ministers meet')
  })

  it('takes a day without a year as the next one', async () => {
    const { ask } = await open('2027-03-10T08:00:00Z')
    expect((await ask('digest preview 12 March')).title).toBe('The digest of 12 March 2027')
    expect((await ask('digest preview 1 March')).title).toBe('The digest of 1 March 2028')
    expect((await ask('digest preview')).title).toBe('The digest of 10 March 2027')
    expect((await ask('digest preview March 2027')).outcome).toBe('invalid')
  })

  it('offers the days beside one that does not exist, in the year that was meant', async () => {
    const { stage, ask } = await open()
    const { outcome, suggestions } = await ask('digest preview 2027-02-29')
    expect([outcome, suggestions]).toEqual(['invalid', ['digest preview 2027-02-28', 'digest preview 2027-03-01']])
    stage.chronicle = EMPTY
    expect((await ask('digest preview 31 April')).suggestions).toEqual(['digest preview 30 April'])
  })
})
