import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, publisher: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: ${publisher}\npublished: ${published}\n---\n\n`
const TREATY = `${front('Malta and Portugal sign rail treaty', 'Quay Wire', '2023-09-08')}The treaty was signed on 7 September 2023 in Valletta by the Transport Minister of Malta, Rita Vella, and the Trade Minister of Portugal, Luis Pinto.\n`
const TAKEN_BACK =
  'On Friday we reported that the rail treaty was signed on 7 September. It was in fact signed on 6 September.\n'
const ask = (publisher: string, body: string) =>
  askingCorpus({ 'a.md': TREATY, 'b.md': `${front('Correction', publisher, '2023-09-11')}${body}` })(
    'when was the rail treaty signed',
  )

describe('a date that its publisher took back', () => {
  it('is never given without the correction', async () => {
    const answer = await ask('Quay Wire', TAKEN_BACK)
    expect(answer.title).toMatch(/^7 September 2023, but a correction tells otherwise: /)
    expect(answer.text).toContain('It was in fact signed on 6 September.')
  })

  it.each([
    ['Harbour Post', TAKEN_BACK],
    ['Quay Wire', 'We reported that the gas treaty was signed on 7 September. It was in fact signed on 6 September.\n'],
    ['Quay Wire', 'We reported that the rail treaty was signed on 7 September. It has 12 articles.\n'],
    [
      'Quay Wire',
      'We reported that the rail treaty was signed on 17 September. It was in fact signed on 7 September.\n',
    ],
  ])('stands where nobody took it back: %s, %s', async (publisher, body) => {
    expect((await ask(publisher, body)).title).toMatch(/^7 September 2023: /)
  })
})

describe('what its publisher took back', () => {
  const both = askingCorpus({
    'a.md': TREATY,
    'b.md': `${front('Correction', 'Quay Wire', '2023-09-11')}On Friday we reported that Vella signed the rail treaty on 7 September. It was in fact signed on 6 September.\n`,
  })

  it('stands before who signed it, and before all that is told of it', async () => {
    const signed = await both('who signed the rail treaty')
    expect(signed.people).toEqual(['Rita Vella', 'Luis Pinto'])
    expect(signed.text).toContain('It was in fact signed on 6 September.')
    const [event] = signed.events
    expect((await both(`event ${event?.id}`)).text).toContain('It was in fact signed on 6 September.')
  })
})
