import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fixedClock } from '../../../src/clock.ts'
import { talksInMemory } from '../../../src/ledger/conversations.ts'
import { createConsole } from '../../../src/platforms/console/index.ts'
import { answeringOver } from '../../helpers/asking.ts'
import { smallChronicle } from '../../helpers/small-chronicle.ts'

/** Types lines into a console and gives back all that it wrote until its input ended. */
async function typed(
  lines: readonly string[],
  given: { interactive?: boolean; colour?: boolean; width?: number } = {},
) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const kept: string[] = []
  const platform = createConsole({
    answering: answeringOver(smallChronicle(), { conversations: talksInMemory() }),
    clock: fixedClock('2026-11-21T12:00:00Z'),
    input,
    output,
    interactive: given.interactive ?? false,
    colour: given.colour ?? false,
    width: () => given.width ?? 80,
    keep(_png, name) {
      kept.push(name)
      return `/pictures/${name}`
    },
    welcome: 'Ask away.',
  })
  await platform.start()
  const written = text(output)
  input.end(lines.map((line) => `${line}\n`).join(''))
  await platform.ended
  output.end()
  return { written: await written, kept, platform }
}

describe('the console', () => {
  it('answers a line that begins like a slash command, plain when piped', async () => {
    const { written } = await typed(['/nato who attended 2022-02-28'])
    expect(written).toContain('4 people at: Conference call organised by Ada Lindqvist')
    expect(written).toContain('  Maria von der Heide  Chancellor, Ostmark')
    expect(written).toContain('https://norland.example/call')
    expect(written).not.toContain('\u001b')
    expect(written).not.toContain('> ')
  })

  it('goes on from the question before where a person sits in front of it, and not for a program', async () => {
    const lines = ['who attended 24 january 2022', 'where was that?']
    const person = (await typed(lines, { interactive: true })).written
    expect(person).toContain('“that” is read as Meeting on grain')
    expect(person).toContain('Ravenna: Meeting on grain')
    expect((await typed(lines)).written).toContain('I cannot know what “that” means here')
  })

  it('marks the words that were searched for, with signs where there are no colours', async () => {
    expect((await typed(['search grain'])).written).toContain('“The meeting on *grain* on January 24 in Ravenna')
    const { written } = await typed(['search grain'], { interactive: true, colour: true, width: 100 })
    expect(written).toContain('\u001b[36m“The meeting on \u001b[7mgrain\u001b[27m on January 24')
  })

  it('answers every line in its turn, an empty one too', async () => {
    const { written } = await typed(['who attended 2022-02-28', '', 'who is Petr Novak'])
    const titles = ['4 people at', 'That has no words', 'Petr Novak: 2 events']
    const places = titles.map((title) => written.indexOf(title))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThanOrEqual(0)
  })

  it('aligns columns by what is seen, not by what is stored', async () => {
    const { written } = await typed(['who attended 2022-01-24'])
    const columns = ['President, Westmark', 'Envoy, Grain Council', 'Eirland', 'Minister of Agriculture'].map(
      (cell) => {
        const line = written.split('\n').find((one) => one.includes(`  ${cell}`)) ?? ''
        return line.indexOf(cell)
      },
    )
    expect(new Set(columns).size).toBe(1)
  })

  it('colours for a terminal, and wraps to its width', async () => {
    const { written } = await typed(['who attended 2022-02-28'], { interactive: true, colour: true, width: 60 })
    expect(written).toContain('\u001b[1m')
    const plain = stripVTControlCharacters(written)
    expect(plain).toContain('Ask away.')
    for (const line of plain.split('\n').filter((one) => one.includes('“') && !one.includes('http')))
      expect(line.length).toBeLessThan(70)
  })

  it('turns pages with more and back', async () => {
    const { written } = await typed(['what happened since 2014', 'more', 'back'])
    expect(written.match(/Page \d of 2/g)).toEqual(['Page 1 of 2', 'Page 2 of 2', 'Page 1 of 2'])
  })

  it('goes to a page by its number, and says where there is none', async () => {
    const { written } = await typed(['what happened since 2014', 'page 2', 'Page 1', 'page 99', 'back'])
    expect(written.match(/^Page \d of 2|^There is.*|^This is.*/gm)).toEqual([
      'Page 1 of 2',
      'Page 2 of 2',
      'Page 1 of 2',
      'There is no page 99: the last is 2.',
      'This is the first page.',
    ])
  })

  it('says where there is nothing to turn to, and stays where it was', async () => {
    const { written } = await typed(['what happened since 2014', 'back', 'more', 'more', 'back', 'next', 'more'])
    expect(written.match(/Page \d of 2|the first page|no more pages/g)).toEqual([
      'Page 1 of 2',
      'the first page',
      'Page 2 of 2',
      'no more pages',
      'Page 1 of 2',
      ...(written.includes('Coming anniversaries') ? ['no more pages'] : []),
    ])
  })

  it('keeps the picture of a timeline in a file and tells which', async () => {
    const { written, kept } = await typed(['timeline of Petr Novak'])
    expect(kept).toEqual(['timeline-of-petr-novak.png'])
    expect(written).toContain('Picture: /pictures/timeline-of-petr-novak.png')
  })

  it('lets no text move the cursor or ring the bell', async () => {
    const { written } = await typed(['who is \u001b[2J\u0007Zed'])
    expect(written).not.toContain('\u001b')
    expect(written).not.toContain('\u0007')
  })

  it.each(['exit', ' Quit ', 'bye'])('leaves on %j, typed or piped', async (word) => {
    for (const interactive of [true, false]) {
      const { written } = await typed(['help', word, 'who is Petr Novak'], { interactive })
      expect(written).toContain('who attended <event>')
      expect(written).not.toContain('Petr Novak: 2 events')
    }
  })

  it('tells the address behind a linked title on a line of its own, whole', async () => {
    const { written } = await typed(['sources 2022-02-28'], { interactive: true, width: 40 })
    expect(written.split('\n')).toContain('  https://norland.example/call')
  })

  it('tells the health check that it is there', async () => {
    const { platform } = await typed([])
    expect(platform.health()).toEqual({ connected: true, since: '2026-11-21T12:00:00Z' })
  })
})

describe('a narrow terminal', () => {
  it('puts the cells of a row below each other instead of beyond the edge', async () => {
    const { written } = await typed(['help'], { interactive: true, width: 60 })
    expect(written).toContain('  who attended <event>\n    Who took part, on a day or in an event')
  })

  it('shows there what stands out in a row, which is not always its first cell, and no empty line', async () => {
    const narrow = { interactive: true, colour: true, width: 45 }
    const { written } = await typed(['timeline', 'help next'], narrow)
    expect(written).toContain('  28 February 2022\n    \u001b[1mConference call')
    expect(written).not.toMatch(/\n {4}\n/)
  })

  it('breaks the widest column into lines where the others leave it room, and never a line of its own', async () => {
    const { written } = await typed(['timeline', 'who attended 2022-02-28', 'what happened'], {
      interactive: true,
      width: 80,
    })
    expect(written).toMatch(/ {2}28 February 2022 {8,}Conference call organised by\n {28,}Ada Lindqvist\n/)
    for (const line of written.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })
})
