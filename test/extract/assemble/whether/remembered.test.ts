import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** What a text published on Thursday, 4 May 2023 tells, one line an event: "meeting 2023-05-02 Ann Lee + Bo Roe". */
const events = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, date, participants }) =>
      `${kind} ${date?.start ?? '?'} ${participants.map(({ name }) => name).join(' + ')}`,
  )

const NEWS = 'Norwegian Prime Minister Ann Lee met with Swedish Foreign Minister Bo Roe on Tuesday.'
const TOLD = 'meeting 2023-05-02 Ann Lee + Bo Roe'

describe('what is over and told by the way', () => {
  it.each([
    'Mr Roe visited Norway in March.',
    'Ms Lee and Mr Roe last met in January.',
    'Ms Lee and Mr Roe last met at a conference.',
    'Ms Lee thanked Mr Roe for the welcome she received when she visited Stockholm last year.',
    'They spoke about what was decided at the summit in March.',
    'Mr Roe attended the summit in Riga last month.',
  ])('makes no event without a day: %s', (aside) => {
    expect(events(`${NEWS}\n\n${aside}`)).toEqual([TOLD])
  })

  it('has its own day where the text gives one, and is not today’s meeting', () => {
    expect(events(`${NEWS}\n\nMs Lee and Mr Roe last met on 4 March 2022 in Bergen.`)).toEqual([
      TOLD,
      'meeting 2022-03-04 Ann Lee + Bo Roe',
    ])
  })

  it.each([
    ['Ms Lee and Mr Roe last met in Riga in March.', 'meeting 2023-03-01 Ann Lee + Bo Roe'],
    ['In January, Mr Roe hosted Swedish Speaker Pia Lorenz in Bergen.', 'meeting 2023-01-01 Bo Roe + Pia Lorenz'],
    ['Ms Lee and Mr Roe held talks in Riga last month.', 'meeting 2023-04-01 Ann Lee + Bo Roe'],
    ['Trust grew with Swedish Speaker Pia Lorenz’s visit to Riga last October.', 'visit 2022-10-01 Pia Lorenz'],
    ['Ties grew with Governor Pia Lorenz’s trip to Riga in March.', 'visit 2023-03-01 Pia Lorenz'],
    [
      'It was agreed during Governor Pia Lorenz’s visit to Riga in March 2022 that ferries would run.',
      'visit 2022-03-01 Pia Lorenz',
    ],
    ['Ms Lee and Mr Roe had met in Riga, Latvia, on 4 March 2022.', 'meeting 2022-03-04 Ann Lee + Bo Roe'],
  ])('is an event of its month with who and where: %s', (aside, event) => {
    expect(events(`${NEWS}\n\n${aside}`)).toEqual([TOLD, event])
  })

  it.each([
    'Ms Lee called Mr Roe to congratulate him, and met Speaker Pia Lorenz in Riga last month.',
    'Ms Lee spoke of Governor Pia Lorenz’s possible visit to Riga in March.',
    'Ms Lee and Mr Roe last met in March.',
  ])('takes no month or place from beside it: %s', (aside) => {
    expect(events(`${NEWS}\n\n${aside}`).filter((event) => /^(?:call|visit)/.test(event))).toEqual([])
  })

  it('is an event where a report begins with it', () => {
    expect(events('Norwegian Prime Minister Ann Lee met with Swedish Foreign Minister Bo Roe last month.')).toEqual([
      'meeting 2023-04-01 Ann Lee + Bo Roe',
    ])
  })

  it('gives no day to what is told above it', () => {
    const text = `Norwegian Prime Minister Ann Lee visited Sweden on Tuesday. She met with Foreign Minister Bo Roe.\n\nMs Lee was sworn in on Saturday.`
    expect(events(text)).toContain('meeting 2023-05-02 Ann Lee + Bo Roe')
  })

  it('makes nobody take part who only spoke of it', () => {
    const text =
      'Spokeswoman Pia Lorenz answered questions about a letter of Minister Jan Kask, sent when he was in Oslo to attend the summit.'
    expect(events(`${NEWS} ${text}`).join()).not.toContain('Pia Lorenz')
  })
})
