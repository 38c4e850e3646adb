import { describe, expect, it } from 'vitest'
import type { PersonMention } from '../../../../src/core/mention.ts'
import type { Claim } from '../../../../src/extract/assemble/claim.ts'
import { gather } from '../../../../src/extract/assemble/gather/index.ts'
import { type Sentence, sentencesOf } from '../../../../src/extract/assemble/sentence.ts'

const TEXT = 'President Ana Brel met Chancellor Jon Vik.'

function sentenceAt(i: number): Sentence {
  const start = i * (TEXT.length + 1)
  const passage = {
    start,
    end: start + TEXT.length,
    text: TEXT,
    role: 'prose',
    noise: null,
    paragraph: i,
    report: 0,
  } as const
  const [sentence] = sentencesOf([{ passage, words: [], cues: 0, hints: [] }], [])
  return sentence ?? expect.unreachable()
}

const person = (name: string): PersonMention => ({
  is: 'person',
  start: 0,
  end: 0,
  text: name,
  rule: 'office-name',
  name,
  nameStart: 0,
  nameEnd: 0,
  role: null,
  represents: null,
  former: false,
})

/** A meeting of these people; `seen` counts how often anything is asked of the claim. */
function meeting(i: number, names: readonly string[], seen: { count: number }): Claim {
  const sentence = sentenceAt(i)
  const claim: Claim = {
    sentence,
    rule: 'met',
    kind: 'meeting',
    at: { start: sentence.passage.start + 19, end: sentence.passage.start + 22 },
    event: null,
    taking: names.map((name) => ({ person: person(name), part: 'took part', sentence, rule: 'met' })),
    status: 'held',
    date: null,
    place: null,
    again: false,
    adds: false,
    lists: false,
  }
  return new Proxy(claim, {
    get(target, key, receiver) {
      seen.count++
      return Reflect.get(target, key, receiver)
    },
  })
}

function gathered(count: number, namesOf: (i: number) => readonly string[]) {
  const seen = { count: 0 }
  const claims = Array.from({ length: count }, (_, i) => meeting(i, namesOf(i), seen))
  return { events: gather(claims), asked: seen.count }
}

describe('the claims of a long document', () => {
  it.each([
    ['all of other people', (i: number) => [`Ana ${i}`, `Jon ${i}`], 800],
    ['all of the same people', () => ['Ana Brel', 'Jon Vik'], 1],
    ['of one who meets everybody', (i: number) => ['Ana Brel', `Jon ${i}`], 800],
  ])('%s are asked twice as much when they are twice as many', (_, namesOf, events) => {
    const [once, twice] = [gathered(400, namesOf), gathered(800, namesOf)]
    expect(twice.events).toHaveLength(events)
    expect(twice.asked).toBeLessThan(2.2 * once.asked)
  })
})
