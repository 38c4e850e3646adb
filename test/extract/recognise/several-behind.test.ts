import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const people = (text: string) =>
  readingOf(text, '2023-05-04').drafts.flatMap(({ participants }) =>
    participants.map(({ name, role, represents }) => [name, role, represents]),
  )

describe('an office of several', () => {
  it('gives each the own town, and the country that it lies in', () => {
    expect(
      people('The mayors of Vienna, Riga and Oslo, Mia Holm, Ana Brel and Jon Vik, signed a pact on 3 May.'),
    ).toEqual([
      ['Mia Holm', 'Mayor of Vienna', 'Austria'],
      ['Ana Brel', 'Mayor of Riga', 'Latvia'],
      ['Jon Vik', 'Mayor of Oslo', 'Norway'],
    ])
  })
})

describe('an office of several portfolios', () => {
  it.each([
    ['the Minister of Investment, Industry and Trade of the United Republic of Tanzania, Asha Brel,', 'Tanzania'],
    ['Minister of Investment, Industry and Trade of Korea Ana Brel', 'South Korea'],
  ])('has all of them, and the country behind the last: %s', (words, country) => {
    expect(people(`Norwegian Minister Jon Vik met ${words} on 3 May.`)[1]?.slice(1)).toEqual([
      'Minister of Investment, Industry and Trade',
      country,
    ])
  })
})

describe('a portfolio that no list knows', () => {
  it.each([
    ['Commissioner for Neighbourhood Policy Joost van Moll', 'Commissioner for Neighbourhood Policy'],
    ['Commissioner for Climate Action Joost van Moll', 'Commissioner for Climate Action'],
  ])('ends in front of a name with a small word in it: %s', (words, role) => {
    expect(people(`${words} met Norwegian Minister Jon Vik on 3 May.`)[0]?.slice(0, 2)).toEqual([
      'Joost van Moll',
      role,
    ])
  })
})
