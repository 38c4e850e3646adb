import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field } from '../../../../src/core/form.ts'
import { formAgain, formView, optionsOf, wordsOf } from '../../../../src/platforms/slack/dialogs/form.ts'
import { answerView } from '../../../../src/platforms/slack/dialogs/modal.ts'
import { hostileChoices, hostileForm, hostileText } from '../../../helpers/hostile.ts'
import { problemsOfOptions, problemsOfView } from '../../../helpers/slack/block-kit.ts'

const sent = (view: ReturnType<typeof formView>, value: string) => ({
  private_metadata: view.private_metadata ?? '',
  title: view.title,
  submit: view.submit ?? null,
  blocks: view.blocks,
  state: {
    values: Object.fromEntries(
      view.blocks.map((block) => {
        const element = block.type === 'input' && 'element' in block ? block.element : null
        const filled = element?.type === 'plain_text_input' ? { value } : { selected_option: { value } }
        return [block.block_id ?? '', { [element && 'action_id' in element ? (element.action_id ?? '') : '']: filled }]
      }),
    ),
  },
})

describe('any form', () => {
  it('opens as a dialog that Slack takes, and comes back as one', () => {
    fc.assert(
      fc.property(hostileForm, hostileText, (any, typed) => {
        const view = formView(any, { channel: 'C1' })
        // A dialog without fields is refused by nobody; one with them needs its button.
        expect(problemsOfView(view)).toEqual([])
        const answer = { outcome: 'invalid', question: 'x', title: typed, message: { blocks: [] } } as const
        expect(problemsOfView(formAgain(sent(view, typed), answer))).toEqual([])
        expect(problemsOfView(answerView(answer, { channel: null }))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('says above its fields what sending it does', () => {
    const form = { title: 'Digest', path: ['digest'], send: 'Save', note: 'This ends the pause.', fields: [] }
    expect(JSON.stringify(formView(form, { channel: 'C1' }).blocks)).toContain('This ends the pause.')
  })

  it('offers only choices that Slack takes, each value whole', () => {
    fc.assert(
      fc.property(hostileChoices, (choices) => {
        const options = optionsOf(choices)
        expect(problemsOfOptions({ options })).toEqual([])
        for (const { value } of options) expect(choices.map((choice) => choice.value)).toContain(value)
      }),
    )
  })

  it('asks what was typed into it, in the order of its fields', () => {
    const field = (name: string): Field => ({
      ...{ name, label: name, value: null, required: false },
      input: { kind: 'text', placeholder: '' },
    })
    const view = formView(
      { title: 'x', send: 'x', path: ['digest', 'subscribe'], fields: [field('b'), field('a')] },
      { channel: 'C1' },
    )
    const both = sent(view, ' 09:00 ')
    expect(wordsOf(both)).toEqual({ words: 'digest subscribe 09:00 09:00', context: { channel: 'C1' } })
    const { 'field:b': _, ...values } = both.state.values
    expect(wordsOf({ ...both, state: { values } }).words).toBe('digest subscribe 09:00')
  })

  it('of an older version, whose notes are gone, asks nothing it was not told', () => {
    const view = formView({ title: 'x', send: 'x', path: ['digest'], fields: [] }, { channel: 'C1' })
    expect(wordsOf({ ...sent(view, ''), private_metadata: 'old' })).toEqual({ words: '', context: { channel: null } })
  })
})
