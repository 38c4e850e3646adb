import { describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/core/errors.ts'
import type { Form } from '../../../../src/core/form.ts'
import { sampleForm } from '../../../helpers/answering.ts'
import { problemsOfOptions, textsOf } from '../../../helpers/slack/block-kit.ts'
import { record } from '../../../helpers/slack/wire.ts'
import type { StoredMessage, StoredView } from '../../../helpers/slack/workspace.ts'
import { ada, bot, restart, setTheScene, slack } from '../scene.ts'

setTheScene()

/** The view that was opened last. */
async function opened(): Promise<StoredView> {
  await slack.journal.until('call', (call) => call.method === 'views.open' && call.carriedOut)
  return [...slack.workspace.views.values()].at(-1) ?? expect.unreachable()
}
const updated = (fits: string) =>
  slack.journal.until('call', (call) => JSON.stringify(call.args.view)?.includes(fits) ?? false)

/** An answer that Ada alone sees, with a button to a form. */
async function answerWithForm(): Promise<StoredMessage> {
  await ada.types('/nato', 'digest', 'C1').acked
  const [message] = await slack.privately(ada)
  return message ?? expect.unreachable()
}

async function formFromButton(): Promise<StoredView> {
  await ada.presses('Settings', { message: await answerWithForm() }).acked
  return opened()
}

describe('a form', () => {
  it('opens from a button with the present choices in it', async () => {
    const { view } = await formFromButton()
    expect(bot.answering.forms).toMatchObject([{ words: 'digest settings', asker: { channel: 'C1', user: 'U1' } }])
    expect(view).toMatchObject({ title: { text: 'Digest of this channel' }, submit: { text: 'Save' } })
    expect(JSON.stringify(view)).toContain('"initial_value":"09:00"')
    expect(JSON.stringify(view)).toContain('"initial_option":{"text":{"type":"plain_text","text":"Every day"')
  })

  it('asks its command with the values in their order, after it was acknowledged', async () => {
    const view = await formFromButton()
    const release = bot.answering.hold()
    const sent = ada.submits(view, { 'field:time': '08:30', 'field:every': 'weekdays', 'field:zone': 'Africa/Cairo' })
    expect(record((await sent.acked).payload).response_action).toBe('update')
    release()
    await updated('digest settings 08:30 weekdays Africa/Cairo, page 1')
    expect(bot.answering.asked.at(-1)).toMatchObject({
      words: 'digest settings 08:30 weekdays Africa/Cairo',
      asker: { channel: 'C1', user: 'U1', public: false },
    })
  })

  it('leaves out what was left empty', async () => {
    await ada.submits(await formFromButton(), {}).acked
    await updated('page 1')
    expect(bot.answering.asked.at(-1)?.words).toBe('digest settings 09:00 daily')
  })

  it('comes back with what was typed when the words are not taken', async () => {
    const view = await formFromButton()
    const note = { kind: 'paragraph', spans: [{ text: 'Write a time like 09:00.' }], citations: [] } as const
    bot.answering.replies = () => ({ outcome: 'invalid', title: 'No time', message: { blocks: [note] } })
    await ada.submits(view, { 'field:time': '25:61', 'field:every': 'weekdays', 'field:zone': 'Asia/Tokyo' }).acked
    await updated('Write a time like 09:00.')
    const again = JSON.stringify(view.view)
    expect(again).toContain('"initial_value":"25:61"')
    expect(again).toContain('On weekdays"')
    expect(again).toContain('"value":"Asia/Tokyo"')
    bot.answering.replies = () => ({})
    await ada.submits(view, { 'field:time': '07:00' }).acked
    await updated('digest settings 07:00 weekdays Asia/Tokyo')
  })

  it('announces to the channel it was opened from', async () => {
    const view = await formFromButton()
    bot.answering.replies = () => ({ announce: { blocks: [{ kind: 'note', spans: [{ text: 'Weekdays at nine' }] }] } })
    await ada.submits(view, {}).acked
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    expect(slack.workspace.in('C1').map((one) => textsOf(one.blocks))).toEqual([['Weekdays at nine']])
  })

  it('has its answer’s buttons tell the channel, too, what they changed', async () => {
    const view = await formFromButton()
    await ada.submits(view, {}).acked
    await updated('page 1')
    bot.answering.replies = () => ({ announce: { blocks: [{ kind: 'note', spans: [{ text: 'Weekdays at nine' }] }] } })
    await ada.presses('Who attended', { view }).acked
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage')
    expect(slack.workspace.in('C1').map((one) => textsOf(one.blocks))).toEqual([['Weekdays at nine']])
  })

  it('works when the bot was started anew in between', async () => {
    const view = await formFromButton()
    await restart()
    await ada.submits(view, { 'field:time': '10:00' }).acked
    await updated('page 1')
    expect(bot.answering.asked.map((question) => question.words)).toEqual(['digest settings 10:00 daily'])
  })

  it('that takes its time opens at once all the same, and fills when it is there', async () => {
    const message = await answerWithForm()
    const form = Promise.withResolvers<Form>()
    bot.answering.form_ = () => form.promise
    bot.formsAreLate()
    await ada.presses('Settings', { message }).acked
    const view = await opened()
    expect(textsOf(view.view.blocks)).toEqual(['One moment …'])
    form.resolve(sampleForm('digest settings'))
    await updated('Digest of this channel')
    await ada.submits(view, { 'field:time': '07:30' }).acked
    await updated('digest settings 07:30 daily, page 1')
  })

  it('that cannot be made says so in its dialog, and in the log', async () => {
    const message = await answerWithForm()
    bot.answering.form_ = () => Promise.reject(new Error('boom'))
    await ada.presses('Settings', { message }).acked
    expect(textsOf((await opened()).view.blocks)).toContain('Something went wrong on my side; it is in the log.')
    expect(bot.warnings).toMatchObject([{ fact: 'a form could not be made' }])
  })

  it('that is not for everybody says so', async () => {
    const message = await answerWithForm()
    bot.answering.form_ = () => Promise.reject(new UserError('Only members of the channel may change its digest.'))
    await ada.presses('Settings', { message }).acked
    expect(textsOf((await opened()).view.blocks)).toContain('Only members of the channel may change its digest.')
    expect(bot.warnings).toEqual([])
  })

  it('that would open too late is said in words', async () => {
    const message = await answerWithForm()
    slack.faults.add({ method: 'views.open', fault: { do: 'error', error: 'expired_trigger_id' } })
    await ada.presses('Settings', { message }).acked
    await slack.journal.until('response', () => slack.workspace.onlyFor('U1').length === 2)
    expect(slack.workspace.onlyFor('U1').at(-1)?.text).toContain('did not open in time')
    expect(bot.warnings).toMatchObject([{ fact: 'a dialog could not be opened', code: 'expired_trigger_id' }])
  })
})

describe('the global shortcut', () => {
  it('opens a form whose picker offers events while one types, and answers in the dialog', async () => {
    await ada.usesShortcut('ask').acked
    const view = await opened()
    const typed = await ada.looksUp('complete:event:event', 'bid', view).acked
    expect(problemsOfOptions(typed.payload)).toEqual([])
    expect(textsOf(typed.payload)).toEqual(['event one bid', 'event two bid'])
    await ada.submits(view, { 'field:event': 'event-2' }).acked
    await updated('who attended event-2, page 1')
    expect(bot.answering.asked.at(-1)).toMatchObject({ words: 'who attended event-2', asker: { channel: null } })
    expect(JSON.stringify(view.view)).not.toContain('"Share"')
  })

  it.each([
    ['the shortcut', () => ada.usesShortcut('ask')],
    [
      'a button on the home tab',
      async () => {
        await ada.opensHome().acked
        await slack.journal.until('call', (call) => call.method === 'views.publish' && call.carriedOut)
        return ada.presses('Who attended', { view: slack.workspace.homes.get('U1') ?? expect.unreachable() })
      },
    ],
  ])('that does not open in time says so in the direct message, where nothing else is seen: %s', async (_, opens) => {
    slack.faults.add({ method: 'views.open', fault: { do: 'error', error: 'expired_trigger_id' } })
    await opens()
    await slack.journal.until('call', (call) => call.method === 'chat.postMessage' && call.carriedOut)
    expect(textsOf(slack.workspace.in('D1').at(-1)?.blocks).join(' ')).toContain('The dialog did not open in time.')
  })

  it('turns pages and answers buttons inside the dialog', async () => {
    await ada.usesShortcut('ask').acked
    const view = await opened()
    await ada.submits(view, { 'field:event': 'event-2' }).acked
    await updated('who attended event-2, page 1')
    await ada.presses('More', { view }).acked
    await updated('who attended event-2, page 2')
    await ada.presses('Settings', { view }).acked
    await updated('Digest of this channel')
    expect(slack.workspace.views.size).toBe(1)
  })
})

describe('the home tab', () => {
  const home = async () => {
    await slack.journal.until('call', (call) => call.method === 'views.publish' && call.carriedOut)
    return slack.workspace.homes.get('U1') ?? expect.unreachable()
  }

  it('is made of the coming anniversaries, this workspace’s digests and the help', async () => {
    await ada.opensHome().acked
    const texts = textsOf((await home()).view.blocks)
    expect(texts).toEqual(expect.arrayContaining(['help, page 1', 'next, page 1', 'digest list, page 1']))
    // The digest of the person's own direct message belongs to it: nobody else sees the tab.
    const asked = bot.answering.asked.map(({ words, asker }) => [words, asker.channel, asker.public])
    expect(asked).toEqual([
      ['help', null, false],
      ['next', null, false],
      ['digest list', 'D1', false],
    ])
  })

  it('answers a button in a dialog of its own', async () => {
    await ada.opensHome().acked
    await ada.presses('Who attended', { view: await home() }).acked
    expect(textsOf((await opened()).view.blocks)).toContain('who attended a-call, page 1')
  })

  it('and a dialog hold no more than Slack takes, however long the answers are', async () => {
    const long = { kind: 'entry', title: [{ text: 'An event' }], details: [], citations: [] } as const
    const press = { does: 'ask', words: 'sources' } as const
    const entries = Array.from({ length: 200 }, () => ({ ...long, buttons: [{ label: 'Sources', press }] }))
    bot.answering.replies = () => ({ message: { blocks: entries } })
    await ada.opensHome().acked
    const view = await home()
    expect(textsOf(view.view.blocks).filter((text) => text.includes('would not fit'))).toHaveLength(3)
    await ada.presses('Sources', { view }).acked
    const dialog = textsOf((await opened()).view.blocks)
    expect(dialog.filter((text) => text.includes('more behind “More”'))).toHaveLength(1)
    expect(dialog.filter((text) => text === 'More of page 1')).toHaveLength(1)
    expect(bot.warnings).toEqual([])
  })

  it('is logged once when it cannot be shown', async () => {
    slack.faults.add({ method: 'views.publish', times: 2, fault: { do: 'error', error: 'internal_error' } })
    for (let n = 1; n <= 2; n += 1) {
      await ada.opensHome().acked
      await slack.journal.until('call', () => slack.journal.calls('views.publish').length === n)
    }
    await bot.platform.stop()
    expect(bot.warnings).toMatchObject([{ fact: 'the home tab could not be shown', code: 'internal_error' }])
  })
})
