import { expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** Everybody whom a text names, with the office. */
const people = (text: string) =>
  readingOf(text).mentions.flatMap((mention) => (mention.is === 'person' ? [`${mention.role}: ${mention.name}`] : []))

it.each([
  ['Ana Brel, Head of the State Customs Committee, spoke.', 'Head of the State Customs Committee: Ana Brel'],
  ['Ana Brel, Head of State Protocol, spoke.', 'Head of State Protocol: Ana Brel'],
  ['Chairman of the Trade Promotion Council Ana Brel spoke.', 'Chairman: Ana Brel'],
  ['Head of the State Migration Service Ana Brel spoke.', 'Head of the State Migration Service: Ana Brel'],
  ['Head of State Ana Brel spoke.', 'Head of State: Ana Brel'],
  ['Head of State General Ana Brel spoke.', 'Head of State: Ana Brel'],
  ['Secretary of State for Security Ana Brel spoke.', 'Secretary of State for Security: Ana Brel'],
])('the words of a house are neither a state nor a name: %s', (text, person) => {
  expect(people(text)).toEqual([person])
})

it('a house that begins with “General” is no general', () => {
  expect(people('The General Harbour Authority met on Monday.')).toEqual([])
})

it.each([
  ['Vice Chairman of the Workers’ Party, Bo Lang, spoke.', 'Vice Chairman of the Workers’ Party: Bo Lang'],
  ['Head of the Teachers’ Union Bo Lang spoke.', 'Head of the Teachers’ Union: Bo Lang'],
  ['Speaker of the People’s Council Bo Lang spoke.', 'Speaker of the People’s Council: Bo Lang'],
  ['Chairman of the Farmers’ Association of Malta, Bo Lang, spoke.', 'Chairman of the Farmers’ Association: Bo Lang'],
])('a house of many goes on behind their apostrophe: %s', (text, person) => {
  expect(people(text)).toEqual([person])
})

it.each([
  'Bo Lang, member of the Central Board of Directors of the Harbour Bank, spoke.',
  'Bo Lang, member of the Executive Board of the Harbour Bank, spoke.',
  'Bo Lang, chair of the Audit Committee of the Harbour Bank, spoke.',
])('whoever sits on its board stands for the bank: %s', (text) => {
  const [person] = readingOf(text).mentions.flatMap((mention) => (mention.is === 'person' ? [mention] : []))
  expect(person?.represents).toBe('Harbour Bank')
})
