import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const placeOf = (text: string) =>
  readingOf(text, '2023-05-10').drafts.find(({ participants }) => participants.length > 1)?.place ?? null
const MET = 'Foreign Minister Aino Lehtola of Finland met Foreign Minister Jon Vik of Norway on Tuesday.'

describe('a place in a sentence of its own', () => {
  it.each([
    ['The venue was the Herring Hotel in Bergen.', 'Herring Hotel, Bergen'],
    ['The venue of the talks was the Old Salt School.', 'Old Salt School'],
    ['The venue of the meeting was Akers Hall, where a market is held.', 'Akers Hall'],
  ])('is the venue: %s', (sentence, place) => {
    expect(placeOf(`${MET} ${sentence}`)).toBe(place)
  })

  it.each([
    'The meeting was held by video conference.',
    'The talks took place online.',
    'The meeting was conducted virtually and lasted an hour.',
  ])('is none where they met on screens, whatever town the report is from: %s', (sentence) => {
    const text = 'BRATISLAVA, 10 May 2023 — President Ivo Marek of Slovakia met Prime Minister Jon Vik of Norway today.'
    expect(placeOf(`${text} ${sentence}`)).toBeNull()
    expect(placeOf(text)).toBe('Bratislava')
  })
})

describe('a meeting beside a summit', () => {
  const SUMMIT = 'President Ana Brel of Malta attended the Lakes Summit in Linz on Tuesday.'
  it.each([
    'On the sidelines, she met Prime Minister Jon Vik of Norway.',
    'President Brel met Prime Minister Jon Vik of Norway on the margins of the summit.',
    'On the fringes of the Lakes Summit, President Brel held talks with Prime Minister Jon Vik of Norway.',
  ])('was where the summit is: %s', (sentence) => {
    expect(placeOf(`${SUMMIT} ${sentence}`)).toBe('Linz')
  })

  it('was not where another one is', () => {
    expect(
      placeOf(
        `${SUMMIT} President Brel met Prime Minister Jon Vik on the sidelines of the World Salt Assembly last year.`,
      ),
    ).toBeNull()
  })

  it.each([
    'On the margins of the meeting, Foreign Minister Aino Lehtola of Finland held talks with Foreign Minister Jon Vik.',
    'On the sidelines, Foreign Minister Aino Lehtola of Finland met Foreign Minister Jon Vik.',
    'Foreign Minister Aino Lehtola of Finland met Foreign Minister Jon Vik in the margins of the meeting.',
  ])('was where the meeting was, and not where the next one will be: %s', (sentence) => {
    const text = `Ministers of the Salt Board met in Bergen on 9 May 2023 to agree on prices. ${sentence}`
    expect(placeOf(`${text} The next meeting will take place in Linz on 2 May 2024.`)).toBe('Bergen')
  })
})

describe('a house that a sentence of its own tells, behind the town', () => {
  const IN_TOWN =
    'Foreign Minister Aino Lehtola of Finland met Foreign Minister Jon Vik of Norway in Bergen on Tuesday.'
  it.each<[sentence: string, place: string]>([
    ['The talks are held in the Harbour Palace.', 'Harbour Palace, Bergen'],
    ['The meeting is taking place at the Harbour Palace.', 'Harbour Palace, Bergen'],
    ['The meeting was held at the Harbour Palace.', 'Harbour Palace, Bergen'],
    ['The dinner was held at the Harbour Palace.', 'Bergen'],
  ])('%s', (sentence, place) => {
    expect(placeOf(`${IN_TOWN} ${sentence}`)).toBe(place)
  })

  it('is where the ceremony will be, whatever meeting is told between', () => {
    const text =
      'Jon Vik will be sworn in as premier on 20 May.\n\nHe met Governor Ana Brel on Monday.\n\nThe ceremony will take place at Rowan House in Visby.'
    expect(readingOf(text, '2023-05-10').drafts.find(({ kind }) => kind === 'ceremony')?.place).toBe(
      'Rowan House, Visby',
    )
  })
})

describe('a place that is not of the meeting', () => {
  it.each([
    'The meeting took place on the margins of a forum, according to a media release issued in Linz.',
    'The meeting was held at the request of both, a statement published in Linz said.',
    'They met again on Wednesday, according to a note issued in Linz.',
  ])('is where a release is from: %s', (sentence) => {
    expect(placeOf(`${MET} ${sentence}`)).toBeNull()
  })

  it('is where a team went of which another headline tells', () => {
    expect(placeOf(`Maltese delegation visits Herring Industrial Park\n\nMinisters meet\n\n${MET}`)).toBeNull()
  })

  it('is no part of a programme', () => {
    const text =
      'Minister Ana Brel and Minister Jon Vik took part in the council and spoke at the Opening session on Tuesday.'
    expect(placeOf(text)).toBeNull()
  })
})
