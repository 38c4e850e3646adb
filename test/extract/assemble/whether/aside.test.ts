import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** "meeting 1990-01-01…1990-12-31 Bonn: Karl Odin, Ana Brel" */
const events = (text: string): string[] =>
  readingOf(text, '2023-05-04').drafts.map(
    ({ kind, date, place, participants }) =>
      `${kind} ${date ? `${date.start}…${date.end}` : 'undated'} ${place}: ${participants.map(({ name }) => name).join(', ')}`,
  )

const ODIN = 'Chancellor Karl Odin'

describe('what is told beside the story of a sentence', () => {
  it('has its own year and place', () => {
    expect(events(`${ODIN}, who met President Ana Brel in Porto in 1990, visited Linz on 2 May 2023.`)).toEqual([
      'meeting 1990-01-01…1990-12-31 Porto: Karl Odin, Ana Brel',
      'visit 2023-05-02…2023-05-02 Linz: Karl Odin',
    ])
    expect(events(`${ODIN}, who in 2009 met President Ana Brel, visited Linz on 2 May 2023.`)[0]).toBe(
      'meeting 2009-01-01…2009-12-31 null: Karl Odin, Ana Brel',
    )
    expect(events(`${ODIN} – he met President Ana Brel in 1996 – visited Linz on 2 May 2023.`)[0]).toBe(
      'meeting 1996-01-01…1996-12-31 null: Karl Odin, Ana Brel',
    )
  })

  it('has no date when it says none', () => {
    expect(events(`${ODIN}, who met President Ana Brel in Porto, visited Linz on 2 May 2023.`)).toEqual([
      'meeting undated Porto: Karl Odin, Ana Brel',
      'visit 2023-05-02…2023-05-02 Linz: Karl Odin',
    ])
  })

  it('is of the one who stands before it', () => {
    expect(
      events(`${ODIN} visited Linz on 2 May 2023 with President Ana Brel, who met Minister Bo Roe in 1999.`),
    ).toContain('meeting 1999-01-01…1999-12-31 null: Ana Brel, Bo Roe')
  })

  it('leaves the story its own date', () => {
    expect(events(`${ODIN}, who took office on 1 March 2023, met President Ana Brel in Porto on 2 May 2023.`)).toEqual([
      'meeting 2023-05-02…2023-05-02 Porto: Karl Odin, Ana Brel',
    ])
    expect(events(`${ODIN}, who met President Ana Brel today, said that grain is scarce.`)).toEqual([
      'meeting 2023-05-04…2023-05-04 null: Karl Odin, Ana Brel',
    ])
  })
})
