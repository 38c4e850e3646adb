import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const there = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(
    ({ status, participants }) => `${status}: ${participants.map(({ name, part }) => `${name} (${part})`).join(', ')}`,
  )

const FORUM = 'The Bank of Malta will hold its annual conference on 28 June 2024 in Valletta.'

describe('who will speak at what is announced', () => {
  it.each([
    'Governor Ana Brel will give the opening remarks, and Jon Vik, President of the Nordic Bank, will deliver the keynote speech.',
    'Governor Ana Brel and President Jon Vik are expected to deliver the goodwill messages.',
    'Governor Ana Brel is to be thanked, while President Jon Vik will give the welcome address.',
  ])('takes part in it: %s', (speakers) => {
    const [forum, ...others] = there(`${FORUM}\n\n${speakers}`)
    expect(others).toEqual([])
    expect(forum).toContain('planned: ')
    expect(forum).toContain('Jon Vik (addressed)')
  })

  it.each([
    'Governor Ana Brel will not give the opening remarks.',
    'Governor Ana Brel will deliver a speech to the Chamber of Ferries.',
    'Governor Ana Brel will give the welcome address on 2 July 2024.',
  ])('is not who speaks elsewhere, at another time or not at all: %s', (speakers) => {
    expect(there(`${FORUM}\n\n${speakers}`)[0]).toBe('planned: ')
  })
})
