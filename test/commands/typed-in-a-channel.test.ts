import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

/** A short report, when it was published, and what people in a channel ask of it: how the answer begins or what it shows; null for none. */
interface Report {
  readonly published: string
  readonly text: string
  readonly title?: string
  readonly asked: Readonly<Record<string, RegExp | null>>
}

const AMOUNTS: readonly Report[] = [
  {
    published: '2024-03-05',
    text: 'On 4 March 2024 Minister Tarek Oule received Ambassador Lina Storm of Sweden. The Minister thanked Sweden for a grant of 12 million euros for rural schools. Ms Storm announced that 40 scholarships will be offered to nurses.',
    asked: {
      'how much money did sweden give for the schools': /12 million euros/,
      'how much did sweden give for the rural schools': /12 million euros/,
      'how many scholarships will sweden offer': /40 scholarships/,
      'how much did sweden give for hospitals': null,
    },
  },
  {
    published: '2020-12-03',
    title: 'Swap line agreement',
    text: 'The Bank of Selmark and the Bank of Orvia signed a swap agreement on 2 December 2020. The line amounts to 500 million euros.',
    asked: { 'how much is the swap line': /500 million euros/, 'how large is the swap line': /500 million euros/ },
  },
  {
    published: '2019-11-22',
    text: 'The bridge will replace a ferry that carries 2,000 passengers a day.',
    asked: {
      'how many passengers does the ferry carry': /^“2,000 passengers”/,
      'how many passengers does the bridge carry': null,
    },
  },
  {
    published: '2024-06-14',
    text: 'The Board of the Bank of Selmark decided on 13 June 2024 to keep the policy rate unchanged at 4.25 percent. Inflation stood at 3.1 percent in May, and growth is projected at 1.8 percent. The budget foresees a deficit of 2.4 percent.',
    asked: {
      'how high is inflation': /^“3\.1 percent”/,
      'how much is inflation': /^“3\.1 percent”/,
      'how high was inflation': /^“3\.1 percent”/,
      'how high is the deficit': /^“2\.4 percent”/,
      'what was decided on the rate': /to keep the policy rate unchanged/,
      'how high is unemployment': null,
      'what was decided on the fees': null,
    },
  },
]

const LENGTHS: readonly Report[] = [
  {
    published: '2023-02-12',
    text: 'Prime Minister Samir Jaziri and Chancellor Greta Holm met in Tunis on Friday. The talks lasted three hours.',
    asked: {
      'how long did holm talk with jaziri': /^three hours/,
      'how long did holm speak to the press': null,
      'how long did jaziri talk to reporters': null,
    },
  },
  {
    published: '2023-10-06',
    text: 'Exercise Grey Heron began in the Baltic Sea on 5 October 2023. It will last ten days.',
    asked: { 'how long will grey heron last': /^ten days/, 'how long does exercise grey heron last': /^ten days/ },
  },
  {
    published: '2023-12-05',
    text: 'Commissioner Dora Finch will retire on 31 December 2023 after twelve years in office.',
    asked: {
      'how long was dora finch in office': /^twelve years/,
      'how long was finch in office': /^twelve years/,
      'how long was dora finch in prison': null,
      'when will dora finch retire': /^Planned for 31 December 2023/,
      'when does finch retire': /^(?:Planned for )?31 December 2023/,
      'why will finch retire': null,
    },
  },
]

const DAYS_AND_PLACES: readonly Report[] = [
  {
    published: '2023-05-19',
    text: 'The visit of Premier Lara Quint to Bergen has been postponed owing to a strike. Minister Ola Brun visited the campus on 2 May 2023.',
    asked: { 'when is the new date of the visit': null, 'when will the new date be': null },
  },
  {
    published: '2024-02-10',
    text: 'The electoral court will hear the case on 19 February 2024. The cabinet will be presented on 28 February.',
    asked: {
      'when will the court hear the case': /^Planned for 19 February 2024/,
      'when will the electoral court hear the case': /^Planned for 19 February 2024/,
      'when will the cabinet be presented': /^Planned for 28 February 2024/,
      'when will the cabinet hear the case': null,
    },
  },
  {
    published: '2022-01-20',
    text: 'A new clinic will be built in Larnos, Health Minister Vera Stoll said on 19 January 2022. A working group will be set up by 2025. The annex was opened in English. The depot will be built in Ostrel by 2027.',
    asked: {
      'where will the clinic be built': /^Planned for Larnos/,
      'where will the new clinic be built': /^Planned for Larnos/,
      'when will the working group be set up': /^Planned by 2025/,
      'when will the clinic be built': null,
      'when will the depot be built': /^Planned by 2027/,
      'where was the annex opened': null,
    },
  },
]

const DEEDS: readonly Report[] = [
  {
    published: '2023-02-12',
    text: 'Prime Minister Samir Jaziri and Chancellor Greta Holm met in Tunis on Friday. They announced a new ferry line between Tunis and Genoa. The two sides agreed to hold talks every year.',
    asked: {
      'what did jaziri and holm announce': /new ferry line/,
      'what did samir jaziri and greta holm announce': /new ferry line/,
      'what did the two sides agree': /hold talks every year/,
      'what did jaziri and holm launch': null,
    },
  },
  {
    published: '2024-07-01',
    text: 'The Green Alliance and the Centre Party announced on Sunday that they will form a government.',
    asked: {
      'what did the green alliance and the centre party announce': /form a government/,
      'what did the centre party announce': /form a government/,
      'what did the green alliance refuse': null,
    },
  },
  {
    published: '2022-08-17',
    text: 'President Levan Ardze sent a message of condolence to King Olaf Brede on 16 August 2022. The writer Nadia Maruf received the Lantern Prize on 14 August 2022 for her books on exile.',
    asked: {
      'to whom did ardze send condolences': /King Olaf Brede/,
      'for what did nadia maruf receive the prize': /for her books on exile/,
      'for what did ardze receive the prize': null,
    },
  },
]

const BELONGING: readonly Report[] = [
  {
    published: '2024-05-03',
    text: 'Professor Hilde Anker has been rector of the Polar University since 2019. Her deputy, Sven Rask, will open the academic year. Party leader Freja Dahl is to become prime minister, her spokesman Nils Orre said.',
    asked: {
      'who is the deputy of hilde anker': /^Sven Rask/,
      "who is hilde anker's deputy": /^Sven Rask/,
      "who is freja dahl's spokesman": /^Nils Orre/,
      'who is the spokesman of freja dahl': /^Nils Orre/,
      'who is the spokesman of hilde anker': null,
    },
  },
]

const OATHS: readonly Report[] = [
  {
    published: '2024-03-08',
    title: 'Judge sworn in',
    text: 'Amina Deku took the oath as judge of the High Court on Thursday, 7 March 2024, before President Kofi Berem at the State House. The ceremony was attended by Chief Justice Yaw Sintim.',
    asked: {
      'who attended the swearing-in of amina deku': /Deku/,
      'who was at the swearing-in of amina deku': /Deku/,
      'who attended the swearing-in of yaw sintim': null,
      'when was yaw sintim sworn in': null,
      'where was kofi berem sworn in': null,
    },
  },
]

const TITLES: readonly Report[] = [
  {
    published: '2023-11-10',
    title: 'Ambassadors present letters of credence; dinner for the diplomatic corps',
    text: 'President Elsa Vorn gave a dinner for the diplomatic corps at the Winter Palace on 8 November 2023.',
    asked: {
      'when did the ambassadors present their credentials': null,
      'when did the ambassadors present their letters': null,
      'when was the dinner for the diplomatic corps': /^8 November 2023/,
    },
  },
]

describe.each([
  ['how much and how high it is', AMOUNTS],
  ['how long it takes', LENGTHS],
  ['when and where it will be', DAYS_AND_PLACES],
  ['what they did', DEEDS],
  ['who belongs to whom', BELONGING],
  ['whose oath it was', OATHS],
  ['what only a title says', TITLES],
])('as people in a channel ask %s', (_, reports) => {
  it.each(
    reports.flatMap(({ asked, ...report }) => Object.entries(asked).map(([words, says]) => ({ words, says, report }))),
  )('$words', async ({ words, says, report: { published, text, title = 'Report' } }) => {
    const corpus = { 'a.md': `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n${text}\n` }
    const told = await askingCorpus(corpus)(words)
    if (says === null) return expect(told.outcome).not.toBe('answered')
    expect(told.outcome).toBe('answered')
    expect(`${told.title}\n${told.text}`).toMatch(new RegExp(says.source, `${says.flags}m`))
    expect(told.citations.length).toBeGreaterThan(0)
  })
})
