import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/core/message.ts'
import { anAsker, answeringOver, asking } from '../helpers/asking.ts'
import { smallChronicle } from '../helpers/small-chronicle.ts'

const ask = asking(answeringOver(smallChronicle()))

describe('help', () => {
  it('starts with what the corpus holds and shows every command', async () => {
    const answer = await ask('help')
    expect(answer.title).toBe('6 events with 8 people from 5 documents, October 2014 to 30 June 2023')
    for (const command of [
      'who attended <event>',
      'who met <name> [and <other>]',
      'on this day [<date>]',
      'timeline',
    ]) {
      expect(answer.text).toContain(command)
    }
  })

  it('gives examples that all have an answer', async () => {
    const { commands } = await import('../../commands/index.ts')
    for (const command of commands.filter((one) => one.path[0] !== 'digest')) {
      const name = command.path.join(' ').replaceAll('-', ' ')
      const { suggestions } = await ask(`help ${name}`)
      for (const words of suggestions) expect(await ask(words), words).toMatchObject({ outcome: 'answered' })
    }
  })
})

describe('thanks', () => {
  it.each(['thanks', 'thank you!', 'thx', 'ok thanks 🙏', 'thank you so much', 'cheers mate', 'danke schön'])(
    'are welcome, and no question: %s',
    async (words) => {
      const { outcome, title, text } = await ask(words)
      expect(outcome).toBe('answered')
      expect(text).not.toContain('who attended')
      expect(title).toBe('You are welcome. Ask again whenever you like; “help” shows what can be asked.')
    },
  )

  it('before or behind a question leave it one', async () => {
    for (const words of ['thanks, who met Joe Calder', 'who met Joe Calder thx'])
      expect((await ask(words)).title).toContain('Joe Calder')
  })
})

describe('help at a door with slash commands', () => {
  const spelling = {
    typed: (words: string, values = {}) => [`/x ${words}`, ...Object.values(values)].join(' '),
    usage: ({ path }: { readonly path: readonly string[] }) => `/x ${path.join(' ')} …`,
  }
  const there = asking(answeringOver(smallChronicle()), anAsker({ spelling }))

  it('shows commands and examples as they are typed there, and buttons to the same', async () => {
    const { text, suggestions } = await there('help')
    expect(text).toContain('/x who attended …')
    expect(text).toContain('/x who attended 2022-02-28')
    expect(suggestions).toContain('who attended 2022-02-28')
    expect((await there('help when')).text).toContain('For example: /x when')
  })

  it('on a group of commands suggests those of the group', async () => {
    const { suggestions } = await there('help digest')
    expect(suggestions.filter((words) => !words.startsWith('digest'))).toEqual([])
    expect(suggestions.length).toBeGreaterThan(3)
  })

  it('never puts what changes a channel one press away', async () => {
    const pressed = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ press }) => press.words) : []))
    for (const words of ['help', 'help digest', 'help digest unsubscribe']) {
      const { message } = await there(words)
      expect(
        pressed(message.blocks).filter((one) => /^digest (?:un)?subscribe|pause|resume|settings/.test(one)),
      ).toEqual([])
    }
  })
})

describe('help in another language', () => {
  it('describes commands in German for those who read German, with English to type', async () => {
    const answer = await asking(answeringOver(smallChronicle()), anAsker({ locale: 'de-AT' }))('help')
    expect(answer.text).toContain('Wer teilnahm, an einem Tag oder bei einem Ereignis')
    expect(answer.text).toContain('who attended <event>')
    expect(answer.title).toBe('6 Ereignisse mit 8 Personen aus 5 Dokumenten, Oktober 2014 bis 30. Juni 2023')
  })

  it('says in German that a command is not there, or not here', async () => {
    const german = asking(answeringOver(smallChronicle()), anAsker({ locale: 'de', withoutChannels: true }))
    expect((await german('help foo bar')).text).toContain('Einen Befehl „foo bar“ gibt es nicht; es gibt diese.')
    expect((await german('help digest pause')).text).toContain('geht hier nicht')
    expect((await german('help when')).text).toContain('Zum Beispiel: ')
  })
})
