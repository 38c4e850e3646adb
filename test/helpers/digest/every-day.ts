import { aDocument, anEvent, chronicleOf, cited } from '../chronicle.ts'

const document = aDocument({ id: 'a', title: 'A report', body: 'The ministers met in Oslo.' })

/** A Chronicle that has something to tell on every day of the year. */
export const everyDay = chronicleOf({
  documents: [document],
  events: Array.from({ length: 366 }, (_, index) => {
    const day = Temporal.PlainDate.from('2020-01-01').add({ days: index }).toString()
    return anEvent({
      id: day,
      title: 'Ministers meet',
      date: { start: day, end: day, precision: 'day', certainty: 'stated' },
      citations: [cited(document, 'The ministers met in Oslo.')],
    })
  }),
})
