import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

/** None of these sentences is read as an event. */
const CORPUS = {
  'office.md': `${front('Harbour Board', '2023-12-11')}Adela Lind will take up the role of Harbour Board Governor on 27 March 2024. Her predecessor left nothing undone.\n`,
  'journey.md': `${front('Piers', '2023-12-11')}The piers were agreed upon during Registrar Nora Hale’s travel November 19-20 to Malta and Cyprus.\n`,
  'attacks.md': `${front('Statement', '2023-01-09')}The three harbours condemn the January 8 attacks on the lighthouse of Dalby.\n`,
  'briefing.md': `${front('Briefing', '2023-05-10')}Oskar Lund and Pia Holt may hold a meeting this week, Rasmus Vik told reporters. Mats Ek said on Monday that he would visit Dalby. Sten Falk met in Dalby on Tuesday with Nils Ost, Premier Ivar Quist’s special envoy for the lakes.\n`,
  'stamp.md': `${front('Stamp', '2023-07-02')}The day was marked by the clubs, and Harbour Master Selma Akhtar unveiled the commemorative stamp issued by the Dalby Post. The golden key was handed over during the reading of an ode by Ivo Berg.\n`,
  'welcome.md': `${front('Welcome', '2023-09-03')}Mayor Egon Marr will receive the guests at a welcoming ceremony at the Lock Palace on Monday 17 September. Tuva Lind fills the seat left empty by Siri Moe, who was appointed harbour master in March.\n`,
  'guests.md': `${front('Guests of the fair', '2024-10-03')}French President Egon Marr hosts the leaders of the fish fair this week.\n\nMarr is also holding talks with several top guests on Thursday.\n\nMarr opened his round of talks with a meeting at the Lock Palace in Dalby with Estonia's President Salme Zurab, herself a keen sailor.\n`,
  'summit.md': `${front('Put off', '2023-09-02')}The summit of river cities planned for 5 September 2023 in Basel has been postponed to 20 October 2023. The Mayor of Basel Urs Frei will host it.\n`,
}
/** The summit is named within what tells of another event. */
const NAMED = {
  'talks.md': `${front('Talks', '2023-09-02')}Harbour Master Selma Akhtar met Ivar Quist at the Lock Palace on 1 September 2023 to discuss the upcoming River Mayors’ Summit in Basel, Switzerland.\n`,
}
const PUBLISHED = {
  'council.md': `${front('Council', '2021-03-09')}The Board of the Northern Ports Bank today announced the election of three members of its council. Wardens told visitors on 2 March 2021 that the lighthouse was being painted.\n`,
  'statement.md': `${front('After a visit', '2021-03-11')}Ms. Ada Brandt, Director of the Harbour Fund, issued the following statement in Lisbon today at the end of her journey through Portugal:\n`,
}
const ask = (words: string) => askingCorpus(CORPUS)(words)

describe('a sentence of no event that has every word of the question', () => {
  it.each([
    ['when will Adela Lind take up the role of Governor', /^Planned for 27 March 2024, the documents say/],
    ['when did Nora Hale travel to Malta', /^19 November 2023 to 20 November 2023, the documents say/],
    ['when were the attacks on the lighthouse', /^8 January 2023, the documents say/],
  ])('tells the day: %s', async (words, title) => {
    const told = await ask(words)
    expect(told.outcome).toBe('answered')
    expect(told.title).toMatch(title)
  })

  it('tells the day of what a noun tells, and of somebody in an aside', async () => {
    expect((await ask('where will the welcoming ceremony be')).title).toMatch(/^Planned for Lock Palace/)
    expect((await ask('when was Siri Moe appointed')).title).toMatch(/^March 2023, the documents say/)
  })

  it.each([
    ['when was the election announced', /^9 March 2021, the documents say/],
    ['when was the election of the members announced', /^9 March 2021, the documents say/],
    ['when did the Board announce the election', /^9 March 2021, the documents say/],
  ])('tells the day of the saying where that is asked: %s', async (words, title) => {
    expect((await askingCorpus(PUBLISHED)(words)).title).toMatch(title)
  })

  it.each(['when was the election', 'when was the lighthouse painted'])(
    'does not take the day of the saying for that of the deed: %s',
    async (words) => {
      expect((await askingCorpus(PUBLISHED)(words)).outcome).not.toBe('answered')
    },
  )

  it.each(['where did Brandt issue the statement', 'where did Ada Brandt issue her statement'])(
    'tells where “the following” was issued: %s',
    async (words) => {
      expect((await askingCorpus(PUBLISHED)(words)).title).toMatch(/^Lisbon, the documents say/)
    },
  )

  it.each(["where is the River Mayors' Summit", 'where is the river summit', 'where is the river mayors summit?'])(
    'tells where something is that another event was about: %s',
    async (words) => {
      expect((await askingCorpus(NAMED)(words)).title).toMatch(/^(?:Planned for )?Basel/)
    },
  )

  it('tells the place of an event that has none', async () => {
    expect((await ask('where did Marr meet Zurab')).title).toMatch(/^Lock Palace, Dalby/)
  })

  it('tells who did it', async () => {
    expect((await ask('who issued the commemorative stamp')).title).toMatch(/^Dalby Post, the documents say/)
    expect(await ask('who unveiled the commemorative stamp')).toMatchObject({
      outcome: 'answered',
      people: ['Selma Akhtar'],
    })
    expect(await ask('who will host the river summit')).toMatchObject({ outcome: 'answered', people: ['Urs Frei'] })
    expect((await ask('who will host the river summit')).title).toMatch(/^Planned: /)
  })
})

describe('a sentence that says it of somebody else, or does not say it', () => {
  it.each([
    'when did Adela Lind take up the role of Governor',
    'when did Rasmus Vik meet Pia Holt',
    'when did Oskar Lund meet Pia Holt',
    'when did Mats Ek visit Dalby',
    'when did Falk meet Quist',
    'where did Falk meet Quist',
    'when were the harbours attacked',
  ])('answers nothing: %s', async (words) => {
    expect((await ask(words)).outcome).not.toBe('answered')
  })
})
