import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '../../../src/clock.ts'
import { createConsole } from '../../../src/platforms/console/index.ts'
import { readSeeds, type Seeds } from '../../helpers/seeds.ts'

/** The corpus that comes with the project, read, asked and printed by the real parts, from the line typed to the line shown. */
let seeds: Seeds
beforeAll(() => {
  seeds = readSeeds()
})
afterAll(() => seeds.close())

async function shown(line: string): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const clock = fixedClock('2026-11-21T12:00:00Z')
  const keep = (_png: Uint8Array, name: string) => name
  const door = createConsole({
    answering: seeds.answering(),
    clock,
    input,
    output,
    interactive: false,
    colour: false,
    width: () => 80,
    keep,
    welcome: '',
  })
  await door.start()
  input.end(`${line}\n`)
  await door.ended
  output.end()
  return text(output)
}

const TWELVE = [
  ['Jens Stoltenberg', 'Secretary General, NATO'],
  ['Joe Biden', 'President, United States'],
  ['Boris Johnson', 'Prime Minister, United Kingdom'],
  ['Justin Trudeau', 'Prime Minister, Canada'],
  ['Emmanuel Macron', 'President, France'],
  ['Olaf Scholz', 'Chancellor, Germany'],
  ['Mario Draghi', 'Prime Minister, Italy'],
  ['Andrzej Duda', 'President, Poland'],
  ['Klaus Iohannis', 'President, Romania'],
  ['Ursula von der Leyen', 'President, European Commission'],
  ['Charles Michel', 'President, European Council'],
  ['Fumio Kishida', 'Prime Minister, Japan'],
] as const

describe('the seeds on the console', () => {
  it.each([
    '/nato who attended 2022-02-28',
    'who attended 28 Feb 2022',
    'who attended Feb 28, 2022',
    'who attended 28.02.2022',
    'who attended the call with Biden',
  ])(
    '“%s” names the twelve with offices and countries, and the sentence with its document and address',
    async (line) => {
      const written = await shown(line)
      expect(written).toMatch(/^12 people at: /)
      for (const [name, office] of TWELVE) expect(written).toMatch(new RegExp(`^  ${name} +${office}`, 'm'))
      expect(written).toContain('“The call included British Prime Minister Boris Johnson')
      expect(written).toContain('NATO Secretary General takes part in call with President Biden')
      expect(written).toContain('https://www.nato.int/cps/en/natohq/news_192578.htm')
    },
  )

  it('lists the commands that can be had without a channel, and says of the others that they need one', async () => {
    const listed = [...(await shown('help')).matchAll(/^ {2}(digest \w+)/gm)].map(([, command]) => command)
    expect(listed).toEqual(['digest preview'])
    expect(await shown('help digest')).not.toContain('digest subscribe')
    expect(await shown('help digest subscribe')).toContain(
      'It is about the digest of a channel, and cannot be had here.',
    )
  })

  it('asks which day 02/03/2022 is', async () => {
    expect(await shown('who attended 02/03/2022')).toMatch(
      /^“02\/03\/2022” can be 2 March 2022 or 3 February 2022: which one is meant\?\n/,
    )
  })

  it.each([
    'who attended 2022-02-30',
    'who attended yesterdayish',
    'who attended 😀',
    `who attended ${'x'.repeat(4_000)}`,
    '',
  ])('answers “%.30s” with one sentence and what to type instead', async (line) => {
    const [sentence = '', suggestions = ''] = (await shown(line)).split('\n')
    expect(sentence.length).toBeLessThan(130)
    expect(suggestions).toMatch(/^→ who attended \d{4}-\d\d-\d\d/)
  })

  it('says that nothing is recorded for a day long ago, and names the nearest', async () => {
    const written = await shown('who attended 1999-01-01')
    expect(written).toContain('Nothing is recorded in these documents for 1 January 1999.')
    expect(written).toContain('24 January 2022')
    for (const [name] of TWELVE) expect(written).not.toContain(name)
  })

  it('says of the January meeting that its date is implied', async () => {
    const written = await shown('who attended the January meeting')
    expect(written).toMatch(/^9 people at: /)
    expect(written).toContain('The date is implied: the year comes from the document’s own date (January 2022).')
  })
})
