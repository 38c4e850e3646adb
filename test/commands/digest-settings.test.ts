import { describe, expect, it } from 'vitest'
import { open } from '../helpers/digest/desk.ts'

describe('digest settings', () => {
  it('opens a form with the present choices, whose words subscribe as chosen', async () => {
    const { ask, form } = await open()
    await ask('digest subscribe 18:00 Asia/Kathmandu weekly friday empty: next')
    const opened = await form('digest settings')
    expect(opened.fields.map(({ name, value }) => [name, value])).toEqual([
      ['time', '18:00'],
      ['zone', 'Asia/Kathmandu'],
      ['days', 'weekly friday'],
      ['empty', 'next'],
    ])
    const words = [...opened.path, ...opened.fields.map(({ value }) => value)].join(' ')
    const answer = await ask(words.replace('18:00', '07:15'))
    expect(answer.text).toContain('every Friday at 07:15 (Asia/Kathmandu)')
  })
})

describe('digest settings of a paused digest', () => {
  it('say before anything is sent that a change ends the pause', async () => {
    const { ask, form } = await open()
    await ask('digest subscribe 09:00 UTC')
    expect(await form('digest settings')).not.toHaveProperty('note')
    expect((await form('digest settings')).send).toBe('Save')
    await ask('digest pause')
    expect(await form('digest settings')).toMatchObject({
      send: 'Save and resume',
      note: 'This digest is paused. Sending this form ends the pause.',
    })
    expect((await ask('digest settings')).text).toContain(
      'A change ends the pause. In words: digest subscribe 09:00 UTC',
    )
  })
})

describe('digest settings in words', () => {
  it('name the present choices', async () => {
    const { ask } = await open()
    await ask('digest subscribe 18:00 Asia/Kathmandu weekly friday empty: next')
    expect((await ask('digest settings')).text).toContain('digest subscribe 18:00 Asia/Kathmandu weekly friday next')
    const again = await ask('digest subscribe 18:00 Asia/Kathmandu weekly friday next')
    expect(again.title).toBe('This channel is subscribed already, just so')
  })

  it('tell since when and why it is paused, and offer to resume', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    stage.board.faults.push({ channel: 'C1', fault: 'refused' })
    await stage.time.until('2027-03-02T10:00:00Z')
    const { text, message } = await ask('digest settings')
    expect(text).toContain('Paused since 1 March 2027. The channel is archived.')
    expect(JSON.stringify(message)).toContain('"words":"digest resume"')
    await ask('digest resume')
    expect(JSON.stringify((await ask('digest settings')).message)).not.toContain('digest resume')
  })
})
