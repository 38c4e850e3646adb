import { describe, expect, it } from 'vitest'
import { keeping, perObject, perRevision } from '../../src/core/keeping.ts'

function counting(most: number) {
  const made: string[] = []
  const of = keeping(most, (key: string) => {
    made.push(key)
    return key === '' ? null : { key }
  })
  return { of, made }
}

describe('a function that keeps what it made', () => {
  it('gives the very same thing for the same key, made once', () => {
    const { of, made } = counting(2)
    const first = of('a')
    expect(first).toEqual({ key: 'a' })
    expect(of('a')).toBe(first)
    expect([of(''), of('')]).toEqual([null, null])
    expect(made).toEqual(['a', ''])
  })

  it('never keeps more than it may, and makes anew what it forgot', () => {
    const { of, made } = counting(2)
    for (const key of ['a', 'b', 'c', 'a', 'c']) expect(of(key)).toEqual({ key })
    expect(made).toEqual(['a', 'b', 'c', 'a'])
  })
})

describe('a function that keeps what it made of a revision', () => {
  it('makes it once, anew after a change, and for each thing by itself', () => {
    const made: string[] = []
    const of = perRevision(({ name, revision }: { readonly name: string; readonly revision: string }) => {
      made.push(`${name} ${revision}`)
      return { name }
    })
    const one = { name: 'one', revision: '1' }
    expect(of(one)).toBe(of(one))
    of({ name: 'two', revision: '1' })
    one.revision = '2'
    expect(of(one)).toEqual({ name: 'one' })
    expect(made).toEqual(['one 1', 'two 1', 'one 2'])
  })
})

it('what is made of an object is made once for it, and anew for another one that is alike', () => {
  const made: string[] = []
  const of = perObject(({ name }: { readonly name: string }) => {
    made.push(name)
    return { name }
  })
  const one = { name: 'one' }
  expect(of(one)).toBe(of(one))
  expect(of({ name: 'one' })).not.toBe(of(one))
  expect(made).toEqual(['one', 'one'])
})
