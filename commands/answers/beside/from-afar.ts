import type { Citation } from '../../../src/core/citation.ts'
import type { Event } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { sentences } from '../../../src/wording/events.ts'
import type { Context } from '../../context.ts'
import { sentencesAround } from '../sentences/document-sentences.ts'
import { isOf, surnameOf } from '../sentences/said-there.ts'
import type { Told } from './beside.ts'

/** Of somebody who is named for an event: sentences that say by what means, and others that say otherwise. */

/** Sentences by which somebody was there on a screen, where none says anything else. */
export function fromAfar(told: Told, context: Context): readonly Citation[] {
  const { afar, there } = saidOf(told, context)
  return there.length > 0 ? [] : afar
}

/** "Joined via video link" in one document, "was present in Amman" in another. */
export function thereOrAfar(told: Told, context: Context): readonly Citation[] {
  const { afar, there } = saidOf(told, context)
  return there.length > 0 && afar.length > 0 ? [...afar.slice(0, 1), ...there.slice(0, 1)] : []
}

function saidOf({ names, events }: Told, context: Context) {
  const [event, other] = events
  if (!event || other || event.kind === 'call' || VIRTUAL.test(event.title)) return { afar: [], there: [] }
  const around = sentencesAround([event], context).filter(({ quote }) => AFAR.test(quote) || THERE.test(quote))
  const saying = (how: RegExp) =>
    sentences(around.filter(({ quote }) => names.slice(0, MOST_NAMES).some((name) => says(quote, name, how, event))))
  return { afar: saying(AFAR).slice(0, SHOWN), there: saying(THERE).slice(0, SHOWN) }
}

/** Behind the name, before anybody else's. */
function says(quote: string, name: string, how: RegExp, { participants }: Event): boolean {
  const folded = fold(quote)
  const at = folded.indexOf(surnameOf(name))
  const found = at < 0 || !isOf(quote, name) ? null : how.exec(folded.slice(at))
  if (!found || found.index > FAR) return false
  const between = folded.slice(at, at + found.index)
  return (
    !/[.;]/.test(between) &&
    // "Jon Vik, Minister of Ports of Norway (online)" in a list: how they came is all that it says.
    (how === THERE || CAME.test(between) || /\($/.test(between)) &&
    participants.every((one) => one.name === name || !between.includes(surnameOf(one.name)))
  )
}

const VIRTUAL = /\b(?:virtual|video|online|call|telephone)\b/iu
const AFAR =
  /\b(?:by|via|over|through|on) (?:an? )?(?:video|screen|telephone|phone|satellite|zoom)\b|\b(?:video|recorded|taped) message\b|\b(?:remotely|virtually|online)\b/iu
const THERE = /\bin person\b|\b(?:was|were) (?:also |both |physically )?(?:present|there) (?:in|at)\b|\bin the room\b/iu
/** What somebody on a screen did; of two on the telephone nobody came anywhere. */
const CAME =
  /\b(?:join|took part|take part|attend|participat|address|follow|dial|connect|appear|deliver|open|spoke at|remarks)/iu
const FAR = 110
const MOST_NAMES = 20
const SHOWN = 2
