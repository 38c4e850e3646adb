import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const names = (text: string): string[] =>
  readingOf(text).mentions.flatMap((mention) => (mention.is === 'person' ? [mention.name] : []))

describe('one person under several words', () => {
  it.each<[what: string, text: string, names: string[]]>([
    [
      'a surname is the full name told elsewhere',
      'President Anna Moss spoke. Moss thanked all.',
      ['Anna Moss', 'Anna Moss'],
    ],
    ['a full name may come later', 'Moss spoke. President Anna Moss thanked all.', ['Anna Moss', 'Anna Moss']],
    ['an office is its holder', 'Prime Minister Ann Lee came. The Prime Minister spoke.', ['Ann Lee', 'Ann Lee']],
    ['a vice president is not the president', 'Vice President Ann Lee came. The President spoke.', ['Ann Lee']],
    [
      'where an office without a name was met is no part of it',
      'Prime Minister Ann Lee came. Moss met the Prime Minister in Jurmala, and President Joe Moss saw the Prime Minister at Salt Castle.',
      ['Ann Lee', 'Joe Moss', 'Ann Lee', 'Joe Moss', 'Ann Lee'],
    ],
    [
      'a minister at an office is another one',
      'Minister Ann Lee came. The Minister at the Harbour Office spoke.',
      ['Ann Lee'],
    ],
    [
      'one of several offices of a name tells which',
      'President Joe Moss and First Lady Jill Moss came. President Moss spoke.',
      ['Joe Moss', 'Jill Moss', 'Joe Moss'],
    ],
    [
      'a short form is the given name',
      'President Joe Moss and Secretary Tony Lee came. Joseph Moss and Antony Lee spoke.',
      ['Joe Moss', 'Tony Lee', 'Joe Moss', 'Tony Lee'],
    ],
    [
      'who begins a report has the office that goes on in its next sentence',
      'Ann Lee flew to Oslo. The prime minister waved. The prime minister spoke.',
      ['Ann Lee', 'Ann Lee', 'Ann Lee'],
    ],
    [
      'an office that somebody else has stays that one’s',
      'Ann Lee flew to Oslo. The prime minister waved. Prime Minister Bo Moss spoke.',
      ['Ann Lee', 'Bo Moss'],
    ],
    ['capitalised words are nobody while nothing says so', 'Lorem Ipsum came. Ipsum spoke.', []],
  ])('%s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('takes the full name and country from the title', () => {
    const text = '---\ntitle: Call of Foreign Minister Mia Holm of Iceland\n---\nMinister Holm spoke to the press.'
    expect(readingOf(text).mentions).toContainEqual(
      expect.objectContaining({ name: 'Mia Holm', represents: 'Iceland' }),
    )
  })
})

it.each([
  ['Lund, the Norwegian trade minister, was content.', 'Trade Minister', 'Norway'],
  ['“A good day,” said Lund, Norway’s Minister of Trade, on leaving.', 'Minister of Trade', 'Norway'],
  ['In the evening Lund, the Prime Minister, went home.', 'Prime Minister', null],
])('gives one who was named without an office that of a sentence below: %s', (text, role, represents) => {
  const [person] = readingOf(`Ewa Lund met Karl Moss on Monday. ${text}`).mentions.filter(({ is }) => is === 'person')
  expect(person).toMatchObject({ name: 'Ewa Lund', role, represents })
})

it.each<[text: string, expected: string[]]>([
  ['First Lady Rosa Brel spoke. Mrs. Brel left.', ['Rosa Brel', 'Rosa Brel']],
  ['First Lady Rosa Brel spoke. Dr. Brel left.', ['Rosa Brel', 'Rosa Brel']],
  ['President Karl Brel and First Lady Rosa Brel spoke. Mrs Brel left.', ['Karl Brel', 'Rosa Brel', 'Rosa Brel']],
  ['President Karl Brel spoke to his wife, Rosa Brel. Ms. Brel left.', ['Karl Brel', 'Rosa Brel', 'Rosa Brel']],
  ['President Karl Brel and First Lady Rosa Brel spoke. Brel left.', ['Karl Brel', 'Rosa Brel', 'Karl Brel']],
  ['President Karl Brel and First Lady Rosa Brel spoke. Mr. Brel left.', ['Karl Brel', 'Rosa Brel', 'Karl Brel']],
])('tells a wife from her husband of the same name: %s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

describe('a prince who is minister', () => {
  const roles = (text: string): readonly string[] =>
    readingOf(text).mentions.flatMap((mention) =>
      mention.is === 'person' ? [`${mention.name}, ${mention.role}, ${mention.represents}`] : [],
    )

  it.each([
    'Saudi Foreign Minister Prince Talal bin Omar met President Ann Lee. Prince Talal left.',
    'Prince Talal bin Omar, the Saudi Foreign Minister, met President Ann Lee. Prince Talal bin Omar left.',
    'Saudi Foreign Minister Prince Talal bin Omar met President Ann Lee. Prince Talal bin Omar left.',
  ])('is called by the title and a given name: %s', (text) => {
    expect(roles(text).at(-1)).toBe('Talal bin Omar, Foreign Minister, Saudi Arabia')
  })

  it('is no other prince of that name', () => {
    expect(roles('Saudi Foreign Minister Talal bin Omar met President Ann Lee. Prince Talal left.')).not.toContain(
      'Talal bin Omar, Prince, Saudi Arabia',
    )
  })

  it.each([
    'Saudi Foreign Minister Prince Talal bin Omar met President Ann Lee. Prince Talal also met his Norwegian counterpart Jon Vik.',
    'Maltese Minister of Ports Ann Lee met Speaker Bo Roe. Saudi Foreign Minister Talal bin Omar received his Norwegian counterpart Jon Vik.',
    'Amir Salim and Saudi Foreign Minister Talal bin Omar met. Talal bin Omar hosted his Norwegian counterpart Jon Vik.',
  ])('has a counterpart with his office: %s', (text) => {
    expect(roles(text).at(-1)).toBe('Jon Vik, Foreign Minister, Norway')
  })
})

it.each([
  ['Foreign Minister Ann Lee of Norway', 'The Norwegian minister', 'Foreign Minister'],
  ['Trade Secretary Ann Lee of Norway', 'The secretary', 'Trade Secretary'],
  ['Deputy Governor Ann Lee', 'The deputy governor', 'Deputy Governor'],
])('tells the whole office of %s where it is said in short', (full, short, role) => {
  const { drafts } = readingOf(
    `${full} met President Jon Vik in Linz on Monday. ${short} will visit Oslo on 20 May.`,
    '2023-05-10',
  )
  expect(drafts.find(({ kind }) => kind === 'visit')?.participants.map((each) => each.role)).toEqual([role])
})

it('the counterpart of whom a sentence begins with has the same office', () => {
  const { drafts } = readingOf(
    'Foreign Minister Ana Brel was received by President Ilir Koci on Monday and held talks with her counterpart Mira Leka.',
    '2024-06-12',
  )
  expect(drafts.flatMap(({ participants }) => participants.map(({ name, role }) => `${role} ${name}`))).toContain(
    'Foreign Minister Mira Leka',
  )
})
