import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: ${title}\npublished: ${published}\n---\n`

const ask = askingCorpus({
  'visit.md': `${front('Visit to Oslo', '2024-06-03')}From 1 to 2 June 2024, Secretary-General Ada Moe of the Harbour Council visited Oslo to discuss the herring strike. There she held a meeting with President Bo Ek of Norway on the herring strike and the drought.
`,
  'term.md': `${front('A longer term', '2024-03-24')}On 24 March 2024, the members extended the term of Secretary-General Ada Moe until 30 September 2025. The former mayor was appointed to the Council's top post in October 2019. Ada Moe was appointed Secretary-General in October 2019.
`,
  'call.md': `${front('Call after the flood', '2024-02-28')}On 28 February 2024, President Bo Ek of Norway held a telephone call with Prime Minister Tom Claes of Belgium in the aftermath of the flood in Malmo. They called for an end to the strike.
`,
})

describe('the day of an event is not the day on which what it was about began or ended', () => {
  it.each([
    'when did the strike start',
    'when did the herring strike end',
    'when did the drought begin',
    'when did the flood start',
    'when did Ek start as president',
    'when did Claes begin as prime minister',
    'when did the meeting with Ek end',
  ])('%s', async (words) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found' })
  })

  it('but the first and the last day of what is asked for', async () => {
    expect((await ask('when did the visit of Moe end')).title).toMatch(/^2 June 2024/)
    expect((await ask('when does the term of Moe end')).title).toMatch(/^30 September 2025/)
  })

  it('and who became something was not extended then', async () => {
    expect((await ask('when did Moe become secretary general')).title).toMatch(/^October 2019/)
    expect((await ask('when did Moe start as secretary general')).title).toContain('October 2019')
  })
})

describe('what was before, after or during something is told by its own sentence', () => {
  it.each([
    'who was on the call before the flood',
    'who was on the call during the flood',
    'did Ek attend the call before the flood',
    'when was the call after the strike',
    'who was on the call after the summit',
    'when did Ek meet Claes before the summit',
    'did Ek and Claes meet before the call',
  ])('%s', async (words) => {
    expect(await ask(words)).toMatchObject({ outcome: 'not-found' })
  })

  it('also where what was said there is asked', async () => {
    const { events } = await ask('what was said on the call after the flood')
    expect(events.every(({ kind }) => kind === 'call')).toBe(true)
  })

  it.each([
    'who was on the call after the flood',
    'who was on the call following the flood',
    'who was on the call since the flood',
  ])('%s', async (words) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people: ['Bo Ek', 'Tom Claes'] })
  })
})
