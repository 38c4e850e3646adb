import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it('takes the month of what was discussed for no time of the talk', () => {
  const text =
    'President Ann Lee of Norway spoke by phone on Tuesday with Prime Minister Bo Roe of Sweden. The President and the Prime Minister discussed preparations for the Herring Council in June.'
  expect(readingOf(text, '2023-05-04').drafts.map(({ kind, date }) => [kind, date?.start])).toEqual([
    ['call', '2023-05-02'],
  ])
})

it.each([
  'President Ana Brel welcomed the meeting of Minister Jon Vik and Minister Mia Holm in Linz on Monday.',
  'President Ana Brel welcomed the talks between Minister Jon Vik and Minister Mia Holm in Linz on Monday.',
  'President Ana Brel has praised the call between Minister Jon Vik and Minister Mia Holm on Monday.',
])('takes whoever is glad of a meeting of others for nobody who was there: %s', (text) => {
  expect(readingOf(text, '2023-05-10').drafts.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
    ['Jon Vik', 'Mia Holm'],
  ])
})

describe('joining those who met', () => {
  const MET = 'Nils Alm of Sweden and Jon Vik of Norway met in Visby on Monday.'
  const there = (sentence: string) =>
    readingOf(`${MET} ${sentence}`, '2023-05-10').drafts.map(({ participants }) => participants.map(({ name }) => name))

  it.each([
    'Danish Prime Minister Tom Lund joined them by video.',
    'Danish Prime Minister Tom Lund joined them for dinner.',
    'Denmark’s Tom Lund joined them later.',
  ])('is being there: %s', (sentence) => {
    expect(there(sentence)).toEqual([['Nils Alm', 'Jon Vik', 'Tom Lund']])
  })

  it.each([
    'Danish Prime Minister Tom Lund joined them in condemning the attack.',
    'Danish Prime Minister Tom Lund joined others in praising the summit.',
    'Danish Prime Minister Tom Lund joined in criticising the meeting.',
  ])('in saying something is not: %s', (sentence) => {
    expect(there(sentence).flat()).not.toContain('Tom Lund')
  })
})

it.each(['was there too.', 'was there as well.', 'was present too.'])('counts in whoever %s', (words) => {
  const { drafts } = readingOf(
    `Minister Mia Holm met Minister Jon Vik in Bergen on Monday. Ambassador Lea Grech ${words}`,
    '2023-05-10',
  )
  expect(drafts.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
    ['Mia Holm', 'Jon Vik', 'Lea Grech'],
  ])
})

it.each([
  'Meeting with the heads of the ports chaired by Chairman Jon Vik, President Brel spoke of ferries.',
  'Addressing the ministers of the region, President Brel spoke of ferries.',
  'Meeting with the ministers of the region, President Brel spoke of ferries.',
])('takes what a sentence opens with, and no day, for the event told before: %s', (next) => {
  const text = `President Ana Brel took part in the Lakes Summit in Linz on Tuesday. ${next}`
  expect(readingOf(text, '2023-05-04').drafts.map(({ kind }) => kind)).toEqual(['summit'])
})

describe('somebody with others who have no name', () => {
  it.each([
    'Foreign Minister Ann Lee and her Polish counterpart met in Linz on Monday.',
    'Foreign Minister Ann Lee and her French, German and Italian counterparts met on Monday in Linz.',
    'Foreign Minister Ann Lee, along with her counterparts from Chile and Peru, met in Linz on Monday.',
    'Foreign Minister Ann Lee and several of her Nordic colleagues met on Monday in Linz.',
    'Foreign Minister Ann Lee and several other European leaders met in Linz on Monday.',
  ])('%s', (text) => {
    const drafts = readingOf(text, '2023-05-10').drafts
    expect(drafts.map(({ kind, place, participants }) => [kind, place, participants.map(({ name }) => name)])).toEqual([
      ['meeting', 'Linz', ['Ann Lee']],
    ])
  })

  it('does not meet their own team', () => {
    expect(readingOf('Minister Ann Lee and her team met in Linz on Monday.', '2023-05-10').drafts).toEqual([])
  })
})

describe('honours that a guest is given', () => {
  it.each([
    'In the morning, the Swedish president was accorded a ceremonial welcome at Alexandra Palace.',
    'Earlier, President Bo Roe received a guard of honour at Alexandra Palace.',
    'President Bo Roe was earlier welcomed at Alexandra Palace with full military honours. President Bo Roe inspected a guard of honour at Alexandra Palace.',
  ])('are a ceremony in a place of its own: %s', (text) => {
    const talks = 'Minister Ann Lee and Swedish President Bo Roe held talks on Monday.\n\n'
    const drafts = readingOf(talks + text, '2023-05-10').drafts
    expect(drafts.map(({ kind, place, participants }) => [kind, place, participants.map(({ name }) => name)])).toEqual([
      ['meeting', null, ['Ann Lee', 'Bo Roe']],
      ['ceremony', 'Alexandra Palace', ['Bo Roe']],
    ])
  })
})

it.each([
  'Dunda said on Sunday that he was convening the Herring Council.',
  'Vundra told reporters that he met the king.',
  'Odinga announced on Sunday that he will receive the ministers.',
])('takes somebody whose name no rule knows for nobody told before: %s', (text) => {
  const before = 'Press Secretary Ann Lee spoke of the storm.'
  const names = readingOf(`${before} ${text}`, '2023-05-10').drafts.flatMap(({ participants }) => participants)
  expect(names).toEqual([])
})

it.each([
  'Premier Bo Roe met Labour’s trade spokeswoman Mia Holm on Monday.',
  'Premier Bo Roe received the Senate’s defence spokesman Mia Holm on Monday.',
  'Premier Bo Roe met with Likud’s leader Mia Holm on Monday.',
])('meets whom a party or a house has sent: %s', (text) => {
  const [draft] = readingOf(text, '2023-05-10').drafts
  expect(draft?.participants.map(({ name }) => name)).toEqual(['Bo Roe', 'Mia Holm'])
})

it.each([
  'Thousands attended the funeral in Linz on Monday, including President Jon Vik.',
  'About 400 people attended the funeral in Linz on Monday, among them President Jon Vik.',
  'More than 1,000 delegates took part in the funeral in Linz on Monday, among them President Jon Vik.',
])('whoever is one of a crowd was there: %s', (text) => {
  const { drafts } = readingOf(text, '2024-06-12')
  expect(drafts.map(({ place, participants }) => [place, participants.map(({ name }) => name)])).toEqual([
    ['Linz', ['Jon Vik']],
  ])
})

it.each([
  'Hundreds gathered in Linz on Monday, including supporters of President Jon Vik.',
  'Thousands of people attended rallies in Linz on Monday, including supporters of President Jon Vik.',
])('whose supporters are in a crowd was not seen there: %s', (text) => {
  expect(readingOf(text, '2024-06-12').drafts.flatMap(({ participants }) => participants)).toEqual([])
})
