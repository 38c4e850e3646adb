import { expect, it } from 'vitest'
import { readingOf } from '../../../../helpers/reading.ts'

/** Everybody who takes part in an event of a text. */
const takingPart = (text: string): readonly string[] => {
  const { drafts } = readingOf(text, '2024-06-12')
  return [...new Set(drafts.flatMap(({ participants }) => participants.map(({ name }) => name)))].sort()
}

it.each([
  'The King arrived in Oslo on Tuesday. Travelling with him are Trade Minister Ana Brel and Ports Minister Jon Vik.',
  'The two teams met in Oslo on Tuesday. On the Kenyan side: Trade Minister Ana Brel and Ambassador Jon Vik.',
  'Attending the dinner in Oslo on Tuesday were the King and the Queen, Minister Ana Brel and Governor Jon Vik.',
  'Attending the dinner in Oslo on Tuesday were the Duke and Duchess of Kent, Minister Ana Brel and Governor Jon Vik.',
  'Minister Ana Brel met Harbour Fund director Tor Lund, Fund Vice President Jon Vik in Oslo on Tuesday.',
  'The talks in Oslo on Tuesday were attended by the foreign ministers of Norway, Ana Brel; Chile, Jon Vik.',
  'The dinner was held in Oslo on Tuesday. Among the other high-ranking guests present were Governor Ana Brel and Judge Jon Vik.',
  'The board met in Oslo on Tuesday. Present were Ms Ana Brel, the Adviser on Ports and the Lakes; Mr Jon Vik, the Treasurer.',
  'Premier Ana Brel had talks with King Olav and a bilateral meeting with her Maltese counterpart Jon Vik in Oslo on Tuesday.',
  'The fair was held in Oslo on Tuesday. Also present were Kent County First Lady Ana Brel and county Youth Coordinator Jon Vik.',
  'The forum takes place in Oslo on Friday. Premier Ana Brel will give the keynote address. “Also attending is Governor Jon Vik.',
  'President Lund received the new heads of diplomatic missions of Malta – Ana Brel, and Peru – Jon Vik in Oslo on Monday.',
  'The forum will be held in Oslo on Friday. Among the guests invited to it are Governor Ana Brel and Minister Jon Vik.',
  'A ceremony took place in Oslo on Monday. Minister of Ports, Ms Ana Brel; Minister of Works, Jon Vik were also at the ceremony.',
  'The ceremony will be held in Oslo on Friday. Addresses at the ceremony will come from Governor Ana Brel; and Mayor Jon Vik.',
  'The forum was held in Oslo on Monday. The Maltese side was led by the Hon. Ana Brel, Minister for Trade, and included the Hon. Jon Vik, Minister for Ports.',
])('whoever a list names takes part: %s', (text) => {
  expect(takingPart(text)).toEqual(expect.arrayContaining(['Ana Brel', 'Jon Vik']))
})

it('whoever alone votes against the others was there', () => {
  const text =
    'The board met in Oslo on Tuesday. Voting for were Governor Ana Brel and Deputy Governor Mia Holm. Voting against was Jon Vik.'
  expect(takingPart(text)).toEqual(['Ana Brel', 'Jon Vik', 'Mia Holm'])
})

it('an office in hyphens is one', () => {
  const text = 'Premier Ana Brel met Attorney-General Jon Vik and Consul-General Eva Roe in Oslo on Monday.'
  const [draft] = readingOf(text, '2024-06-12').drafts
  expect(draft?.participants.map(({ name, role }) => [name, role])).toEqual([
    ['Ana Brel', 'Premier'],
    ['Jon Vik', 'Attorney General'],
    ['Eva Roe', 'Consul General'],
  ])
})

it('there are as many as countries in front of them', () => {
  const text =
    'A phone talk took place on Monday between the presidents of Malta and Norway Ana Brel and Jon Vik, Trend reports.'
  const [draft] = readingOf(text, '2024-06-12').drafts
  expect(draft?.participants.map(({ name, represents }) => [name, represents])).toEqual([
    ['Ana Brel', 'Malta'],
    ['Jon Vik', 'Norway'],
  ])
})

it('whoever was invited need not have come', () => {
  const text =
    'The forum was held in Oslo on Monday. Among the guests invited were Governor Ana Brel and Minister Jon Vik.'
  expect(takingPart(text)).toEqual([])
})

it('a group does what is told behind an aside', () => {
  const text =
    'Ten envoys, including those of Malta and Peru, who begin their work here, presented their credentials to President Ana Brel on Monday.'
  expect(takingPart(text)).toEqual(['Ana Brel'])
})

it('behind a name with an honorific stands its own office, and the next name has another one', () => {
  const text =
    'The Hon. Tor Lund, Minister for Foreign Affairs, led a delegation to Oslo on Monday which included Senator the Hon. Ana Brel, Minister for Lakes and Water, the Hon. Jon Vik, Minister for Ports, and the Hon. Eva Roe, Minister for Trade.'
  const { drafts } = readingOf(text, '2024-06-12')
  const roles = new Map(drafts.flatMap(({ participants }) => participants.map(({ name, role }) => [name, role])))
  expect([roles.get('Ana Brel'), roles.get('Jon Vik'), roles.get('Eva Roe')]).toEqual([
    'Minister for Lakes and Water',
    'Minister for Ports',
    'Minister for Trade',
  ])
})

it('an office without an article stands in front of the name behind its comma', () => {
  const text =
    'A forum was held in Oslo on Monday. In his speech at the forum, Minister of Ports, Jon Vik said that ships are ready.'
  const [draft] = readingOf(text, '2024-06-12').drafts
  expect(draft?.participants).toMatchObject([{ name: 'Jon Vik', role: 'Minister of Ports' }])
})

it('a word of an office is nobody', () => {
  const text =
    'The forum was held in Oslo on Monday. Present were Ms Ana Brel, Minister Assisting the Premier, and Mr Jon Vik.'
  expect(takingPart(text)).not.toContain('Assisting')
})

it('whoever asks for a call has it', () => {
  expect(
    takingPart('Minister Ana Brel had a telephone conversation on Monday at the request of Governor Jon Vik.'),
  ).toEqual(['Ana Brel', 'Jon Vik'])
})

it('on which day of a visit somebody is met is not told', () => {
  const text =
    'Premier Ana Brel leaves for Tokyo on Friday for a three-day visit, during which she will meet Emperor Naruhito.'
  const meeting = readingOf(text, '2024-06-12').drafts.find(({ kind }) => kind === 'meeting')
  expect(meeting?.date).toBeNull()
})
