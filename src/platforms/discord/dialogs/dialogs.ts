import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js'
import { UserError } from '../../../core/errors.ts'
import type { Form } from '../../../core/form.ts'
import { askerOf } from '../asked/asker.ts'
import { renderAnswer } from '../components/render.ts'
import { type Desk, sorry } from '../desk.ts'
import { answerHere, think } from '../shown/answers.ts'
import { renderForm, sentWords } from './form.ts'

/** Discord gives three seconds until the dialog is there; after them nothing at all could be said. */
export const FORM_WITHIN_MS = 2_000

/** Opens a dialog at once: it is the acknowledgement itself. A sentence says why when there is none to open. */
export async function openForm(
  desk: Desk,
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  words: string,
  managing: boolean,
): Promise<void> {
  let form: Form
  try {
    form = await inTime(desk, desk.answering.form(words, askerOf(desk, interaction, false, managing)))
  } catch (error) {
    if (!(error instanceof UserError)) desk.log.error({ err: error, words }, 'a form could not be opened')
    const title =
      error instanceof UserError ? error.message : 'The form cannot be opened now; it is in the log. Try again.'
    const { flags, ...shown } = renderAnswer(sorry(words, title))
    await interaction.reply({ ...shown, flags: flags | MessageFlags.Ephemeral })
    return
  }
  await interaction.showModal(renderForm(form, managing))
}

/** Rejects when the form is not there in time. */
async function inTime(desk: Desk, form: Promise<Form>): Promise<Form> {
  const done = new AbortController()
  const late = desk.timer.sleep(FORM_WITHIN_MS, done.signal).then((): never => {
    throw new UserError('The form takes too long just now. Try again in a moment.')
  })
  return Promise.race([form, late]).finally(() => done.abort())
}

/** A sent dialog asks one question. */
export async function submit(desk: Desk, interaction: ModalSubmitInteraction): Promise<void> {
  await think(interaction)
  const sent = sentWords(interaction)
  if (sent) return answerHere(desk, interaction, { ...sent, page: 1, part: 0 })
  await interaction.editReply(renderAnswer(sorry('', `This form is from an older version; try /${desk.name} help.`)))
}
