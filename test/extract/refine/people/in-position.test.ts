import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const names = (text: string): string[] => [
  ...new Set(readingOf(text).mentions.flatMap((mention) => (mention.is === 'person' ? [mention.name] : []))),
]

describe('a name that no list knows', () => {
  it.each<[where: string, text: string, name: string]>([
    [
      'whom somebody met, when the surname is used alone below',
      'President Ann Lee met with Tsogt Damdin. Damdin said no.',
      'Tsogt Damdin',
    ],
    [
      'whom somebody received, when "who" follows',
      'President Ann Lee received Tsogt Damdin, who brought a letter.',
      'Tsogt Damdin',
    ],
    [
      'behind what one is, in small letters',
      'President Ann Lee received a team led by senior official Tsogt Damdin in Oslo.',
      'Tsogt Damdin',
    ],
    ['behind a trade', 'Minister Ann Lee met opposition politician Tsogt Damdin on Monday.', 'Tsogt Damdin'],
    ['behind what somebody does there', 'The talks were led by chief negotiator Tsogt Damdin.', 'Tsogt Damdin'],
    ['between two people of a list', 'President Ann Lee, Tsogt Damdin and Minister Bo Roe met.', 'Tsogt Damdin'],
    [
      'in brackets with a country, as others are',
      'The envoys included Tsogt Damdin (Mongolia) and Bo Roe (Norway).',
      'Tsogt Damdin',
    ],
  ])('is read %s', (_where, text, name) => {
    expect(names(text)).toContain(name)
  })

  it.each<[what: string, text: string]>([
    ['a firm that somebody met', 'President Ann Lee met with Hapag Damdin in Oslo.'],
    [
      'a firm behind somebody in an open list',
      'President Ann Lee met with Minister Bo Roe, Hapag Damdin and the mayor.',
    ],
  ])('is not read for %s', (_what, text) => {
    expect(names(text)).not.toContain('Hapag Damdin')
  })
})

describe('a family name that stands first', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['of the same office', 'Minister Song Tao came. Minister Song spoke.', ['Song Tao']],
    ['behind an honorific', 'Mr Yun Byung-se, Foreign Minister, came. Mr Yun spoke.', ['Yun Byung-se']],
    ['but not of another office', 'President Charles Michel came. King Charles spoke.', ['Charles Michel', 'Charles']],
  ])('is the full name: %s', (_what, text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
