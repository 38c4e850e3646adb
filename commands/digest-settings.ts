import type { Command } from '../src/core/command.ts'
import { UserError } from '../src/core/errors.ts'
import type { Form } from '../src/core/form.ts'
import type { Question } from '../src/core/question.ts'
import type { Subscription } from '../src/core/subscription.ts'
import { note } from '../src/wording/answers.ts'
import { spellingOf } from '../src/wording/commands.ts'
import { ask } from '../src/wording/events.ts'
import {
  begun,
  DECLARED,
  isDeclared,
  managedChannelOf,
  OF_THIS_CHANNEL,
  told,
  unshared,
} from './answers/digest-desk.ts'
import type { Context } from './context.ts'
import { pausedBlocks } from './digest-status.ts'
import { CADENCES, cadenceWords, digestSubscribe, EMPTY_DAYS } from './digest-subscribe.ts'

export const digestSettings: Command<Context> = {
  path: ['digest', 'settings'],
  summary: {
    en: 'Change when this channel’s digest comes, in a form',
    de: 'In einem Formular ändern, wann die Übersicht dieses Kanals kommt',
  },
  ...OF_THIS_CHANNEL,
  /** Where a form cannot open by itself, a button opens it; the words do the same. */
  async run({ question }, context) {
    const { address, digests, here } = await managedChannelOf(question, context)
    const standing = await digests.status(address)
    const fixed = standing !== null && isDeclared(standing)
    const { typed } = spellingOf(question.asker)
    const inWords = typed('digest subscribe', standing ? choicesOf(standing.subscription) : EXAMPLE)
    const present =
      standing && (standing.next ? told(standing, digests.now()) : pausedBlocks(standing, typed('digest resume')))
    const ends = standing && !standing.next ? 'A change ends the pause. ' : ''
    return unshared(question, 'digest settings', {
      title: standing ? `The digest of ${here}` : `${begun(here)} has no digest yet`,
      blocks: [...(present ?? []), note(fixed ? DECLARED : `${ends}In words: ${inWords}`)],
      buttons: [
        ...(fixed
          ? []
          : [{ label: 'Change', emphasis: 'primary', press: { does: 'form', words: 'digest settings' } } as const]),
        ...(standing ? [ask('Status', 'digest status')] : []),
        ...(standing && !standing.next ? [ask('Resume', 'digest resume')] : []),
      ],
    })
  },
  form: settingsForm,
}

const EXAMPLE = { time: '09:00', zone: 'Europe/Brussels', days: 'weekdays' }

/** The arguments of `digest subscribe` that say what is chosen already: whoever changes one keeps the others in sight. */
const choicesOf = ({ time, zone, cadence, whenEmpty }: Subscription) => ({
  time,
  zone,
  days: cadenceWords(cadence),
  empty: whenEmpty,
})

async function settingsForm(question: Question, context: Context): Promise<Form> {
  const { address, digests } = await managedChannelOf(question, context)
  const standing = await digests.status(address)
  if (standing && isDeclared(standing)) throw new UserError(DECLARED)
  const present = standing?.subscription
  const paused = present?.state.is === 'paused'
  const zone = present?.zone ?? (await question.asker.zone())
  return {
    title: 'Digest “on this day”',
    path: digestSubscribe.path,
    send: !present ? 'Subscribe' : paused ? 'Save and resume' : 'Save',
    ...(paused && { note: 'This digest is paused. Sending this form ends the pause.' }),
    fields: [
      {
        name: 'time',
        label: 'Time of day',
        value: present?.time ?? '09:00',
        required: true,
        input: { kind: 'text', placeholder: '09:00' },
      },
      {
        name: 'zone',
        label: 'Time zone',
        value: zone,
        required: true,
        input: { kind: 'completed', list: 'zone', placeholder: 'Europe/Brussels' },
      },
      {
        name: 'days',
        label: 'Days',
        value: present ? cadenceWords(present.cadence) : 'daily',
        required: true,
        input: { kind: 'choice', choices: CADENCES },
      },
      {
        name: 'empty',
        label: 'On a day with nothing to tell',
        value: present?.whenEmpty ?? 'skip',
        required: true,
        input: { kind: 'choice', choices: EMPTY_DAYS },
      },
    ],
  }
}
