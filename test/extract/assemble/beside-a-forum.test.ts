import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** "Meeting of Ann Lee and Bo Roe: Ann Lee, Bo Roe": what a text published on Thursday, 4 May 2023 tells. */
const events = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ title, participants }) => `${title}: ${participants.map(({ name }) => name).join(', ')}`,
  )

describe('a meeting on the sidelines', () => {
  it.each<[text: string, told: readonly string[]]>([
    [
      'The Alpine Forum opened in Bern on Tuesday. On the sidelines, Norwegian Prime Minister Ann Lee met Swedish Foreign Minister Bo Roe.',
      ['Alpine Forum: ', 'Meeting of Ann Lee and Bo Roe: Ann Lee, Bo Roe'],
    ],
    [
      'Norwegian Prime Minister Ann Lee will speak at the Forum on Lakes in Bern on 12 May 2023. She will meet Swedish Foreign Minister Bo Roe on the margins of the forum.',
      ['Forum with Ann Lee: Ann Lee', 'Meeting of Ann Lee and Bo Roe: Ann Lee, Bo Roe'],
    ],
    [
      'Norwegian Prime Minister Ann Lee arrived in Bern on 2 May 2023. She held separate meetings with Swedish Foreign Minister Bo Roe and Danish Foreign Minister Cy Dahl.',
      [
        'Visit of Ann Lee: Ann Lee',
        'Meeting of Ann Lee and Bo Roe: Ann Lee, Bo Roe',
        'Meeting of Ann Lee and Cy Dahl: Ann Lee, Cy Dahl',
      ],
    ],
  ])('is not the larger event: %s', (text, told) => {
    expect(events(text).toSorted()).toEqual(told.toSorted())
  })
})

it('a name with a dash is whole', () => {
  expect(events('The Nordic–Alpine Forum opened in Bern on Tuesday.')).toEqual(['Nordic–Alpine Forum: '])
})

it('several who are not named, and who chaired them, are one meeting', () => {
  expect(
    events(
      'Trade ministers from six Alpine countries met in Bern on 2 May 2023 under the chairmanship of Swiss Minister Una Frei.',
    ),
  ).toEqual(['Meeting with Una Frei: Una Frei'])
})
