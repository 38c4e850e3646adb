import { describe, expect, it } from 'vitest'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { anEvent, chronicleOf } from '../helpers/chronicle.ts'
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

  it.each([
    ['skip', 'Nothing would be posted'],
    ['say', 'On this day, 1 March, these documents have nothing.'],
    ['next', 'Coming up in these documents'],
  ])('shows on an empty day what the channel has chosen for it: %s', async (empty, shown) => {
    const { stage, ask } = await open()
    const days = { start: '2020-03-03', end: '2020-03-03', precision: 'day', certainty: 'stated' } as const
    stage.chronicle = chronicleOf({ events: [anEvent({ id: 'a', title: 'Ministers meet', date: days })] })
    await ask(`digest subscribe 09:00 UTC empty: ${empty}`)
    expect((await ask('digest preview 2027-03-01')).text).toContain(shown)
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
