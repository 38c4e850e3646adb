import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

const told = (text: string) =>
  readingOf(text, '2024-06-12').drafts.map(
    ({ kind, status, date, place, participants }) =>
      `${status} ${kind} ${date?.start} · ${place ?? '-'} · ${participants.map(({ name }) => name).join(', ')}`,
  )

describe('what an office tells of its day', () => {
  it.each([
    ['co-chaired the Second Session of the Malta–Ghana Commission with His Excellency President Kofi Mensah'],
    ['chaired the third round of the political dialogue together with President Kofi Mensah'],
    ['held a meeting of the Lake Working Group with President Kofi Mensah'],
  ])('who led a session with another was there with them: %s', (deed) => {
    expect(told(`On 5 June 2024, President Ana Torv ${deed} in Oslo.`)).toEqual([
      'held meeting 2024-06-05 · Oslo · Ana Torv, Kofi Mensah',
    ])
  })

  it.each([
    'At the meeting, Issa Bol and Lars Holm presented to Eva Lund the steps undertaken by the ministries.',
    'During the meeting, Finance Minister Lars Holm informed the guest of the reforms.',
    'At the meeting, Finance Minister Lars Holm reported on the work of the commission.',
  ])('who presents something at the meeting was there: %s', (second) => {
    expect(told(`Today, President Eva Lund received the Minister of Defence of Chad, Issa Bol. ${second}`)).toEqual([
      'held meeting 2024-06-12 · - · Eva Lund, Issa Bol, Lars Holm',
    ])
  })

  it.each([
    'There, the importance of a recent visit of the Speaker of Chad Ali Sen to Oslo to participate in the Lake Summit was noted.',
    'The sides stressed the value of the recent trip of Foreign Minister Lars Holm to Chad to attend the Lake Forum.',
    'President Bol thanked Norway for the visit of Prime Minister Lars Holm to Chad to attend the Lake Forum.',
    'President Bol praised Prime Minister Lars Holm for his leadership and visit to Chad.',
    'President Lund congratulated Minister Lars Holm for his role in the region and timely visit to Norway.',
  ])('no visit is told by the way: %s', (second) => {
    expect(told(`President Eva Lund called President Issa Bol on 5 June 2024. ${second}`)).toEqual([
      'held call 2024-06-05 · - · Eva Lund, Issa Bol',
    ])
  })

  it.each([
    'ahead of the Nordic Summit to be held in Oslo on 22 June',
    'to discuss cooperation ahead of the Nordic Summit, which will take place in Oslo on 22 June',
    'in preparation for the Nordic Summit scheduled for 22 June in Oslo',
  ])('what is to be held has a day of its own: %s', (rest) => {
    const both = told(`President Ana Torv met Prime Minister Lars Holm today ${rest}.`)
    expect(both.find((each) => each.startsWith('planned'))).toMatch(/^planned summit 2024-06-22/)
    expect(both.find((each) => each.startsWith('held'))).toMatch(/^held meeting 2024-06-12/)
  })

  it.each([
    ['will host her Danish counterpart, Lars Holm, on a working visit to Norway on Friday, 21 June 2024 in Bergen'],
    ['will be on an official visit to Norway on 21 June 2024 in Bergen'],
    ['pays a state visit to Norway on 21 June in Bergen'],
  ])('the town outweighs the country of a visit: %s', (visit) => {
    expect(told(`Minister Ana Torv ${visit}.`)[0]).toMatch(/visit 2024-06-21 · Bergen · Ana Torv/)
  })

  it('a group is enough of those who had an audience', () => {
    expect(told('Prime Minister Ana Torv yesterday (11) has had an audience with Asian ambassadors.')).toEqual([
      'held meeting 2024-06-11 · - · Ana Torv',
    ])
  })

  it.each([
    'On 5 June 2024, Minister Ana Torv met President Kofi Mensah in Oslo, and Prime Minister Lars Holm at Rose Hall.',
    'On 5 June 2024, Minister Ana Torv met her counterpart Kofi Mensah in Oslo and then with Prime Minister Lars Holm at Rose Hall.',
    'Minister Ana Torv met with President Kofi Mensah in Oslo and Prime Minister Lars Holm at Rose Hall on 5 June 2024.',
  ])('whom somebody met elsewhere is met apart: %s', (text) => {
    expect(told(text).toSorted()).toEqual([
      'held meeting 2024-06-05 · Oslo · Ana Torv, Kofi Mensah',
      'held meeting 2024-06-05 · Rose Hall · Ana Torv, Lars Holm',
    ])
  })
})
