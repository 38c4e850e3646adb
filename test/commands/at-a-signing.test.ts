import { expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) => `---\ntitle: "${title}"\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Ferry pact', '2023-05-04')}The ferry agreement was signed in Turku on 3 May 2023 by Estonian Minister Kalle Rebane and Finnish Minister Aino Salmi in the presence of Prime Minister Otto Senn. Minister Salmi and Minister Rebane held talks with Captain Lars Krog for approximately 40 minutes.\n`,
  'b.md': `${front('Royal visit', '2023-06-08')}Norwegian President Kari Lund arrived in Bern on 6 June 2023 for a three-day visit.\n\nShe was accompanied by:\n- Minister of Trade Nils Vik\n- Minister of Ports Eva Gil\n\nLabour Minister Bo Roe, who had been expected, did not attend.\n`,
})

it('who was at a signing need not have signed', async () => {
  expect((await ask('did otto senn attend the signing')).title).toMatch(/^Yes: Otto Senn/)
  expect((await ask('who signed the ferry agreement')).people).not.toContain('Otto Senn')
})

it('how long a talk was is told behind “for”', async () => {
  expect((await ask('how long were the talks with lars krog')).title).toContain('40 minutes')
})

it('those who accompany somebody stand in the list below', async () => {
  expect((await ask('who travelled with lund')).text).toContain('Eva Gil')
})

it('who did not attend is told by a sentence whose place another one tells', async () => {
  expect((await ask('who didnt attend the bern reception')).text).not.toContain('Bo Roe')
  expect((await ask('who did not attend the bern visit')).text).toContain('Bo Roe')
})

it('a name that nobody has is no verb', async () => {
  expect((await ask('did kari lind attend the signing')).title).not.toMatch(/linded/)
})
