import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** Published on a Wednesday. */
const statusIn = (text: string) => readingOf(text, '2024-06-12').drafts.map(({ status }) => status)

describe('what took place', () => {
  it.each([
    'President Ana Brel of Malta met President Jon Vik of Norway in Oslo on Monday.',
    'Minister Ana Brel agreed to the plan in a phone call with President Jon Vik on Monday.',
    'Minister Ana Brel is hosting President Jon Vik in Oslo on Wednesday.',
    'The summit in Oslo ended on Tuesday after talks of President Ana Brel and President Jon Vik.',
  ])('is held: %s', (text) => {
    expect(statusIn(text)[0]).toBe('held')
  })
})

describe('what is to come', () => {
  it.each([
    'President Ana Brel will meet President Jon Vik in Oslo on 3 July.',
    'President Ana Brel is due to visit Oslo on 3 July.',
    'The summit is to be held in Oslo on 3 July.',
    'President Ana Brel flies to Lima on Friday to meet President Jon Vik.',
    'President Ana Brel will be hosted by Governor Mia Holm on 3 July, meet Minister Jon Vik and visit the port.',
  ])('is planned: %s', (text) => {
    expect(new Set(statusIn(text))).toEqual(new Set(['planned']))
  })
})

describe('what was called off', () => {
  it.each([
    ['The summit scheduled for 3 July in Oslo has been cancelled.', 'cancelled'],
    ['President Ana Brel has cancelled her visit to Oslo of 3 July.', 'cancelled'],
    ['The meeting of President Ana Brel and President Jon Vik on 3 July has been postponed.', 'postponed'],
  ])('says so: %s', (text, status) => {
    expect(statusIn(text)[0]).toBe(status)
  })

  it('is not what only came to nothing', () => {
    expect(statusIn('Talks of President Ana Brel and President Jon Vik in Oslo on Monday came to nothing.')[0]).toBe(
      'held',
    )
  })
})
