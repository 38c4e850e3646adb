import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** "meeting held 2024-02-28: Lund, Wilk": what a text published on 1 March 2024 tells. */
const told = (text: string) =>
  readingOf(text, '2024-03-01').drafts.map(
    ({ kind, status, date, participants }) =>
      `${kind} ${status} ${date?.start ?? '?'}: ${participants.map(({ name }) => name.split(' ').at(-1)).join(', ')}`,
  )

describe('who “also attended”', () => {
  const OTHERS =
    'The Foreign Minister of Poland, Adam Wilk, met the Foreign Minister of Malta, Rita Vella, on 27 February 2024. The President of Chile, Paula Rojas, met the President of Peru, Ana Ruiz, on 28 February 2024.'
  const ALSO = 'Norwegian Finance Minister Eva Moll and Danish Finance Minister Jan Vik also attended.'

  it('was at the conference that is reported, not at the talk told last', () => {
    const events = told(`Finance ministers of ten countries met in Porto on 29 February 2024.\n\n${OTHERS}\n\n${ALSO}`)
    expect(events).toContain('meeting held 2024-02-29: Moll, Vik')
    expect(events).toContain('meeting held 2024-02-28: Rojas, Ruiz')
  })

  it('was at none of several talks of two', () => {
    expect(told(`${OTHERS}\n\n${ALSO}`)).toEqual([
      'meeting held 2024-02-27: Wilk, Vella',
      'meeting held 2024-02-28: Rojas, Ruiz',
    ])
  })

  it('was at what is told in the same breath', () => {
    expect(told(`${OTHERS} ${ALSO}`)).toContain('meeting held 2024-02-28: Rojas, Ruiz, Moll, Vik')
  })
})

describe('a numbered list', () => {
  it('names those who were there', () => {
    expect(
      told(
        'Ministers of the Bay met in Visby on 28 February 2024. The meeting was attended by the following:\n\n1. H.E. Kari Lund, Minister of Foreign Affairs of Norway\n2. H.E. Rita Vella, Minister of Foreign Affairs of Malta\n3. H.E. Ana Ruiz, Minister of Foreign Affairs of Peru',
      ),
    ).toEqual(['meeting held 2024-02-28: Lund, Vella, Ruiz'])
  })
})

describe('speaking', () => {
  it('on the spot is no call', () => {
    expect(
      told(
        'German Chancellor Otto Braun visited the Harbour Museum on 28 February 2024, where he spoke with survivors.',
      ),
    ).not.toContainEqual(expect.stringMatching(/^call/))
    expect(
      told('Chancellor Otto Braun flew to Linz on 28 February 2024, where he spoke by phone with President Ana Ruiz.'),
    ).toContainEqual(expect.stringMatching(/^call/))
  })
})

describe('a day that is told first', () => {
  it('is that of what follows, though the last sentence goes back', () => {
    const events = readingOf(
      'Malta, Norway and Chile have today signed a treaty on ports. The Defence Secretary, James Ash, signed the treaty in Visby with the Defence Minister of Norway, Kari Lund.\n\nYesterday the Defence Secretary visited the ship Gull in Kiel.',
      '2024-03-01',
    ).drafts.map(({ kind, date }) => `${kind} ${date?.start}`)
    expect(events).toEqual(['agreement 2024-03-01', 'visit 2024-02-29'])
  })
})

describe('“It was chaired by”', () => {
  it('is said of what the sentence before tells, though it names nobody', () => {
    expect(
      told(
        'The Foreign Minister of Poland, Adam Wilk, met the Foreign Minister of Malta, Rita Vella, on 27 February 2024.\n\nA mini-summit on fish took place on 28 February 2024. It was chaired by the President of Peru, Ana Ruiz.',
      ),
    ).toEqual(['meeting held 2024-02-27: Wilk, Vella', 'summit held 2024-02-28: Ruiz'])
  })
})

describe('“her colleague”', () => {
  it('has the office of the one whose he is', () => {
    const people = readingOf(
      'Defence Minister of Norway Kari Lund and her Polish colleague Adam Wilk agreed on 27 February 2024 to set up a working group. Chancellor Otto Braun of Austria visited Linz on 28 February 2024.',
      '2024-03-01',
    ).drafts.flatMap(({ participants }) => participants.map(({ name, role }) => `${name}: ${role}`))
    expect(people).toContain('Adam Wilk: Defence Minister')
  })
})

describe('what a report recalls', () => {
  it('is not what is told below it', () => {
    expect(
      told(
        'On 28 February 2024, NATO Secretary General Kari Lund welcomed the President of Latvia, Adam Wilk, in Brussels. She praised Riga for hosting the battlegroup, which she visited in Cesis in November 2023.\n\nPresident Wilk informed the Secretary General about the harbour.\n\nPresident Wilk was accompanied by the Foreign Minister, Baiba Ozola.',
      ),
    ).toContain('meeting held 2024-02-28: Lund, Wilk, Ozola')
  })
})
