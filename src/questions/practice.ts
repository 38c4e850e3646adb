import type { Chronicle } from '../chronicle/chronicle.ts'
import { examples } from './examples.ts'

/** Questions of every kind, to be asked once while nobody waits: the first of a kind takes longer than all that follow. */
export function practice(chronicle: Chronicle): readonly string[] {
  const newest = chronicle.find({}, { offset: 0, limit: 20 }).items
  const event = newest.find(({ date, participants }) => date?.precision === 'day' && participants.length > 1)
  const day = event?.date?.start
  const [one, other] = event?.participants.map(({ name }) => name) ?? []
  return [
    ...examples({ chronicle }),
    ...(day === undefined || one === undefined || other === undefined
      ? []
      : [
          `did ${one} attend the meeting on ${day}`,
          `did ${one} meet ${other}`,
          `when did ${one} meet ${other} in ${day.slice(0, 4)}`,
          `who chaired the meeting on ${day}`,
          `how many people were at the meeting on ${day}`,
          `sources ${day}`,
        ]),
    'what happened with the xqzt in march',
    'who is Xqzt Qxtz',
  ]
}
