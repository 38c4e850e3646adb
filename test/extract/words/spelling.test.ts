import { expect, it } from 'vitest'
import { FORM, learnt } from '../../../src/extract/words/spelling.ts'

it('gives every look of a word a bit of its own', () => {
  const bits = Object.values(FORM)
  expect(new Set(bits).size).toBe(bits.length)
  expect(bits.filter((bit) => (bit & (bit - 1)) !== 0)).toEqual([])
})

it('takes the letters of a body for no word that governs a name, and such a word for no letters', () => {
  expect(learnt('NATO', 'word').form & FORM.governing).toBe(0)
  expect(learnt('with', 'word').form & FORM.letters).toBe(0)
  expect(learnt('NATO', 'word').form & FORM.letters).not.toBe(0)
  expect(learnt('with', 'word').form & FORM.governing).not.toBe(0)
})
