import { aDocument, anEvent, chronicleOf, cited } from './chronicle.ts'

/** A Chronicle of one visit, which was announced and did not take place. */
export function calledOffVisit() {
  const document = aDocument({
    id: 'visit',
    body: 'Minister Ana Brel cancelled her visit of 4 May 2022 to Mia Holm.',
  })
  const date = { start: '2022-05-04', end: '2022-05-04', precision: 'day', certainty: 'stated' } as const
  const visit = anEvent({
    id: 'v',
    title: 'Visit of Ana Brel',
    kind: 'visit',
    status: 'cancelled',
    date,
    participants: [{ name: 'Ana Brel', role: 'Minister', represents: null, part: 'took part' }],
    citations: [cited(document, 'Minister Ana Brel cancelled her visit', 'participant:Ana Brel')],
  })
  return chronicleOf({ documents: [document], events: [visit] })
}
