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
