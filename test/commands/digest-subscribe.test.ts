import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { spellingOf } from '../../src/platforms/discord/registration/known-command.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { desk, open } from '../helpers/digest/desk.ts'
import { declared, EMPTY, Stage } from '../helpers/digest/stage.ts'

describe('digest subscribe', () => {
  it('takes nine o’clock in the asker’s zone, and tells the channel who, when, where in time, and how to stop', async () => {
    const { ask } = await open()
    const answer = await ask('digest subscribe')
    expect(answer.outcome).toBe('answered')
    expect(answer.text).toContain('every day at 09:00 (Europe/Brussels)')
    const said = renderMessage(answer.announce ?? { blocks: [] }, PLAIN)
    expect(said).toContain('Ada subscribed this channel to a digest')
    expect(said).toContain('every day at 09:00 (Europe/Brussels)')
    expect(said).toContain(
      'On days with nothing to tell, nothing is posted; the next digest comes on Tuesday 2 March 2027, 09:00.',
    )
    expect(said).toContain('digest unsubscribe')
  })

  it('asks for the zone when the platform does not tell it, and opens a form for it', async () => {
    const { ask } = await open()
    const answer = await ask('digest subscribe 8:30', { zone: async () => null })
    expect(answer.outcome).toBe('ambiguous')
    expect(answer.title).toBe('08:30 in which time zone?')
    expect(answer.suggestions).toEqual(['digest subscribe 8:30 Europe/Brussels'])
    expect(answer.announce).toBeUndefined()
    expect((await ask('digest status')).title).toBe('This channel has no digest')
  })

  it('asks for the zone in words that can be typed where they are read', async () => {
    const { ask } = await open()
    const elsewhere = { zone: async () => null }
    const words = 'digest subscribe 8:30 weekly friday empty: say'
    const onDiscord = await ask(words, { ...elsewhere, spelling: spellingOf('nato', commands) })
    expect(onDiscord.text).toContain(
      '/nato-digest subscribe time:08:30 zone:Europe/Brussels days:weekly friday empty:say',
    )
    const inWords = /time zone: (.*)/.exec((await ask(words, elsewhere)).text)?.[1] ?? ''
    expect((await ask(inWords, elsewhere)).text).toContain('every Friday at 08:30 (Europe/Brussels)')
    expect((await ask('digest subscribe weekdays', elsewhere)).text).toContain('on weekdays at 08:30 (Europe/Brussels)')
  })

  it('is announced once when two ask for the same in one moment', async () => {
    const { ask } = await open()
    for (const words of ['digest subscribe 09:00 UTC', 'digest subscribe 10:00 UTC weekdays']) {
      const answers = await Promise.all([ask(words), ask(words, { user: 'U2', name: 'Bob' })])
      expect(answers.filter(({ announce }) => announce)).toHaveLength(1)
      expect(answers.map(({ title }) => title)).toContain('This channel is subscribed already, just so')
    }
  })

  it('offers the form for what is no time or zone', async () => {
    const { ask } = await open()
    for (const words of ['digest subscribe 99:99', 'digest subscribe 9:00 Mars/Phobos']) {
      const answer = await ask(words)
      expect(answer.outcome).toBe('invalid')
      const forms = answer.message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      expect(forms.map(({ press }) => press)).toEqual([{ does: 'form', words: 'digest settings' }])
    }
  })

  it('is announced once when two ask two replicas in one moment, and so is that it goes on', async () => {
    const stage = new Stage()
    const replicas = [desk(stage, await stage.start([])), desk(stage, await stage.start([]))]
    for (const words of ['digest subscribe 09:00 UTC', 'digest subscribe 10:00 UTC', 'digest pause', 'digest resume']) {
      const answers = await Promise.all(replicas.map(({ ask }) => ask(words)))
      expect(
        answers.filter(({ announce }) => announce),
        words,
      ).toHaveLength(1)
    }
  })

  it('says so when there is nothing to tell within a year', async () => {
    const { stage, ask } = await open()
    stage.chronicle = EMPTY
    expect((await ask('digest subscribe')).text).toContain('nothing to tell on any of its days within a year')
    expect((await ask('digest list')).text).toContain('nothing to tell within a year')
  })

  it('says what is posted on empty days, and when the next digest with something in it comes', async () => {
    const { stage, ask } = await open()
    const document = aDocument({ id: 'a', title: 'A report', body: 'The ministers met in Oslo.' })
    const date = { start: '2020-03-06', end: '2020-03-06', precision: 'day', certainty: 'stated' } as const
    const citations = [cited(document, document.body)]
    const held = anEvent({ id: 'held', title: 'Ministers meet', date, citations })
    stage.chronicle = chronicleOf({ documents: [document], events: [held] })
    const said = async (choice: string) => {
      const answer = await ask(`digest subscribe 09:00 UTC empty: ${choice}`)
      const announced = renderMessage(answer.announce ?? { blocks: [] }, PLAIN).replace(/\s+/g, ' ')
      return `${answer.text.replace(/\s+/g, ' ')} ${announced}`
    }
    const skip = await said('skip')
    expect((await ask('digest list')).text).toContain('next on Saturday 6 March 2027, 09:00')
    expect(skip.match(/nothing is posted; the next digest comes on Saturday 6 March 2027, 09:00\./g)).toHaveLength(2)
    const say = await said('say')
    expect(say.match(/a line says so; the next post comes on Monday 1 March 2027, 09:00\./g)).toHaveLength(2)
    expect((await ask('digest list')).text).toContain('next on Monday 1 March 2027, 09:00')
    const full = /The next digest with something in it comes on Saturday 6 March 2027, 09:00\./g
    expect(say.match(full)).toHaveLength(2)
    const next = await said('next')
    expect(next.match(/what is coming is posted, at most once a week\./g)).toHaveLength(2)
    expect(next.match(full)).toHaveLength(2)
    expect(next).not.toContain('next post comes')
    await stage.time.until('2027-03-01T10:00:00Z')
    expect(stage.board.posted).toHaveLength(1)
    expect(await said('say')).toContain('the next post comes on Tuesday 2 March 2027, 09:00.')
    await stage.time.until('2027-03-05T10:00:00Z')
    expect(await said('say')).toMatch(/a line says so\. The next digest with something in it comes on Saturday 6 March/)
  })

  it.each([
    ['02:30', 'Europe/Brussels: next on 28 March 2027 at 02:00'],
    ['00:30 Africa/Cairo', 'Africa/Cairo: next on 30 April 2027 at 00:00'],
    ['03:59 America/New_York', 'America/New_York: next on 14 March 2027 at 02:00'],
  ])('warns that clocks are changed at night: %s', async (words, next) => {
    const { ask } = await open()
    const time = words.slice(0, 5)
    const answer = await ask(`digest subscribe ${words}`)
    for (const text of [answer.text, renderMessage(answer.announce ?? { blocks: [] }, PLAIN)]) {
      expect(text).toContain(`Clocks are changed at night (${next}). If that skips ${time}, the digest comes`)
    }
  })

  it('warns of the change that is next, the same to the asker and to the channel, on its eve too', async () => {
    const { ask } = await open('2027-03-27T08:00:00Z')
    const answer = await ask('digest subscribe 02:30 Europe/Brussels')
    for (const text of [answer.text, renderMessage(answer.announce ?? { blocks: [] }, PLAIN)]) {
      expect(text).toContain('next on 28 March 2027 at 02:00')
    }
  })

  it('changes nothing when somebody else asks for the same', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    const again = await ask('digest subscribe 09:00 UTC', { user: 'U2', name: 'Bob' })
    expect([again.title, again.announce]).toEqual(['This channel is subscribed already, just so', undefined])
    const [standing] = await stage.ledger.subscriptions()
    expect(standing?.subscription.by).toBe('U1')
    expect(stage.lines.lines.map(({ fact }) => fact)).not.toContain('digest changed by a person')
  })

  it.each(['04:00', '02:30 Asia/Kathmandu', '02:30 UTC', '00:00 Africa/Lagos'])(
    'warns of nothing where no clock is changed: %s',
    async (words) => {
      const { ask } = await open()
      expect((await ask(`digest subscribe ${words}`)).text).not.toContain('Clocks')
    },
  )

  it('keeps what was chosen before where nothing else is said', async () => {
    const { ask } = await open()
    await ask('digest subscribe 18:00 Asia/Kathmandu weekdays empty: say')
    const answer = await ask('digest subscribe 19:00')
    expect(answer.text).toContain('on weekdays at 19:00 (Asia/Kathmandu)')
    expect(renderMessage(answer.announce ?? { blocks: [] }, PLAIN)).toContain('changed the digest')
  })

  it('tells the channel nothing when nothing changes, and of a pause that it ends', async () => {
    const { ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    const again = await ask('digest subscribe 09:00 UTC daily')
    expect(again.title).toBe('This channel is subscribed already, just so')
    expect(again.announce).toBeUndefined()
    expect((await ask('digest subscribe empty: say')).announce).toBeDefined()
    await ask('digest pause')
    const resumed = await ask('digest subscribe')
    expect(renderMessage(resumed.announce ?? { blocks: [] }, PLAIN)).toContain('Ada resumed the digest')
  })

  it('is for those who may', async () => {
    const { stage, ask } = await open()
    for (const words of [
      'digest subscribe',
      'digest unsubscribe',
      'digest pause',
      'digest resume',
      'digest settings',
    ]) {
      const answer = await ask(words, { mayManage: async () => false })
      expect(answer.outcome, words).toBe('invalid')
      expect(answer.title, words).toContain('You may not change the digest')
    }
    expect(await stage.ledger.subscriptions()).toEqual([])
  })

  it('says no where the bot cannot post, with what to do', async () => {
    const { stage, ask } = await open()
    stage.board.whyNot = async () => 'I am not in this channel: type /invite @bot.'
    expect((await ask('digest subscribe')).title).toBe('I am not in this channel: type /invite @bot.')
    expect(await stage.ledger.subscriptions()).toEqual([])
  })

  it('belongs to the channel: anybody who may can change and end it', async () => {
    const { ask } = await open()
    await ask('digest subscribe')
    expect((await ask('digest unsubscribe', { user: 'U2', name: 'Bob' })).announce).toBeDefined()
    expect((await ask('digest unsubscribe')).title).toBe('This channel has no digest')
  })

  it('cannot change what the settings file lays down, but it can be paused', async () => {
    const { ask, form } = await open(undefined, [declared('C1')])
    expect((await ask('digest subscribe 10:00')).title).toContain('settings file')
    expect((await ask('digest unsubscribe')).title).toContain('settings file')
    for (const words of ['digest settings', 'digest status']) {
      const answer = await ask(words)
      expect(answer.text).toContain('Laid down in the settings file; whoever runs this bot can change it there.')
      expect(JSON.stringify(answer.message)).not.toContain('"form"')
    }
    await expect(form('digest settings')).rejects.toThrow('Laid down in the settings file')
    expect((await ask('digest pause')).title).toBe('The digest of this channel is paused')
  })

  it('has no channel on the console', async () => {
    const { ask } = await open()
    expect((await ask('digest subscribe', { channel: null })).title).toContain('belongs to a channel')
  })
})
