import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** "Ana Brel (President, Malta)": who takes part in all that a text published on Thursday, 4 May 2023 tells. */
const there = (text: string) =>
  readingOf(text, '2023-05-04').drafts.flatMap(({ participants }) =>
    participants.map(({ name, role, represents }) => `${name} (${role ?? '?'}, ${represents ?? '?'})`),
  )

const BREL = 'Ana Brel (President, Malta)'
const VIK = 'Jon Vik (Minister, Norway)'
const HOLM = 'Mia Holm (Prime Minister, Iceland)'
const SUMMIT = 'the summit in Linz on 2 May 2023'
const MET = 'Leaders of nine states met in Linz on Tuesday.'

describe('who came for whom', () => {
  it.each([
    `At ${SUMMIT}, Malta was represented by President Ana Brel, Norway by Minister Jon Vik and Iceland by Prime Minister Mia Holm.`,
    `The participants of ${SUMMIT}: Malta – President Ana Brel; Norway – Minister Jon Vik; Iceland – Prime Minister Mia Holm.`,
    `${MET} The list of delegates: Malta: President Ana Brel, Norway: Minister Jon Vik, Iceland: Prime Minister Mia Holm.`,
    `${MET}\n\nParticipants:\n\nMalta – President Ana Brel\n\nNorway – Minister Jon Vik\n\nIceland – Prime Minister Mia Holm`,
    `${MET} Malta’s delegation was led by President Ana Brel, the Norwegian one by Minister Jon Vik, and Iceland’s by Prime Minister Mia Holm.`,
    `${MET} Malta sent its president, Ana Brel. Norway sent its minister, Jon Vik. Iceland sent its prime minister, Mia Holm.`,
    `Nine leaders attended ${SUMMIT}, among them Maltese President Ana Brel, Norwegian Minister Jon Vik and Iceland’s Prime Minister Mia Holm.`,
    `Nine heads of state attended the funeral of King Olaf on Tuesday, among them Maltese President Ana Brel, Norwegian Minister Jon Vik and Iceland’s Prime Minister Mia Holm.`,
    `${MET} New faces were Maltese President Ana Brel, Norwegian Minister Jon Vik and Iceland’s Prime Minister Mia Holm.`,
    `${MET} Those present were Maltese President Ana Brel and, for the Norwegian side, Minister Jon Vik of Norway and, later, Iceland’s Prime Minister Mia Holm.`,
  ])('%s', (text) => {
    expect(there(text)).toEqual([BREL, VIK, HOLM])
  })

  it.each(['Bank', 'Fund', 'Bank Group'])('is not “the %s”, which is nobody’s name', (body) => {
    const signed = `Minister Jon Vik of Norway signed the memorandum on 2 May 2023. Ana Brel, Herring Bank Secretary General, signed on behalf of the ${body}.`
    expect(there(signed)).toContain('Ana Brel (Secretary General, Herring Bank)')
  })

  it('is the country that somebody represented', () => {
    expect(there(`Minister Jon Vik represented Norway at ${SUMMIT}.`)).toEqual([VIK])
  })

  it('is the country of the one represented, in every sentence', () => {
    const text =
      'Icelandic Prime Minister Mia Holm hosted a summit in Reykjavik on Tuesday. Norwegian President Bo Roe was represented by Minister Jon Vik. On Wednesday Holm met Vik.'
    expect(there(text).filter((each) => each.startsWith('Jon Vik'))).toEqual([VIK, VIK])
  })

  it.each([
    'was stuck in a storm and was represented by Minister Jon Vik.',
    'could not come, and was represented by Minister Jon Vik.',
    'fell ill on the way and was instead represented by Minister Jon Vik.',
  ])('is the country of the one who stayed away, whatever kept him: %s', (kept) => {
    const text = `Icelandic Prime Minister Mia Holm hosted a summit in Reykjavik on Tuesday. Norwegian President Bo Roe ${kept}`
    expect(there(text)).toEqual([HOLM.replace('Iceland’s', 'Icelandic'), VIK])
  })

  it('is no office in front of a name', () => {
    const text = `${MET}\n\nParticipants:\n\nMinister of Finance: Jon Vik\n\nHealth Minister: Ana Brel`
    expect(there(text).join()).not.toMatch(/, (?:Minister of Finance|Health Minister)\)/)
  })

  it('makes no event of those who stood for countries at something no sentence tells', () => {
    expect(there('Malta was represented by President Ana Brel, Norway by Minister Jon Vik.')).toEqual([])
  })

  it.each([
    `Police held ten people at ${SUMMIT}, among them the singer Ana Brel.`,
    `${MET} President Ana Brel sent his condolences to Minister Jon Vik.`,
  ])('counts in nobody of another group: %s', (text) => {
    expect(there(text)).toEqual([])
  })
})

it('leaves a town the country it lies in, and not the one that was represented there', () => {
  const text = 'At Tuesday’s meeting in Linz, Malta was represented by President Ana Brel.'
  expect(readingOf(text, '2023-05-04').drafts[0]?.place).toBe('Linz')
})

it.each([
  `${MET} Under the chairmanship of President Ana Brel they spoke of fish.`,
  `${MET} President Ana Brel presided.`,
  `${MET} President Ana Brel leads her country’s delegation.`,
])('the chair and the head of a delegation were there: %s', (text) => {
  expect(there(text).join()).toContain('Ana Brel')
})

it('whom somebody met at nine, at ten and at eleven were met one after the other', () => {
  const text =
    'Prime Minister Mia Holm met President Ana Brel at 9 a.m. on 2 May 2023, Minister Jon Vik at 10 a.m. and Chancellor Karl Odin at 11 a.m. Holm and Vik had lunch together.'
  expect(readingOf(text, '2023-05-04').drafts.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
    ['Mia Holm', 'Ana Brel'],
    ['Mia Holm', 'Jon Vik'],
    ['Mia Holm', 'Karl Odin'],
  ])
})
