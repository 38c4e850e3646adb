import type { Chronicle } from '../chronicle/chronicle.ts'
import { perRevision } from '../core/keeping.ts'

/** Questions that have an answer in these documents: about the newest day and about somebody. */
export const examples = ({ chronicle }: { readonly chronicle: Chronicle }): readonly string[] => ofNow(chronicle)

/** Every question asks for them, and few show them: they are kept as long as the Chronicle stays as it is. */
const ofNow = perRevision((chronicle: Chronicle): readonly string[] => {
  const newest = chronicle.find({}, { offset: 0, limit: 20 }).items
  const named = newest.find((event) => event.date?.precision === 'day' && event.participants.length > 0)
  const day = named?.date?.start ?? newest.find((event) => event.date)?.date?.start
  const person = named?.participants[0]?.name
  return [
    ...(day ? [`who attended ${day}`, `what happened ${day.slice(0, 7)}`] : []),
    ...(person ? [`who is ${person}`] : []),
    'help',
  ]
})
