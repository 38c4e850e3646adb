import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ kind, date, place, participants }) =>
      `${kind} ${date?.start} ${place ?? '-'}: ${participants.map(({ name }) => name).join(', ')}`,
  )

describe('several who are sworn in without a name', () => {
  it.each<[text: string, told: string]>([
    ['Twelve new judges were sworn in on Monday at Rowan House in Linz.', 'ceremony 2023-05-08 Rowan House, Linz: '],
    ['The new cabinet was sworn in on 4 May by President Ana Brel.', 'ceremony 2023-05-04 -: Ana Brel'],
    [
      'Members of the new parliament took their oaths of office on Tuesday before Justice Ana Brel.',
      'ceremony 2023-05-09 -: Ana Brel',
    ],
    ['Malta’s new government will be sworn in on 20 May.', 'ceremony 2023-05-20 -: '],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    'The lawmakers have yet to be sworn in.',
    'Five judges who were sworn in on Monday are from Linz.',
    'The ministers were sworn in last year.',
  ])('tells no event: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    'They are: Ann Lee, Jon Vik and Mia Holm.',
    'Those sworn in were Ann Lee, Jon Vik and Mia Holm.',
    'They were:\n\nMinister for Ports – Ann Lee\n\nMinister for Trade – Jon Vik, MP,\n\nMinister for Herring, Mia Holm',
  ])('has those who are listed behind it: %s', (list) => {
    const before = 'President Ana Brel met Minister Tor Lund in Oslo on Tuesday.\n\n'
    const text = `${before}Three ministers took the oath on Monday at Rowan House.\n\n${list}`
    expect(told(text)).toEqual([
      'meeting 2023-05-09 Oslo: Ana Brel, Tor Lund',
      'ceremony 2023-05-08 Rowan House: Ann Lee, Jon Vik, Mia Holm',
    ])
  })

  it.each([
    'President Ana Brel swore in a first batch of ministers on Monday.',
    'President Ana Brel swore in four judges on Monday.',
  ])('is told of whoever swears them in, too: %s', (text) => {
    expect(told(text)).toEqual(['ceremony 2023-05-08 -: Ana Brel'])
  })
})

it('has those on numbered lines below, whose names no list knows', () => {
  const text =
    'Rivermouth, Malta: Four State Ministers were sworn in today at Rowan House by Governor Sir Tor Lund. The new ministers are:\n\n1. Ann Lee – Ports and Herring\n\n2. Zevia Holmar – Roads\n\n3. Jon Vik – Trade\n\n4. Aland Tornel – Health'
  expect(told(text)).toEqual([
    'ceremony 2023-05-10 Rowan House: Tor Lund, Ann Lee, Zevia Holmar, Jon Vik, Aland Tornel',
  ])
})

describe('those before whom an oath is taken', () => {
  it.each([
    'The ministers were sworn in before President Ana Brel and Chief Justice Tor Lund on Monday.',
    'All nine judges took the oath before President Ana Brel and Chief Justice Tor Lund on Monday.',
    'The new government was sworn in before President Ana Brel and Chief Justice Tor Lund on Monday.',
  ])('are there, and it was no earlier than they: %s', (text) => {
    expect(told(text)).toEqual(['ceremony 2023-05-08 -: Ana Brel, Tor Lund'])
  })

  it.each([
    'Jon Vik took the oath before President Ana Brel and Chief Justice Tor Lund on Monday.',
    'Jon Vik was sworn in as Minister of Ports before President Ana Brel and Chief Justice Tor Lund on Monday.',
  ])('are all of them: %s', (text) => {
    expect(told(text)).toEqual(['ceremony 2023-05-08 -: Jon Vik, Ana Brel, Tor Lund'])
  })

  it.each(['First to be sworn in were', 'Next to be sworn in were', 'Next to take the oath were'])(
    'are followed by the next ones: %s',
    (words) => {
      expect(
        told(`The government was sworn in on Monday. ${words} Senior Minister Mia Holm and Minister Jon Vik.`),
      ).toEqual(['ceremony 2023-05-08 -: Mia Holm, Jon Vik'])
    },
  )

  it.each(['was Mia Holm followed by', 'was Mia Holm, followed by'])('one after the other: %s', (words) => {
    expect(
      told(`The government was sworn in on Monday. First to take the oath ${words} Jon Vik and Tor Lund.`),
    ).toEqual(['ceremony 2023-05-08 -: Mia Holm, Jon Vik, Tor Lund'])
  })

  it('and what follows a ceremony has its own day', () => {
    expect(told('Following the ceremony, on Friday, 12 May, the ministers will dine.')).toEqual([])
  })
})
