import { describe, expect, it } from 'vitest'
import { askingSeeds } from '../../../helpers/asking-corpus.ts'

const ask = askingSeeds()

describe('exceptions', () => {
  it.each([
    'did everyone but Draghi attend the january meeting',
    'did everyone attend the call',
    'did macron and scholz meet without biden',
    'who did stoltenberg not meet',
  ])('are not answered as if they were not there: %s', async (words) => {
    expect(await ask(words)).toMatchObject({
      outcome: 'invalid',
      people: [],
      title: expect.stringContaining('missing'),
    })
  })

  it.each(['did Johnson not attend the call?', "didn't Johnson attend the call?", 'wasnt johnson on the call'])(
    'with a mere “not” are told what is recorded, without a yes that could mean either: %s',
    async (words) => {
      expect(await ask(words)).toMatchObject({
        outcome: 'answered',
        title: 'Boris Johnson is named: Secure conference call organised by Joe Biden, 28 February 2022',
      })
    },
  )

  it.each([
    ['who did not attend the january meeting', 'who attended the january meeting'],
    ['who was absent from the january meeting', 'who attended the january meeting'],
    ['who did stoltenberg not meet', 'who met Jens Stoltenberg'],
  ])('offer what can be answered: %s', async (words, offered) => {
    expect((await ask(words)).suggestions).toContain(offered)
  })

  it('are told where two events are meant, by whom the documents name at each', async () => {
    expect(await ask('who attended the call but not the january meeting')).toMatchObject({
      outcome: 'answered',
      people: ['Justin Trudeau', 'Klaus Iohannis', 'Fumio Kishida'],
      title: 'Named at the first, and not at the second: Justin Trudeau, Klaus Iohannis and Fumio Kishida',
    })
  })

  it('show who was there where one event is meant', async () => {
    expect((await ask('who did not attend on 28 february 2022')).text).toContain('Fumio Kishida')
  })
})
