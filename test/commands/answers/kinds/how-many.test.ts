import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'
import { GATHERINGS } from '../../../helpers/gatherings.ts'

describe('how many', () => {
  it.each([
    ['how many people met in Bergen', /^3 people at Meeting of .*9 May 2023: /, 3],
    ['how many ministers were on the call on 20 June 2023', /^3 ministers at /, 3],
    ['how many presidents were at the summit in Graz', /^1 president at .*: Maria Costa$/, 1],
    ['how many countries attended the call on 20 June 2023', /^3 countries at .*: Norway, Croatia and Denmark$/, 3],
    ['how many times did Moe and Holm meet', /^2 times: 1 event and 1 call in these documents/, 0],
  ])('leads with the number: %s', async (words, title, people) => {
    const answer = await askingCorpus(GATHERINGS)(words)
    expect(answer.title).toMatch(title)
    expect(answer.people).toHaveLength(people)
  })

  it.each([
    ['how many doses does the store hold', '“2.4 million doses”'],
    ['how many ships has the fleet', '“about 300 ships”'],
    ['how much did Malta pledge', '“$4 million”'],
    ['how much will the towns invest in ferries', '“€1.8 billion”'],
    ['how much did the bakers donate', '“20,000 euros”'],
  ])('is told as one sentence tells it: %s', async (words, said) => {
    const ask = askingCorpus({
      'a.txt':
        '---\npublished: 2023-06-12\n---\n\nThe store holds 2.4 million doses. The fleet has about 300 ships. Malta pledged $4 million on Friday. The towns will invest €1.8 billion in ferries by 2030. The bakers donated 20,000 euros to the harbour.\n',
    })
    expect((await ask(words)).title).toContain(`${said}, the documents say`)
  })

  it('is no sum where a sentence has two', async () => {
    const ask = askingCorpus({
      'a.txt': '---\npublished: 2023-06-12\n---\n\nMalta pledged $4 million, and paid $1 million of it.\n',
    })
    expect((await ask('how much did Malta pledge')).title).not.toContain('the documents say')
  })

  it('says that others may have been there, where no document lists all', async () => {
    expect((await askingCorpus(GATHERINGS)('how many people were on the call on 20 June 2023')).text).toContain(
      'Counted are those whom the documents name',
    )
  })

  it.each([
    'how many people were killed in Bergen',
    'how many soldiers were sent to Bergen',
    'how many ministers signed the declaration',
  ])('counts nothing that nobody recorded: %s', async (words) => {
    expect(await askingCorpus(GATHERINGS)(words)).toMatchObject({ outcome: 'not-found', people: [] })
  })

  it('shows the numbers of what came before those of the plan, each once, and believes a count beside the event', async () => {
    const ask = askingCorpus({
      'plan.txt':
        '---\npublished: 2023-03-10\n---\n\nOn 9 March 2023, Minister Jon Vik of Norway met Minister Mia Holm of Iceland in Oslo. They discussed the exercise Storm Dawn, which is to take place in June with 2,500 sailors from nine countries.\n',
      'end.txt':
        '---\npublished: 2023-06-12\n---\n\nThe exercise Storm Dawn ended in Bergen on 11 June 2023. About 1,900 sailors from seven countries took part. The closing ceremony was attended by Minister Jon Vik of Norway.\n',
    })
    const { text } = await ask('how many sailors took part in Storm Dawn')
    const [came, plan] = ['1,900 sailors', '2,500 sailors'].map((words) => text.split(words))
    expect([came?.length, plan?.length]).toEqual([2, 2])
    expect(text.indexOf('1,900 sailors')).toBeLessThan(text.indexOf('2,500 sailors'))
    expect((await ask('how many countries took part in Storm Dawn')).title).toMatch(/^“seven countries”/)
  })

  it('tells how many days it took, or that this is not said', async () => {
    const ask = askingCorpus({
      'visit.txt': `---
published: 2023-06-03
---
President Maria Costa of Portugal visited Graz from 1 to 3 June 2023. On 9 June 2023, President Maria Costa of Portugal met Chancellor Otto Braun of Austria in Linz.
`,
    })
    expect((await ask('how long was the visit to Graz')).title).toMatch(/^3 days: .*1–3 June 2023$/)
    expect((await ask('how long was the meeting in Linz')).title).toMatch(/^Not recorded: /)
  })

  it('counts the places where somebody went, not the countries of those who were there', async () => {
    const ask = askingCorpus({
      'trip.txt': `---
published: 2023-06-09
---
President Maria Costa of Portugal visited Graz on 2 June 2023. President Maria Costa of Portugal visited Linz on 8 June 2023.
`,
    })
    expect((await ask('how many cities did Costa visit')).title).toBe('2 places: Linz and Graz')
  })

  it('counts no country where none is recorded', async () => {
    const ask = askingCorpus({
      'exercise.txt': `---
published: 2021-08-15
---
Exercise Condor was held off Valparaíso from 2 to 13 August 2021.
`,
    })
    const answer = await ask('which countries took part in exercise condor')
    expect(answer).toMatchObject({ outcome: 'not-found', people: [] })
    expect(answer.title).toBe('Not counted: no country is recorded for Exercise Condor, 2–13 August 2021.')
  })

  it('shows a sentence once where it has the words and comes nearest too', async () => {
    const ask = askingCorpus({
      'depots.txt': `---
published: 2021-08-15
---
Exercise Condor was held off Valparaíso from 2 to 13 August 2021. Four granaries were opened for it.
`,
    })
    const { text } = await ask('how many granaries')
    expect(text.split('Four granaries were opened')).toHaveLength(2)
  })
})

describe('how often, as a sentence counts it', () => {
  it('is told beside what is recorded', async () => {
    const asked = askingCorpus({
      'bank.md': `---
published: 2024-02-29
---
Minister Max Quiro of Chile met Minister Agna Boro of Malta on 21 February 2024 in Washington. It was the third conversation between the two leaders this year.
`,
    })
    const answer = await asked('how often did Quiro meet Boro')
    expect(answer.title).toMatch(/; a sentence says how many there were: /)
    expect(answer.text).toContain('third conversation')
  })
})

describe('a number that two publishers tell otherwise', () => {
  const front = (publisher: string, published: string) =>
    `---\ntitle: "Report"\npublisher: ${publisher}\npublished: ${published}\n---\n\n`
  const ask = askingCorpus({
    'a1.md': `${front('Quay Wire', '2024-06-12')}On 11 June 2024 President Jon Vik of Norway and Prime Minister Ines Moreau of Belgium met in Turku for the Harbour summit. About 300 people took part.\n`,
    'a2.md': `${front('Tide Post', '2024-06-12')}On 11 June 2024 President Jon Vik of Norway and Prime Minister Ines Moreau of Belgium met in Turku for the Harbour summit. Some 1,450 people took part.\n`,
    'c1.md': `${front('Quay Wire', '2024-02-03')}On 2 February 2024 the exercise Northern Storm was held in Narvik. Some 4,000 soldiers took part in Northern Storm.\n`,
    'c2.md': `${front('Tide Post', '2024-02-04')}The exercise Northern Storm was held in Narvik on 2 February 2024. More than 3,500 soldiers took part in Northern Storm.\n`,
    'd1.md': `${front('Quay Wire', '2023-03-03')}Twelve pilots were trained at the Lock School.\n`,
    'd2.md': `${front('Tide Post', '2024-05-04')}Thirty pilots were trained at the Lock School.\n`,
  })

  it.each([
    [
      'how many people took part in the harbour summit',
      /^“About 300 people” or “Some 1,450 people” \(the sources differ\)/,
    ],
    [
      'how many soldiers took part in Northern Storm',
      /^“(?:Some 4,000|More than 3,500) soldiers” or “.*soldiers” \(the sources differ\)/,
    ],
    ['how many soldiers were at northern storm', /\(the sources differ\), the documents say/],
  ])('is shown beside the other: %s', async (words, says) => {
    const { outcome, title, text } = await ask(words)
    expect(outcome).toBe('answered')
    expect(title).toMatch(says)
    expect(text).toContain('Quay Wire')
    expect(text).toContain('Tide Post')
  })

  it('is told with its day where a year lies between: it may be of something else', async () => {
    expect((await ask('how many pilots were trained at the Lock School')).title).toMatch(
      /^Told at different times, maybe not of the same: “Thirty pilots” \(4 May 2024\) and “Twelve pilots” \(3 March 2023\)/,
    )
  })

  const TOLLS = askingCorpus({
    't1.md': `${front('Quay Wire', '2024-02-03')}At least 21 people have died in the storm.\n`,
    't2.md': `${front('Tide Post', '2024-02-05')}At least 34 people have died in the storm, the harbour office said.\n`,
    't3.md': `${front('Lock Weekly', '2024-09-05')}More than 30 people were killed in the storm.\n`,
    'm1.md': `---\ntitle: "Council agrees herring limits"\npublisher: Herring Council\npublished: 2024-03-15\n---\n\nMinisters agreed on a total herring catch of 12,000 tonnes.\n`,
    'm2.md': `---\ntitle: "Herring limits struck at night"\npublisher: Quay Wire\npublished: 2024-03-16\n---\n\nThe ministers set the total at 15,000 tonnes, officials said.\n`,
    'l1.md': `---\ntitle: "Loan for Ravenna"\npublisher: Harbour Fund\npublished: 2024-07-02\n---\n\nThe Harbour Fund announced a loan of €40 million for the port of Ravenna.\n`,
    'f1.md': `---\ntitle: "Ministers sign declaration on night ferries"\npublisher: Ferry Forum\npublished: 2024-09-06\n---\n\nUnder the declaration the four countries will invest €2 million in cabins by 2030.\n`,
  })

  it('is told with its day where it grows', async () => {
    const { title, text } = await TOLLS('how many people died in the storm')
    expect(title).toMatch(
      /^Told at different times, maybe not of the same: “More than 30 people” \(5 September 2024\), “At least 34 people” \(5 February 2024\) and “At least 21 people” \(3 February 2024\)/,
    )
    expect(text).toContain('the harbour office said')
  })

  it('stands below the answer where only the other’s title says of what it is', async () => {
    const { title, text } = await TOLLS('how many tonnes of herring')
    expect(title).toMatch(/^“12,000 tonnes”, the documents say/)
    expect(text).toMatch(/Another publisher has a number of its own.*15,000 tonnes/s)
  })

  it.each([
    ['how much is the loan for ravenna', /^“€40 million”, the documents say/],
    ['how big is the loan', /^“€40 million”, if this sentence means it/],
    ['how large was the loan for the port', /^“€40 million”, the documents say/],
    ['how much will they invest in night ferries', /^“€2 million”, if this sentence means it/],
  ])('is a sum, too: %s', async (words, says) => {
    expect((await TOLLS(words)).title).toMatch(says)
  })
})
