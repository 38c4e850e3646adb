import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from '../../../../src/core/form.ts'
import { choicesOf } from '../../../../src/platforms/discord/dialogs/choices.ts'
import { renderForm } from '../../../../src/platforms/discord/dialogs/form.ts'
import { check } from '../../../helpers/discord/checks.ts'
import { hostileChoices, hostileForm } from '../../../helpers/hostile.ts'

describe('any form', () => {
  it('is a dialog that Discord takes, and its choices are whole', () => {
    fc.assert(
      fc.property(hostileForm, fc.boolean(), (form, managing) => {
        // Nobody opens a dialog without fields.
        fc.pre(form.fields.length > 0)
        const modal = renderForm(form, managing)
        check('modal', JSON.parse(JSON.stringify(modal)))
        const values = givenIn(form).map(({ value }) => value.toWellFormed())
        for (const value of optionsOf(modal)) expect(values).toContain(value)
      }),
      { numRuns: 200 },
    )
  })
})

describe('any list', () => {
  it('is completed with choices that Discord takes, each value whole', () => {
    fc.assert(
      fc.property(hostileChoices, (choices) => {
        const offered = choicesOf(choices)
        check('choices', { type: 8, data: { choices: offered.map(({ label, value }) => ({ name: label, value })) } })
        const values = choices.map(({ value }) => value.toWellFormed())
        for (const { value } of offered) expect(values).toContain(value)
      }),
      { numRuns: 200 },
    )
  })
})

const givenIn = (form: Form) => form.fields.flatMap(({ input }) => (input.kind === 'choice' ? input.choices : []))

function optionsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(optionsOf)
  if (typeof node !== 'object' || node === null) return []
  if ('options' in node && Array.isArray(node.options)) return node.options.map((option) => String(option.value))
  return Object.values(node).flatMap(optionsOf)
}
