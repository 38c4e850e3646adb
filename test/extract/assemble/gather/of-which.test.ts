import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** What a text published on Wednesday, 10 May 2023 tells: "meeting 2023-05-09: Ana Brel". */
const told = (text: string): readonly string[] =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ kind, date, participants }) =>
      `${kind} ${date?.start ?? '?'}: ${participants.map(({ name }) => name).join(', ')}`,
  )

describe('who attended the meeting', () => {
  it.each([
    'The Minister of Finance, Otto Lund, attended the meeting without the right to vote.',
    'Minister of Finance Otto Lund took part in the meeting as a guest.',
    'The meeting was also attended by Minister of Finance Otto Lund.',
  ])('was not given the office that the meeting gave: %s', (sentence) => {
    const events = told(
      `On 9 May 2023, Governor Ana Brel chaired a meeting of the board. The board appointed Mia Holm as head of the Harbour Department. ${sentence}`,
    )
    expect(events.find((each) => each.startsWith('meeting'))).toMatch(/Ana Brel.*Otto Lund/)
    expect(events.filter((each) => each.startsWith('appointment') && each.includes('Lund'))).toEqual([])
  })

  it.each(['The Maltese delegation also included', 'The Maltese delegation included'])(
    'was on the side that received the guest, and not on her visit: %s',
    (words) => {
      const events = told(
        `On 9 May 2023, Foreign Minister Ana Brel of Malta received Foreign Minister Jon Vik of Norway, who is on a visit to Malta from 8 to 10 May. The ministers held talks on fish. ${words} State Secretary Mia Holm and Ambassador Otto Lund.`,
      )
      expect(events.filter((each) => each.startsWith('visit') && each.includes('Mia Holm'))).toEqual([])
      expect(events.some((each) => each.startsWith('meeting') && each.includes('Mia Holm'))).toBe(true)
    },
  )
})

it.each(['has named', 'has appointed', 'has also named'])(
  'an office that somebody "%s" is of no other event’s day',
  (words) => {
    const events = told(
      `President Ana Brel visited the harbour on Saturday. She ${words} Mia Holm as Minister of Ports.`,
    )
    expect(events.filter((each) => each.startsWith('appointment'))).toEqual([
      expect.stringMatching(/^appointment \?: /),
    ])
  },
)

it.each(['agreed to hold their first summit in late July', 'agreed to meet in late July'])(
  'what others "%s" is of no call’s day',
  (words) => {
    const events = told(
      `President Ana Brel of Malta spoke by phone with Prime Minister Jon Vik of Norway on Monday. President Brel and leader Kim Tae Un of Iceland ${words}.`,
    )
    expect(events.filter((each) => each.includes('Kim Tae Un') && each.includes('2023-05-08'))).toEqual([])
    expect(events).toContain('call 2023-05-08: Ana Brel, Jon Vik')
  },
)
