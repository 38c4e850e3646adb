import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const report = (title: string, text: string) =>
  askingCorpus({ 'a.md': `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: 2023-08-28\n---\n\n${text}\n` })

const CASES: readonly (readonly [text: string, asked: string, names: readonly string[]])[] = [
  [
    'A delegation of wardens arrived in Malta early on Friday. At the airport it was greeted by Deputy Speaker Sommai Phan.',
    'who greeted the delegation at the airport',
    ['Sommai Phan'],
  ],
  [
    'A delegation of wardens arrived in Malta early on Friday. At the airport it was welcomed by Deputy Speaker Sommai Phan and Mayor Ada Moe.',
    'who received the delegation at the airport',
    ['Sommai Phan', 'Ada Moe'],
  ],
  [
    'Ambassador Paul Njeri did not attend owing to illness, and the harbour office was represented by its deputy head, Grace Wambu.',
    'who painted the harbour office',
    [],
  ],
  [
    'The new lamp house was designed by the Danish architect Lars Bohm. It was painted by Ida Roos.',
    'who designed the lamp house',
    ['Lars Bohm'],
  ],
  [
    'The new lamp house was designed by the Danish architect Lars Bohm. It was painted by Ida Roos.',
    'who painted the lamp house',
    ['Ida Roos'],
  ],
  ['The new lamp house was not designed by the Danish architect Lars Bohm.', 'who designed the lamp house', []],
  ['The new lamp house was designed by the Danish architect Lars Bohm.', 'who designed the town hall', []],
  ['The new lamp house will be designed by the Danish architect Lars Bohm.', 'who designed the lamp house', []],
  ['The keeper Lars Bohm was replaced by Ida Roos.', 'who replaced Ida Roos', []],
  [
    'Wardens of Malta and Peru met in Gozo. The talks were led by Warden Ida Roos.',
    'who headed the delegation of Peru',
    [],
  ],
]

describe('those who stand behind “by” did it', () => {
  it.each(CASES)('%s · %s', async (text, asked, names) => {
    const told = await report('Report', text)(asked)
    expect(told.people).toEqual(names)
    expect(told.outcome === 'answered').toBe(names.length > 0)
  })
})
