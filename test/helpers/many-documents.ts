import { aDocument, anEvent, chronicleOf, cited } from './chronicle.ts'

/** Twelve documents of two publishers that tell of six meetings each, in one year: more than are gathered into one answer. */

export const DOCUMENTS = Array.from({ length: 12 }, (_, n) =>
  aDocument({
    id: `report-${n}`,
    title: `Report ${String.fromCharCode(65 + n)}`,
    publisher: n % 2 === 0 ? 'Harbour Times' : 'Northern Wire',
    body: 'The ministers met in Oslo.',
  }),
)

export const manyDocuments = () =>
  chronicleOf({
    documents: DOCUMENTS,
    events: DOCUMENTS.flatMap((document, n) =>
      Array.from({ length: 6 }, (_, m) => {
        const day = Temporal.PlainDate.from('2020-12-31')
          .subtract({ days: 71 - (n * 6 + m) })
          .toString()
        return anEvent({
          id: `many-${n}-${m}`,
          title: `Meeting number ${n * 6 + m}.`,
          date: { start: day, end: day, precision: 'day', certainty: 'stated' },
          place: m % 3 === 0 ? null : `Port ${String.fromCharCode(65 + n)}`,
          citations: [cited(document, document.body)],
        })
      }),
    ),
  })
