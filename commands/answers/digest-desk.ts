import type { Answer } from '../../src/core/answer.ts'
import type { Standing } from '../../src/core/desk.ts'
import { UserError } from '../../src/core/errors.ts'
import type { Block } from '../../src/core/message.ts'
import type { Asker, Question } from '../../src/core/question.ts'
import type { Address } from '../../src/core/subscription.ts'
import { note, type Parts, reply, saying, withoutShare } from '../../src/wording/answers.ts'
import { spellingOf } from '../../src/wording/commands.ts'
import { sayNext, sayPlan, warnOfNight } from '../../src/wording/digests.ts'
import { strong, text } from '../../src/wording/events.ts'
import type { Context } from '../context.ts'

/** What the digest commands have in common: where they are asked, who may, and how a subscription is told. */

/** What the commands have in common that change the digest of a channel and are typed without more words. */
export const OF_THIS_CHANNEL = {
  arguments: [],
  reads: 'words',
  manages: true,
  examples: () => [''],
} as const

/** The channel in which it was asked, and what it is called. Throws UserError where there is none. */
export async function channelOf({ asker }: Question, { digests }: Context) {
  const { platform, workspace, channel } = asker
  if (!digests || channel === null) {
    const typed = spellingOf(asker).typed('digest preview')
    throw new UserError(`A digest belongs to a channel: ask there. “${typed}” works everywhere.`)
  }
  const address: Address = { platform, workspace, channel }
  return { address, digests, here: (await asker.direct?.()) ? OWN : 'this channel' }
}

/** What a person's own direct message with the bot is called; nothing is announced there to others. */
export const OWN = 'our direct message'

/** `This channel`, at the beginning of a sentence. */
export const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The same, for what changes the channel's digest. Throws UserError for those who may not. */
export async function managedChannelOf(question: Question, context: Context) {
  const place = await channelOf(question, context)
  if (!(await question.asker.mayManage())) {
    throw new UserError('You may not change the digest of this channel; ask somebody who manages it.')
  }
  return place
}

/** Where there is no digest to change. */
export const noDigest = (question: Question, command: string, here: string): Answer =>
  unshared(question, command, {
    outcome: 'invalid',
    title: `${begun(here)} has no digest`,
    blocks: [saying(howToStart(question.asker, spellingOf(question.asker).typed('digest subscribe'), 'here'))],
  })

/** For the one who asked alone: what changes something is announced by itself, and to share it would be to ask for it again. */
export function unshared(question: Question, command: string, parts: Parts): Answer {
  const answer = reply(question, command, parts)
  return { ...answer, message: withoutShare(answer.message) }
}

/** When, what on empty days, when next; for the one who asked. */
export function told(standing: Standing, now: Temporal.Instant): readonly Block[] {
  const { subscription, unable } = standing
  const warning = warnOfNight(subscription, now)
  return [
    saying(`It comes ${sayPlan(subscription)}. ${sayNext(standing)}`),
    ...(unable === null ? [] : [saying(`As things are, I cannot post it. ${unable}`)]),
    ...(warning ? [note(warning)] : []),
  ]
}

/** What the settings file lays down is changed there alone. */
export const isDeclared = ({ subscription }: Standing): boolean => subscription.origin === 'settings'
export const DECLARED = 'Laid down in the settings file; whoever runs this bot can change it there.'

/** With the one public line for the channel: who did what to its digest. Where nobody else reads, there is nobody to tell. */
export function announced(answer: Answer, question: Question, here: string, did: string, then = ''): Answer {
  if (here === OWN) return answer
  const spans = [strong(nameOf(question)), text(` ${did} the digest of ${here}.${then}`)]
  return { ...answer, announce: { blocks: [{ kind: 'paragraph', spans, citations: [] }] } }
}

/** Who did it, as the others in the channel know the person. */
export const nameOf = ({ asker }: Question): string => asker.name ?? 'Somebody in this channel'

/** Where nothing can be posted later on, no command that starts a digest is named. */
export const howToStart = (
  { visiting, workspaceCalled = 'workspace' }: Asker,
  subscribe: string,
  where: 'here' | 'in a channel',
): string =>
  visiting
    ? `Digests can be had where I was added to the ${workspaceCalled} itself; here you brought me along.`
    : `“${subscribe}”${where === 'here' ? '' : ` ${where}`} starts one.`
