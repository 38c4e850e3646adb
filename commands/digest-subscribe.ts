import type { Answer } from '../src/core/answer.ts'
import type { Command } from '../src/core/command.ts'
import type { Standing } from '../src/core/desk.ts'
import { UserError } from '../src/core/errors.ts'
import type { Button } from '../src/core/message.ts'
import type { Question } from '../src/core/question.ts'
import type { Cadence, Subscription } from '../src/core/subscription.ts'
import { readWish, type Wished } from '../src/core/wish.ts'
import { note, reply, saying } from '../src/wording/answers.ts'
import { spellingOf } from '../src/wording/commands.ts'
import { sayNext, sayPlan, warnOfNight } from '../src/wording/digests.ts'
import { strong, text } from '../src/wording/events.ts'
import { begun, managedChannelOf, nameOf, OWN, told, unshared } from './answers/digest-desk.ts'
import type { Context } from './context.ts'

const DEFAULT_TIME = '09:00'

const WEEKDAYS = [
  ['Monday', 'Montag'],
  ['Tuesday', 'Dienstag'],
  ['Wednesday', 'Mittwoch'],
  ['Thursday', 'Donnerstag'],
  ['Friday', 'Freitag'],
  ['Saturday', 'Samstag'],
  ['Sunday', 'Sonntag'],
] as const

export const CADENCES = [
  { label: 'Every day', de: 'Jeden Tag', value: 'daily' },
  { label: 'On weekdays', de: 'Montag bis Freitag', value: 'weekdays' },
  ...WEEKDAYS.map(([day, de]) => ({ label: `Every ${day}`, de: `Jeden ${de}`, value: `weekly ${day.toLowerCase()}` })),
]

export const EMPTY_DAYS = [
  { label: 'Post nothing', de: 'Nichts zeigen', value: 'skip' },
  { label: 'Once a week, post what is coming', de: 'Einmal in der Woche zeigen, was kommt', value: 'next' },
  { label: 'Post a line that says so', de: 'Eine Zeile zeigen, die das sagt', value: 'say' },
]

/** The settings form sends the same words as a person would type. */
export const digestSubscribe: Command<Context> = {
  path: ['digest', 'subscribe'],
  summary: {
    en: 'Post what happened on this day in this channel, at a time you choose',
    de: 'Zu einer gewählten Zeit in diesem Kanal zeigen, was an diesem Tag geschah',
  },
  arguments: [
    {
      name: 'time',
      description: { en: 'When: 09:00 (that is also what it is without)', de: 'Wann: 09:00 (so auch ohne Angabe)' },
      required: false,
    },
    {
      name: 'zone',
      description: { en: 'Time zone: Europe/Brussels', de: 'Zeitzone: Europe/Brussels' },
      required: false,
      complete: 'zone',
    },
    {
      name: 'days',
      description: { en: 'Which days; without it, every day', de: 'An welchen Tagen; sonst täglich' },
      required: false,
      choices: CADENCES,
    },
    {
      name: 'empty',
      description: {
        en: 'What happens on a day with nothing to tell; without it, nothing',
        de: 'Was an einem Tag ohne Ereignisse geschieht; sonst nichts',
      },
      required: false,
      lead: 'empty:',
      choices: EMPTY_DAYS,
    },
  ],
  reads: 'words',
  manages: true,
  examples: () => ['', '08:30 Europe/Brussels weekdays'],
  async run({ question, rest }, context) {
    const { address, digests, here } = await managedChannelOf(question, context)
    const wished = wishIn(rest)
    if (wished instanceof UserError) return inTheForm(question, wished.message)
    const present = (await digests.status(address))?.subscription
    const zone = wished.zone ?? present?.zone ?? (await question.asker.zone())
    const time = wished.time ?? present?.time ?? DEFAULT_TIME
    if (zone === null) return whichZone(question, time, rest, wished)
    const cadence = wished.cadence ?? present?.cadence ?? { every: 'day' }
    const whenEmpty = wished.whenEmpty ?? present?.whenEmpty ?? 'skip'
    const { standing, before } = await digests.subscribe(
      address,
      { time, zone, cadence, whenEmpty },
      question.asker.user,
    )
    const change = before ? changeOf(before, standing.subscription) : 'subscribed'
    return confirmed(question, standing, change, here, digests.now())
  },
}

/** The value of the choice that stands for it. */
export function cadenceWords(cadence: Cadence): string {
  if (cadence.every === 'day') return 'daily'
  if (cadence.every === 'weekday') return 'weekdays'
  return CADENCES[cadence.weekday + 1]?.value ?? 'daily'
}

function wishIn(words: string): Wished | UserError {
  try {
    return readWish(words)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

const FORM: Button = {
  label: 'Choose time and zone',
  emphasis: 'primary',
  press: { does: 'form', words: 'digest settings' },
}

/** What cannot be read as a wish can be chosen in the form. */
const inTheForm = (question: Question, why: string): Answer =>
  reply(question, 'digest subscribe', { outcome: 'invalid', title: why, blocks: [], buttons: [FORM] })

/** The platform does not tell where the person is, and a guess would be an hour off for somebody. */
function whichZone(question: Question, time: string, rest: string, { cadence, whenEmpty }: Wished): Answer {
  const words = `digest subscribe ${rest.trim() || time} Europe/Brussels`
  const typed = spellingOf(question.asker).typed('digest subscribe', {
    time,
    zone: 'Europe/Brussels',
    ...(cadence && { days: cadenceWords(cadence) }),
    ...(whenEmpty && { empty: whenEmpty }),
  })
  return {
    ...reply(question, 'digest subscribe', {
      outcome: 'ambiguous',
      title: `${time} in which time zone?`,
      blocks: [saying(`Say it with the time zone: ${typed}`)],
      buttons: [FORM],
    }),
    suggestions: [words],
  }
}

type Change = 'subscribed' | 'changed' | 'changed and resumed' | 'resumed' | 'none'

function changeOf(before: Subscription, after: Subscription): Change {
  const changed = sayPlan(before) !== sayPlan(after) || before.whenEmpty !== after.whenEmpty
  if (before.state.is === 'paused') return changed ? 'changed and resumed' : 'resumed'
  return changed ? 'changed' : 'none'
}

const TITLES: Record<Change, (here: string) => string> = {
  subscribed: (here) => `${begun(here)} is subscribed`,
  changed: (here) => `The digest of ${here} is changed`,
  'changed and resumed': (here) => `The digest of ${here} is changed, and goes on`,
  resumed: (here) => `The digest of ${here} goes on`,
  none: (here) => `${begun(here)} is subscribed already, just so`,
}

const DID: Record<Exclude<Change, 'none'>, string> = {
  subscribed: 'subscribed this channel to a digest',
  changed: 'changed the digest of this channel',
  'changed and resumed': 'changed and resumed the digest of this channel',
  resumed: 'resumed the digest of this channel',
}

/** For the one who asked in full; for the channel once: who, when, in which zone, how to stop, when the next one comes. */
function confirmed(
  question: Question,
  standing: Standing,
  change: Change,
  here: string,
  now: Temporal.Instant,
): Answer {
  const { subscription } = standing
  const warning = warnOfNight(subscription, now)
  const { typed } = spellingOf(question.asker)
  const answer = unshared(question, 'digest subscribe', {
    title: TITLES[change](here),
    blocks: told(standing, now),
  })
  if (change === 'none' || here === OWN) return answer
  return {
    ...answer,
    announce: {
      blocks: [
        {
          kind: 'paragraph',
          spans: [
            strong(nameOf(question)),
            text(
              ` ${DID[change]}: what happened on this day in these documents, ${sayPlan(subscription)}. ${sayNext(standing)}`,
            ),
          ],
          citations: [],
        },
        note(
          `${warning ? `${warning} ` : ''}To stop it, tell me “${typed('digest unsubscribe')}” here; “${typed('digest settings')}” changes it.`,
        ),
      ],
    },
  }
}
