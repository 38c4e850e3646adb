import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** The place of the first event that a text published on Thursday, 4 May 2023 tells; "-" when there is none. */
const placeOf = (text: string): string => {
  const [event] = readingOf(text, '2023-05-04').drafts
  return event ? (event.place ?? 'none') : '-'
}

const MET = 'Norwegian Prime Minister Ann Lee met Swedish Foreign Minister Bo Roe'

describe('a house, and the town it stands in', () => {
  it.each<[text: string, place: string]>([
    [`${MET} at the Ivar Holm Museum in Bergen on Tuesday.`, 'Ivar Holm Museum, Bergen'],
    ['President Ann Lee hosted a dinner at the Ivar Holm Museum on Tuesday night.', 'Ivar Holm Museum'],
    [
      'President Ann Lee received the credentials of Ambassador Bo Roe in the office of the president on Tuesday.',
      'office of the president',
    ],
    ['Governor Ann Lee was sworn in on Tuesday in the office of the president.', 'office of the president'],
    [
      'President Ann Lee met Swedish Foreign Minister Bo Roe at State House, Tervila, on Tuesday.',
      'State House, Tervila',
    ],
    ['President Ann Lee met Swedish Foreign Minister Bo Roe at State House-Tervila on Tuesday.', 'State House-Tervila'],
    [
      'President Ann Lee is at State House Tervila, where she is holding talks with Foreign Minister Bo Roe.',
      'State House Tervila',
    ],
    ['President Ann Lee met party chairman Bo Roe at the State Lodge, Tervila, on Tuesday.', 'State Lodge, Tervila'],
    [
      'President Ann Lee attended the memorial service for former President Bo Roe, held at Bergen’s Freedom Stadium on Tuesday.',
      'Bergen’s Freedom Stadium',
    ],
    [
      'Tuesday’s memorial service for former President Bo Roe, which was held at Bergen’s Freedom Stadium, was attended by President Ann Lee.',
      'Bergen’s Freedom Stadium',
    ],
    [
      'Governor Ann Lee was sworn in at the headquarters of the bank in Bergen on Tuesday.',
      'headquarters of the bank, Bergen',
    ],
    [
      'Governor Ann Lee of the Bank of Norway met Governor Bo Roe of the Bank of Sweden at the headquarters of the Bank of Norway in Oslo on Tuesday.',
      'headquarters of the Bank of Norway, Oslo',
    ],
    [
      'Sultan Ann Lee received Swedish Foreign Minister Bo Roe at the Istana Darul Amal on Tuesday.',
      'Istana Darul Amal',
    ],
    [
      'Prime Minister Ann Lee met President Bo Roe of the European Commission at Palazzo Verdi on Tuesday.',
      'Palazzo Verdi',
    ],
    [
      'President Ann Lee received Swedish Foreign Minister Bo Roe at Rashtrapati Bhavan on Tuesday.',
      'Rashtrapati Bhavan',
    ],
    [
      'President Ann Lee received Swedish Foreign Minister Bo Roe at a dinner held in Rashtrapati Bhavan here on Tuesday.',
      'Rashtrapati Bhavan',
    ],
    [`${MET} aboard the frigate Stella Maris on Tuesday.`, 'frigate Stella Maris'],
    ['Defence Minister Ann Lee visited troops at Camp Larsen on Tuesday.', 'Camp Larsen'],
    ['Defence Minister Ann Lee met General Bo Roe at Larsen Air Force Base on Tuesday.', 'Larsen Air Force Base'],
    ['Defence Minister Ann Lee met Defence Minister Bo Roe of Sweden at GHQ on Tuesday.', 'GHQ'],
    ['The ambassadors of Malta and Norway called on General Ann Lee at the GHQ on Tuesday.', 'GHQ'],
    [
      'Defence Minister Ann Lee visited the Headquarters Northern Fleet Command on Tuesday.',
      'Headquarters Northern Fleet Command',
    ],
    [
      'The meeting of Defence Minister Ann Lee and Interior Minister Bo Roe was held on Tuesday in the coast guard Operations Centre.',
      'coast guard Operations Centre',
    ],
    [
      'Foreign Minister Ann Lee received Ambassador Bo Roe of Malta on Tuesday at the General Office of the Ministry of Ports.',
      'General Office of the Ministry of Ports',
    ],
    [
      'President Ann Lee attended the opening ceremony of the Judicial Year, held at Parliament on Tuesday.',
      'Parliament',
    ],
    [
      'The summit of President Ann Lee and President Bo Roe will be held at the Larsen Hotel, Tervila, on Friday.',
      'Larsen Hotel, Tervila',
    ],
    [
      'The meeting of Governor Ann Lee and Governor Bo Roe will be held at the Bank of Norway on Friday.',
      'Bank of Norway',
    ],
    [
      'President Ann Lee met Governor Bo Roe in the presidential villa, Abuja, on Tuesday.',
      'presidential villa, Abuja',
    ],
    [
      'French President Ann Lee welcomed European leaders at the Larsen Palace on Tuesday for the emergency summit on Ukraine.',
      'Larsen Palace',
    ],
    ['Defense Secretary Ann Lee hosted Swedish Defence Minister Bo Roe at the Pentagon on Tuesday.', 'Pentagon'],
    [
      'Prime Minister Ann Lee spoke on Tuesday at the Harvest Thanksgiving Service at Tervila Church of Hope in Bergen.',
      'Tervila Church of Hope, Bergen',
    ],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toBe(place)
  })
})

describe('a town', () => {
  it.each<[text: string, place: string]>([
    [`${MET} in the southern coastal town of Tervila on Tuesday.`, 'Tervila'],
    [
      'Prime Minister Ann Lee attended the Larsen Fisheries Forum in the Norwegian lakeside town of Tervila on Tuesday.',
      'Tervila',
    ],
    [
      'Prime Minister Ann Lee attended the meeting of ministers at the Swedish ski resort of Sund pri Havet on Tuesday.',
      'Sund pri Havet',
    ],
    [`${MET} in Dar es Salaam on Tuesday.`, 'Dar es Salaam'],
    [`${MET} in Port of Spain on Tuesday.`, 'Port of Spain'],
    [`${MET} in Ystad på Havet on Tuesday.`, 'Ystad på Havet'],
    [`${MET} in the seaside resort of Tervila on Tuesday.`, 'Tervila'],
    ['Swedish Foreign Minister Bo Roe attended the Fisheries Forum hosted in Bergen on Tuesday.', 'Bergen'],
    [
      'The 12th Fisheries Ministers’ Group Meeting, chaired by Minister Ann Lee, took place on May 2, 2023 in Bergen.',
      'Bergen',
    ],
    [`${MET} on Tuesday at Tervila.`, 'Tervila'],
    [
      'President Ann Lee called on the Paramount Chief of Lower Volta, Osei Boateng II, at Tervila on Tuesday.',
      'Tervila',
    ],
    [`${MET} on the sidelines of the Fisheries Forum in Bergen on Tuesday.`, 'Bergen'],
    ['Provincial premiers will sit down with Prime Minister Ann Lee next week in Ottawa.', 'Ottawa'],
    ['The defence chiefs of Denmark and Finland met Minister Ann Lee on Tuesday in the capital Oslo.', 'Oslo'],
    [
      'Finance Minister Ann Lee and Governor Bo Roe are both in Bergen for the annual meetings of the Fisheries Fund.',
      'Bergen',
    ],
    ['President Ann Lee will also travel to Tervila in the Republic of Botswana on Friday.', 'Tervila'],
    ['OSLO – Norwegian President Ann Lee received Swedish Foreign Minister Bo Roe on Tuesday.', 'Oslo'],
    [`BERGEN, Norway (AP) – ${MET} on Tuesday.`, 'Bergen'],
    [`${MET} in Oslo's Grand Hotel on Tuesday.`, "Oslo's Grand Hotel"],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toBe(place)
  })
})

describe('a place that is only named', () => {
  it.each<[text: string]>([
    [`${MET} on Tuesday and spoke of the war in Ukraine.`],
    [`${MET} on Tuesday. A plane crash took place in Havana last week.`],
    [`${MET}, a former teacher in Bergen, on Tuesday.`],
    [`${MET} on Tuesday, whose office in Bergen is to close.`],
    [`The Bergen-based Fisheries Institute said on Tuesday that ${MET} on Monday.`],
    [`${MET} on Tuesday and condemned the attack at the Larsen Stadium in Malmo.`],
    [`${MET} on Tuesday to discuss the fish market at Tervila.`],
    [`Speaker Ann Lee met Ambassador Bo Roe in his office on Tuesday.`],
    [`${MET} on Tuesday. Ms Lee was born at Camp Larsen in Bergen.`],
    [`President Ann Lee spoke by phone with President Bo Roe, who is in Lisbon, on Tuesday.`],
  ])('%s', (text) => {
    expect(placeOf(text)).toBe('none')
  })
})

/** Every event of the text with its place. */
const placesOf = (text: string) => readingOf(text, '2023-05-04').drafts.map(({ kind, place }) => `${kind} ${place}`)

describe('an event told next to another', () => {
  it('is where another ceremony of its day was', () => {
    const text =
      'Envoys of two states presented their credentials to President Ann Lee at a ceremony held in Larsen Palace on Tuesday.\n\n' +
      'Ambassadors of Malta and Norway presented credentials to President Lee at a function on Tuesday.\n\n' +
      'The envoys who presented credentials were the Ambassador of Malta Bo Roe and Ambassador of Norway Cy Fay.'
    expect(placesOf(text)).toEqual(['ceremony Larsen Palace', 'ceremony Larsen Palace'])
  })

  it('is nowhere when it is of another day', () => {
    const text =
      'Envoys of two states presented their credentials to President Ann Lee at a ceremony held in Larsen Palace on Tuesday.\n\n' +
      'Ambassador of Malta Bo Roe presented his credentials to the President on 3 March 2021.'
    expect(placesOf(text)).toEqual(['ceremony Larsen Palace', 'ceremony null'])
  })

  it('is in the town of the headline rather than in its country', () => {
    const text =
      '# Lee meets Roe in Stockholm\n\nNorwegian Prime Minister Ann Lee met Foreign Minister Bo Roe in Sweden on Tuesday.'
    expect(placesOf(text)).toContain('meeting Stockholm')
  })

  it.each<[before: string, place: string]>([
    ['Polish President Ann Lee is attending the parade held in Vilnius on Tuesday.', 'Vilnius'],
    ['Polish President Ann Lee gave a speech in Vilnius on Monday.', 'Lithuania'],
  ])('is in the town where they were that day rather than in its country: %s', (before, place) => {
    const met = 'She met Lithuanian President Bo Roe in Lithuania on Tuesday.'
    expect(placesOf(`${before}\n\n${met}`)).toContain(`meeting ${place}`)
  })

  it('is in its country when the headline has a town of another', () => {
    const text =
      '# Lee back in Oslo\n\nNorwegian Prime Minister Ann Lee met Foreign Minister Bo Roe in Sweden on Tuesday.'
    expect(placesOf(text)).toContain('meeting Sweden')
  })
})

describe('the office of somebody', () => {
  it.each<[text: string, place: string]>([
    ['Norwegian Minister Ann Lee received Ambassador Bo Roe of Malta at her office on Tuesday.', 'her office'],
    ['Norwegian Minister Ann Lee received Ambassador Bo Roe of Malta at her office in Oslo on Tuesday.', 'Oslo'],
    ['Norwegian Minister Ann Lee met Ambassador Bo Roe of Malta in her office on Tuesday.', 'none'],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toBe(place)
  })
})

describe('a house beside the house', () => {
  it.each<[text: string, place: string]>([
    [`${MET} on Tuesday at the Ministry of Trade, near the Ivar Holm Museum.`, 'Ministry of Trade'],
    [`${MET} on Tuesday at the Ivar Holm Museum, opposite the Ministry of Trade.`, 'Ivar Holm Museum'],
    [`${MET} on Tuesday at the Ivar Holm Museum next to the Ministry of Trade.`, 'Ivar Holm Museum'],
  ])('is not where it was: %s', (text, place) => {
    expect(placeOf(text)).toBe(place)
  })
})

describe('where somebody works', () => {
  it.each<[text: string, place: string]>([
    [`${MET} on Tuesday. Ann Lee was joined by Ida Holm, Deputy Head of the Mission at the Norwegian Embassy.`, 'none'],
    ['Prime Minister Ann Lee met Ida Holm, First Secretary at the Norwegian Embassy, on Tuesday.', 'none'],
    ['Prime Minister Ann Lee received Ida Holm, Military Attaché at the Embassy of Malta, on Tuesday.', 'none'],
    ['Prime Minister Ann Lee met Ida Holm at the Embassy of Norway on Tuesday.', 'Embassy of Norway'],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toBe(place)
  })
})
