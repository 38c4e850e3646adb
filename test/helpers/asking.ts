import { commands } from '../../commands/index.ts'
import type { Chronicle } from '../../src/chronicle/chronicle.ts'
import { fixedClock } from '../../src/clock.ts'
import type { Answer } from '../../src/core/answer.ts'
import type { Conversations } from '../../src/core/conversations.ts'
import type { Answering, Asker } from '../../src/core/question.ts'
import { type Log, silentLog } from '../../src/log.ts'
import { PLAIN, renderMessage } from '../../src/platforms/console/render.ts'
import { createAnswering } from '../../src/questions/answering.ts'
import type { Foundations } from '../../src/questions/respond.ts'

/** The day on which tests ask, unless they say otherwise. */
export const TODAY = '2026-11-21'

/** Somebody who asks alone. */
export const anAsker = (given: Partial<Asker> = {}): Asker => ({
  platform: 'test',
  workspace: null,
  channel: null,
  user: 'somebody',
  locale: null,
  zone: async () => null,
  mayManage: async () => true,
  public: false,
  ...given,
})

/** Answers over a Chronicle with all commands; pictures are one byte. */
export const answeringOver = (
  chronicle: Chronicle,
  given: {
    readonly today?: string
    readonly log?: Log
    readonly draw?: Foundations['draw']
    readonly zone?: string
    readonly conversations?: Conversations
  } = {},
): Answering =>
  createAnswering({
    commands,
    chronicle: () => chronicle,
    clock: fixedClock(`${given.today ?? TODAY}T12:00:00Z`),
    zone: given.zone ?? 'UTC',
    log: given.log ?? silentLog,
    ...(given.conversations && { conversations: () => given.conversations as Conversations }),
    draw: given.draw ?? (async () => Uint8Array.of(1)),
    bodies: { Westmark: ['Western March', 'westmarkish'] },
    countries: new Set(['Norland', 'Westmark', 'Ostmark', 'Anadol', 'Eirland']),
  })

/** An answer with the text below its title. */
export type Told = Answer & { readonly text: string }

export const asking =
  (answering: Answering, asker: Asker = anAsker()) =>
  async (words: string, page = 1): Promise<Told> => {
    const answer = await answering.answer({ words, page, asker })
    return { ...answer, text: renderMessage(answer.message, PLAIN) }
  }
