import { describe, expect, it } from 'vitest'
import { readingOf } from '../../helpers/reading.ts'

/** "Ann Lee, Prime Minister of Norway": everybody a sentence names, with office and whom they stand for. */
function people(text: string): string[] {
  return readingOf(text).mentions.flatMap((mention) =>
    mention.is === 'person'
      ? [`${mention.name}, ${mention.role ?? 'no office'}${mention.represents ? ` of ${mention.represents}` : ''}`]
      : [],
  )
}

describe('people with their offices', () => {
  it.each<[text: string, who: string[]]>([
    ['Norwegian Prime Minister Ann Lee spoke.', ['Ann Lee, Prime Minister of Norway']],
    ['President Moss of Latvia spoke.', ['Moss, President of Latvia']],
    ['Tomorrow Foreign Minister Ann Lee will speak.', ['Ann Lee, Foreign Minister']],
    ['Deputy Governor Owen ap Rhisiart spoke.', ['Owen ap Rhisiart, Deputy Governor']],
    ['Minister Sen spoke.', ['Sen, Minister']],
    ['Ambassador Paul Hill Lund spoke.', ['Paul Hill Lund, Ambassador']],
    ['Mr. Tom Day Lund spoke.', ['Tom Day Lund, no office']],
    ['Minister Ann Getty Lee spoke.', ['Ann Getty Lee, Minister']],
    ['Ann Lee met Sen. Mia Holm.', ['Ann Lee, no office', 'Mia Holm, Senator']],
    ['Ann Lee, Permanent Secretary, MoFA, Kenya, spoke.', ['Ann Lee, Permanent Secretary of Kenya']],
    [
      'Ann Lee, Deputy Secretary, Ministry of Foreign Affairs, Malaysia on Monday spoke.',
      ['Ann Lee, Deputy Secretary of Malaysia'],
    ],
    ['The Marine Corps spoke.', []],
    ['They thanked the Marine Brigade and the Marine Guards.', []],
    ['H.E. Ann Lee Ambassador of Norway spoke.', ['Ann Lee, Ambassador of Norway']],
    ['Mr. Paul Moss Senior Deputy Minister of Latvia spoke.', ['Paul Moss, Senior Deputy Minister of Latvia']],
    [
      'Her Excellency Tania Molina Holm High Commissioner of Kenya spoke.',
      ['Tania Molina Holm, High Commissioner of Kenya'],
    ],
    ['The honorary consul Ann Lee spoke.', ['Ann Lee, Consul']],
    [
      'The Speaker of the Costa Rica House of Representatives Paul Moss spoke.',
      ['Paul Moss, Speaker of the Costa Rica House of Representatives of Costa Rica'],
    ],
    [
      'The Speaker of the Kenya Chamber of Deputies Ann Lee spoke.',
      ['Ann Lee, Speaker of the Kenya Chamber of Deputies of Kenya'],
    ],
    ['Ann Lee, Minister for the Energy Transition, spoke.', ['Ann Lee, Minister for the Energy Transition']],
    ['Minister for Energy Paul Moss spoke.', ['Paul Moss, Minister for Energy']],
    [
      'Minister Ann Lee met her Greek counterpart, Nikos Vlachos. Defence Minister Nikos Vlachos of Greece spoke.',
      ['Ann Lee, Minister', 'Nikos Vlachos, Defence Minister of Greece', 'Nikos Vlachos, Defence Minister of Greece'],
    ],
    ['Norway’s foreign minister, Ann Lee, spoke.', ['Ann Lee, Foreign Minister of Norway']],
    ['Premier Ann Lee met Lt.-Gov. Mia Holm.', ['Ann Lee, Premier', 'Mia Holm, Lieutenant Governor']],
    ['Premier Ann Lee met Lieutenant-Governor Mia Holm.', ['Ann Lee, Premier', 'Mia Holm, Lieutenant Governor']],
    ['Maj.-Gen. Mia Holm spoke.', ['Mia Holm, no office']],
    [
      'Mia Holm, Minister of Environment, Science and Technology; and Ann Lee, Minister of Trade, spoke.',
      ['Mia Holm, Minister of Environment, Science and Technology', 'Ann Lee, Minister of Trade'],
    ],
    ['Minister Ann Lee spoke at Alexandra Palace.', ['Ann Lee, Minister']],
    ['Minister Ann Lee waited in George House.', ['Ann Lee, Minister']],
    ['Minister Ann Lee spoke outside the Victoria Hotel.', ['Ann Lee, Minister']],
    ['Minister Ann Lee has trust in Tony Hall.', ['Ann Lee, Minister', 'Tony Hall, no office']],
    ['He met union leader Ann Lee.', ['Ann Lee, Union Leader']],
    ['The union of opposition parties met leader Ann Lee.', ['Ann Lee, Leader']],
    [
      'The Minister for Foreign Affairs of Japan, Kenji Mori, spoke.',
      ['Kenji Mori, Minister for Foreign Affairs of Japan'],
    ],
    ['Ann Lee, Secretary General of NATO, spoke.', ['Ann Lee, Secretary General of NATO']],
    ['Ann Lee, the Maltese president, spoke.', ['Ann Lee, President of Malta']],
    ['Ann Lee (deputy governor, Bank of Estonia) spoke.', ['Ann Lee, Deputy Governor of Bank of Estonia']],
    ['Governor Ann Lee of the Bank of Estonia spoke.', ['Ann Lee, Governor of Bank of Estonia']],
    ['US Secretary of State Paul Moss spoke.', ['Paul Moss, Secretary of State of United States']],
    ['Deputy White House Counsel Paul Moss spoke.', ['Paul Moss, Deputy White House Counsel of United States']],
    [
      'Principal Deputy National Security Advisor Paul Moss spoke.',
      ['Paul Moss, Principal Deputy National Security Advisor of United States'],
    ],
    [
      'Deputy Assistant to the President and Middle East Coordinator Paul Moss spoke.',
      ['Paul Moss, Deputy Assistant to the President and Middle East Coordinator'],
    ],
    [
      'Foreign Minister and Alternate Prime Minister Dan Roe spoke.',
      ['Dan Roe, Foreign Minister and Alternate Prime Minister'],
    ],
    ['Iowa Governor Sam Bell spoke.', ['Sam Bell, Governor of Iowa']],
    [
      'European Commission President Ursula van der Berg spoke.',
      ['Ursula van der Berg, President of European Commission'],
    ],
    ['U.S. Ambassador to Israel Tom Hall spoke.', ['Tom Hall, Ambassador to Israel of United States']],
    [
      'Sinn Féin Party vice president Mary O’Hara spoke.',
      ['Mary O’Hara, Sinn Féin Party Vice President of Sinn Féin Party'],
    ],
    [
      'Grand Harbour Party vice president Mary O’Hara spoke.',
      ['Mary O’Hara, Grand Harbour Party Vice President of Grand Harbour Party'],
    ],
    [
      'Presidents Anna Moss of Latvia and Peter Roe of Malta spoke.',
      ['Anna Moss, President of Latvia', 'Peter Roe, President of Malta'],
    ],
    [
      'She and her U.S. and Japanese counterparts, Wendy Hall and Kenji Mori, spoke.',
      ['Wendy Hall, Counterpart of United States', 'Kenji Mori, Counterpart of Japan'],
    ],
    ['Mr. ISHIDA Kenji, Minister for Foreign Affairs, spoke.', ['ISHIDA Kenji, Minister for Foreign Affairs']],
    ['Prime Minister Omar al-Jabri spoke.', ['Omar al-Jabri, Prime Minister']],
    ['Admiral James “Sandy” Hall, Jr. spoke.', ['James “Sandy” Hall, Jr., no office']],
    ['His Majesty King Karl II of Sweden spoke.', ['Karl II, King of Sweden']],
    ['Security chief Dmitri Roe spoke.', ['Dmitri Roe, Security Chief']],
  ])('%s', (text, who) => {
    expect(people(text)).toEqual(who)
  })

  it.each([
    'The Foreign Ministry of Norway said on Monday that the White House agreed.',
    'While in Brussels the delegation visited the European Parliament.',
    'The Abraham Accords and the Iron Dome were discussed at the Munich Security Conference.',
    'Leaders at the Antalya Summit adopted the Strategic Concept.',
    'Carrier Strike Group exercises took place in the Black Sea.',
  ])('finds nobody in: %s', (text) => {
    expect(people(text)).toEqual([])
  })

  it('says of somebody who no longer holds an office that it is so', () => {
    const [person] = readingOf('Former President Paul Moss spoke.').mentions.filter(
      (mention) => mention.is === 'person',
    )
    expect(person).toMatchObject({ name: 'Paul Moss', former: 'left' })
  })
})

it('two offices of one person stand for the country of the second where the first is of a body alone', () => {
  const text =
    'Dan Roe, member of the Political Bureau of the Communist Party of Malta Central Committee and Maltese foreign minister, met Eva Lund, the Foreign Minister of Norway, in Oslo.'
  const standing = readingOf(text).mentions.flatMap((one) => (one.is === 'person' ? [one.represents] : []))
  expect(standing).toEqual(['Malta', 'Norway'])
})

it.each([
  'On 3 May 2023, the Brel administration met Minister Jon Vik in Oslo.',
  'On 3 May 2023, the Ana Brel government signed a pact with Minister Jon Vik.',
  'Minister Jon Vik held talks with the Brel cabinet on 3 May 2023.',
  'Minister Jon Vik met officials of the Holm-Brel Administration on 3 May 2023.',
])('takes nobody after whom a government is called for one who was there: %s', (text) => {
  const told = readingOf(`President Ana Brel gave a speech. ${text}`, '2023-05-04').drafts
  expect(told.flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain('Ana Brel')
})

it.each([
  'Minister Ana Brel will on 3 May 2023 be seen by the Yang di-Pertuan Agong Al-Sultan Hassan Shah.',
  'Minister Ana Brel will call on the Yang di-Pertuan Agong, Hassan Shah, on 3 May 2023.',
  'The Yang di-Pertuan Agong Hassan Shah received Minister Ana Brel on 3 May 2023.',
])('knows the King of Malaysia by his title: %s', (text) => {
  expect(people(text)).toContain('Hassan Shah, Yang di-Pertuan Agong')
})

it.each([
  [
    'the Director of the United Nations World Food Programme Ida Lund spoke.',
    'Director of United Nations World Food Programme',
  ],
  ['President Ana Brel met with the acting head of the region Ida Lund.', 'Acting Head of the region'],
  ['President Ana Brel met with head of the republic Ida Lund.', 'Head of the republic'],
  ['She met Prime Minister Jon Vik and his nominated foreign minister, Ida Lund.', 'Nominated Foreign Minister'],
])('reads an office up to the name behind it: %s', (text, office) => {
  expect(people(text)).toContain(`Ida Lund, ${office}`)
})

it.each([
  'On the Day of the Coast Guard of Norway, Prime Minister Karo Holm met Minister Ana Brel.',
  'On the Day of the Harbour Watch of Norway, Prime Minister Karo Holm met Minister Ana Brel.',
])('takes nothing that has an article for somebody: %s', (text) => {
  expect(people(text).map((told) => told.split(',')[0])).toEqual(['Karo Holm', 'Ana Brel'])
})

it.each([
  'President Karo Ana Brel de Lund spoke. Later Brel met Minister Jon Vik.',
  'President Karo Ana Brel de Lund spoke. “Fish is dear,” said Brel.',
])('knows by the middle of a long name whom a report calls so: %s', (text) => {
  expect(people(text).filter((told) => told.startsWith('Karo Ana Brel de Lund,'))).toHaveLength(2)
})
