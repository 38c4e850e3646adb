import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Pilots', '2024-03-06')}On 5 March 2024, the Minister of Ports of Latvia Zane Ozola held a meeting with more than thirty harbour pilots in Riga. On the same day she met the Minister of Ports of Malta Rita Vella. Ozola said ferries may use the docks of Liepaja and Ventspils. She congratulated Vella on the new pier.\n`,
  'b.md': `${front('Quays', '2024-04-11')}On 10 April 2024, the Mayor of Basel Urs Frei and the Mayor of Linz Anna Huber travelled to Sliema. On 10 April 2024, the Minister of Trade of Malta Luca Zahra met the Minister of Sport of Malta Ivo Galea in Sliema.\n`,
  'e.md': `${front('Reeds', '2024-08-06')}On 2 August 2024, the Ambassador of New Zealand Hana Reid presented her credentials to the President of Italy Sergio Conti in Rome. On 5 August 2024, the President of Finland Aksel Stahl and his spouse Inka Orr-Stahl visited Oulu.\n`,
  'f.md': `${front('Buoys', '2024-09-03')}On 2 September 2024, the Minister of Ports of Malta Rita Vella and the Mayor of Bern Eva Roth attended a meeting of pilots in Gozo. After the meeting of pilots, chaired by Mayor Eva Roth, Vella told reporters that the buoys were new.\n`,
  'd.md': `${front('Locks', '2024-07-03')}On 2 July 2024, the Minister of Ports of Malta Rita Vella attended a conference on locks in Floriana. The conference was attended by the Mayor of Graz Otto Braun and the Mayor of Bern Eva Roth. The conference included a keynote speech by Otto Braun, Mayor of Graz, and the participation of Eva Roth, Mayor of Bern.\n`,
  'c.md': `${front('Guests', '2024-06-04')}On 3 June 2024, the President of Chile Paula Rojas received the President of Peru Ana Ruiz in Arica. President Ruiz will meet the Prime Minister of Denmark Ida Krog.\n`,
})

describe('which and how many', () => {
  it('is no question for people where no noun of it is one', async () => {
    const answer = await ask('which docks may ferries use')
    expect(answer.people).toEqual([])
    expect(answer.text).toContain('Liepaja and Ventspils')
  })

  it('is the number of a sentence that says all that is asked', async () => {
    const answer = await ask('how many pilots did ozola meet')
    expect(answer.title).toBe('“more than thirty harbour pilots”, the documents say: “how many pilots did ozola meet”')
    expect((await ask('how many pilots did vella meet')).title).not.toContain('thirty')
  })
})

describe('who', () => {
  it('travelled somewhere is not who received them there', async () => {
    expect((await ask('who travelled to sliema')).people).toEqual(['Urs Frei', 'Anna Huber'])
  })

  it.each([
    ['who did rojas receive', ['Ana Ruiz']],
    ['who did rojas receive in arica', ['Ana Ruiz']],
    ['who did Paula Rojas welcome', ['Ana Ruiz']],
  ])('was received is not who received them: %s', async (words, people) => {
    expect((await ask(words)).people).toEqual(people)
  })

  it('is to be met where no place is told is shown, and is no answer to where', async () => {
    const answer = await ask('who will ruiz meet in lima')
    expect(answer.outcome).toBe('not-found')
    expect(answer.text).toContain('Ida Krog')
  })

  it('is the one of the whole surname, and not of half of it', async () => {
    expect((await ask('when did stahl visit oulu')).title).toMatch(/^5 August 2024: /)
    expect((await ask('when did orr-stahl visit oulu')).title).toMatch(/^5 August 2024: /)
    expect((await ask('who went with stahl')).people).toEqual(['Inka Orr-Stahl'])
  })

  it('credentials were presented to is not who presented them', async () => {
    expect((await ask('who did reid present her credentials to')).people).toEqual(['Sergio Conti'])
  })

  it('was congratulated is told by the sentence, and by no event', async () => {
    expect(await ask('who did ozola congratulate')).toMatchObject({ outcome: 'answered', people: [] })
    expect((await ask('who did rojas congratulate')).outcome).toBe('not-found')
  })

  it('chaired it is not the one who tells of it', async () => {
    expect((await ask('who chaired the meeting of pilots')).people).toEqual(['Eva Roth'])
  })

  it('gave the speech is not who took part beside it', async () => {
    expect((await ask('who gave the keynote speech on locks')).people).toEqual(['Otto Braun'])
  })
})

describe('how often somebody did it', () => {
  const ask = askingCorpus({
    'a.md': `${front('Second journey', '2024-08-02')}Prime Minister Igor Bartel of Latvia visited Malta on 1 August 2024. It was his second visit to Malta.\n`,
    'b.md': `${front('Back in Chile', '2024-05-08')}President Aksel Stahl of Finland visited Chile on 7 May 2024. This was the President's third official visit there.\n`,
    'c.md': `${front('In Peru', '2024-03-05')}Mayor Rita Vella visited Peru on 4 March 2024. It is her fifth trip to Peru since she took office.\n`,
  })

  it.each([
    ['how many times did Bartel visit Malta', 'his second visit'],
    ['how often has Bartel visited Malta', 'his second visit'],
    ['how many times did Stahl visit Chile', 'third official visit'],
    ['how many visits did Vella pay to Peru', 'fifth trip'],
  ])('is what a sentence counts beside what is recorded: %s', async (words, says) => {
    const { title, text } = await ask(words)
    expect(title).toContain('1 event recorded')
    expect(text).toContain(says)
  })
})
