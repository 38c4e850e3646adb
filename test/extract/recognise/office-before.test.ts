import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** "then President of Malta": what the words before an office make of it. */
function office(text: string): string {
  const person = readingOf(text).mentions.find((mention) => mention.is === 'person')
  if (person?.is !== 'person') return 'nobody'
  return `${person.former || 'now'} ${person.role}${person.represents ? ` of ${person.represents}` : ''}`
}

describe('the words before an office', () => {
  it.each([
    ['The former British Prime Minister Ann Lee spoke.', 'left Prime Minister of United Kingdom'],
    ['The then Prime Minister Ann Lee spoke.', 'then Prime Minister'],
    ['Acting Governor Ann Lee spoke.', 'now Acting Governor'],
    ['Malta’s newly elected President Ann Lee spoke.', 'now President of Malta'],
    ['His Excellency, President Ann Lee spoke.', 'now President'],
    ['The European Commission Vice President Ann Lee spoke.', 'now Vice President of European Commission'],
    [
      'The Caribbean Community (CARICOM) Secretary General Ann Lee spoke.',
      'now Secretary General of Caribbean Community',
    ],
    ['In Brussels President Ann Lee spoke.', 'now President'],
  ])('%s', (text, said) => {
    expect(office(text)).toBe(said)
  })
})
