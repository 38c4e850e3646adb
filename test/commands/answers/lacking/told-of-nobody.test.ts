import { describe, expect, it } from 'vitest'
import { askingSeeds } from '../../../helpers/asking-corpus.ts'

const ask = askingSeeds()

describe('a no rests on the list of those present', () => {
  it.each([
    'did Putin attend the February call?',
    'did Xi attend the February call',
    'did Angela Merkel attend the February call',
  ])('%s', async (words) => {
    const answer = await ask(words)
    expect(answer.title).toMatch(/^No: .+ is not among those listed/)
    expect(answer.text).toMatch(/“(?:The call included|According to a statement, the call included)/)
    expect(answer.text).not.toContain('“Today (28')
  })

  it('and of nothing in particular there is no list', async () => {
    const { title } = await ask('did Scholz attend anything in March 2022')
    expect(title).toMatch(
      /^Not recorded: that Olaf Scholz took part in anything in March 2022\. What is recorded: .*28 February 2022/,
    )
  })
})

describe('what only a sentence could tell', () => {
  it.each(['who spoke on the call', 'who spoke in the meeting on 24 January', 'who was speaking on the call'])(
    'is not answered with all who took part: %s',
    async (words) => {
      expect(await ask(words)).toMatchObject({ outcome: 'not-found', people: [] })
    },
  )

  it('is said with whom it was done to', async () => {
    expect((await ask('did Biden invite Draghi')).title).toContain('that Joe Biden invited Mario Draghi')
    expect((await ask('did Biden thank Draghi')).title).toContain('that Joe Biden thanked Mario Draghi')
    expect((await ask('did Biden praise Draghi')).title).toContain('that Joe Biden praised Mario Draghi')
  })
})

describe('the words of an answer', () => {
  it('count the times that are asked for', async () => {
    expect((await ask('how many times did Biden and Stoltenberg meet')).title).toMatch(
      /^4 times: 3 events and 1 call in these documents with Joe Biden and Jens Stoltenberg$/,
    )
  })

  it('name the few events that a yes is of', async () => {
    expect((await ask('did the summit happen?')).title).toMatch(
      /^Yes: 2 are recorded: .*24 March 2022; .*February 2022/,
    )
  })

  it('part places in which a comma stands', async () => {
    expect((await ask('where 2022')).title).toBe('4 places: Madrid, Spain; Washington D.C.; northern Norway; Brussels')
  })

  it('mark nothing in what the bot itself says', async () => {
    const { message } = await ask('search the')
    const own = message.blocks.flatMap((block) =>
      block.kind === 'entry' ? block.details.flat().filter(({ text }) => text.startsWith('The')) : [],
    )
    expect(own.map(({ text }) => text).join()).toContain('The date is implied')
  })

  it('tell what the command needs as one can type it anywhere', async () => {
    expect((await ask('event')).title).toContain('words that tell which event')
  })
})

describe('what no event is has events and documents with its word', () => {
  it('for events', async () => {
    for (const words of ['what happened invasion', 'timeline invasion'])
      expect((await ask(words)).events.map(({ title }) => title)).toContain(
        'Secure conference call organised by Joe Biden',
      )
  })

  it('for documents, also where only a sentence has it', async () => {
    expect((await ask('sources invasion')).title).toMatch(/^3 documents/)
    const { title, text } = await ask('sources weapons')
    expect(title).toMatch(/^1 document for/)
    expect(text).toContain('weapons')
  })

  it('but its day is not theirs', async () => {
    expect(await ask('when was the invasion')).toMatchObject({ outcome: 'not-found' })
  })
})
