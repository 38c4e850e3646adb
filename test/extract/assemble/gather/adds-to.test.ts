import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it('puts nobody who attended a ceremony into the call told before', () => {
  const { drafts } = readingOf(
    'President Ana Brel of Malta spoke by telephone with President Jon Vik of Norway this morning.\n\nYesterday, President Brel gave a medal to a diver. The ceremony in Valletta was attended by Minister Mia Holm.',
    '2023-05-10',
  )
  const call = drafts.find(({ kind }) => kind === 'call')
  expect(call?.participants.map(({ name }) => name)).toEqual(['Ana Brel', 'Jon Vik'])
})
