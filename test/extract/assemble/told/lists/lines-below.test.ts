import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../../helpers/reading.ts'

/** Who took part in the one event of the text, with the office of each. */
function rollOf(text: string) {
  const { drafts } = readingOf(text, '2024-06-20')
  expect(drafts.map(({ date }) => date?.start)).toEqual(['2024-06-03'])
  return drafts.flatMap(({ participants }) => participants.map(({ name, role }) => [name, role]))
}
const namesOn = (text: string) => rollOf(text).map(([name]) => name)

const TITLE = 'Minutes of the Board meeting of 3 June 2024'

describe('the roll of a meeting', () => {
  it.each(['Present:', 'Members present', 'In attendance:'])(
    'names everybody who opens a line below “%s”, though no list has the given name',
    (lead) => {
      expect(
        rollOf(
          `${TITLE}\n\n${lead}\nJan Vik, Chairman\nElva Torsund\nOlba Kestrin (§1)\nMia Holm\nHerdis Molberg\n\n` +
            '§ 1. Economic developments\n\nIt was noted that growth was slow.',
        ),
      ).toEqual([
        ['Jan Vik', 'Chairman'],
        ['Elva Torsund', null],
        ['Olba Kestrin', null],
        ['Mia Holm', null],
        ['Herdis Molberg', null],
      ])
    },
  )

  it('has its names in rows, too, under the groups they belong to', () => {
    expect(
      namesOn(
        `${TITLE}\n\nPresent:\n\nBoard:\n\nJan Vik, Mia Holm and Olba Kestrin\n\nAlternates:\n\nElva Torsund and Ana Brel\n\n` +
          'Management:\n\nHerdis Molberg (items 4-7), Jon Berg (items 4-5, 9), Ola Sandvik (item 4)\n\nThere were no comments.',
      ),
    ).toEqual([
      'Jan Vik',
      'Mia Holm',
      'Olba Kestrin',
      'Elva Torsund',
      'Ana Brel',
      'Herdis Molberg',
      'Jon Berg',
      'Ola Sandvik',
    ])
  })

  it.each(['Apologies:', 'Absent', 'Not present'])('leaves out those who stand under “%s”', (label) => {
    expect(
      namesOn(
        `${TITLE}\n\nPresent:\nJan Vik, Governor\nMia Holm, Director\n\n${label}\nEva Kask, Director\n\nStaff\nAna Brel, Secretary`,
      ),
    ).toEqual(['Jan Vik', 'Mia Holm', 'Ana Brel'])
  })

  it('gives everybody the office on the line below, where each has one', () => {
    expect(
      rollOf(
        `${TITLE}\n\nMembers present\n\nJan Vik\nGovernor\n\nMia Holm\nDeputy Governor\n\nTor Lund\nExternal member\n\n` +
          'Also present\n\nAna Brel\nSecretary to the Committee\n\nThe members discussed prices.',
      ),
    ).toEqual([
      ['Jan Vik', 'Governor'],
      ['Mia Holm', 'Deputy Governor'],
      ['Tor Lund', 'External member'],
      ['Ana Brel', 'Secretary to the Committee'],
    ])
  })

  it('is of the meeting whose minutes they are when it stands on one line', () => {
    expect(namesOn(`${TITLE}\n\nPresent: Jan Vik (Chair), Mia Holm\nApologies: Eva Kask`)).toEqual([
      'Jan Vik',
      'Mia Holm',
    ])
  })

  it('stands for the body whose group it is in', () => {
    const { drafts } = readingOf(
      `${TITLE}\n\nPresent:\n\nJan Vik\nMia Holm\n\nHarbour Council:\n\nEva Lind (item 4)\n\nMinistry of Ports\n\nAna Brel and Tor Lund\n\nAlternates:\n\nOla Berg`,
      '2024-06-20',
    )
    const said = drafts.flatMap(({ participants }) => participants.map(({ name, represents }) => [name, represents]))
    expect(Object.fromEntries(said)).toEqual({
      'Jan Vik': null,
      'Mia Holm': null,
      'Eva Lind': 'Harbour Council',
      'Ana Brel': 'Ministry of Ports',
      'Tor Lund': 'Ministry of Ports',
      'Ola Berg': null,
    })
  })

  it('takes no group for somebody', () => {
    expect(
      namesOn(
        `${TITLE}\n\nPresent\n\nJan Vik\nMia Holm\n\nReporting Staff\n\nAna Brel, Head of Research\n\nHarbour Markets Department\n\nEva Lind`,
      ),
    ).toEqual(['Jan Vik', 'Mia Holm', 'Ana Brel', 'Eva Lind'])
  })

  it('is of no day when nothing but the minutes themselves is dated', () => {
    const dayUnder = (title: string) =>
      readingOf(
        `---\ntitle: ${title}\npublished: 2024-06-20\n---\nMembers present:\n\nJan Vik, Governor\nMia Holm, Director\n`,
      ).drafts.map(({ date }) => date?.start ?? null)
    expect(dayUnder('Minutes of the Rate Committee')).toEqual([null])
    expect(dayUnder('Decision of the Rate Committee')).toEqual(['2024-06-20'])
  })
})

describe('a roll below the decision of a body', () => {
  it.each([
    'Decision of the Monetary Policy Committee',
    'Summary of the Monetary Policy Committee',
    'Press Release\n\nMinutes of the Monetary Policy Committee',
  ])('is of its meeting: %s', (heading) => {
    const text = `${heading}\n\nParticipating Committee Members\n\nJan Vik (Governor), Olba Kestrin, Ana Brel.\n\nThe committee has decided to keep the rate.`
    expect(readingOf(text, '2024-06-20').drafts.map(({ title }) => title)).toEqual([
      'Meeting of the Monetary Policy Committee with Jan Vik, Olba Kestrin and Ana Brel',
    ])
  })

  it('has the whole of a name that is spelt as no English word is', () => {
    const text =
      'Participating Committee Members\n\nJan Vik (Governor), Uğur Karl Sandvik, Ana Brel.\n\nThe committee has decided to keep the rate.'
    const [meeting] = readingOf(text, '2024-06-20').drafts
    expect(meeting?.participants.map(({ name }) => name)).toContain('Uğur Karl Sandvik')
  })
})
