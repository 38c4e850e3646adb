import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** Who takes part in the first event of a text published on Monday, 8 May 2023, and for whom: "Ana Brel (Malta)". */
const there = (text: string): readonly string[] =>
  (readingOf(text, '2023-05-08').drafts[0]?.participants ?? []).map(
    ({ name, represents }) => `${name} (${represents ?? '-'})`,
  )

describe('those of two sides', () => {
  it.each([
    'Deputy Minister Karl Holm from the Maltese side and State Secretary Jon Vik from the Norwegian side took part in the consultations.',
    'Deputy Minister Karl Holm from Malta’s side and State Secretary Jon Vik from Norway’s side took part in the consultations.',
    'Deputy Minister Karl Holm, from the Maltese side, and State Secretary Jon Vik, from the Norwegian side, took part in the consultations.',
    'Deputy Minister Karl Holm on the Maltese side and State Secretary Jon Vik on the Norwegian side attended the consultations.',
  ])('all take part, each for the own one: %s', (text) => {
    expect(there(`Consultations were held in Oslo on 5 May. ${text}`)).toEqual([
      'Karl Holm (Malta)',
      'Jon Vik (Norway)',
    ])
  })

  it('leaves an owner an owner', () => {
    expect(there('Minister Karl Holm’s side and State Secretary Jon Vik met in Oslo on 5 May.')).not.toContain(
      'Karl Holm (-)',
    )
  })
})

describe('an office of several things, and behind it an honorific', () => {
  it.each([
    'the Minister for Ports, Trade and Harbour Affairs the Hon Mia Trent MP',
    'Minister for Ports, Trade and Harbour Affairs the Rt Hon Mia Trent',
    'the Minister for Foreign, Commonwealth and Harbour Affairs the Honourable Mia Trent',
  ])('is of the one named: %s', (who) => {
    expect(there(`President Karl Holm met ${who} in Oslo on 5 May.`)).toEqual(['Karl Holm (-)', 'Mia Trent (-)'])
  })
})

describe('a meeting of two ministers with two others', () => {
  it.each([
    'the tenth Malta-Norway 2+2 Foreign and Defence Ministerial Meeting',
    'the Malta-Norway 2+2 Foreign and Defence Ministerial Consultations',
    'the 2+2 Ministerial Dialogue',
  ])('is held with whoever stands behind its name: %s', (meeting) => {
    expect(
      there(`Foreign Minister Karl Holm held ${meeting} with Jon Vik, Minister of Defence of Norway, on 5 May.`),
    ).toEqual([expect.stringMatching(/^Karl Holm/), 'Jon Vik (Norway)'])
  })
})
