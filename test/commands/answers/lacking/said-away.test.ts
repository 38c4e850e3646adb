import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`
const ask = askingCorpus({
  'a.md': `${front('Ministers sign the Graz Declaration', '2024-09-06')}Minister Eva Nys of Belgium and Minister Leo Borg of Malta signed the Graz Declaration in Graz on 5 September 2024. The Danish minister, Ole Sund, did not attend because of a strike.\n`,
  'b.md': `${front('Laboratory opens', '2024-10-02')}Mayor Tine Holm and Director Karl Brunn opened the new laboratory at a ceremony in Aarhus on 1 October 2024. Professor Per Dahl stayed away from the ceremony.\n`,
  'c.md': `${front('Limits agreed', '2024-11-02')}Ministers struck a deal on herring in Bergen on 1 November 2024, but Norway refused to sign. Sweden did not sign the deal either.\n`,
})

describe('whether somebody was there of whom a sentence says no', () => {
  it.each([
    'did sund attend',
    'did Ole Sund come to Graz',
    'did sund attend the graz meeting',
    'was sund there',
    'did per dahl attend the ceremony',
    'did professor dahl attend',
    'was Per Dahl there',
  ])('is answered with no: %s', async (words) => {
    const { outcome, title, people } = await ask(words)
    expect({ outcome, people }).toEqual({ outcome: 'answered', people: [] })
    expect(title).toMatch(/^No\b/)
  })

  it.each(['did norway sign', 'did Norway sign the deal', 'did sweden sign'])(
    'a country, too, of what it refused to do: %s',
    async (words) => {
      expect((await ask(words)).title).toMatch(/^No: a sentence says so/)
    },
  )

  it.each([
    'did sund attend the meeting in Turin',
    'did sund attend in 2022',
    'did dahl open the laboratory',
    'did denmark sign',
    'did holm attend',
  ])('is not denied of anything else: %s', async (words) => {
    expect((await ask(words)).title).not.toMatch(/^No\b/)
  })
})
