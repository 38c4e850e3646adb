import type { Answer } from '../../src/core/answer.ts'
import type { Form } from '../../src/core/form.ts'
import type { Button } from '../../src/core/message.ts'
import type { Answering, Asker, Choice, Completion, Question } from '../../src/core/question.ts'

/** Words that a platform's tests ask, and the parts of the Answer they get. */
export type Replies = (question: Question) => Partial<Answer> | Promise<Partial<Answer>>

/**
 * Stands in for the questions where a platform's own conduct is tested: it remembers what it was asked, can hold an answer
 * back, and answers every words with the same kind of message: an entry with its sentence, pages, and Share.
 */
export class PretendAnswering implements Answering {
  readonly asked: Question[] = []
  readonly forms: { words: string; asker: Asker }[] = []
  replies: Replies = () => ({})
  form_: (words: string) => Form | Promise<Form> = (words) => sampleForm(words)
  #gate: Promise<void> | null = null

  /** Every answer waits until the returned function is called. */
  hold(): () => void {
    let open = () => {}
    this.#gate = new Promise((resolve) => {
      open = resolve
    })
    return open
  }

  async answer(question: Question): Promise<Answer> {
    this.asked.push(question)
    await this.#gate
    return { ...sampleAnswer(question), ...(await this.replies(question)) }
  }

  async form(words: string, asker: Asker): Promise<Form> {
    this.forms.push({ words, asker })
    return this.form_(words)
  }

  complete(list: Completion, typed: string): readonly Choice[] {
    return [
      { label: `${list} one ${typed}`, value: `${list}-1` },
      { label: `${list} two ${typed}`, value: `${list}-2` },
    ]
  }
}

function sampleAnswer({ words, page, asker }: Question): Answer {
  const citation = {
    document: 'a-call',
    title: 'A call',
    publisher: 'The Bureau',
    url: 'https://example.org/a-call',
    published: '2022-03-01',
    quote: 'The President hosted a call.',
    start: 0,
    end: 28,
    supports: 'event',
  } as const
  const buttons: Button[] = [
    { label: 'More', press: { does: 'ask', words, page: page + 1 } },
    { label: 'Settings', press: { does: 'form', words: 'digest settings' } },
    ...(asker.public ? [] : [{ label: 'Share', press: { does: 'share', words, page } } as const]),
  ]
  return {
    question: words,
    command: 'what happened',
    outcome: 'answered',
    title: `${words}, page ${page}`,
    message: {
      blocks: [
        {
          kind: 'entry',
          title: [{ text: 'A call of leaders' }],
          details: [[{ text: '28 February 2022' }]],
          citations: [citation],
          buttons: [{ label: 'Who attended', press: { does: 'ask', words: 'who attended a-call' } }],
        },
        { kind: 'buttons', buttons },
      ],
    },
    people: [],
    events: [],
    citations: [citation],
    suggestions: [],
    page: { number: page, of: 9 },
  }
}

export function sampleForm(words: string): Form {
  return {
    title: 'Digest of this channel',
    path: words.split(' '),
    send: 'Save',
    fields: [
      { name: 'time', label: 'Time', value: '09:00', required: true, input: { kind: 'text', placeholder: '09:00' } },
      {
        name: 'every',
        label: 'How often',
        value: 'daily',
        required: true,
        input: {
          kind: 'choice',
          choices: [
            { label: 'Every day', value: 'daily' },
            { label: 'On weekdays', value: 'weekdays' },
          ],
        },
      },
      {
        name: 'zone',
        label: 'Time zone',
        value: null,
        required: false,
        input: { kind: 'completed', list: 'zone', placeholder: 'A city' },
      },
    ],
  }
}
