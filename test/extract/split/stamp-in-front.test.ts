import { expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const kindsOf = (text: string) => readingOf(text, '2024-06-12').drafts.map(({ kind }) => kind)

it.each([
  'date 2024-06-12 The Ministry of Ports hosted an official ceremony in Oslo today for the new harbour.',
  'Published 2024-06-12: The Ministry of Ports hosted an official ceremony in Oslo today for the new harbour.',
])('the sentence behind a stamp is read: %s', (text) => {
  expect(kindsOf(text)).toEqual(['ceremony'])
})

it.each([
  'Published 12 June 2024 by the Ministry of Ports and Ceremonies',
  'Last updated on 12 June 2024 at 10.30 a.m.',
])('a stamp alone tells nothing: %s', (text) => {
  expect(kindsOf(text)).toEqual([])
})
