import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ status, kind, date, participants }) =>
      `${status} ${kind} ${date?.start ?? '?'}: ${participants.map(({ name, represents }) => `${name} (${represents})`).join(', ')}`,
  )

describe('a delegation that is received', () => {
  it.each([
    'Speaker Tom Brel received a visiting delegation of the Maltese Parliament comprising Senator Jon Vik, Senator Mia Holm and Senator Ana Lund on Monday.',
    'Speaker Tom Brel received a delegation from Malta, consisting of Senator Jon Vik, Senator Mia Holm and Senator Ana Lund on Monday.',
    'Speaker Tom Brel met a visiting Maltese delegation made up of Senator Jon Vik, Senator Mia Holm and Senator Ana Lund on Monday.',
  ])('is of the country that is named: %s', (text) => {
    expect(told(`OSLO: ${text}\n\nHe thanked Senator Lund.`)).toEqual([
      'held meeting 2023-05-08: Tom Brel (Norway), Jon Vik (Malta), Mia Holm (Malta), Ana Lund (Malta)',
    ])
  })

  it.each([
    ['Speaker Norland Assembly Thandiwe Brel', 'Norland Assembly'],
    ['Governor State Bank Thandiwe Brel', 'State Bank'],
    ['Chairman Harbour Commission Thandiwe Brel', 'Harbour Commission'],
  ])('by whoever heads a house told without an "of": %s', (host, house) => {
    expect(told(`${host} received Senator Jon Vik on Monday.`)).toEqual([
      `held meeting 2023-05-08: Thandiwe Brel (${house}), Jon Vik (null)`,
    ])
  })
})

describe('who comes to a reception', () => {
  const first = 'King Tom III and Queen Consort Mia hosted a reception in Linz on Monday.\n\n'

  it.each([
    'Minister Ana Lund and her husband Jon Holm were among the first guests to arrive.',
    'Minister Ana Lund and her husband Jon Holm were among the many guests present.',
    'Minister Ana Lund and her husband Jon Holm were among the guests who attended.',
  ])('is among its guests: %s', (text) => {
    expect(told(first + text)).toEqual([
      'held meeting 2023-05-08: Tom III (null), Mia (null), Ana Lund (null), Jon Holm (null)',
    ])
  })

  it.each([
    'Minister Ana Lund spoke after visiting the King lying in state.',
    'Minister Ana Lund is likely to meet Minister Jon Vik.',
    'Ministers Ana Lund and Jon Vik are unlikely to attend the next one.',
  ])('and nobody else: %s', (text) => {
    expect(told(first + text)).toEqual(['held meeting 2023-05-08: Tom III (null), Mia (null)'])
  })
})
