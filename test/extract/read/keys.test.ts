import { describe, expect, it } from 'vitest'
import { KEYS, keyMeant } from '../../../src/extract/read/keys.ts'

describe('a key of a front matter', () => {
  it.each(KEYS)('%s is known however it is written', (key) => {
    expect(
      [key, key.toUpperCase(), ` ${key}`, `${key.slice(0, 2)}-${key.slice(2)}`].map((typed) => keyMeant(typed, '')),
    ).toEqual([key, key, key, key])
  })

  it.each([
    ['headline', 'title'],
    ['date', 'published'],
    ['pub_date', 'published'],
    ['Release-Date', 'published'],
    ['outlet', 'publisher'],
    ['original url', 'url'],
    ['errata', 'corrections'],
  ])('%s is what other programs call %s', (typed, key) => {
    expect(keyMeant(typed, '')).toBe(key)
  })

  it.each([
    ['titel', 'title'],
    ['publsiher', 'publisher'],
    ['publihsed', 'published'],
    ['correction', 'corrections'],
    ['ulr', 'url'],
  ])('%s was meant to be %s', (typed, key) => {
    expect(keyMeant(typed, '')).toBe(key)
  })

  it('source is an address or a name, by what stands behind it', () => {
    expect(keyMeant('source', 'https://oslo.example/talks')).toBe('url')
    expect(keyMeant('source', 'Oslo Gazette')).toBe('publisher')
  })

  it.each(['tags', 'layout', 'author', 'draft', 'lang'])('%s is no business of ours', (typed) => {
    expect(keyMeant(typed, '')).toBeNull()
  })
})
