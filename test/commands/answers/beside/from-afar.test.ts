import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (publisher: string, published: string) => `---\npublisher: ${publisher}\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'a.md': `${front('Delta Post', '2024-09-30')}Jordanian Energy Minister Rana Saleh and Maltese Energy Minister Leo Borg signed a cable accord in Aqaba on 29 September 2024 in the presence of Commissioner Piet Maas. Commissioner Piet Maas joined via video link.\n`,
  'b.md': `${front('Harbour Daily', '2024-10-01')}Energy Minister Leo Borg signed the cable accord in Aqaba on 29 September 2024 with Rana Saleh of Jordan. Commissioner Piet Maas was also present in Aqaba for the ceremony.\n`,
  'c.md': `${front('Delta Post', '2024-03-12')}Norwegian Foreign Minister Kari Lund, Polish Foreign Minister Adam Wilk and Danish Foreign Minister Lone Bro met in Bergen on 11 March 2024. Lone Bro joined by video link.\n`,
})

describe('whether somebody was there on a screen', () => {
  it('is told where two documents disagree', async () => {
    for (const words of ['was Piet Maas in Aqaba', 'who attended the Aqaba signing']) {
      const answer = await ask(words)
      expect(answer.text).toContain('The documents disagree who was there in person')
      expect(answer.text).toContain('joined via video link')
      expect(answer.text).toContain('was also present in Aqaba')
    }
    expect((await ask('was Piet Maas in Aqaba')).title).toMatch(/^Named, but the documents disagree/)
  })

  it('is told where a sentence says so', async () => {
    expect((await ask('who attended 11 March 2024')).text).toContain('From afar, the documents say')
    expect((await ask('did Lone Bro attend on 11 March 2024')).title).toMatch(/^Yes, from afar: Lone Bro/)
  })

  it('is so of one who did not come and joined, which is no absence', async () => {
    const ask = askingCorpus({
      'd.md': `${front('Delta Post', '2024-05-12')}Port ministers met in Turku on 11 May 2024. Latvian Minister Zane Ozola chaired the meeting. Danish Minister Ida Roos, who broke her leg, did not travel to Turku and joined by video link.\n`,
    })
    const answer = await ask('was Ida Roos at the Turku meeting')
    expect(answer.title).not.toMatch(/disagree|not there|^No\b/)
    expect(answer.text).toContain('joined by video link')
  })

  it.each(['online', 'by video link', 'via screen'])(
    'is so of one of a list who is said to be there %s',
    async (how) => {
      const ask = askingCorpus({
        'e.md': `${front('Delta Post', '2024-06-12')}The ports conference was held in Pori on 11 June 2024.\n\nParticipants\n\n- Zane Ozola, Minister for Ports of Latvia\n- Ida Roos, Minister for Ports of Denmark (${how})\n- Nils Vik, Minister for Ports of Norway\n`,
      })
      expect((await ask('was Ida Roos in Pori')).title).toMatch(/^Yes, from afar: Ida Roos/)
      expect((await ask('was Nils Vik in Pori')).title).toMatch(/^Yes: Nils Vik/)
    },
  )

  it('is of nobody else in the sentence', async () => {
    expect((await ask('did Adam Wilk attend on 11 March 2024')).title).toMatch(/^Yes/)
  })

  it.each(['by video', 'by video link', 'online'])('is planned where it is only planned: %s', async (how) => {
    const ask = askingCorpus({
      'f.md': `${front('Delta Post', '2024-10-20')}President Ann Lee of Malta will host the Reef Summit in Nairobi on 12 November 2024. Chilean President Ida Roos will take part ${how}.\n`,
    })
    expect((await ask('will Ida Roos come to Nairobi')).title).toMatch(/^Planned, from afar: Ida Roos/)
  })
})
