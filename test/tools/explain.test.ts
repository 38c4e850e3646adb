import { describe, expect, it } from 'vitest'
import { aCorpus, aReport } from '../helpers/corpus-folder.ts'
import { tool } from '../helpers/tool.ts'

describe('explain', () => {
  it('explains a file wherever it lies, without colours and without a data folder', async () => {
    const { folder } = aCorpus({ 'a.txt': aReport('2021-05-03', 'Ada Novak', 'Bernd Lind') })
    const { code, out, err } = await tool('explain', [`${folder}/a.txt`])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Talks between Ada Novak and Bernd Lind\n')
    expect(out).toContain('meeting · held · 2021-05-03 · Vienna')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(out).not.toMatch(/\x1b/)
  })

  it('says what is wrong with a file that cannot be read as a document', async () => {
    const { folder } = aCorpus({ 'a.txt': '' })
    const broken = await tool('explain', [`${folder}/a.txt`])
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining(`${folder}/a.txt:1: `)])
    const missing = await tool('explain', [`${folder}/b.txt`])
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining(`${folder}/b.txt cannot be read`)])
  })

  it.each([[[]], [['--nonsense', 'a.txt']]])('explains itself for %j', async (args) => {
    const { code, err } = await tool('explain', args)
    expect([code, err]).toEqual([1, expect.stringContaining('npm run -s explain -- FILE')])
  })
})
