import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const places = (text: string) => readingOf(text).mentions.filter((mention) => mention.is === 'place')
const held = (text: string) => places(text).flatMap((place) => (place.held ? [place.place] : []))

describe('a place where something is held', () => {
  it.each<[text: string, place: string]>([
    ['The ministers met in Geneva.', 'Geneva'],
    ['The ministers met on Monday in Carbis Bay.', 'Carbis Bay'],
    ['The ministers met at the White House.', 'White House'],
    ['The ministers met in the Parliament premises.', 'Parliament premises'],
    ['The ministers met at the EU compound in Oslo.', 'EU compound, Oslo'],
    ['The ministers met at LAKE Haus.', 'LAKE Haus'],
    ['Ann Lee is on Monday expected in Riga.', 'Riga'],
    ['Ann Lee received Bo Roe at the presidential palace in Warsaw.', 'presidential palace, Warsaw'],
    ['Ann Lee hosted Bo Roe at Windsor Castle.', 'Windsor Castle'],
    ['Ann Lee hosted Bo Roe for breakfast at her residence.', 'her residence'],
    ['He will attend the summit in Sydney, Australia, on 24 May.', 'Sydney, Australia'],
    ['They gathered in Washington, D.C. on Monday.', 'Washington, D.C.'],
    ['The minister visited Ramallah on Monday.', 'Ramallah'],
    ['The minister visited troops in northern Finland.', 'northern Finland'],
    ['They met in south-eastern Poland on Monday.', 'south-eastern Poland'],
    [
      'The minister travelled to Nigeria, Equatorial Guinea, and Mauritania.',
      'Nigeria, Equatorial Guinea, and Mauritania',
    ],
    ['She will travel to Kosice and Vysne Nemecke, Slovakia.', 'Kosice and Vysne Nemecke, Slovakia'],
    ['He will welcome the Prime Minister to the White House.', 'White House'],
    ['In Jerusalem, Ann Lee met with Bo Roe.', 'Jerusalem'],
    ['They met in the Turkish capital Ankara.', 'Ankara'],
    ['They met in the Black Sea resort of Sochi.', 'Sochi'],
    ['He met the Prime Minister of Japan in Osaka.', 'Osaka'],
    ['They spoke at NATO Headquarters in Brussels.', 'NATO Headquarters, Brussels'],
    [
      'Ann Lee received a visit from Bo Roe at the Danish Ministry of Fisheries office in Ribe.',
      'Danish Ministry of Fisheries office, Ribe',
    ],
    ['Minister Ann Lee met Minister Bo Roe, Estonia; and Minister Cy Fay, Latvia at the Pentagon.', 'Pentagon'],
  ])('%s', (text, place) => {
    expect(held(text)).toEqual([place])
  })
})

describe('a place that is merely named', () => {
  it.each([
    'They discussed the war in Ukraine.',
    'They spoke about peace in the Middle East.',
    'He is the ambassador to Israel.',
    'Aid to Gaza must grow.',
    'The situation in Libya is grave.',
    'The people of Norway thanked Sweden.',
    'She spoke about elections in Kenya and jobs in Chad.',
  ])('%s', (text) => {
    expect(held(text)).toEqual([])
  })

  it.each([
    'The law was signed in January.',
    'He spoke in Congress.',
    'They wrote to Ann Lee.',
    'He said it in English.',
    'He stood at Bo Roe’s side.',
    'She worked at the Treaty.',
  ])('%s has none at all', (text) => {
    expect(places(text)).toEqual([])
  })
})
