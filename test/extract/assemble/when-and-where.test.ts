import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** "meeting 2023-05-04 held, Oslo": what a text published on Thursday, 4 May 2023 tells, one line an event. */
function events(text: string, published: string | null = '2023-05-04'): string[] {
  return readingOf(text, published).drafts.map(({ kind, date, status, place }) => {
    const days =
      date === null
        ? '?'
        : date.precision === 'month'
          ? date.start.slice(0, 7)
          : date.start === date.end
            ? date.start
            : `${date.start}..${date.end}`
    return `${kind} ${days} ${status}${place ? `, ${place}` : ''}`
  })
}

const MET = 'Norwegian Prime Minister Ann Lee met with Swedish Foreign Minister Bo Roe'

describe('the day of an event', () => {
  it.each<[text: string, told: string]>([
    [`${MET} on Tuesday.`, 'meeting 2023-05-02 held'],
    [`On 2 May, ${MET}.`, 'meeting 2023-05-02 held'],
    [`Today (4 May 2023), ${MET}.`, 'meeting 2023-05-04 held'],
    [`${MET} yesterday, after the elections of 12 March.`, 'meeting 2023-05-03 held'],
    [`${MET} today to prepare the June 29–30 discussions.`, 'meeting 2023-05-04 held'],
    [`${MET} earlier this week.`, 'meeting 2023-05-01..2023-05-07 held'],
    [`${MET} from 1 to 3 May.`, 'meeting 2023-05-01..2023-05-03 held'],
    [`The ministry said on Wednesday that ${MET} on Monday.`, 'meeting 2023-05-01 held'],
    [
      'Norwegian Prime Minister Ann Lee will pay her first visit to Latvia since taking office in 2014 on 28 May.',
      'visit 2023-05-28 planned, Latvia',
    ],
    // a dateline is the report's, a day in the sentence the event's
    [
      'GRAZ, May 4 – The exercise Tall Heron ended in Linz on Tuesday after nine days.',
      'exercise 2023-05-02 held, Linz',
    ],
    ['GRAZ, 4 May – The Danube conference opened in Linz on Wednesday.', 'meeting 2023-05-03 held, Linz'],
    [`GRAZ, May 4 – ${MET} and will meet President Ana Brel on Tuesday.`, 'meeting 2023-05-04 held'],
    // nothing says when: it is the news of the day
    [`${MET}.`, 'meeting 2023-05-04 held'],
    // a day that only limits or belongs to something else
    [`${MET} to speak about the law that is in force until 30 June 2024.`, 'meeting 2023-05-04 held'],
    [`${MET} to follow up on what was agreed in Bergen in 2019.`, 'meeting 2023-05-04 held'],
  ])('%s', (text, told) => {
    expect(events(text)[0]).toBe(told)
  })

  it.each<[text: string, told: readonly string[]]>([
    [
      'President Ana Brel hosted Chancellor Karl Odin in 2014, visited Japan twice and met Minister Bo Roe in Graz in 2016.',
      ['meeting 2014-01-01..2014-12-31 held', 'visit ? held, Japan', 'meeting 2016-01-01..2016-12-31 held, Graz'],
    ],
    [
      'President Ana Brel met Chancellor Karl Odin and visited Graz on Tuesday.',
      ['meeting 2023-05-02 held', 'visit 2023-05-02 held, Graz'],
    ],
    [
      'President Ana Brel travelled to Graz in March 2023 and met Chancellor Karl Odin.',
      ['visit 2023-03 held, Graz', 'meeting 2023-03 held, Graz'],
    ],
  ])('is not that of the verb beside: %s', (text, told) => {
    expect(events(text)).toEqual(told)
  })

  it.each<[text: string, told: string]>([
    ['The evening before, she had met Minister Bo Roe.', 'meeting 2023-05-01 held'],
    ['She had met Minister Bo Roe in Graz on 24 April.', 'meeting 2023-04-24 held, Graz'],
  ])('is its own when “had met” says which: %s', (text, told) => {
    expect(events(`President Ana Brel met Chancellor Karl Odin on 2 May. ${text}`)).toContain(told)
  })

  it('is not only the last one of several, on which it closed', () => {
    const text = 'Leaders of nine states opened a three-day summit in Graz on Monday.'
    expect(events(`${text}\n\nThe summit closed on Wednesday with a declaration.`)).toEqual([
      'summit 2023-05-01..2023-05-03 held, Graz',
    ])
  })

  it('is the day of the first paragraph where a later one tells of another', () => {
    const text =
      'Malta and Norway began talks on fish quotas in Bergen on Monday. President Ana Brel welcomed Minister Bo Roe.'
    expect(events(`${text}\n\nOn Wednesday Minister Bo Roe met Chancellor Karl Odin.`)).toEqual([
      'meeting 2023-05-01 held, Bergen',
      'meeting 2023-05-03 held',
    ])
  })

  it('keeps its last day in Markdown too, whatever marks stand around', () => {
    for (const days of ['June 29–30', '**June 29–30**', 'June 29&ndash;30', '29\u201130 June']) {
      const { drafts } = readingOf(`${MET} in Oslo on ${days}, 2023.`, '2023-07-04', 'page.md')
      expect(drafts.map(({ date }) => `${date?.start} ${date?.end}`)).toEqual(['2023-06-29 2023-06-30'])
    }
  })

  it('stays unknown where the text says only "recently"', () => {
    expect(events(`${MET} recently.`)).toEqual(['meeting ? held'])
  })

  it('stays unknown where nobody knows when the text was published', () => {
    expect(events(`${MET} today.`, null)).toEqual(['meeting ? held'])
    expect(events(`${MET}.`, null)).toEqual(['meeting ? held'])
    expect(events(`${MET} on Monday.`, '2023-05')).toEqual(['meeting ? held'])
  })

  it('is its neighbours’ when its own sentences do not say', () => {
    const text = `${MET} on Tuesday in Oslo. Mr Roe also held talks with Danish Foreign Minister Cy Poe.`
    expect(events(text)).toEqual(['meeting 2023-05-02 held, Oslo', 'meeting 2023-05-02 held'])
  })

  it('is stated when the words give all of it, implied when the year comes from elsewhere', () => {
    const certainty = (text: string) => readingOf(text, '2023-05-04').drafts[0]?.date?.certainty
    expect(certainty(`${MET} on 2 May 2023.`)).toBe('stated')
    expect(certainty(`${MET} on 2 May.`)).toBe('implied')
    expect(certainty(`${MET}.`)).toBe('implied')
  })

  it('of each report in a bulletin counts from that report’s own', () => {
    const text = `Call with Sweden\nMay 3, 2023\n${MET} today.\n\nCall with Denmark\nMay 1, 2023\nNorwegian Prime Minister Ann Lee met with Danish Foreign Minister Cy Poe today.`
    expect(events(text, null)).toEqual(['meeting 2023-05-03 held', 'meeting 2023-05-01 held'])
  })
})

describe('the place of an event', () => {
  it('is not where others met at another time of the same day', () => {
    const later = 'In the afternoon, Mr Roe met Danish Foreign Minister Cy Poe at the Harbour Museum.'
    expect(events(`In the morning, ${MET} on Tuesday.\n\n${later}`)).toEqual([
      'meeting 2023-05-02 held',
      'meeting 2023-05-02 held, Harbour Museum',
    ])
  })
})

describe('an event that only a noun and its date tell', () => {
  it.each<[text: string, told: string]>([
    [
      'They prepared the June 29–30 NATO Summit in Madrid, Spain.',
      'summit 2023-06-29..2023-06-30 planned, Madrid, Spain',
    ],
    ['At last week’s extraordinary NATO Summit, Allies agreed.', 'summit 2023-04-24..2023-04-30 held'],
    ['The next Nordic summit will be held in Bergen in 2025.', 'summit 2025-01-01..2025-12-31 planned, Bergen'],
    ['The sixth session of the Group will be held in Baku on May 9.', 'meeting 2023-05-09 planned, Baku'],
  ])('%s', (text, told) => {
    expect(events(text)).toEqual([told])
  })

  it.each<[text: string, told: string]>([
    [
      'Twelve foreign ministers from the Nordic and Baltic states met in the German city of Kiel on Tuesday.',
      'meeting 2023-05-02 held, Kiel',
    ],
    [
      'Ministers from the five countries gathered in Astana on 2 and 3 May.',
      'meeting 2023-05-02..2023-05-03 held, Astana',
    ],
    ['The Governing Council of the bank will meet on 11 May in Oslo.', 'meeting 2023-05-11 planned, Oslo'],
    [
      'The governors of the central banks held their annual meeting in Nadi, Fiji, on 1 and 2 May.',
      'meeting 2023-05-01..2023-05-02 held, Nadi, Fiji',
    ],
  ])('or a group without names: %s', (text, told) => {
    expect(events(text)).toEqual([told])
  })

  it.each([
    'The ministers have met before.',
    'Ministers of six countries often meet in Oslo.',
    'They spoke about the treaty of 1999.',
    'The attacks of 12 March shook them.',
    'Last month’s summit was a success.',
    'They may meet one day.',
  ])('is none in: %s', (text) => {
    expect(events(text)).toEqual([])
  })
})

describe('whether it happened', () => {
  const WHO = 'Norwegian Prime Minister Ann Lee'
  it.each<[text: string, status: string]>([
    [`${WHO} met with Danish Foreign Minister Cy Poe on Monday.`, 'held'],
    [`${WHO} will meet with Danish Foreign Minister Cy Poe on Monday.`, 'planned'],
    [`${WHO} is scheduled to meet with Danish Foreign Minister Cy Poe.`, 'planned'],
    [`${WHO} plans to host Danish Foreign Minister Cy Poe next week.`, 'planned'],
    [`${WHO} visits Denmark on 9 May.`, 'planned'],
    [`${WHO} visited Denmark on 1 May, where she said that Norway will help.`, 'held'],
    [`${WHO} has cancelled at the last minute a visit to Denmark on Tuesday.`, 'cancelled'],
    [`${WHO} has postponed her planned visit to Denmark.`, 'postponed'],
    [
      'The summit between Prime Minister Ann Lee and President Bo Roe, scheduled for June 16 in Geneva, was cancelled.',
      'cancelled',
    ],
  ])('%s', (text, status) => {
    expect(readingOf(text, '2023-05-04').drafts.map((draft) => draft.status)).toEqual(
      readingOf(text, '2023-05-04').drafts.length > 0 ? [status] : [],
    )
  })
})

describe('where those met who were on a trip', () => {
  it('is the one city of the trip', () => {
    const text =
      'Norwegian Prime Minister Ann Lee travelled to Kyiv on Tuesday. Ms Lee met with Ukrainian Foreign Minister Bo Roe.'
    expect(events(text)).toEqual(['visit 2023-05-02 held, Kyiv', 'meeting 2023-05-02 held, Kyiv'])
  })

  it('stays unknown when the trip went to two', () => {
    const text =
      'Norwegian Prime Minister Ann Lee travelled to Kyiv and Warsaw on Tuesday. Ms Lee met with Ukrainian Foreign Minister Bo Roe.'
    expect(events(text)[1]).toBe('meeting 2023-05-02 held')
  })
})

describe('where it was', () => {
  it.each<[text: string, told: string]>([
    [`${MET} in Geneva on Tuesday to discuss the war in Ukraine.`, 'meeting 2023-05-02 held, Geneva'],
    [`In Geneva, ${MET}.`, 'meeting 2023-05-04 held, Geneva'],
    [`${MET} at the presidential palace in Warsaw.`, 'meeting 2023-05-04 held, presidential palace, Warsaw'],
    [`${MET} on the sidelines of the security conference in Munich.`, 'meeting 2023-05-04 held, Munich'],
    [`${MET} at a forum of young leaders in Antalya.`, 'meeting 2023-05-04 held, Antalya'],
    [`OSLO, May 3 (NTB) — ${MET} here today.`, 'meeting 2023-05-03 held, Oslo'],
    [`During a two-day visit to Ottawa, ${MET}.`, 'meeting 2023-05-04 held, Ottawa'],
    [`${MET} for consultations in Tartu on Tuesday.`, 'meeting 2023-05-02 held, Tartu'],
    [
      `OSLO, May 4 (NTB) — Swedish Foreign Minister Bo Roe arrived here today to meet Ann Lee.`,
      'visit 2023-05-04 held, Oslo',
    ],
    [`${MET} to discuss the upcoming summit in Vilnius.`, 'meeting 2023-05-04 held'],
    [`${MET} today.\n\nThey had previously met in New York last month.`, 'meeting 2023-05-04 held'],
    [`${MET} by video link from Oslo.`, 'meeting 2023-05-04 held'],
    [`Ministers meet in Bergen\n\n${MET} today.`, 'meeting 2023-05-04 held, Bergen'],
  ])('%s', (text, told) => {
    expect(events(text)[0]).toBe(told)
  })
})

describe('the place of an event', () => {
  it('is not the town of what the next sentence tells of another day', () => {
    const next = "Lee met Roe's brother, Paul Roe, in Bergen"
    expect(events(`${MET} in March 2019. ${next} on 2 May 2023.`)[0]).toBe('meeting 2019-03 held')
  })
})

describe('where a sentence of its own says that it was', () => {
  it.each<[text: string, told: string]>([
    [`${MET} on Tuesday. The meeting was held in the Austrian capital, Vienna.`, 'meeting 2023-05-02 held, Vienna'],
    [
      `${MET} on Tuesday. They spoke about fish. The talks took place at the Harbour Palace in Riga.`,
      'meeting 2023-05-02 held, Harbour Palace, Riga',
    ],
    [
      'Norwegian Prime Minister Ann Lee and Swedish Foreign Minister Bo Roe signed a Memorandum of Understanding (MoU) in Riga, Latvia on Tuesday.',
      'agreement 2023-05-02 held, Riga, Latvia',
    ],
    [`${MET} on Tuesday in Pipari, Helsinki.`, 'meeting 2023-05-02 held, Pipari, Helsinki'],
    [
      `The two ministers have discussed the conflict over the river at a meeting in Geneva. ${MET} on Tuesday.`,
      'meeting 2023-05-02 held, Geneva',
    ],
  ])('%s', (text, told) => {
    expect(events(text)[0]).toBe(told)
  })

  it('is of those meetings that are told as several', () => {
    const text =
      'Norwegian Prime Minister Ann Lee held several meetings during the fish forum in Riga on Tuesday. Ann Lee met with Swedish Foreign Minister Bo Roe.'
    expect(events(text)).toContain('meeting 2023-05-02 held, Riga')
    expect(events(text).filter((line) => !line.endsWith(', Riga'))).toEqual([])
  })

  it('is no house whose name was not read to its end', () => {
    const text = `${MET} on Tuesday. The meeting was held at the headquarters of the Steering Board of the Fish Party`
    expect(events(`${text}.`)[0]).toBe('meeting 2023-05-02 held, headquarters of the Steering Board of the Fish Party')
    expect(events(`${text} of the Northern Isles.`)[0]).toBe('meeting 2023-05-02 held')
  })

  it('is not of another one that was told before it', () => {
    const text = `${MET} on Tuesday. Ann Lee met Danish Foreign Minister Jon Vik on Wednesday. The meeting was held in Riga.`
    expect(events(text).filter((line) => line.endsWith(', Riga')).length).toBeLessThan(2)
    expect(events(text)[0]).toBe('meeting 2023-05-02 held')
  })
})
