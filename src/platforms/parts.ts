import type { Answer } from '../core/answer.ts'
import type { Button } from '../core/message.ts'
import type { Press } from '../core/question.ts'

/**
 * An answer that is too long for one message is shown in parts. Pages are the answer's own and the same everywhere; how many
 * parts a page has depends on what a platform's messages hold. Whoever reads knows one way on and one way back.
 */

/** A press, and which part of the answer it concerns. */
export interface Pressed {
  readonly press: Press
  /** Counts from 0. */
  readonly part: number
}

type Paged = Pick<Answer, 'question' | 'page'>

interface Closing {
  readonly button: Button
  /** Which part of the answer a press concerns. */
  readonly part: number
}

/**
 * The buttons that close an answer as they stand below one of its parts. The next page comes after the last part of this one,
 * the page before it before the first; between them the parts are turned by buttons that stand in the same place.
 */
export function closingButtons(
  answer: Paged,
  buttons: readonly Button[],
  at: number,
  parts: number,
): readonly Closing[] {
  const { question, page } = answer
  const turnsTo = ({ press }: Button) =>
    press.does === 'ask' && press.words === question ? (press.page ?? null) : null
  const number = page?.number ?? 1
  const turn = (part: number, label: string): Closing => ({
    button: { label, press: { does: 'ask', words: question, page: number } },
    part,
  })
  const whole = (button: Button): Closing => ({ button, part: button.press.does === 'share' ? at : 0 })
  const isBack = (button: Button) => page !== undefined && turnsTo(button) === number - 1
  const isOn = (button: Button) => page !== undefined && turnsTo(button) === number + 1
  const back = at > 0 ? [turn(at - 1, '← Back')] : buttons.filter(isBack).map(whole)
  const label = page ? `More of page ${number}` : `More (${at + 2} of ${parts})`
  const on = at < parts - 1 ? [turn(at + 1, label)] : buttons.filter(isOn).map(whole)
  const first = buttons.findIndex((button) => isBack(button) || isOn(button) || button.press.does === 'share')
  const before = first < 0 ? buttons : buttons.slice(0, first)
  const after = first < 0 ? [] : buttons.slice(first).filter((button) => !isBack(button) && !isOn(button))
  return [...before.map(whole), ...back, ...on, ...after.map(whole)]
}

/** Fewer pages are turned one by one. */
const MANY = 4
/** Pages on either side of the present one that can always be chosen. */
const NEIGHBOURS = 3

/**
 * The pages to choose from where there are many: all of them, or as many as a menu takes, which are the first, the last,
 * those around the present one, and some of all the others at even steps. Empty where two buttons do.
 */
export function pagesToChoose(page: Answer['page'], most: number): readonly number[] {
  if (!page || page.of < MANY) return []
  const { number, of } = page
  if (of <= most) return Array.from({ length: of }, (_, at) => at + 1)
  const near = Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, at) => number - NEIGHBOURS + at)
  const chosen = new Set([1, of, ...near.filter((one) => one >= 1 && one <= of)])
  const steps = most - chosen.size
  for (let step = 1; step <= steps; step++) chosen.add(Math.round(1 + (step * (of - 1)) / (steps + 1)))
  return [...chosen].toSorted((a, b) => a - b)
}

export const pageLabel = (number: number, of: number): string => `Page ${number} of ${of}`
