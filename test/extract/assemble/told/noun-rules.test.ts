import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

describe('a trip for talks, of somebody who was named before', () => {
  const told = (text: string) =>
    readingOf(`Prime Minister Jon Vik met President Ana Brel in Oslo on 2 May. ${text}`, '2023-05-10').drafts.flatMap(
      ({ kind, date, place, participants }) =>
        kind === 'meeting' ? [[date?.start, place, ...participants.map(({ name }) => name)].join(' ')] : [],
    )

  it.each([
    'On 5 May he travelled to Bonn for talks with Chancellor Jonas Kask.',
    'Three days later, he flew on to Bonn for a meeting with Chancellor Jonas Kask.',
    'On 5 May, he went to Bonn for consultations with Chancellor Jonas Kask.',
  ])('is a meeting of the two: %s', (text) => {
    expect(told(text)).toContain('2023-05-05 Bonn Jon Vik Jonas Kask')
  })

  it('is none of one who only tells of it', () => {
    expect(told('On 5 May he said that King Olav flew to Bonn for talks with Chancellor Jonas Kask.')).not.toContain(
      '2023-05-05 Bonn Jon Vik Jonas Kask',
    )
  })
})

describe('one meeting after the other', () => {
  const told = (text: string) =>
    readingOf(`President Ana Brel of Malta received guests in Valletta on Monday. ${text}`, '2024-06-12').drafts.map(
      ({ title, participants }) => [title, ...participants.map(({ name }) => name)].join('; '),
    )

  it.each([
    ['Another meeting was with Norwegian Prime Minister Jon Vik.', 'Meeting of Ana Brel and Jon Vik'],
    ['One of the meetings was with Norwegian Prime Minister Jon Vik.', 'Meeting of Ana Brel and Jon Vik'],
    ['A second call was with Norwegian Prime Minister Jon Vik.', 'Second call of Ana Brel and Jon Vik'],
    ['There was also a meeting with Norwegian Prime Minister Jon Vik.', 'Meeting of Ana Brel and Jon Vik'],
    [
      'There were also bilateral meetings with Norwegian Prime Minister Jon Vik.',
      'Bilateral meeting of Ana Brel and Jon Vik',
    ],
  ])('%s', (text, title) => {
    expect(told(text)).toContain(`${title}; Ana Brel; Jon Vik`)
  })
})

it.each([
  'Minister Ana Brel will welcome Minister Jon Vik on Friday, his first visit to Oslo since a tense 2019 meeting with Prime Minister Karo Holm.',
  'Minister Ana Brel will welcome Minister Jon Vik on Friday, who was last there after a brief 2019 meeting with Prime Minister Karo Holm.',
])('a meeting of another year is not one of today: %s', (text) => {
  const { drafts } = readingOf(text, '2024-06-12')
  expect(drafts.flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain('Karo Holm')
})

it.each([
  'President Ana Brel met leaders in Oslo on Monday. Her first meeting was with Governor Charles Vik.',
  'President Ana Brel met leaders in Oslo on Monday. Her first meeting was with the European Council’s Charles Vik.',
])('the first of several on one day is one of them: %s', (text) => {
  const { drafts } = readingOf(text, '2024-06-12')
  expect(drafts.map(({ participants }) => participants.map(({ name }) => name))).toContainEqual([
    'Ana Brel',
    'Charles Vik',
  ])
})

it.each(['a statement said', 'the bank’s statement read', 'a press statement added'])(
  'a source is no event: %s',
  (said) => {
    const { drafts } = readingOf(
      `Governor Ana Brel and Ambassador Jon Vik signed a memorandum in a ceremony held at the Harbour Office on Friday, ${said}.`,
      '2024-06-12',
    )
    expect(drafts.map(({ kind }) => kind)).not.toContain('statement')
  },
)
