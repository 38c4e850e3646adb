import { describe, expect, it } from 'vitest'
import { folderWith } from '../helpers/folder.ts'
import { ONE_CALL } from '../helpers/one-call.ts'
import { tool } from '../helpers/tool.ts'

const digest = (...args: string[]) =>
  tool('digest', [...args, '--corpus', folderWith(ONE_CALL)], { DATA_DIR: folderWith() })

describe('digest preview', () => {
  it('prints the digest of the day', async () => {
    const { code, out, err } = await digest('preview', '--date', '2027-02-28')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^On this day: 28 February\n/)
    expect(out).toContain('2022, 5 years ago: ')
    expect(out).toContain('Ana Kovač and Jón Einarsson')
    expect(out).toContain('https://grain.example/call')
  })

  it('says on a day with nothing to tell that nothing is posted, and what is where a line was chosen', async () => {
    const { code, out } = await digest('preview', '--date', '2027-03-01')
    expect(code).toBe(0)
    expect(out).toMatch(/^Nothing is posted on this day, but where “empty: say” was chosen, this:\n\n/)
    expect(out).toMatch(/1 March, these documents have nothing\. The next day with something to tell is 28 February\./)
  })

  it.each([
    [['preview', '--date', '2027-02-30'], /2027-02-30” is no day/],
    [['post'], /Usage: npm run -s digest -- preview/],
    [[], /Usage: npm run -s digest -- preview/],
  ])('takes no %j', async (args, why) => {
    const { code, out, err } = await digest(...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(why)
  })
})

describe('bench digest', () => {
  it('posts to every channel once, through 429, 500 and lost replies, and says how long it took', async () => {
    const { code, out, err } = await tool('bench', ['digest', '60', '--factor=100'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^60 channels due at 09:00.*the clock 100 times as fast\n/)
    expect(out).toMatch(/all: 60 of 60 channels have exactly one message, \d+ s where the limits allow 6 s/)
  })
})
