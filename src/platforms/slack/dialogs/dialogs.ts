import type { AckFn, GlobalShortcut, types, ViewResponseAction, ViewSubmitAction } from '@slack/bolt'
import type { Form } from '../../../core/form.ts'
import { render } from '../blocks/render.ts'
import { ask, type Desk, failure } from '../desk.ts'
import { announce, show, tellDirectly } from '../shown/places.ts'
import { COMPLETE, formAgain, formView, optionsOf, wordsOf } from './form.ts'
import { waitingView } from './modal.ts'

/** What can be asked about one event, with a picker for the event. */
function shortcutForm(desk: Pick<Desk, 'commands'>): Form {
  const about = desk.commands.filter((command) => !command.manages && command.arguments[0]?.complete === 'event')
  const choices = about.map(({ path, summary }) => ({ label: summary.en, value: path.join(' ') }))
  return {
    title: 'Ask the documents',
    path: [],
    send: 'Ask',
    fields: [
      {
        name: 'question',
        label: 'What do you want to know?',
        value: choices[0]?.value ?? null,
        required: true,
        input: { kind: 'choice', choices },
      },
      {
        name: 'event',
        label: 'About which event?',
        value: null,
        required: true,
        input: { kind: 'completed', list: 'event', placeholder: 'A date, a name, a place …' },
      },
    ],
  }
}

export async function onShortcut(desk: Desk, shortcut: GlobalShortcut): Promise<void> {
  try {
    const view = formView(shortcutForm(desk), { channel: null })
    await desk.client.views.open({ trigger_id: shortcut.trigger_id, view })
  } catch (error) {
    await notOpened(desk, error, shortcut.user.id, 'Use the shortcut once more.')
  }
}

/** A dialog that opens after three seconds does not open at all: where nothing else is seen, a line says so. Never rejects. */
export async function notOpened(desk: Desk, error: unknown, user: string, what: string): Promise<void> {
  desk.trouble(error, 'a dialog could not be opened')
  const { title, message } = failure(`The dialog did not open in time. ${what}`)
  await tellDirectly(desk, user, render(title, message)).catch((again: unknown) =>
    desk.trouble(again, 'an answer could not be shown'),
  )
}

/** What an external select offers while somebody types: from memory, so the acknowledgement itself carries it. */
export function completions(desk: Desk, actionId: string, typed: string): types.PlainTextOption[] {
  const list = COMPLETE.exec(actionId)?.[1]
  if (list !== 'event' && list !== 'person' && list !== 'zone' && list !== 'command') return []
  return optionsOf(desk.answering.complete(list, typed))
}

/**
 * A sent form: acknowledged with "one moment" before any work, then the answer takes its place. When the words were not
 * taken, the form comes back with what was typed.
 */
export async function onSent(desk: Desk, body: ViewSubmitAction, ack: AckFn<ViewResponseAction>): Promise<void> {
  const { view } = body
  const { words, context } = wordsOf(view)
  await ack({ response_action: 'update', view: waitingView(context) })
  const user = body.user.id
  const origin = { workspace: body.team?.id ?? null, channel: context.channel, user, public: false }
  const answer = await ask(desk, words, 1, origin)
  if (answer.outcome === 'invalid') {
    try {
      const again = formAgain(view, answer)
      await desk.client.views.update({ view_id: view.id, view: again })
      return
    } catch (error) {
      desk.trouble(error, 'a dialog could not be shown')
    }
  }
  await show(desk, { kind: 'view', id: view.id, context, user }, answer)
  if (context.channel) await announce(desk, context.channel, answer)
}
