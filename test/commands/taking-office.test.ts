import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'chosen.md': `${front('New governor', '2024-05-03')}On 3 May 2024 the Port Council appointed Pia Lund as Governor of the Central Bank of Norland. She will take office on 1 July 2024. Lund succeeds Karl Moe, who had led the bank since 2012. Her term ends on 30 June 2030.\n`,
  'sworn.md': `${front('Oath', '2024-08-06')}Olga Renn was sworn in as Mayor of Elin on 5 August 2024.\n`,
  'over.md': `${front('New director', '2024-09-02')}Lena Ruud took over as Director of the Tower Trust on 2 September 2024.\n`,
  'talks.md': `${front('Talks', '2024-10-02')}President Hugo Lind, who took office in May, met Mayor Olga Renn in Elin on 1 October 2024.\n`,
})

describe('taking office', () => {
  it.each([
    'did Pia Lund take office in May 2024',
    'did lund take up her post in may 2024',
    'has lund assumed office?',
    'did pia lund begin her term on 3 may 2024',
    'did Hugo Lind take office in October 2024',
  ])('is not being appointed, nor meeting somebody: %s', async (words) => {
    const { outcome, title } = await ask(words)
    expect(outcome).toBe('not-found')
    expect(title).not.toMatch(/^(?:Yes|No)\b/)
  })

  it.each([
    'did Olga Renn take office in August 2024',
    'has renn taken office',
    'did Lena Ruud take over as director in September 2024',
  ])('is what an oath and taking over are: %s', async (words) => {
    expect((await ask(words)).title).toMatch(/^Yes/)
  })

  it.each([
    ['when did lund take office', /^1 July 2024/],
    ['when will Pia Lund take office', /^1 July 2024/],
    ['since when is lund in office', /^1 July 2024/],
    ['since when has lund been governor', /^1 July 2024/],
    ["when did lund's term begin", /^1 July 2024/],
    ["when does lund's term end", /^30 June 2030/],
    ['until when is lund governor', /^30 June 2030/],
    ["when does the governor's term end", /^30 June 2030/],
    ['when did Olga Renn take office', /^5 August 2024/],
    ['when did lund become governor', /^3 May 2024/],
  ])('has its day in a sentence that goes on from the appointment: %s', async (words, says) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', title: expect.stringMatching(says) })
  })

  it.each(['who is the new governor', 'who is the new governor of the central bank', 'who is new governor?'])(
    'makes somebody new: %s',
    async (words) => {
      expect(await ask(words)).toMatchObject({ outcome: 'answered', people: ['Pia Lund'] })
    },
  )

  it('makes nobody new who is only named with an office', async () => {
    expect((await ask('who is the new president')).people).toEqual([])
  })
})

describe('whether somebody became what', () => {
  const BECAME = askingCorpus({
    'chair.md': `---\ntitle: "New chair"\npublished: 2024-06-03\n---\n\nNora Moen became chair of the Harbour Fund on 1 June 2024.\n`,
    'head.md': `---\ntitle: "New head"\npublished: 2024-07-02\n---\n\nKarl Lunde was appointed director of the Harbour Museum on 1 July 2024.\n`,
  })

  it.each([
    'did Nora Moen become chair',
    'did nora moen become the new chair of the Harbour Fund',
    'did moen become chairwoman of the harbour fund',
    'is moen chair of the Harbour Fund',
    'was Karl Lunde appointed as director',
    'did lunde become director of the harbour museum',
  ])('is told of that office: %s', async (words) => {
    expect((await BECAME(words)).title).toMatch(/^Yes: /)
  })

  it.each([
    ['did Nora Moen become director of the Harbour Fund', 'that Nora Moen is the Director'],
    ['was Nora Moen named president', 'that Nora Moen is the President'],
    ['did lunde become president of the harbour museum', 'that Karl Lunde is the President'],
    ['did Karl Lunde become chair of the Harbour Fund', 'that Karl Lunde is the Chair'],
  ])('and of no other: %s', async (words, missing) => {
    const { outcome, title } = await BECAME(words)
    expect({ outcome, title }).toEqual({ outcome: 'not-found', title: expect.stringContaining(missing) })
  })
})
