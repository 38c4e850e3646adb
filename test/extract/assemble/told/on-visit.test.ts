import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const visits = (text: string): string[][] =>
  readingOf(`3 May 2023\n\n${text}`)
    .drafts.filter(({ kind }) => kind === 'visit')
    .map(({ participants }) => participants.map(({ name }) => name))

const VISIT = 'Prime Minister Mia Holm of Iceland will visit Malta from 16 to 18 May.'

it('counts those whom a visitor meets on no day of its own among those of the visit', () => {
  expect(visits(`${VISIT} She will meet President Ana Brel.`)).toEqual([['Mia Holm', 'Ana Brel']])
})

it.each<[what: string, text: string]>([
  ['of a day of its own', 'On 20 May, Prime Minister Holm will meet Chancellor Karl Odin.'],
  ['in another place', 'Prime Minister Holm will meet Chancellor Karl Odin in Vienna.'],
  ['without the visitor', 'President Ana Brel will meet Chancellor Karl Odin.'],
])('leaves a meeting %s out of the visit', (_what, text) => {
  expect(visits(`${VISIT} ${text}`)).toEqual([['Mia Holm']])
})
