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
    [
      'Herring Fund for Coastal Development (HFCD) director-general Ann Lee spoke.',
      'now Director General of Herring Fund for Coastal Development',
    ],
    ['The former Baltic Ferry Council (BFC) chairman Ann Lee spoke.', 'left Chairman of Baltic Ferry Council'],
    ['The Monetary Fund (IMF) chief Ann Lee spoke.', 'now Chief of International Monetary Fund'],
    ['Nordic Ferry Bank President Ann Lee spoke.', 'now President of Nordic Ferry Bank'],
    ['Herring Fund Deputy Director General Ann Lee spoke.', 'now Deputy Director General of Herring Fund'],
    ['Central Bank Governor Ann Lee spoke.', 'now Central Bank Governor'],
    ['The World Bank’s Malta director Ann Lee spoke.', 'now Malta Director of World Bank'],
    ['The newly appointed Malta director, Ann Lee, spoke.', 'now Malta Director'],
    ['The Malta country manager, Ann Lee, spoke.', 'now Malta Country Manager'],
    ['In Brussels President Ann Lee spoke.', 'now President'],
  ])('%s', (text, said) => {
    expect(office(text)).toBe(said)
  })
})
