import type { Command } from '../src/core/command.ts'
import { ask } from './ask.ts'
import type { Context } from './context.ts'
import { digestList } from './digest-list.ts'
import { digestPause } from './digest-pause.ts'
import { digestPreview } from './digest-preview.ts'
import { digestResume } from './digest-resume.ts'
import { digestSettings } from './digest-settings.ts'
import { digestStatus } from './digest-status.ts'
import { digestSubscribe } from './digest-subscribe.ts'
import { digestUnsubscribe } from './digest-unsubscribe.ts'
import { event } from './event.ts'
import { help } from './help.ts'
import { next } from './next.ts'
import { onThisDay } from './on-this-day.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { whatHappened } from './what-happened.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { whoAttended } from './who-attended.ts'
import { whoIs } from './who-is.ts'
import { whoMet } from './who-met.ts'

/** Everything that can be asked, in the order of the help. */
export const commands: readonly Command<Context>[] = [
  whoAttended,
  whatHappened,
  whoIs,
  whoMet,
  when,
  where,
  search,
  event,
  sources,
  timeline,
  onThisDay,
  next,
  ask,
  digestSubscribe,
  digestUnsubscribe,
  digestSettings,
  digestStatus,
  digestPreview,
  digestList,
  digestPause,
  digestResume,
  help,
]
