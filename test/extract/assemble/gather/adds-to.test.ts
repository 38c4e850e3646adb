import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it('puts nobody who attended a ceremony into the call told before', () => {
  const { drafts } = readingOf(
    'President Ana Brel of Malta spoke by telephone with President Jon Vik of Norway this morning.\n\nYesterday, President Brel gave a medal to a diver. The ceremony in Valletta was attended by Minister Mia Holm.',
    '2023-05-10',
  )
  const call = drafts.find(({ kind }) => kind === 'call')
  expect(call?.participants.map(({ name }) => name)).toEqual(['Ana Brel', 'Jon Vik'])
})

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(({ kind, status, participants }) =>
    [status, kind, ...participants.map(({ name }) => name)].join(' '),
  )
const MET = 'Minister Ana Brel and Minister Jon Vik met in Linz on Monday.'

it.each([
  'At the next meeting, Norway will be represented by Minister Mia Holm.',
  'The following meeting will be chaired by Minister Mia Holm.',
  'The next ministerial meeting will be attended by Minister Mia Holm.',
])('puts nobody who will be at the next meeting into the one that was held: %s', (next) => {
  expect(told(`${MET} ${next}`)).toContain('held meeting Ana Brel Jon Vik')
})

it.each([
  'A memorandum was signed on 9 May by Minister Lund and Minister Mia Holm in Selfoss.',
  'An agreement on ports was signed in Selfoss on 9 May by Minister Lund and Minister Mia Holm.',
  'On 9 May, a protocol was signed by Minister Lund and Minister Mia Holm in Selfoss.',
])('takes a paper that was signed during a visit for an event of its own: %s', (signed) => {
  expect(told(`Minister Tom Lund of Denmark was on a visit to Iceland from 8 to 10 May. ${signed}`)).toEqual([
    'held visit Tom Lund',
    'held agreement Tom Lund Mia Holm',
  ])
})

it.each([
  'The day concluded with a lunch-meeting hosted by President Mia Holm.',
  'The day concluded with a gala dinner hosted by President Mia Holm.',
  'The evening ended with a reception hosted by President Mia Holm.',
  'In the evening there was a state banquet hosted by President Mia Holm.',
])('does not put whoever gives a dinner into the talks before it: %s', (dinner) => {
  expect(told(`${MET} ${dinner}`)[0]).toBe('held meeting Ana Brel Jon Vik')
})

it.each([
  'Also present at the meeting will be Ministers Tom Lund and Mia Holm.',
  'Others attending will be Ministers Tom Lund and Mia Holm.',
])('puts whoever will be there into what is to come: %s', (text) => {
  const { drafts } = readingOf(
    `President Ana Brel of Malta will host President Jon Vik of Norway on Friday in Valletta.\n\nBrel and Vik had met in Riga on 3 May 2020.\n\n${text}`,
    '2023-05-10',
  )
  const planned = drafts.find(({ status }) => status === 'planned')
  expect(planned?.participants.map(({ name }) => name)).toEqual(['Ana Brel', 'Jon Vik', 'Tom Lund', 'Mia Holm'])
})

it.each([
  'The Oslo meeting, which will be attended by President Jon Vik of Norway, will deal with ports.',
  'The talks in Oslo next week will be attended by President Jon Vik of Norway.',
  'A ministerial meeting in Oslo will be chaired by President Jon Vik of Norway.',
])('puts nobody who will be at talks elsewhere into a visit: %s', (next) => {
  const visit = 'Minister Ana Brel arrived in Linz on Monday for a two-day visit.'
  expect(told(`${visit} ${next}`)).toEqual(['held visit Ana Brel', 'planned meeting Jon Vik'])
})

it.each([
  'The talks began with an address from Minister Mia Holm.',
  'The meeting opened with remarks by Minister Mia Holm.',
  'Other delegates include Minister Mia Holm and Minister Jon Vik.',
])('adds who opened it, and the other delegates: %s', (next) => {
  const [only, another] = readingOf(`${MET} ${next}`, '2023-05-10').drafts
  expect(another).toBeUndefined()
  expect(only?.participants.map(({ name }) => name)).toEqual(['Ana Brel', 'Jon Vik', 'Mia Holm'])
})

it('"meeting with him" is the one with him, whatever was told last', () => {
  const text =
    'Minister Ana Brel met Minister Jon Vik on Monday. She also met Minister Eva Roe.\n\nMeeting with Vik, Brel expressed her thanks.'
  const { drafts } = readingOf(text, '2024-06-12')
  expect(drafts.map(({ participants }) => participants.map(({ name }) => name).toSorted()).toSorted()).toEqual([
    ['Ana Brel', 'Eva Roe'],
    ['Ana Brel', 'Jon Vik'],
  ])
})
