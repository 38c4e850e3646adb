import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** The events that a text published on Monday, 8 May 2023 tells: "planned visit 2023-05-09 Vaasa: Ana Brel". */
const told = (text: string): readonly string[] =>
  readingOf(text, '2023-05-08').drafts.map(
    ({ status, kind, date, place, participants }) =>
      `${status} ${kind} ${date?.start ?? '?'} ${place ?? '-'}: ${participants.map(({ name }) => name).join(', ')}`,
  )

describe('a programme that says the day once', () => {
  it.each([
    'She will then visit the Tuli Sea Fortress.',
    'Afterwards, President Brel will visit the Tuli Sea Fortress.',
    'In Turku she will see the harbour. She will also visit the Tuli Sea Fortress.',
  ])('means it for all of its paragraph: %s', (next) => {
    const events = told(`On Tuesday 9 May, President Ana Brel will meet Prime Minister Juho Aalto in Turku. ${next}`)
    expect(events).toContain('planned visit 2023-05-09 Tuli Sea Fortress: Ana Brel')
  })

  it.each([
    [
      'of somebody else',
      'On Tuesday 9 May, President Ana Brel will meet Prime Minister Juho Aalto in Turku. Mayor Mia Salo will visit the Tuli Sea Fortress.',
    ],
    [
      'below another day',
      'On Tuesday 9 May, President Ana Brel will meet Prime Minister Juho Aalto in Turku. On Friday she leaves for Riga. She will also visit the Tuli Sea Fortress.',
    ],
    [
      'of another paragraph',
      'On Tuesday 9 May, President Ana Brel will meet Prime Minister Juho Aalto in Turku.\n\nPresident Brel will also visit the Tuli Sea Fortress.',
    ],
    [
      'below what was',
      'On Friday 5 May, President Ana Brel met Prime Minister Juho Aalto in Turku. She will also visit the Tuli Sea Fortress.',
    ],
  ])('and for nothing %s', (_, text) => {
    expect(told(text).filter((each) => /Fortress/.test(each))).toEqual([
      expect.stringMatching(/^planned visit \? Tuli Sea Fortress: /),
    ])
  })

  it('keeps what is done on one day apart from the journey of the next', () => {
    const events = told(
      'On Tuesday 9 May, President Ana Brel will meet Prime Minister Juho Aalto in Turku. She will also lay a wreath at the Harju cemetery and visit the port.\n\n' +
        'On Wednesday 10 May, President Brel and Mr Olaf Brel-Holm will travel to Vaasa, where they will visit the university.',
    )
    expect(events.filter((each) => /Harju/.test(each))).toEqual(['planned visit 2023-05-09 Harju cemetery: Ana Brel'])
    expect(events.filter((each) => /Vaasa/.test(each))).toEqual([
      'planned visit 2023-05-10 Vaasa: Ana Brel, Olaf Brel-Holm',
    ])
  })
})

describe('a house whose kind is written small', () => {
  it.each(['Harju cemetery', 'Sankt Anna cathedral', 'Tervila barracks', 'Keski mosque'])(
    'has its whole name: the %s',
    (house) => {
      const [event] = told(`President Ana Brel met Minister Juho Aalto at the ${house} on Friday.`)
      expect(event).toBe(`held meeting 2023-05-05 ${house}: Ana Brel, Juho Aalto`)
    },
  )

  it('is no place where it has no name', () => {
    const [event] = told('President Ana Brel met Minister Juho Aalto at the cemetery on Friday.')
    expect(event).not.toMatch(/Brel cemetery|Aalto cemetery/)
  })
})

describe('a visit told in the present tense', () => {
  it.each([
    'President Vik visits Malta to take part in a seminar of the Saaga Society.',
    'President Vik comes to Malta for a seminar of the Saaga Society.',
    'President Vik travels to Malta at the invitation of the Saaga Society.',
  ])('is not of the day of publication when the visitor is still expected: %s', (visit) => {
    const events = told(
      `President of Malta Ana Brel will meet President of Norway Jon Vik in Valletta on Thursday, 11 May 2023.\n\n${visit}`,
    )
    expect(events.filter((each) => / 2023-05-08 /.test(each))).toEqual([])
  })

  it('is of that day when nothing is planned for the visitor', () => {
    expect(told('President of Norway Jon Vik visits Malta.')).toEqual(['held visit 2023-05-08 Malta: Jon Vik'])
  })
})

describe('a list of those who come', () => {
  const LIST = '\n\nAmbassador Ana Brel, Malta\n\nAmbassador Jon Vik, Norway\n\nAmbassador Mia Holm, Iceland'
  it.each([
    'The following ambassadors will attend:',
    'Participants who will be present:',
    'The following ambassadors are expected to attend:',
  ])('is planned: %s', (lead) => {
    expect(told(lead + LIST)).toEqual(['planned other ? -: Ana Brel, Jon Vik, Mia Holm'])
  })

  it('was there when it says so', () => {
    expect(told(`The following ambassadors attended:${LIST}`)).toEqual([
      'held other 2023-05-08 -: Ana Brel, Jon Vik, Mia Holm',
    ])
  })
})

describe('whom a visitor will meet', () => {
  it.each([
    'She will meet the President of Norway, Jon Vik.',
    'There she will meet Norwegian President Jon Vik.',
    'While there, she will hold talks with Norwegian President Jon Vik.',
  ])('is met in the country that the sentence in front names: %s', (meeting) => {
    const events = told(`President of Malta Ana Brel will make an official visit to Norway on 11 May. ${meeting}`)
    expect(events).toContain('planned meeting 2023-05-11 Norway: Ana Brel, Jon Vik')
  })

  it('is met nowhere when he is of another country', () => {
    const events = told(
      'President of Malta Ana Brel will make an official visit to Norway on 11 May. She will meet the President of Iceland, Jon Vik.',
    )
    expect(events).toContain('planned meeting 2023-05-11 -: Ana Brel, Jon Vik')
  })
})

it('one of the engagements of a day is not the meeting told before', () => {
  const events = told(
    'Minister Ana Brel will today meet Prime Minister Jon Vik at State House. Her first engagement this morning will be in Linz.',
  )
  expect(events).toContain('planned meeting 2023-05-08 State House: Ana Brel, Jon Vik')
  expect(events.filter((each) => /^held/.test(each))).toEqual([])
})

describe('a given name that is also the name of a garden', () => {
  it.each([
    'Deputy Minister Rose Gauthmann met President Jon Vik in Oslo on Friday.',
    'The Deputy Minister, Ms. Rose Gauthmann, met President Jon Vik in Oslo on Friday.',
    'The Deputy Minister, the Honourable Ms. Rose Gauthmann, met President Jon Vik in Oslo on Friday.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['held meeting 2023-05-05 Oslo: Rose Gauthmann, Jon Vik'])
  })

  it('is nobody there', () => {
    expect(told('President Ana Brel met President Jon Vik in the Rose Garden on Friday.')).toEqual([
      'held meeting 2023-05-05 Rose Garden: Ana Brel, Jon Vik',
    ])
  })
})
