import { expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

it('what others did in another place has no day where the sentences around it tell of two', () => {
  const text =
    'Norwegian Prime Minister Ann Lee met with Swedish Foreign Minister Bo Roe in Oslo on Monday. On Tuesday, Lee met Danish Foreign Minister Cy Dahl in Bergen. Finnish Foreign Minister Una Salo attended a conference in Rome.'
  const last = readingOf(text, '2023-05-04').drafts.at(-1)
  expect([last?.kind, last?.date, last?.status, last?.place]).toEqual(['meeting', null, 'held', 'Rome'])
})

it.each([
  'At the same meeting the Board elected Una Salo as its new chair.',
  'During that meeting the Board also elected Una Salo as its chair.',
  'At the same session Una Salo was elected chair of the Board.',
])('what was done at that meeting has its day, however long ago it was: %s', (sentence) => {
  const text = `The Prime Minister of Norway Ann Lee met the Prime Minister of Sweden Bo Roe in Oslo today. The Board met in Bergen on 14 February 2023. ${sentence}`
  const chosen = readingOf(text, '2023-05-04').drafts.find(({ kind }) => kind === 'appointment')
  expect(chosen?.date?.start).toBe('2023-02-14')
})

it.each(['News bulletin 12', 'Ports in brief', 'Weekly digest'])(
  'what one item of “%s” tells is of no day of another item',
  (title) => {
    const text = `---
title: ${title}
published: 2023-05-12
---
# ${title}

## Store opens in Bergen

On Monday, 8 May 2023, Norwegian Prime Minister Ann Lee met Swedish Foreign Minister Bo Roe in Bergen.

## Minister in Riga

Danish Health Minister Cy Dahl visited Riga on 10–11 May. He met Latvian President Una Salo and thanked her.

## Talks on nurses

Finnish Foreign Minister Ida Holm held talks with Maltese Foreign Minister Jo Reis.
`
    const { drafts } = readingOf(text, null, 'items.md')
    const dateOf = (name: string) => {
      const met = drafts.find(
        ({ kind, participants }) => kind === 'meeting' && participants.some((one) => one.name === name),
      )
      return met && [met.date?.start ?? null, met.date?.end ?? null]
    }
    expect(dateOf('Una Salo')).toEqual(['2023-05-10', '2023-05-11'])
    expect(dateOf('Ida Holm')).toEqual([null, null])
  },
)

it.each([
  'Brel, who was sworn in as premier on 1 May, thanked him.',
  'Brel was elected governor on 1 May.',
  'Brel visited Oslo on 30 April.',
])('takes no day of what lies back for what is told below it: %s', (past) => {
  const text = `Minister Jon Vik has met Premier Ana Brel in Linz.\n\n${past}\n\nMinister Vik was leading a delegation, including Senator Mia Holm.`
  const { drafts } = readingOf(text, '2023-05-12')
  const led = drafts.find(({ participants }) => participants.some(({ name }) => name === 'Mia Holm'))
  expect(led?.date?.start).toBe('2023-05-12')
})

it.each([
  'The statement followed a meeting between Minister Jon Vik and Governor Ana Brel.',
  'The announcement came after a meeting between Minister Jon Vik and Governor Ana Brel.',
  'The decision follows talks between Minister Jon Vik and Governor Ana Brel.',
])('dates nothing that came before the news: %s', (sentence) => {
  const { drafts } = readingOf(`The harbour was closed.\n\n${sentence}`, '2023-05-12')
  expect(drafts.filter(({ date }) => date)).toEqual([])
})
