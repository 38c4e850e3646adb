import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`
const ask = askingCorpus({
  'signing.md': `${front('Ministers sign the Graz Charter', '2024-09-06')}The transport ministers of Austria, Malta and Norway signed the Graz Charter on night ferries in Graz on 5 September 2024.\n\nParticipants:\n\n- Lukas Brandt, Minister of Transport, Austria\n- Eva Nys, special envoy, Harbour Fund\n`,
  'station.md': `${front('Station opens', '2024-09-05')}Minister Leo Borg of Malta and Mayor Tine Holm opened the renovated harbour station together with Commissioner Vesna Horvat in Linz on 4 September 2024.\n`,
  'forum.md': `${front('Forum', '2024-05-14')}The Tidal Forum opened in Bergen on 13 May 2024. Norwegian Minister Jon Vik welcomed the participants: the Maltese Minister, Leo Borg, and the head of the Harbour Fund, Eva Nys. Ms Nys joined online.\n\nThe Tidal Forum of the young opened in Bergen on 20 May 2024. Mayor Rita Lund spoke at the Forum.\n`,
  'plans.md': `${front('Plans', '2026-10-01')}Minister Leo Borg will visit Oslo on 9 December 2026. Minister Leo Borg will visit Riga on 30 November 2026.\n`,
  'over.md': `${front('Plans of before', '2023-10-01')}Minister Leo Borg will visit Tallinn on 9 December 2023.\n`,
})

describe('who did it is not everybody who was there', () => {
  it.each(['which countries signed the Graz Charter', 'which nations signed the charter'])(
    'nor are those the countries that did: %s',
    async (words) => {
      const { people, text } = await ask(words)
      expect(people).toEqual([])
      expect(text).toContain('The transport ministers of Austria, Malta and Norway signed')
    },
  )

  it('and the sentence that says it whole stands in place of the headline', async () => {
    const { text } = await ask('who signed the Graz Charter')
    expect(text).toContain('The transport ministers of Austria, Malta and Norway signed')
    expect(text).not.toContain('“Ministers sign the Graz Charter”')
  })

  it('and who did it together with them did it, too', async () => {
    expect((await ask('who opened the harbour station')).people.toSorted()).toEqual([
      'Leo Borg',
      'Tine Holm',
      'Vesna Horvat',
    ])
  })
})

it('tells of each of several events who was there from afar', async () => {
  const { text, events } = await ask('who was at the forum in May 2024')
  expect(events.length).toBeGreaterThan(1)
  expect(text).toContain('Ms Nys joined online.')
})

it.each(['what is planned', "what's planned?", 'anything planned', 'planned', 'what is scheduled'])(
  'what is planned is still to come, the next first: %s',
  async (words) => {
    expect((await ask(words)).events.map(({ place }) => place)).toEqual(['Riga', 'Oslo'])
  },
)

it('no sentence about the country stands in for an office that none tells of', async () => {
  expect(await ask('who is the king of Norway')).toMatchObject({
    outcome: 'not-found',
    title: 'Nothing is recorded in these documents for “the king of Norway”.',
  })
})
