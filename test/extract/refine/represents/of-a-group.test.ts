import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** Whom each person of a text stands for that a Turkish newspaper has published. */
function sides(text: string): Record<string, string | null> {
  const { drafts } = readingOf(`---\npublisher: Hürriyet Daily News\n---\n${text}`, '2024-06-12')
  return Object.fromEntries(drafts.flatMap(({ participants }) => participants.map((p) => [p.name, p.represents])))
}

it.each([
  'Kenya’s delegation included Ana Brel, head of the Presidential Office, and Foreign Minister Eva Roe. They came to Oslo on Monday.',
  'The delegation of Kenya included Deputy Minister Ana Brel and Foreign Minister Eva Roe. They came to Oslo on Monday.',
  'The delegation of Kenya is made up of Deputy Minister Ana Brel and Foreign Minister Eva Roe; talks began in Oslo on Monday.',
  'Kenya was represented by Deputy Minister Ana Brel and Foreign Minister Eva Roe at the talks in Oslo on Monday.',
  'A Kenyan delegation was in Oslo on Monday. The delegation comprised Deputy Minister Ana Brel and Foreign Minister Eva Roe.',
])('those of a delegation stand for its country, and not for the publisher’s: %s', (text) => {
  expect(sides(text)).toEqual({ 'Ana Brel': 'Kenya', 'Eva Roe': 'Kenya' })
})

it('each side has its own', () => {
  expect(
    sides('Kenya was represented by Minister Ana Brel and Malta by Foreign Minister Eva Roe at the talks on Monday.'),
  ).toEqual({ 'Ana Brel': 'Kenya', 'Eva Roe': 'Malta' })
})

it.each([
  'The Kenyan delegation, including Deputy Minister Ana Brel and Foreign Minister Eva Roe, was in Oslo for talks on Monday.',
  'President Vik met Kenya’s team, comprising Deputy Minister Ana Brel and Foreign Minister Eva Roe, in Oslo on Monday.',
])('those whom a side includes are of it: %s', (text) => {
  expect(sides(text)).toMatchObject({ 'Ana Brel': 'Kenya', 'Eva Roe': 'Kenya' })
})

it.each([
  'President Vik met a senior delegation from the Republic of Kenya, led by Ana Brel, Minister for Ports, in Oslo on Monday.',
  'The talks were held in Oslo on Monday. The Republic of Kenya representation was led by Ana Brel, Minister for Ports.',
  'President Vik met Tor Lund and Ports Minister Ana Brel, who led Kenya’s delegation to the fair, in Oslo on Monday.',
])('whoever leads a side is of it: %s', (text) => {
  expect(sides(text)).toMatchObject({ 'Ana Brel': 'Kenya' })
})

it('a team is of the body in front of its letters', () => {
  const text =
    'An International Monetary Fund (IMF) team, headed by its deputy director Ana Brel, met bank officials on Monday.'
  expect(sides(text)).toEqual({ 'Ana Brel': 'International Monetary Fund' })
})
