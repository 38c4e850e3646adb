import { describe, expect, it } from 'vitest'
import { askingCorpus } from '../../../helpers/asking-corpus.ts'

const front = (title: string, published: string) =>
  `---\ntitle: "${title}"\npublisher: Quay Wire\npublished: ${published}\n---\n\n`

const ask = askingCorpus({
  'norlund-may.md': `${front('Bank of Norlund lowers policy rate', '2019-05-09')}The Monetary Policy Committee of the Bank of Norlund met on 9 May 2019 and decided to lower the policy rate to 3.25 per cent. Six members voted for the decision: Governor Ingrid Halle, Deputy Governor Tomas Brandt, Erik Solum, Mona Kvist, Lars Dahlen and Petra Voss. Henrik Moe and Anna Stroem voted against the cut, preferring to leave the rate unchanged. Editor Olga Renn watched the press conference.\n`,
  'norlund-february.md': `${front('Bank of Norlund keeps its rate', '2020-02-13')}The Monetary Policy Committee of the Bank of Norlund today voted unanimously to keep the policy rate at 3.25 per cent.\n`,
  'harvia.md': `${front('Central Bank of Harvia raises its key rate', '2021-09-15')}The Board of the Central Bank of Harvia on Wednesday raised its key interest rate to 4.5 percent. The board voted 5-2 in favour of the increase. Vice Governor Nadia Kolar and board member Pavel Ruzic dissented. Governor Marek Sandor had voted against a rise in July.\n`,
  'elin.md': `${front('Port Elin approves harbour bridge', '2022-06-30')}The City Council of Port Elin on Thursday approved the harbour bridge by 14 votes to 9, with two abstentions. Councillor Rita Amsel, who voted against the bridge, called it too expensive. Mayor Jonas Feld welcomed the decision.\n`,
  'vessia.md': `${front('Policy committee splits', '2020-11-05')}The Monetary Policy Committee of the Bank of Vessia, chaired by Governor Paul Renner, on Thursday left its benchmark interest rate at 5.5%, with three members, Anita Rao, Viktor Lang and Mira Sand, voting to cut it by a quarter point. Deputy Governor Oskar Weil did not vote.\n`,
  'tarland.md': `${front('Minutes of the Bank of Tarland', '2018-07-12')}The Executive Board of the Bank of Tarland held its monetary policy meeting on 3 July 2018. First Deputy Governor Karin Holm entered a reservation against the decision to hold the repo rate unchanged. Governor Stefan Berg voted with the majority.\n`,
  'marren.md': `${front('Marren minutes show split', '2018-02-08')}The Monetary Council of the National Bank of Marren met on 24 January 2018. Governor Ada Simmel and deputy governor Franz Karl voted to raise rates, but were outvoted by external members Jana Cinda, Gerd Hart and Mary Kosz.\n`,
  'ostland.md': `${front('Bank of Ostland holds meeting on rates', '2022-03-17')}The Monetary Policy Committee of the Bank of Ostland voted 8-1 to increase its rate to 0.75% at its meeting ending on 16 March 2022. Eight members (Alan Birch, Rosa Crane, Ned Dow, Eva Finch, Gus Hart, Ivy Kirk, Joe Lark and Amy Moss) voted in favour of the proposition. Sir Tim Rook voted against the proposition, preferring to maintain the rate at 0.5%.\n`,
})

describe('how a board voted', () => {
  it.each([
    ['who voted against the rate cut', ['Henrik Moe', 'Anna Stroem']],
    [
      'who voted for the cut in May 2019',
      ['Ingrid Halle', 'Tomas Brandt', 'Erik Solum', 'Mona Kvist', 'Lars Dahlen', 'Petra Voss'],
    ],
    ['who dissented at the Central Bank of Harvia', ['Nadia Kolar', 'Pavel Ruzic']],
    ['who voted against the bridge', ['Rita Amsel']],
    ['who voted to raise the rate in January 2018', ['Ada Simmel', 'Franz Karl']],
    ['who voted against the increase at the Bank of Ostland', ['Tim Rook']],
    [
      'who voted in favour of the increase at the Bank of Ostland',
      ['Alan Birch', 'Rosa Crane', 'Ned Dow', 'Eva Finch', 'Gus Hart', 'Ivy Kirk', 'Joe Lark', 'Amy Moss'],
    ],
    ['who voted to cut the rate at the Bank of Vessia', ['Anita Rao', 'Viktor Lang', 'Mira Sand']],
    ['who voted against the decision of the Bank of Tarland', ['Karin Holm']],
  ])('names those of the one side alone: %s', async (words, people) => {
    expect(await ask(words)).toMatchObject({ outcome: 'answered', people })
  })

  it.each([
    ['did Henrik Moe vote against the cut', /^Yes, the documents say/],
    ['did Henrik Moe vote for the cut', /^No: the documents tell of Henrik Moe as voting against/],
    ['did Governor Halle vote against the cut', /^No: the documents tell of Ingrid Halle as voting for/],
    ['did Halle and Brandt vote for the cut', /^Yes, the documents say/],
    ['who voted against the decision of the Bank of Vessia', /^Anita Rao, Viktor Lang and Mira Sand voted otherwise/],
    ['was the decision of the Bank of Vessia unanimous', /^No, as/],
    ['did Anita Rao vote for the decision of the Bank of Vessia', /^No: Anita Rao voted otherwise, the documents say/],
    ['did Stefan Berg vote against the decision', /^No: the documents tell of Stefan Berg as voting for/],
    ['how did Pavel Ruzic vote', /^Pavel Ruzic: against, the documents say/],
    ['how many voted for the decision of the Bank of Norlund in May 2019', /^6 for, the documents say/],
    ['how many members voted against the cut', /^Named as voting against: 2 \(Henrik Moe and Anna Stroem\)/],
    ['how many voted against the bridge', /^9 against, the documents say/],
    ['how many abstained on the bridge', /^2 abstaining, the documents say/],
    ['was the decision of 9 May 2019 unanimous', /^No, as the documents tell of the votes/],
    ['was the vote in February 2020 unanimous', /^Yes, the documents say/],
    ['did anyone vote against in February 2020', /^No: the documents say that it was unanimous/],
    ['did any member dissent at the Central Bank of Harvia', /^Yes, the documents say/],
    ['who voted against in February 2020', /^Nobody: the documents say that it was unanimous/],
  ])('is told by the sentence that says it: %s', async (words, title) => {
    const answer = await ask(words)
    expect(answer.title).toMatch(title)
    expect(answer.outcome).toBe('answered')
  })

  it.each([
    'did Paul Renner vote for the decision of the Bank of Vessia',
    'did Oskar Weil vote to cut the rate',
    'did Jonas Feld vote for the bridge',
    'did Olga Renn vote against the cut',
    'did Marek Sandor vote against the increase',
    'who voted against the bridge in 2020',
    'who voted to raise the rate at the Bank of Norlund',
    'who abstained',
    'who voted to maintain the rate at the Bank of Ostland',
  ])('stays untold of whom no sentence says it: %s', async (words) => {
    const answer = await ask(words)
    expect(answer.outcome).toBe('not-found')
    expect(answer.people).toEqual([])
    expect(answer.title).not.toMatch(/^(?:Yes|No:)|the documents say:/)
  })
})
