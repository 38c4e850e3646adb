import { describe, expect, it } from 'vitest'
import { indexed, marksOf } from '../../src/chronicle/words.ts'

describe('the words of the index', () => {
  it.each([
    ['meeting', 'meetings', 'meet', 'met', 'Meets'],
    ['planned', 'plans', 'planning'],
    ['agreed', 'agrees', 'agree'],
    ['invaded', 'invading', 'invades'],
    ['country', 'countries', "country's"],
    ['take', 'took', 'taking', 'taken'],
    ['lay', 'laid', 'lays', 'laying'],
    ['leave', 'left', 'leaves', 'leaving'],
    ['write', 'wrote', 'written', 'writing'],
    ['Wałęsa', 'walesa', 'WALESA’s'],
    ['Türkiye', 'Turkiye'],
    ['passes', 'pass', 'passed'],
    ['adviser', 'advisors', 'advisers'],
    ['defence', 'defense'],
    ['organisation', 'organizations'],
    ['organise', 'organized'],
    ['centre', 'centers'],
    ['programme', 'programs'],
    ['labour', 'labor'],
  ])('takes the forms of %s for one word', (...forms) => {
    expect(new Set(forms.map(indexed)).size).toBe(1)
  })

  it.each([
    ['general', 'generation'],
    ['universe', 'university'],
    ['Harris', 'Harry'],
    ['Austria', 'Australia'],
    ['Iran', 'Ireland'],
    ['king', 'k'],
    ['crisis', 'cries'],
    ['size', 'sire'],
    ['colour', 'colony'],
    ['herring', 'her'],
    ['evenings', 'even'],
    ['United', 'units'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(indexed(one)).not.toBe(indexed(other))
  })

  it('takes what a hyphen joins for its parts and for one word', () => {
    expect(indexed('the build-up').split(' ')).toEqual(['the', 'build', 'up', 'buildup'])
  })

  it('marks words where they stand, in UTF-16 code units', () => {
    const text = '😀 The King’s visits'
    expect(marksOf(text, 'king visit').map(({ start, end }) => text.slice(start, end))).toEqual(['King', 'visits'])
  })
})
