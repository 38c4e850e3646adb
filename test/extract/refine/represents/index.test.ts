import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../helpers/reading.ts'

/** Whom each person of the text stands for. */
function bodies(text: string, front = ''): Record<string, string | null> {
  const reading = readingOf(front ? `---\n${front}\n---\n${text}` : text)
  return Object.fromEntries(
    reading.mentions.flatMap((mention) => (mention.is === 'person' ? [[mention.name, mention.represents]] : [])),
  )
}

describe('for whom somebody stands', () => {
  it('is the same for those who follow in one list, unless both hold the highest office', () => {
    expect(
      bodies('He met Polish Foreign Minister Ewa Roe, Defence Minister Jan Mak and adviser Olga Lis.'),
    ).toMatchObject({
      'Jan Mak': 'Poland',
    })
    expect(bodies('Polish President Ewa Roe and President Jan Mak met.')).toMatchObject({ 'Jan Mak': null })
  })

  it.each([
    [
      'guests at a funeral',
      'The mourners included former Polish president Ewa Roe and former ministers Jan Mak and Olga Lis.',
    ],
    ['those who were there', 'He met former Polish president Ewa Roe and former governor Jan Mak.'],
    ['those who spoke', 'Former Polish minister Ewa Roe, former envoy Jan Mak and former mayor Olga Lis spoke.'],
  ])('is not told by one who left office for another who did: %s', (_who, text) => {
    expect(bodies(text)).toMatchObject({ 'Ewa Roe': 'Poland', 'Jan Mak': null })
  })

  it.each([
    'Portuguese Prime Minister Ana Reis, Norwegian Minister Jon Vik and the Mayor of Tervila, Olga Lis, are expected to attend.',
    'The Finnish President, Ewa Roe, Maltese Minister Jan Mak and Olga Lis, Mayor of Tervila, took part.',
    'Irish Minister Ann Lee, Swedish Minister Bo Roe and the Governor of Tervila, Olga Lis, met in Oslo.',
  ])('is not told of a town by guests from several countries, nor by their host: %s', (sentence) => {
    expect(bodies(sentence, 'publisher: The White House')).toMatchObject({ 'Olga Lis': null })
    expect(bodies('Norwegian Minister Jon Vik and the Mayor of Tervila, Olga Lis, met.')).toMatchObject({
      'Olga Lis': 'Norway',
    })
  })

  it('is not the country of an agency that reports to the world', () => {
    expect(bodies('Former president Paul Moss attended the service.', 'publisher: AFP')).toMatchObject({
      'Paul Moss': null,
    })
  })

  it('is the publisher’s country for its own officials, and not for those they met', () => {
    const said = bodies('President Paul Moss spoke with Prime Minister Ann Lee.', 'publisher: The White House')
    expect(said).toMatchObject({ 'Paul Moss': 'United States', 'Ann Lee': null })
  })

  it.each([
    'Director Eva Lind met with a Norwegian delegation in Washington, D.C., led by',
    'Director Eva Lind received the Norwegian delegation on Monday, headed by',
    'Director Eva Lind met a high-level Norwegian team in Geneva, led by',
  ])('is the country of the delegation that they lead: %s', (lead) => {
    const said = bodies(`${lead} Finance Ministry Secretary Jon Vik and Central Bank Governor Dr. Mia Holm.`)
    expect(said).toMatchObject({ 'Jon Vik': 'Norway', 'Mia Holm': 'Norway' })
  })

  it.each(['Internal Monetary Fund (IMF) chief', 'the lender (IMF) Managing Director', 'World Fund (IMF) head'])(
    'is the body whose letters stand in front of the office: %s',
    (office) => {
      const said = bodies(`On Wednesday, ${office} Mia Holm met Indian Finance Minister Ravi Rao.`)
      expect(said).toMatchObject({ 'Mia Holm': 'International Monetary Fund', 'Ravi Rao': 'India' })
    },
  )

  it('is no bank that only tells of a guest from another house', () => {
    const said = bodies(
      'On Monday a delegation headed by Mr. Jon Vik, Director General, Markets and Payments, Harbour Reserve Fund, visited the bank.',
      'publisher: Bank of Malta',
    )
    expect(said['Jon Vik']).not.toBe('Bank of Malta')
    expect(said['Jon Vik']).not.toBe('Malta')
  })

  it.each(['Bank of Malta', 'Central Bank of Malta', 'The Monetary Authority of Malta (MAM)'])(
    'is the bank that tells of its own people: %s',
    (bank) => {
      const said = bodies(
        'On Wednesday, Deputy Governor Mia Holm met Minister Jon Vik. Minister of Ports Tor Lund attended.',
        `publisher: ${bank}`,
      )
      expect(said).toMatchObject({ 'Mia Holm': bank.replace(/^The | \(MAM\)$/g, ''), 'Tor Lund': 'Malta' })
    },
  )

  it.each([
    ['Norwegian Foreign Office', 'Norway'],
    ['The Danish Foreign Office, London', 'Denmark'],
    ['Press Service of the Finnish Foreign Office', 'Finland'],
  ])('is the country that the publisher’s name says: %s', (publisher, country) => {
    const said = bodies('Foreign Minister Ann Lee spoke with President Paul Moss of Malta.', `publisher: ${publisher}`)
    expect(said['Ann Lee']).toBe(country)
  })

  it('is not the publisher’s country where that has no such office', () => {
    const said = bodies(
      'On Wednesday, Foreign Minister Mia Holm attended the talks. President Jon Vik hosted a dinner on Wednesday.',
      'publisher: Ministry of Foreign Affairs of Norway',
    )
    expect(said['Jon Vik']).not.toBe('Norway')
  })

  it('is the country of the house where he receives a visitor, and not the publisher’s', () => {
    const finnish = 'publisher: Ministry for Foreign Affairs of Finland'
    expect(
      bodies('Minister Ida Rask was received by Prime Minister Jon Vik at Riga Castle in Riga.', finnish),
    ).toMatchObject({ 'Jon Vik': 'Latvia', 'Ida Rask': 'Finland' })
    expect(
      bodies('Minister Ida Rask was received by Prime Minister Jon Vik at the Fish Congress in Riga.', finnish),
    ).not.toMatchObject({ 'Jon Vik': 'Latvia' })
  })

  it('is the country that a report tells a visit to, also where the guest invites the host in return', () => {
    const said = bodies(
      'Minister Ida Rask travelled to Latvia on Monday. She was welcomed by Prime Minister Jon Vik. He accepted an invitation to visit Helsinki.',
      'publisher: Ministry for Foreign Affairs of Finland',
    )
    expect(said['Jon Vik']).toBe('Latvia')
  })

  it('is read from a government address', () => {
    expect(bodies('Foreign Minister Kenji Mori spoke.', 'url: https://www.mofa.go.jp/press/1')).toMatchObject({
      'Kenji Mori': 'Japan',
    })
  })

  it('is the country of the city where a report is written', () => {
    expect(bodies('TEHRAN, July 6 – Foreign Minister Ali Roe spoke to reporters on Monday.')).toMatchObject({
      'Ali Roe': 'Iran',
    })
  })

  it.each([
    'Baku, May 8, AZERTAC\n\nPresident Ali Roe has spoken.',
    'BAKU, MAY 8, ARMENPRESS. President Ali Roe has spoken.',
    'BAKU, May 8. /TASS/. President Ali Roe has spoken.',
  ])('is the country of the city in an agency’s line: %s', (text) => {
    expect(bodies(text)).toMatchObject({ 'Ali Roe': 'Azerbaijan' })
  })

  it('is the country of a newspaper’s address, unless anybody can buy one there', () => {
    expect(bodies('Prime Minister Ann Lee spoke.', 'url: https://www.daily.co.nz/1')).toMatchObject({
      'Ann Lee': 'New Zealand',
    })
    expect(bodies('Prime Minister Ann Lee spoke.', 'url: https://daily.io/1')).toMatchObject({ 'Ann Lee': null })
  })

  it.each([
    ['Maltese Weekender', 'Prime Minister Ann Lee and Fiji’s leader Bo Roe spoke in Wellington.', null],
    ['Malta Daily', 'OSLO – Press secretary Ann Lee said U.S. President Bo Roe would come to Norway.', 'Norway'],
    ['Maltese Herald', 'Prime Minister Ann Lee of Malta spoke. Press secretary Ann Lee met Fiji’s leader.', 'Malta'],
    ['Presidency of the French Republic', 'President Ann Lee met Chancellor Bo Roe of Germany.', 'France'],
  ])('is not a newspaper’s where the text tells of others alone: %s', (publisher, text, country) => {
    expect(bodies(text, `publisher: ${publisher}`)).toMatchObject({ 'Ann Lee': country })
  })

  it.each([
    'President Ann Lee talked with Ambassador Bo Roe.',
    'President Ann Lee received Ambassador Bo Roe in Valletta.',
    'Prime Minister Ann Lee met with Ambassador Bo Roe on Monday.',
  ])('is not that of an ambassador whom its head meets: %s', (text) => {
    expect(bodies(text, 'publisher: Malta Daily')).toMatchObject({ 'Ann Lee': 'Malta', 'Bo Roe': null })
  })

  it('is not the country where a report is written when the other’s is told to be that one', () => {
    const text = 'SEOUL – Prime Minister Kenji Mori and South Korean President Rim Jae-ho held talks on Sunday.'
    expect(bodies(text)).toMatchObject({ 'Kenji Mori': null, 'Rim Jae-ho': 'South Korea' })
  })

  it('is not the country of a house that somebody visits', () => {
    expect(bodies('Deputy Prime Minister Ann Lee smiled at the door of 10, Downing Street.')).toMatchObject({
      'Ann Lee': null,
    })
  })

  it('is the country where somebody is met', () => {
    const said = bodies('In Jerusalem, Mr. Moss met with President Dan Roe.\n\nAdviser Paul Moss then left.')
    expect(said).toMatchObject({ 'Dan Roe': 'Israel' })
  })

  it('stays open where nothing tells', () => {
    expect(bodies('President Paul Moss spoke with President Ann Lee about Ukraine.')).toMatchObject({
      'Paul Moss': null,
      'Ann Lee': null,
    })
  })

  it('is known for offices that one country alone has', () => {
    expect(bodies('Taoiseach Sean Roe spoke.')).toMatchObject({ 'Sean Roe': 'Ireland' })
  })

  const front = 'publisher: The White House'

  it('is never the publisher’s country for those who are met, also behind a pronoun or a noun', () => {
    const text = 'Secretary Paul Moss met Minister Ann Lee of Malta. He also met with Foreign Minister Bo Roe.'
    expect(bodies(text, front)['Bo Roe']).not.toBe('United States')
    expect(bodies('Secretary Paul Moss’s meetings with Labour Secretary Bo Roe.', front)['Bo Roe']).not.toBe(
      'United States',
    )
  })

  it('is the party of a party’s office', () => {
    const text = 'National Security Advisor Paul Moss met with Green Harbour Party Leader Ann Lee.'
    expect(bodies(text, front)).toMatchObject({ 'Paul Moss': 'United States', 'Ann Lee': 'Green Harbour Party' })
  })

  it('is not the country of the president one speaks with, but that of the king whose queen one is', () => {
    expect(bodies('President Ann Lee and Ukraine’s President Bo Roe spoke by telephone.')).toMatchObject({
      'Ann Lee': null,
      'Bo Roe': 'Ukraine',
    })
    expect(bodies('King Paul Moss and Queen Ann Lee of Norway came to lunch.')).toMatchObject({ 'Paul Moss': 'Norway' })
  })

  it('is not the country of the one who follows in a list', () => {
    const text =
      'Secretary Paul Moss met with Trade Minister Ann Lee, Trade Minister Bo Roe and Kenyan Trade Minister Ruth Odera.'
    expect(bodies(text, front)).toMatchObject({ 'Ann Lee': null, 'Bo Roe': null, 'Ruth Odera': 'Kenya' })
  })

  it.each(['Readout of Travel to Malta', 'Moss visits Malta', 'Deputy Secretary to visit Malta'])(
    'is that of the hosts of a trip which the title tells: %s',
    (title) => {
      const trip = `${front}\ntitle: ${title}`
      expect(
        bodies(
          'Deputy Secretary Paul Moss spoke of ties with Malta. Moss met with Principal Secretary Ann Lee about Kenya and Peru.',
          trip,
        ),
      ).toMatchObject({ 'Paul Moss': 'United States', 'Ann Lee': 'Malta' })
    },
  )

  it('is nobody’s for a colleague of whom no sentence says where he is from', () => {
    const text = 'On Monday, Trade Minister Ann Lee of Peru signed an agreement with her colleague Bo Roe.'
    expect(bodies(text, front)).toMatchObject({ 'Ann Lee': 'Peru', 'Bo Roe': null })
  })

  it('is not the town’s for an officer of a body who is there', () => {
    const text =
      'OSLO, 9 May 2023 – The NPC Chairperson-in-Office, Minister Ann Lee, met President Bo Roe of Norway today.'
    expect(bodies(text)).toMatchObject({ 'Ann Lee': null, 'Bo Roe': 'Norway' })
  })

  it('is that of the team which somebody leads', () => {
    const text =
      'Adviser Paul Moss met with members of President Ana Brel of Malta’s administration, including Chief of Cabinet Ann Lee and Economy Minister Bo Roe.'
    expect(bodies(text, front)).toMatchObject({ 'Ann Lee': 'Malta', 'Bo Roe': 'Malta' })
  })
})

describe('for whom those stand whom a visit brings together', () => {
  const OF_NORWAY = 'publisher: Office of the President of Norway'
  const VISIT = 'President Ann Lee will make a state visit to Brazil.'

  it('is the visited country for the host, the own one for a minister who comes along', () => {
    const text = `${VISIT} The visit is hosted by President Rui Mota. The President will open a fair together with Minister of Trade Bo Roe and the Governor of São Paulo, Edu Paz.`
    expect(bodies(text, OF_NORWAY)).toMatchObject({ 'Rui Mota': 'Brazil', 'Bo Roe': 'Norway', 'Edu Paz': 'Brazil' })
  })

  it('is the Commission for one of its members, wherever the report is written', () => {
    const text = 'European Commissioner for Fisheries Jan Vik joined Energy Minister Ann Lee.'
    expect(bodies(text, OF_NORWAY)).toMatchObject({ 'Jan Vik': 'European Commission', 'Ann Lee': 'Norway' })
  })

  it('is the visited country for whoever receives the visitor there, although somebody is invited to come the other way', () => {
    const text =
      'Foreign Minister Ann Lee paid a visit to Malta on 10 May. Minister Lee was received by Prime Minister Jon Vik at ' +
      'the Palace. He accepted an invitation to visit Oslo.'
    expect(bodies(text, OF_NORWAY)).toMatchObject({ 'Ann Lee': 'Norway', 'Jon Vik': 'Malta' })
  })

  it('is no house that every country has', () => {
    const text = `${VISIT} She will meet the President of the Federal Senate, Edu Paz.`
    expect(bodies(text, OF_NORWAY)['Edu Paz']).not.toBe('Federal Senate')
  })
})

it.each([
  'Brel, who had been Fiji’s minister of trade since 2019, thanked him.',
  'Brel, a former Fijian foreign minister, thanked him.',
  'Brel, who was Fiji’s ambassador in London, thanked him.',
])('gives whoever somebody met the country whose office it was before, and not the publisher’s: %s', (sentence) => {
  const text = `---\npublisher: Radio New Zealand\npublished: 2023-05-10\n---\nJon Vik has met with President Omar Brel in Suva. ${sentence}`
  const brel = readingOf(text).mentions.find((mention) => mention.is === 'person' && mention.name === 'Omar Brel')
  expect(brel).toMatchObject({ represents: 'Fiji' })
})

describe('a bank that is told in short', () => {
  const FRONT = 'publisher: National Bank of Malta'
  it.each([
    ['the governor of the National Bank, Ann Lee, spoke.', FRONT],
    ['the Second Deputy Governor of the Bank, Ms Ann Lee, spoke.', FRONT],
    ['the National Bank of Malta met in Gozo. The Deputy Governor of the Bank, Ann Lee, spoke.', ''],
  ])('has its whole name: %s', (text, front) => {
    expect(bodies(`On Monday, ${text}`, front)['Ann Lee']).toBe('National Bank of Malta')
  })

  it('keeps the short one where two could be meant', () => {
    const text = 'The Lake Bank of Fiji joined. The Deputy Governor of the Bank, Ann Lee, spoke.'
    expect(bodies(text, FRONT)['Ann Lee']).toBe('Bank')
  })
})

it.each([
  'Meeting Norwegian Ambassador Bo Roe, Acting President Ann Lee spoke of trade.',
  'Receiving Norwegian Minister Bo Roe, Vice President Ann Lee thanked him.',
  'Welcoming the new Norwegian Ambassador Bo Roe, Interim President Ann Lee spoke of trade.',
])('gives whoever met somebody no country of the one whom she met: %s', (text) => {
  expect(bodies(text)).toMatchObject({ 'Bo Roe': 'Norway', 'Ann Lee': null })
})

it.each([
  'VIENNA, June 12 (Agency) -- Premier Jon Vik arrived here on Wednesday for a summit.',
  'VIENNA, June 12 (Agency) -- President Jon Vik and Russian President Boris Lang met on Wednesday. President Vik was glad.',
])('whoever came to where a report was written is not of that country: %s', (text) => {
  expect(bodies(text)).toMatchObject({ 'Jon Vik': null })
})

it('whoever is at home where it was written is', () => {
  expect(bodies('VIENNA, June 12 (Agency) -- President Jon Vik received new ambassadors today.')).toMatchObject({
    'Jon Vik': 'Austria',
  })
})
