import { describe, expect, it } from 'vitest'
import { indexNames } from '../../../src/questions/names/index.ts'
import { wordsOf } from '../../../src/questions/words.ts'
import { anEvent, chronicleOf } from '../../helpers/chronicle.ts'

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
  { name: 'Karim el-Basiri' },
  { name: 'Viktor Gorbachenko' },
  { name: 'Anna Medvedeva' },
  { name: 'Oleg Zhukachev' },
  { name: 'Pavel Roudine' },
  { name: 'Ivan Putilin' },
  { name: 'Jörg Müller-Åsen' },
  { name: 'Hans Schroeder' },
  { name: 'Liam O’Donagh' },
  { name: 'Muhammad Zahir' },
  { name: 'Kim Song-un' },
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
    // alphabets carried over
    ['Zelinskyj', 'Olena Zelinskyy'],
    ['Zelinskij', 'Olena Zelinskyy'],
    ['Selinskyj', 'Olena Zelinskyy'],
    ['Olena Selinskyj', 'Olena Zelinskyy'],
    ['Gorbatschenko', 'Viktor Gorbachenko'],
    ['Wiktor Gorbatschenko', 'Viktor Gorbachenko'],
    ['Medwedewa', 'Anna Medvedeva'],
    ['Schukatschow', 'Oleg Zhukachev'],
    ['Poutiline', 'Ivan Putilin'],
    // articles, particles, hyphens
    ['al-Basiri', 'Karim el-Basiri'],
    ['al basiri', 'Karim el-Basiri'],
    ['elbasiri', 'Karim el-Basiri'],
    ['Basiri', 'Karim el-Basiri'],
    ['vonderheide', 'Ursula von der Heide'],
    ['kimsongun', 'Kim Song-un'],
    ['kim song un', 'Kim Song-un'],
    ['o donagh', 'Liam O’Donagh'],
    ['odonagh', 'Liam O’Donagh'],
    ['Mohamed Zahir', 'Muhammad Zahir'],
    // letters written out
    ['mueller-aasen', 'Jörg Müller-Åsen'],
    ['muller asen', 'Jörg Müller-Åsen'],
    ['Schröder', 'Hans Schroeder'],
  ])('finds in “%s” %s', (text, name) => {
    expect(found(text)).toEqual([name])
  })

  it.each(['who was in the room', 'will they meet', 'the queen of hearts', 'der Präsident', 'von', 'Fordham', 'Cart'])(
    'finds nobody in “%s”',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it.each([
    ['Selinsky', 'no mark of another language: somebody else'],
    ['van der Heide', 'another particle'],
    ['Rudin', 'no French'],
    ['Schröter', 'another letter'],
  ])('does not take “%s” for somebody else (%s)', (text) => {
    const names = found(text)
    expect(names.filter((name) => name !== 'Ursula von der Heide')).toEqual([])
  })

  it('gives everybody whom a surname may mean', () => {
    const two = indexOf({ name: 'Ada Ek' }, { name: 'Bo Ek' })
    expect(two.within(wordsOf('when did Ek speak'))[0]?.names).toEqual(['Ada Ek', 'Bo Ek'])
  })
})
