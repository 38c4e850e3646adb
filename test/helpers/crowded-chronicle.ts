import { aDocument, anEvent, chronicleOf, cited } from './chronicle.ts'

/** What is too much for one message: an event of sixty people, each with a sentence, and a year of four hundred events. */

const letters = (n: number) => String.fromCharCode(65 + Math.floor(n / 26), 97 + (n % 26))
export const PEOPLE = Array.from({ length: 60 }, (_, n) => `Ada ${letters(n)}berg`)
export const sentenceOf = (name: string) =>
  `${name} took part in the conference and spoke at length about the harbour and its ships.`
export const MEETINGS = Array.from({ length: 400 }, (_, n) => `Meeting number ${n}.`)

const CROWD = aDocument({
  id: 'crowd',
  title: 'A conference',
  url: 'https://example.org/crowd',
  body: PEOPLE.map(sentenceOf).join('\n'),
})
const YEAR = aDocument({ id: 'year', title: 'A year', body: 'The ministers met in Oslo.' })

const day = (start: string) => ({ start, end: start, precision: 'day', certainty: 'stated' }) as const

export const crowdedChronicle = () =>
  chronicleOf({
    documents: [CROWD, YEAR],
    events: [
      anEvent({
        id: 'conference',
        title: 'Conference of many',
        date: day('2019-05-05'),
        participants: PEOPLE.map((name) => ({ name, role: 'Minister', represents: 'Westmark', part: 'took part' })),
        citations: PEOPLE.map((name) => cited(CROWD, sentenceOf(name), `participant:${name}`)),
      }),
      ...MEETINGS.map((title, n) =>
        anEvent({
          id: `event-${n}`,
          title,
          date: day(
            Temporal.PlainDate.from('2020-01-01')
              .add({ days: n % 366 })
              .toString(),
          ),
          citations: [cited(YEAR, 'The ministers met in Oslo.')],
        }),
      ),
    ],
  })

/** Eight meetings of one month, each told by two documents in long sentences and at long addresses. */
export const TALES = Array.from({ length: 8 }, (_, n) =>
  ['first', 'second'].map((which) =>
    `The ${which} report of meeting ${n} tells of the harbour ${'and the ships '.repeat(45)}`.trim(),
  ),
)

export function wordyChronicle() {
  const documents = TALES.map((tales, n) =>
    tales.map((body, which) =>
      aDocument({
        id: `tale-${n}-${which}`,
        title: 'A report',
        url: `https://example.org/${'path/'.repeat(400)}${n}`,
        body,
      }),
    ),
  )
  const events = documents.map((of, n) =>
    anEvent({
      id: `tale-${n}`,
      title: `Meeting ${n} at the harbour`,
      date: day(`2021-03-0${n + 1}`),
      citations: of.map((document) => cited(document, document.body)),
    }),
  )
  return chronicleOf({ documents: documents.flat(), events })
}
