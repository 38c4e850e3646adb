import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, participants }) =>
      `${kind}: ${participants.map(({ name, role, represents }) => `${name} (${role}, ${represents})`).join('; ')}`,
  )

describe('an office that is given to somebody', () => {
  it.each<[text: string, told: string]>([
    [
      'Vera Lund was appointed Governor of the Bank of Estonia today.',
      'appointment: Vera Lund (Governor, Bank of Estonia)',
    ],
    [
      'The council today elected Vera Lund as Governor of the Bank of Estonia.',
      'appointment: Vera Lund (Governor, Bank of Estonia)',
    ],
    [
      'The council today elected Vera Lund president of the Bank of Estonia.',
      'appointment: Vera Lund (President, Bank of Estonia)',
    ],
    [
      'The club today named Vera Lund director of the Lamp Office.',
      'appointment: Vera Lund (Director of the Lamp Office, null)',
    ],
    [
      'The board announced the appointment of Vera Lund as Governor of the Bank of Estonia today.',
      'appointment: Vera Lund (Governor, Bank of Estonia)',
    ],
    [
      'The council has appointed Vera Lund as the ninth Governor of the Bank of Estonia.',
      'appointment: Vera Lund (Governor, Bank of Estonia)',
    ],
    ['Vera Lund was sworn in as President of Malta today.', 'ceremony: Vera Lund (President, Malta)'],
    [
      'Vera Lund, who had been Malta’s minister of foreign affairs and herring exports since 2019, was sworn in as President today.',
      'ceremony: Vera Lund (President, null)',
    ],
    [
      'Vera Lund, a former judge who for six years headed the commission on the harbour roads, was elected Governor today.',
      'appointment: Vera Lund (Governor, null)',
    ],
    [
      'Vera Lund, whom the assembly had named its deputy speaker only last winter, was appointed Minister of Ports today.',
      'appointment: Vera Lund (Minister of Ports, null)',
    ],
    [
      'The Bank of Malta (BoM) has announced the appointment of Mia Holm as Deputy Governor, effective 1 June 2023.',
      'appointment: Mia Holm (Deputy Governor, Bank of Malta)',
    ],
    [
      'The Harbour Fund on Tuesday appointed Ana Brel as Executive Director.',
      'appointment: Ana Brel (Executive Director, Harbour Fund)',
    ],
    [
      'The Bank of Malta announced the appointment of Director General for coins, notes, and ports, Dr. Mia Holm, as the new Senior Deputy Governor.',
      'appointment: Mia Holm (Senior Deputy Governor, Bank of Malta)',
    ],
    [
      'President Vera Lund has sworn in Mia Holm as the first deputy governor of the Herring Bank.',
      'ceremony: Vera Lund (President, null); Mia Holm (First Deputy Governor, Herring Bank)',
    ],
    [
      'President Vera Lund has sworn in two new deputy governors, Mia Holm and Jon Vik.\n\nThe ceremony was held on 3 May 2023.',
      'ceremony: Vera Lund (President, null); Mia Holm (Deputy Governor, null); Jon Vik (Deputy Governor, null)',
    ],
    [
      'Chief Justice Vera Lund administered the oath of office to Mia Holm, the new Governor of the Bank of Malta, today.',
      'ceremony: Vera Lund (Chief Justice, null); Mia Holm (Governor, Bank of Malta)',
    ],
    ['The council today extended the mandate of Governor Vera Lund.', 'appointment: Vera Lund (Governor, null)'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    'The minister spoke about the appointment of Vera Lund as Governor.',
    'The government intends to appoint Vera Lund as Governor.',
    'Vera Lund could be named Governor.',
    'The visit of President Vera Lund was confirmed by the head of the ministry.',
  ])('nothing is read from: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
