import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = '---\npublished: 2023-05-11\n---\n\n'
const ask = askingCorpus({
  'a.md': `${front}Finnish President Aino Salmi met Estonian President Kalle Rebane in Turku on 10 May 2023. President Salmi was accompanied by Trade Minister Lauri Koski and Ambassador Eeva Lind. Defence Minister Marek Sild also attended the meeting.\n`,
  'b.md': `${front}The meeting of harbour ministers in Kotka on 3 May 2023, chaired by Polish Minister Jan Lis, was attended by Danish Minister Bo Holm and Norwegian Minister Nils Aas. Swedish Minister Ylva Berg joined by video link.\n`,
})

describe('who came in a certain way', () => {
  it('is who accompanied somebody, and not everybody who was there', async () => {
    const { title, text } = await ask('who accompanied the finnish president')
    expect(title).toBe('Lauri Koski and Eeva Lind: “who accompanied the finnish president”')
    expect(text).not.toContain('Marek Sild  ')
    expect((await ask('who accompanied the estonian president in turku')).title).not.toContain('Sild')
  })

  it('is who was there on a screen', async () => {
    expect((await ask('who joined the kotka meeting by video')).title).toMatch(/^Ylva Berg: /)
  })
})
