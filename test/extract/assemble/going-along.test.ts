import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** Every event with its people, as told by Latvia's president's office on 4 May 2023. */
const told = (text: string) =>
  readingOf(`---\npublished: 2023-05-04\npublisher: Office of the President of Latvia\n---\n${text}`).drafts.map(
    ({ kind, participants }) => `${kind}: ${participants.map(({ name }) => name).join()}`,
  )
const sideOf = (text: string, name: string) =>
  readingOf(`---\npublished: 2023-05-04\npublisher: Office of the President of Latvia\n---\n${text}`)
    .drafts.flatMap(({ participants }) => participants)
    .find((each) => each.name === name)

const VISIT = 'King Olav and Queen Ebba of Norland began a state visit to Latvia on Tuesday.'

describe('who goes along on a visit', () => {
  const along = `${VISIT} Norland's Minister for Trade, Ida Rask, and Minister of Energy, Jon Vik, are travelling with the royal couple.`

  it('takes part in it, although those they go with are called a couple', () => {
    expect(told(along)).toEqual(['visit: Olav,Ebba,Ida Rask,Jon Vik'])
  })

  it('is of the country whose name the text gives, known or not', () => {
    expect(sideOf(along, 'Ida Rask')).toMatchObject({ role: 'Minister for Trade', represents: 'Norland' })
    expect(sideOf(along, 'Jon Vik')).toMatchObject({ role: 'Minister of Energy', represents: 'Norland' })
  })
})

it('counts who met the guests at the airport among those of the visit, which does not take place there', () => {
  const text = `${VISIT} The royal couple were met at Liepāja airport by Foreign Minister Ona Brod.`
  expect(told(text)).toEqual(['visit: Olav,Ebba,Ona Brod'])
  expect(readingOf(text, '2023-05-04').drafts[0]?.place).toBe('Latvia')
})

describe('two offices without names, each with its article', () => {
  const OPENING = 'King Olav of Norland arrived in Riga on Tuesday at the invitation of the President, Jon Vik.'

  it('are two people', () => {
    expect(told(`${OPENING} A welcome took place, after which the President and the King held talks.`)).toContain(
      'meeting: Jon Vik,Olav',
    )
  })

  it('are two people with one article, if a king and a queen', () => {
    expect(told(`${VISIT} On Friday, the King and Queen will travel to Liepāja.`)).toContain('visit: Olav,Ebba')
  })
})

it('tells whose exhibition was opened while another visited a plant', () => {
  const text = `${VISIT} On Wednesday the King visited the power plant at Tukums, while the Queen opened an exhibition of quilts at the National Gallery.`
  const { drafts } = readingOf(text, '2023-05-04')
  expect(told(text).slice(1)).toEqual(['visit: Olav', 'ceremony: Ebba'])
  expect(drafts.slice(1).map(({ place }) => place)).toEqual(['power plant, Tukums', 'National Gallery'])
})
