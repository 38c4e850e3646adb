import { describe, expect, it } from 'vitest'
import { indexNames } from '../../src/questions/names.ts'
import { wordsOf } from '../../src/questions/words.ts'
import { anEvent, chronicleOf } from '../helpers/chronicle.ts'

const indexOf = (...people: readonly { name: string; aliases?: readonly string[] }[]) => {
  const participants = people.map(({ name }) => ({ name, role: null, represents: null, part: 'took part' as const }))
  const events = [anEvent({ id: 'event001', participants })]
  return indexNames(chronicleOf({ events, people: people.map(({ name, aliases = [] }) => ({ name, aliases })) }))
}
const index = indexOf(
  { name: 'Han Jae-in' },
  { name: 'Will Ford' },
  { name: 'Mohamed bin Rashid Al Faris' },
  { name: 'Andrés Manuel Lozano Obregón' },
  { name: 'Olena Zelinskyy' },
  { name: 'Ursula von der Heide' },
  { name: 'James Lee Carter III' },
  { name: 'Queen Astrid' },
)
const found = (text: string) => index.within(wordsOf(text)).map(({ names }) => names.join(' or '))

describe('names in words', () => {
  it.each([
    ['who met Ford', 'Will Ford'],
    ['Will Ford', 'Will Ford'],
    ['ford will', 'Will Ford'],
    ['Mohammed bin Rashid', 'Mohamed bin Rashid Al Faris'],
    ['al-Faris', 'Mohamed bin Rashid Al Faris'],
    ['president lozano obregon', 'Andrés Manuel Lozano Obregón'],
    ['Lozano', 'Andrés Manuel Lozano Obregón'],
    ['Zelinsky', 'Olena Zelinskyy'],
    ['ZELINSKIY’s visit', 'Olena Zelinskyy'],
    ['von der heide', 'Ursula von der Heide'],
    ['Heide', 'Ursula von der Heide'],
    ['Carter', 'James Lee Carter III'],
    ['James Carter', 'James Lee Carter III'],
    ['Astrid', 'Queen Astrid'],
    ['Han', 'Han Jae-in'],
  ])('finds in “%s” %s', (text, name) => {
    expect(found(text)).toEqual([name])
  })

  it.each(['who was in the room', 'will they meet', 'the queen of hearts', 'der Präsident', 'von', 'Fordham', 'Cart'])(
    'finds nobody in “%s”',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('gives everybody whom a surname may mean', () => {
    const two = indexOf({ name: 'Ada Ek' }, { name: 'Bo Ek' })
    expect(two.within(wordsOf('when did Ek speak'))[0]?.names).toEqual(['Ada Ek', 'Bo Ek'])
  })
})
