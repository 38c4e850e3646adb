import type { Command } from '../src/core/command.ts'
import type { DeliveryState } from '../src/core/delivery.ts'
import type { Standing } from '../src/core/desk.ts'
import type { Block } from '../src/core/message.ts'
import { note, reply, saying } from '../src/wording/answers.ts'
import { spellingOf } from '../src/wording/commands.ts'
import { sayDay } from '../src/wording/dates.ts'
import { clause, sayEmpty, sayPlan, sayState, sentence } from '../src/wording/digests.ts'
import { ask } from '../src/wording/events.ts'
import { begun, channelOf, DECLARED, howToStart, isDeclared, told } from './answers/digest-desk.ts'
import type { Context } from './context.ts'

export const digestStatus: Command<Context> = {
  path: ['digest', 'status'],
  ofChannel: true,
  summary: {
    en: 'How the digest of this channel stands, and when the next one comes',
    de: 'Wie es um die Übersicht dieses Kanals steht, und wann die nächste kommt',
  },
  arguments: [],
  reads: 'words',
  examples: () => [''],
  async run({ question }, context) {
    const { address, digests, here } = await channelOf(question, context)
    const standing = await digests.status(address)
    const { typed } = spellingOf(question.asker)
    if (!standing) {
      return reply(question, 'digest status', {
        title: `${begun(here)} has no digest`,
        blocks: [saying(howToStart(question.asker, typed('digest subscribe'), 'here'))],
        buttons: [ask('What it would look like', 'digest preview')],
      })
    }
    return reply(question, 'digest status', {
      title: standing.next ? `${begun(here)} has a digest` : `The digest of ${here} is paused`,
      blocks: [
        ...(standing.next ? told(standing, digests.now()) : pausedBlocks(standing, typed('digest resume'))),
        ...history(standing),
      ],
      buttons: [
        ask('Preview', 'digest preview'),
        ...(isDeclared(standing)
          ? []
          : [{ label: 'Change', press: { does: 'form', words: 'digest settings' } } as const]),
        ...(standing.next ? [] : [ask('Resume', 'digest resume')]),
      ],
    })
  },
}

/** Since when and why, and what starts it again. */
export function pausedBlocks({ subscription }: Standing, resume: string): readonly Block[] {
  const { state } = subscription
  const day = state.is === 'paused' ? dayIn(subscription.zone, state.at) : null
  const since = day === null ? '' : ` since ${sayDay(day)}`
  const why = state.is === 'paused' ? ` ${sentence(state.reason)}` : ''
  return [saying(`Paused${since}.${why} “${resume}” starts it again, ${sayPlan(subscription)}.`)]
}

/** Null in a zone that is not known any more, which may be why it is paused. */
function dayIn(zone: string, instant: string): string | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  } catch {
    return null
  }
}

/** While it is paused, nothing is posted and nothing looked for. */
function sayResting(state: DeliveryState): string {
  if (state.is === 'due' || state.is === 'retry') return 'not posted before it was paused'
  if (state.is === 'ambiguous') return `perhaps posted; that is looked into once it goes on (${clause(state.reason)})`
  return sayState(state)
}

function history({ subscription, next, last }: Standing): readonly Block[] {
  const origin = subscription.origin === 'settings' ? DECLARED : 'Subscribed in the chat.'
  const latest = last
    ? ` Last: ${sayDay(last.day)}, ${next ? sayState(last.state) : sayResting(last.state)}.`
    : ' None was due so far.'
  // While it is active, that is said with the next post.
  const empty = next ? '' : ` On a day with nothing to tell: ${sayEmpty(subscription.whenEmpty)}.`
  return [note(`${origin}${empty}${latest}`)]
}
