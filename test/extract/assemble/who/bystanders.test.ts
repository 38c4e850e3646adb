import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const taking = (text: string): readonly string[] =>
  readingOf(text, '2023-05-04').drafts.flatMap(({ participants }) =>
    participants.map(({ name, role }) => `${name}, ${role}`),
  )

const SUMMIT = 'Irish President Ana Brel attended the summit in Linz on 2 May 2023.'

describe('somebody who is named for the sake of another', () => {
  it.each([
    'Chancellor Karl Odin met an adviser to Irish President Ana Brel in Linz on 2 May 2023.',
    'An envoy of Irish President Ana Brel met Chancellor Karl Odin in Linz on 2 May 2023.',
    'Chancellor Karl Odin met a deputy of Irish President Ana Brel in Linz on 2 May 2023.',
    'Aides to President Ana Brel met Chancellor Karl Odin in Linz on 2 May 2023.',
    'Irish President Ana Brel skipped the summit hosted by Chancellor Karl Odin in Linz on 2 May 2023.',
    'Irish President Ana Brel, who could not travel, addressed the summit in Linz on 2 May 2023 in a recorded message.',
    'Irish President Ana Brel stayed away from the summit hosted by Chancellor Karl Odin in Linz on 2 May 2023.',
  ])('takes no part: %s', (text) => {
    expect(taking(text).filter((each) => each.includes('Brel'))).toEqual([])
  })

  it('leaves the place to whoever attended instead', () => {
    const text = `${SUMMIT} Norwegian Foreign Minister Jon Vik attended on behalf of Norwegian President Bo Roe.`
    expect(taking(text)).toEqual(['Ana Brel, President', 'Jon Vik, Foreign Minister'])
  })

  it('is not who stands beside such an office', () => {
    const text = 'Adviser to the President Jon Vik met Chancellor Karl Odin in Linz on 2 May 2023.'
    expect(taking(text)).toEqual(['Jon Vik, Adviser to the President', 'Karl Odin, Chancellor'])
  })

  it('keeps the office that the next sentence gives', () => {
    const text = `An envoy of Irish President Ana Brel spoke. ${SUMMIT}`
    expect(taking(text)).toEqual(['Ana Brel, President'])
  })
})
