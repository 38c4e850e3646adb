import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2023-05-10').drafts.map(
    ({ status, kind, date, place, title, participants }) =>
      `${status} ${kind} ${date?.start ?? '?'} ${place ?? '-'}: ${participants.map(({ name }) => name).join(', ')} (${title})`,
  )

describe('whoever swears others in', () => {
  it.each([
    'Premier Ana Brel and her cabinet visited Rowan House on Monday where Governor Jon Vik swore them into office.',
    'Premier Ana Brel went to Rowan House on Monday, where the Governor Jon Vik swore her in.',
    'Premier Ana Brel and her ministers were at Rowan House on Monday, where Governor Jon Vik officially swore them in.',
  ])('was there with those whom the sentence names: %s', (text) => {
    expect(told(text)).toContain('held ceremony 2023-05-08 Rowan House: Ana Brel, Jon Vik (Swearing-in of Ana Brel)')
  })

  it('and takes no oath where nobody else is named', () => {
    expect(told('Governor Jon Vik swore them in on Monday.')).toEqual([
      'held ceremony 2023-05-08 -: Jon Vik (Swearing-in)',
    ])
    expect(told('Ana Brel was sworn in as ombudsman before Chief Justice Jon Vik on Monday.')).toEqual([
      'held ceremony 2023-05-08 -: Ana Brel, Jon Vik (Swearing-in of Ana Brel)',
    ])
  })

  it.each([
    'Premier Ana Brel and her refreshed ministry have formally been sworn-in to office on Monday.',
    'Premier Ana Brel and her cabinet were sworn in on Monday.',
    'Premier Ana Brel was sworn into office on Monday.',
  ])('those who take it with others: %s', (text) => {
    expect(told(text)).toEqual(['held ceremony 2023-05-08 -: Ana Brel (Swearing-in of Ana Brel)'])
  })
})

describe('those who become one of others are nowhere at once', () => {
  it.each([
    'They joined Minister Jon Vik and Minister Mia Holm as women in Cabinet.',
    'Minister Jon Vik joined Minister Mia Holm on the board.',
    'Minister Jon Vik joins Minister Mia Holm as a member of the council.',
    'Minister Jon Vik joined Minister Mia Holm in calling for peace.',
  ])('%s', (text) => {
    expect(told(`Premier Ana Brel opened the port in Linz on Monday. ${text}`)).toEqual([
      'held ceremony 2023-05-08 Linz: Ana Brel (Ceremony with Ana Brel)',
    ])
  })
})

describe('two countries that held something', () => {
  it.each([
    'Malta and Norway held consultations (FOC) in Linz on Monday.',
    'Malta and Norway held the second round of maritime consultations at the Ministry of Trade, Linz on Monday.',
    'LINZ: Malta and Norway concluded Foreign Office Consultations at the Ministry of Trade in Linz on Monday.',
  ])('have its day although nobody is named: %s', (text) => {
    expect(told(text).map((each) => each.slice(0, 23))).toEqual(['held meeting 2023-05-08'])
  })

  it.each([
    'The Norwegian side was led by Deputy Minister Jon Vik.',
    'Minister Ana Brel led the Maltese delegation whilst Norwegian side was led by Deputy Minister Jon Vik.',
    'Minister Ana Brel led the Maltese delegation, and the Norwegian team was headed by Deputy Minister Jon Vik.',
  ])('and whoever leads a side stands for it: %s', (text) => {
    const { drafts } = readingOf(
      `VALLETTA: Malta and Norway held consultations in Valletta on Monday.\n\n${text}`,
      '2023-05-10',
    )
    expect(drafts.flatMap(({ participants }) => participants).find(({ name }) => name === 'Jon Vik')?.represents).toBe(
      'Norway',
    )
  })
})
