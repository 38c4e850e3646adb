import { describe, expect, it } from 'vitest'
import { reportOf } from '../../src/tools/bench/reports.ts'
import { tool } from '../helpers/tool.ts'

describe('bench', () => {
  it('lists what can be measured', async () => {
    const { code, err } = await tool('bench', [])
    expect(code).toBe(1)
    expect(err).toMatch(/npm run -s bench -- chronicle +builds and asks/)
  })

  it('builds and asks a Chronicle of each size and compares them in one run', async () => {
    const { code, out } = await tool('bench', ['chronicle', '20', '60'])
    expect(code).toBe(0)
    expect(out).toMatch(/^20 documents\n {2}built in /)
    expect(out).toMatch(/\n60 documents\n {2}built in /)
    expect(out).toMatch(/\n3\.0 times the documents take so many times as long:\n {2}build, a document +\d/)
    expect(out).toMatch(/\n {2}on this day +\d+\.\d\n/)
  })

  it.each(['none', '0', '1.5'])('wants sizes as whole numbers, not %s', async (size) => {
    const { code, out, err } = await tool('bench', ['chronicle', size])
    expect([code, out, err]).toEqual([1, '', expect.stringContaining('Name sizes as whole numbers')])
  })
})

describe('bench extract', () => {
  it('tells what each stage of reading costs, beside one chrono.parse', async () => {
    const { code, out } = await tool('bench', ['extract', 'seeds'])
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+ documents; microseconds a document/)
    for (const stage of ['chrono.parse', 'read', 'split', 'look up', 'recognise', 'refine', 'assemble', 'together'])
      expect(out).toMatch(new RegExp(`\\n {2}${stage} +\\d+ +\\d+\\.\\d\\d ×`))
  })

  it('wants a folder of texts', async () => {
    const { code, err } = await tool('bench', ['extract', 'nowhere'])
    expect([code, err]).toEqual([1, expect.stringContaining('There is no folder nowhere.')])
  })
})

describe('the made-up reports', () => {
  it('are the same at every run, and differ from each other', () => {
    const reports = Array.from({ length: 500 }, (_, n) => reportOf(n))
    expect(reports).toEqual(Array.from({ length: 500 }, (_, n) => reportOf(n)))
    expect(new Set(reports.map(({ file }) => file)).size).toBe(500)
    expect(new Set(reports.map(({ content }) => content)).size).toBe(500)
  })
})
