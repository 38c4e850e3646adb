import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const WEEK = `---
title: "The week in herring: 1–7 May 2023"
published: 2023-05-08
---
Monday: The fisheries ministers of the Nordic countries met in Bergen. Norway's Minister Ida Rask hosted the meeting.

Wednesday: Baltic ministers failed to agree on new nets at their meeting in Riga.

Thursday: The Bank of Norland left its rate unchanged. Chancellor Karl Odin spoke by phone with Prime Minister Mia Holm of Iceland.
`

describe('a review of a week that comes out on the Monday after it', () => {
  const { drafts } = readingOf(WEEK)

  it('dates what happened on Monday by the week of its title', () => {
    expect(drafts[0]).toMatchObject({ place: 'Bergen', date: { start: '2023-05-01', end: '2023-05-01' } })
  })

  it('knows a meeting that nobody is named at', () => {
    expect(drafts[1]).toMatchObject({ kind: 'meeting', place: 'Riga', date: { start: '2023-05-03' } })
  })

  it('dates the second sentence of a paragraph by the day that begins it', () => {
    const call = drafts.find(({ kind }) => kind === 'call')
    expect(call?.date).toMatchObject({ start: '2023-05-04', end: '2023-05-04' })
    expect(call?.evidence.find(({ supports }) => supports === 'date')?.quote).toMatch(/^Thursday: /)
  })
})
