import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const who = (text: string) =>
  readingOf(text, '2023-05-04').drafts.map(({ participants }) => participants.map(({ name }) => name))

const FIRST = 'President Ana Brel spoke first.'
const MET = 'she met Chancellor Karl Odin in Linz on 2 May 2023.'

describe('“she”', () => {
  it('is the one whose plane was late, rather than somebody of the sentence before', () => {
    expect(who(`${FIRST} Prime Minister Mia Holm’s plane was late; ${MET}`)).toEqual([['Mia Holm', 'Karl Odin']])
  })

  it('is nobody where the thing is that of somebody whose name no rule knows', () => {
    expect(who(`${FIRST} Zzyra Qwuttle’s plane was late; ${MET}`)).toEqual([])
  })

  it('is whose thing the sentence before was about', () => {
    expect(who(`${FIRST} Prime Minister Mia Holm’s plane was late. Later ${MET}`)).toEqual([['Mia Holm', 'Karl Odin']])
  })

  it('is nobody where the things of two are spoken of', () => {
    expect(who(`President Ana Brel’s speech was read in Prime Minister Mia Holm’s absence; ${MET}`)).toEqual([])
  })

  it('stays the one before when somebody else is only named for what is his', () => {
    expect(who(`${FIRST} The crowd cheered Prime Minister Mia Holm’s arrival. Later ${MET}`)).toEqual([
      ['Ana Brel', 'Karl Odin'],
    ])
  })
})

describe('who is meant with somebody', () => {
  it('is the one told before in “She and President Brel”', () => {
    const text = 'Prime Minister Mia Holm is ill. She and President Ana Brel will talk by video on 9 May.'
    expect(who(text)).toEqual([['Mia Holm', 'Ana Brel']])
  })

  it('are the two whom the sentence names, however often', () => {
    const text =
      'Prime Minister Mia Holm was to have met President Ana Brel on 2 May 2023, but Brel was ill; the two spoke on the phone.'
    expect(who(text)).toEqual([['Mia Holm', 'Ana Brel']])
  })
})

it('nobody holds a session in which somebody was held up', () => {
  expect(who('President Ana Brel was held up in another session on 2 May 2023.').flat()).toEqual([])
})

describe('“the two ministers”', () => {
  const RECEIVED =
    'Foreign Minister Ana Brel met the Foreign Minister of Latvia, Jon Vik, and was received by President Mia Holm.'

  it('are those of whom the report has told, and not the president who received one of them', () => {
    const text = `${RECEIVED} On Tuesday, the two ministers signed a declaration on herring.`
    expect(who(text).at(-1)).toEqual(['Ana Brel', 'Jon Vik'])
  })

  it('hold the office that the words name: whom only a prime minister received is not one of two foreign ministers', () => {
    const received = 'Minister Ana Brel was received by Prime Minister Jon Vik on Monday.'
    const [, talks] = readingOf(
      `${received} On Tuesday the two foreign ministers signed a treaty on eels.`,
      '2023-05-04',
    ).drafts
    expect(talks?.participants ?? []).toEqual([])
    expect(who(`${RECEIVED} On Tuesday the two foreign ministers signed a treaty on eels.`).at(-1)).toEqual([
      'Ana Brel',
      'Jon Vik',
    ])
  })

  it('are nobody where the report has told of three', () => {
    const text = `${RECEIVED} Minister of Fisheries Ida Rask met Ms Holm. On Tuesday, the two ministers signed a declaration on herring.`
    expect(readingOf(text, '2023-05-04').drafts.map(({ kind }) => kind)).not.toContain('agreement')
  })

  it('have had the meeting that the sentence calls theirs', () => {
    const [talks, reception] = readingOf(
      `${RECEIVED} At their meeting on Tuesday, the two ministers signed a declaration on herring.`,
      '2023-05-04',
    ).drafts
    expect([talks?.participants.map(({ name }) => name), talks?.date?.start]).toEqual([
      ['Ana Brel', 'Jon Vik'],
      '2023-05-02',
    ])
    expect(reception?.participants.map(({ name }) => name)).toEqual(['Ana Brel', 'Mia Holm'])
  })
})
