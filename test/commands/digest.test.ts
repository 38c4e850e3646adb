import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Answer } from '../../src/core/answer.ts'
import { DeliveryError } from '../../src/core/errors.ts'
import type { Asker } from '../../src/core/question.ts'
import type { Digests } from '../../src/digest/start.ts'
import { silentLog } from '../../src/log.ts'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { spellingOf } from '../../src/platforms/discord/known-command.ts'
import { renderMessage as renderForDiscord } from '../../src/platforms/discord/render.ts'
import { render as renderForSlack } from '../../src/platforms/slack/render.ts'
import { createAnswering } from '../../src/questions/answering.ts'
import { aDocument, anEvent, chronicleOf, cited } from '../helpers/chronicle.ts'
import { declared, EMPTY, Stage } from '../helpers/digest/stage.ts'

function asker(changes: Partial<Asker> = {}): Asker {
  return {
    platform: 'board',
    workspace: 'W1',
    channel: 'C1',
    user: 'U1',
    name: 'Ada',
    locale: null,
    zone: async () => 'Europe/Brussels',
    mayManage: async () => true,
    public: false,
    ...changes,
  }
}

function desk(stage: Stage, digests: Digests) {
  const answering = createAnswering({
    commands,
    chronicle: () => stage.chronicle,
    clock: stage.time,
    zone: 'UTC',
    log: silentLog,
    draw: async () => new Uint8Array(),
    digests: () => digests.desk,
  })
  const ask = async (words: string, by: Partial<Asker> = {}) => {
    const answer = await answering.answer({ words, page: 1, asker: asker(by) })
    return { ...answer, text: `${answer.title}\n${renderMessage(answer.message, PLAIN)}` }
  }
  return { ask, form: (words: string) => answering.form(words, asker()) }
}

async function open(start?: string, channels = [] as Parameters<Stage['start']>[0]) {
  const stage = new Stage(start)
  return { stage, ...desk(stage, await stage.start(channels)) }
}

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

  it('says so when there is nothing to tell within a year', async () => {
    const { stage, ask } = await open()
    stage.chronicle = EMPTY
    expect((await ask('digest subscribe')).text).toContain('nothing to tell on any of its days within a year')
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
    expect(skip.match(/nothing is posted; the next digest comes on Saturday 6 March 2027, 09:00\./g)).toHaveLength(2)
    const say = await said('say')
    expect(say.match(/a line says so; the next post comes on Monday 1 March 2027, 09:00\./g)).toHaveLength(2)
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

describe('a digest that waits for another attempt', () => {
  /** At nine the platform was busy, and a moment later somebody paused the digest. */
  async function waiting() {
    const opened = await open()
    await opened.ask('digest subscribe 09:00 UTC')
    opened.stage.board.faults.push({ channel: 'C1', fault: 'busy' })
    await opened.stage.time.until('2027-03-01T09:00:01Z')
    await opened.ask('digest pause')
    await opened.stage.time.until('2027-03-01T15:00:10Z')
    const said = async (words: string) => {
      const { title, text, announce } = await opened.ask(words)
      const plain = (message: string) => message.replace(/\s+/g, ' ')
      return { title, text: plain(text), announced: plain(renderMessage(announce ?? { blocks: [] }, PLAIN)) }
    }
    const posted = () => opened.stage.board.posted.map(({ at }) => at.slice(0, 16))
    return { ...opened, said, posted }
  }

  it.each([
    ['digest resume', 'The digest of this channel goes on', 'Ada resumed the digest of this channel.'],
    [
      'digest subscribe weekly friday',
      'The digest of this channel is changed, and goes on',
      'Ada changed and resumed the digest of this channel:',
    ],
  ])('is still to come after “%s”, which says so, and comes at once', async (words, title, did) => {
    const { stage, said, posted } = await waiting()
    const answer = await said(words)
    expect(answer.title).toBe(title)
    expect(answer.announced).toContain(did)
    for (const told of [answer.text, answer.announced]) {
      expect(told).toContain('The digest of 1 March 2027 is still to come.')
    }
    await stage.time.until('2027-03-01T15:00:20Z')
    expect(posted()).toEqual(['2027-03-01T15:00'])
    expect((await said('digest status')).text).not.toContain('still to come')
  })

  it('keeps the later time of today that it was given, when an earlier one counts from tomorrow, and the answer says so', async () => {
    const { stage, said, posted } = await waiting()
    expect((await said('digest subscribe 18:00')).text).not.toContain('still to come')
    const changed = await said('digest subscribe 08:00')
    for (const told of [changed.text, changed.announced]) {
      expect(told).toContain('The digest of 1 March 2027 is still to come, at 18:00.')
    }
    await stage.time.until('2027-03-02T09:00:00Z')
    expect(posted()).toEqual(['2027-03-01T18:00', '2027-03-02T08:00'])
  })

  it('is not promised when the day has nothing to tell by now', async () => {
    const { stage, said } = await waiting()
    stage.chronicle = EMPTY
    expect((await said('digest resume')).text).not.toContain('still to come')
  })

  it('is said to be there perhaps, when that is not known', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    stage.board.faults.push({ channel: 'C1', fault: 'reply lost' })
    stage.board.readable = false
    await stage.time.until('2027-03-01T15:00:00Z')
    const { text } = await ask('digest subscribe 10:00')
    expect(text.replace(/\s+/g, ' ')).toContain(
      'The digest of 1 March 2027 may be there already; if it is not, it is still to come.',
    )
    await stage.time.until('2027-03-02T08:00:00Z')
    expect((await ask('digest status')).text).not.toContain('may be there already')
  })
})

describe('digest settings', () => {
  it('opens a form with the present choices, whose words subscribe as chosen', async () => {
    const { ask, form } = await open()
    await ask('digest subscribe 18:00 Asia/Kathmandu weekly friday empty: next')
    const opened = await form('digest settings')
    expect(opened.fields.map(({ name, value }) => [name, value])).toEqual([
      ['time', '18:00'],
      ['zone', 'Asia/Kathmandu'],
      ['days', 'weekly friday'],
      ['empty', 'next'],
    ])
    const words = [...opened.path, ...opened.fields.map(({ value }) => value)].join(' ')
    const answer = await ask(words.replace('18:00', '07:15'))
    expect(answer.text).toContain('every Friday at 07:15 (Asia/Kathmandu)')
  })
})

describe('digest settings of a paused digest', () => {
  it('say before anything is sent that a change ends the pause', async () => {
    const { ask, form } = await open()
    await ask('digest subscribe 09:00 UTC')
    expect((await form('digest settings')).send).toBe('Save')
    await ask('digest pause')
    expect((await form('digest settings')).send).toBe('Save and resume')
    expect((await ask('digest settings')).text).toContain(
      'A change ends the pause. In words: digest subscribe 09:00 UTC',
    )
  })
})

describe('digest settings in words', () => {
  it('name the present choices', async () => {
    const { ask } = await open()
    await ask('digest subscribe 18:00 Asia/Kathmandu weekly friday empty: next')
    expect((await ask('digest settings')).text).toContain('digest subscribe 18:00 Asia/Kathmandu weekly friday next')
    const again = await ask('digest subscribe 18:00 Asia/Kathmandu weekly friday next')
    expect(again.title).toBe('This channel is subscribed already, just so')
  })

  it('tell since when and why it is paused, and offer to resume', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    stage.board.faults.push({ channel: 'C1', fault: 'refused' })
    await stage.time.until('2027-03-02T10:00:00Z')
    const { text, message } = await ask('digest settings')
    expect(text).toContain('Paused since 1 March 2027. The channel is archived.')
    expect(JSON.stringify(message)).toContain('"words":"digest resume"')
    await ask('digest resume')
    expect(JSON.stringify((await ask('digest settings')).message)).not.toContain('digest resume')
  })
})

describe('digest status, list, pause and resume', () => {
  it('tell how it stands, and why it is paused', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    await stage.time.until('2027-03-01T10:00:00Z')
    expect((await ask('digest status')).text).toContain('Last: 1 March 2027, posted.')
    stage.board.faults.push({ channel: 'C1', fault: 'refused' })
    await stage.time.until('2027-03-02T10:00:00Z')
    const status = await ask('digest status')
    expect(status.title).toBe('The digest of this channel is paused')
    expect(status.text).toContain('Paused since 2 March 2027. The channel is archived.')
    expect((await ask('digest list')).text).toContain('paused: the channel is archived')
    expect((await ask('digest resume')).text).toContain('every day at 09:00 (UTC)')
    expect((await ask('digest list')).text).toContain('next on Wednesday 3 March 2027, 09:00')
  })

  it('tell of one that is paused what is looked into only when it goes on', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    stage.board.faults.push({ channel: 'C1', fault: 'reply lost' })
    stage.board.readable = false
    await stage.time.until('2027-03-01T10:00:00Z')
    expect((await ask('digest status')).text).toContain('perhaps posted; being looked for before anything is posted')
    await ask('digest pause')
    await stage.time.until('2027-03-03T10:00:00Z')
    const finds = stage.board.finds
    const { text } = await ask('digest status')
    expect(text.replace(/\s+/g, ' ')).toContain('perhaps posted; that is looked into once it goes on')
    await stage.time.until('2027-03-03T16:00:00Z')
    expect(stage.board.finds).toBe(finds)
  })

  it('tell the channel in one line who paused and resumed it, once', async () => {
    const { ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    const told = async (words: string) => {
      const { announce } = await ask(words, { name: 'Bob' })
      return announce ? renderMessage(announce, PLAIN).trim() : null
    }
    expect(await told('digest resume')).toBeNull()
    expect(await told('digest pause')).toBe('Bob paused the digest of this channel. “digest resume” starts it again.')
    expect(await told('digest pause')).toBeNull()
    expect(await told('digest resume')).toBe(
      'Bob resumed the digest of this channel. It comes every day at 09:00 (UTC). On days with nothing to tell, nothing is posted; the next digest comes on Monday 1 March 2027, 09:00.',
    )
    expect(await told('digest resume')).toBeNull()
  })

  it('list channels so that each platform shows their names', async () => {
    const { ask } = await open()
    const listed = async (channel: string) => {
      await ask('digest subscribe', { channel })
      return (await ask('digest list', { channel })).message
    }
    const message = await listed('C0123ABCD')
    expect(JSON.stringify(renderForSlack(null, message))).toContain('{"type":"channel","channel_id":"C0123ABCD"}')
    expect(renderMessage(message, PLAIN)).toContain('C0123ABCD')
    expect(JSON.stringify(renderForDiscord(await listed('123456789012345678')))).toContain('<#123456789012345678>')
  })

  it('show the channels that everybody can see, and count the others', async () => {
    const { stage, ask } = await open()
    stage.board.seenBy.set('D-BOB', 'one').set('SECRET', 'members')
    await ask('digest subscribe 09:00 UTC')
    await ask('digest subscribe 07:40 UTC', { channel: 'OPEN' })
    await ask('digest subscribe 07:41 UTC', { channel: 'D-BOB', user: 'BOB' })
    await ask('digest subscribe 07:42 UTC', { channel: 'SECRET', user: 'BOB' })
    const hidden = async (by: Parameters<typeof ask>[1]) => {
      const answer = await ask('digest list', by)
      expect(answer.title).toBe('4 digests in this workspace')
      expect(answer.text).toContain('07:40')
      return [
        /07:42/.test(answer.text),
        /BOB|07:41/.test(JSON.stringify(answer)),
        /Not shown: (\d)/.exec(answer.text)?.[1],
      ]
    }
    for (const channel of ['C1', 'C2', null]) expect(await hidden({ channel })).toEqual([false, false, '2'])
    expect(await hidden({ channel: 'SECRET' })).toEqual([true, false, '1'])
    // Who oversees the workspace is told of private channels too, alone, and of nobody's direct messages.
    const oversees = async () => true
    expect(await hidden({ oversees })).toEqual([true, false, '1'])
    expect(await hidden({ oversees, public: true })).toEqual([false, false, '2'])
  })

  it('show no channel of which the platform does not tell who can see it', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 07:40 UTC', { channel: 'C2' })
    stage.board.about = () => Promise.reject(new DeliveryError('ambiguous', 'not now'))
    const answer = await ask('digest list', { oversees: async () => true })
    expect([answer.title, /C2|07:40/.test(answer.text)]).toEqual(['1 digest in this workspace', false])
  })

  it('tell nobody of other people’s direct messages where the platform knows no workspace', async () => {
    const { ask } = await open()
    await ask('digest subscribe', { workspace: null, channel: 'D-BOB', user: 'BOB' })
    const answer = await ask('digest list', { workspace: null, channel: 'D-ADA' })
    expect(answer.title).toBe('No channel here has a digest')
    expect((await ask('digest list', { workspace: null, channel: 'D-BOB' })).title).toBe('1 digest')
  })

  it('claim nothing where nothing can be looked up', async () => {
    const { ask } = await open()
    await ask('digest subscribe')
    const answer = await ask('digest list', { workspace: null, channel: null })
    expect([answer.outcome, answer.title]).toEqual([
      'invalid',
      'Digests belong to channels, and this is none: ask in one of them.',
    ])
  })

  it('tell of the channels that the settings lay down, wherever they turn out to be, and mark them', async () => {
    const stage = new Stage()
    await desk(stage, await stage.start([])).ask('digest subscribe 07:41 UTC')
    stage.kill()
    stage.board.workspaces.set('C1', 'W1').set('S2', 'W1').set('S5', 'W9')
    const settings = [declared('C1'), declared('S2'), declared('S3', { workspace: 'W9' }), declared('S5')]
    const { ask } = desk(stage, await stage.start([...settings, declared('S4', { platform: 'other' })]))
    await stage.time.pass(1000)
    const here = await ask('digest list')
    expect(here.title).toBe('2 digests in this workspace')
    expect(here.text.match(/\(UTC\), from the settings file +next on Monday 1 March 2027, 09:00/g)).toHaveLength(2)
    expect(here.text).toContain('S2')
    expect(JSON.stringify(here)).not.toMatch(/S3|S4|S5/)
    expect((await ask('digest list', { channel: 'C6', workspace: 'W9' })).text).toMatch(
      /2 digests in this workspace.*S3.*S5/s,
    )
  })

  it('offer no button that shares the list', async () => {
    const { ask } = await open()
    await ask('digest subscribe')
    expect(JSON.stringify((await ask('digest list')).message)).not.toContain('"share"')
    expect(JSON.stringify((await ask('digest status')).message)).toContain('"share"')
  })

  it('list the channels of this workspace only', async () => {
    const { ask } = await open()
    await ask('digest subscribe')
    await ask('digest subscribe', { workspace: 'W2', channel: 'C2' })
    expect((await ask('digest list')).title).toBe('1 digest in this workspace')
    expect((await ask('digest list', { workspace: 'W3', channel: 'C3' })).title).toBe('No channel here has a digest')
  })
})

describe('digest preview', () => {
  it('shows what would be posted, in the same words', async () => {
    const { stage, ask } = await open()
    await ask('digest subscribe 09:00 UTC')
    await stage.time.until('2027-03-01T10:00:00Z')
    const posted = renderMessage(stage.board.posted[0]?.message ?? { blocks: [] }, PLAIN)
    expect((await ask('digest preview 2027-03-01')).text).toContain(posted)
    expect((await ask('digest preview 2027-03-01')).text).toContain('2020, 7 years ago: Ministers meet')
  })

  it('takes a day without a year as the next one', async () => {
    const { ask } = await open('2027-03-10T08:00:00Z')
    expect((await ask('digest preview 12 March')).title).toBe('The digest of 12 March 2027')
    expect((await ask('digest preview 1 March')).title).toBe('The digest of 1 March 2028')
    expect((await ask('digest preview')).title).toBe('The digest of 10 March 2027')
    expect((await ask('digest preview March 2027')).outcome).toBe('invalid')
  })

  it('offers the days beside one that does not exist, in the year that was meant', async () => {
    const { stage, ask } = await open()
    const { outcome, suggestions } = await ask('digest preview 2027-02-29')
    expect([outcome, suggestions]).toEqual(['invalid', ['digest preview 2027-02-28', 'digest preview 2027-03-01']])
    stage.chronicle = EMPTY
    expect((await ask('digest preview 31 April')).suggestions).toEqual(['digest preview 30 April'])
  })
})

describe('the digest commands', () => {
  it.each([
    ['subscribe to the digest at 8', 'digest subscribe'],
    ['set up a daily digest', 'digest subscribe'],
    ['digest stop', 'digest unsubscribe'],
    ['digest off', 'digest unsubscribe'],
    ['digest start 8:00', 'digest subscribe'],
    ['digest change', 'digest settings'],
    ['digest on 28 February', 'digest preview'],
    ['digest foo', 'help'],
    ['unsubscribe', 'digest unsubscribe'],
    ['stop the digest', 'digest unsubscribe'],
    ['preview the digest of 28 february', 'digest preview'],
    ['digest', 'help'],
  ])('are found by “%s” too', async (words, command) => {
    const { ask } = await open()
    expect((await ask(words)).command).toBe(command)
  })

  it('keep within what every platform takes', () => {
    const digest = commands.filter(({ path }) => path[0] === 'digest')
    expect(digest.map(({ path }) => path[1])).toEqual([
      'subscribe',
      'unsubscribe',
      'settings',
      'status',
      'preview',
      'list',
      'pause',
      'resume',
    ])
    for (const command of digest) expect(command.summary.en.length).toBeLessThanOrEqual(100)
  })
})

describe('what the digest commands name', () => {
  const spelling = spellingOf('nato', commands)
  const shown = async (
    ask: (words: string, by: Partial<Asker>) => Promise<Answer & { text: string }>,
    words: string,
  ) => {
    const answer = await ask(words, { spelling })
    return `${answer.text}\n${renderMessage(answer.announce ?? { blocks: [] }, PLAIN)}`
  }

  it('is named as it is typed where it is read, in answers, in what the channel is told, and in refusals', async () => {
    const { ask } = await open()
    expect(await shown(ask, 'digest resume')).toContain('“/nato-digest subscribe” starts one.')
    expect(await shown(ask, 'digest status')).toContain('“/nato-digest subscribe” starts one.')
    expect(await shown(ask, 'digest list')).toContain('“/nato-digest subscribe” in a channel starts one.')
    expect(await shown(ask, 'digest settings')).toContain(
      '/nato-digest subscribe time:09:00 zone:Europe/Brussels days:weekdays',
    )
    const subscribed = await shown(ask, 'digest subscribe 09:00 Europe/Brussels')
    expect(subscribed).toContain('tell me “/nato-digest unsubscribe” here; “/nato-digest settings” changes it.')
    expect(await shown(ask, 'digest pause')).toContain('“/nato-digest resume” starts it again.')
    expect(await shown(ask, 'digest status')).toContain('“/nato-digest resume” starts it again')
    expect(await shown(ask, 'digest unsubscribe')).toContain('“/nato-digest subscribe” starts it again.')
  })
})
