import type { Chronicle } from '../chronicle/chronicle.ts'
import { examples } from './examples.ts'

/** Questions of every kind, to be asked once while nobody waits: the first of a kind takes longer than all that follow. */
export function practice(chronicle: Chronicle): readonly string[] {
  const newest = chronicle.find({}, { offset: 0, limit: 20 }).items
  const event = newest.find(({ date, participants }) => date?.precision === 'day' && participants.length > 1)
  const day = event?.date?.start
  // Whoever is asked for and was not there is answered in other ways.
  const elsewhere = newest.filter(({ participants }) =>
    participants.every(({ name }) => name !== event?.participants[0]?.name),
  )
  const absent = elsewhere[0]?.participants[0]?.name
  const [one, other] = event?.participants.map(({ name }) => name) ?? []
  return [
    ...examples({ chronicle }),
    ...(day === undefined || one === undefined || other === undefined
      ? []
      : [
          `did ${one} attend the meeting on ${day}`,
          ...(absent === undefined ? [] : [`did ${absent} attend the meeting on ${day}`]),
          ...elsewhere.slice(0, 2).map(({ date }) => `did ${one} attend the meeting on ${date?.start ?? day}`),
          `did ${one} meet ${other}`,
          `when did ${one} meet ${other} in ${day.slice(0, 4)}`,
          `who chaired the meeting on ${day}`,
          `how many people were at the meeting on ${day}`,
          `sources ${day}`,
          `how many times did ${one} and ${other} meet`,
          `first meeting with ${one}`,
          `what did ${one} say about energy`,
          `why did ${one} visit Oslo`,
          `did ${one} take office`,
          `who was ${one}'s predecessor`,
          `search energy ${one}`,
          `what was decided about energy in ${day.slice(0, 4)}`,
          ...chronicle
            .bodies()
            .slice(0, 1)
            .map((body) => `did the Prime Minister of ${body} attend the meeting on ${day}`),
        ]),
    'when will the bank decide again',
    'where is the exercise in october',
    'when is the next meeting',
    'who voted against the rate cut',
    `who chaired the meeting on xqzt in ${(day ?? '2001').slice(0, 4)}`,
    'what happened with the xqzt in march',
    'who is Xqzt Qxtz',
  ]
}
