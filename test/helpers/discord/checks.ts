import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestDataSchema,
} from 'discord-api-spec/zod'
import { commandProblems } from './command-limits.ts'
import { messageProblems } from './message-limits.ts'
import { Refusal } from './router.ts'
import type { Json, Upload } from './world.ts'

/** Where something is wrong (`embeds.0.title`) and what. */
export type Finding = readonly [path: string, message: string]

const SHAPES = {
  message: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  followUp: IncomingWebhookInteractionRequestSchema,
  followUpEdit: IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  choices: ApplicationCommandAutocompleteCallbackRequestSchema,
  modal: ModalInteractionCallbackRequestDataSchema,
  command: ApplicationCommandUpdateRequestSchema,
}
export type Shape = keyof typeof SHAPES

/** Throws Discord's 400 when the body breaks the published schema or a limit the schema does not know. */
export function check(shape: Shape, body: unknown, files: readonly Upload[] = [], there: Attached[] = []): Json {
  const parsed = SHAPES[shape].safeParse(forgiven(body))
  if (parsed.error) throw invalid(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
  const json = body as Json
  const findings =
    shape === 'command'
      ? commandProblems(json)
      : shape === 'choices'
        ? choiceProblems(json)
        : messageProblems(json, [...files, ...keptOf(json, there)], shape)
  if (findings.length > 0) throw invalid(findings)
  return json
}

type Attached = { id: string; filename: string }

/** The attachments of the edited message that stay: all, or those that the edit names. */
function keptOf(edit: Json, there: Attached[]): { name: string }[] {
  const named = edit.attachments as { id: string }[] | null | undefined
  return there
    .filter(({ id }) => !named || named.some((one) => one.id === id))
    .map(({ filename }) => ({ name: filename }))
}

/** The specification wants a number where the documentation and every library send the permissions as text. */
function forgiven(body: unknown): unknown {
  const command = body as { default_member_permissions?: unknown } | null
  if (typeof command?.default_member_permissions !== 'string') return body
  return { ...command, default_member_permissions: Number(command.default_member_permissions) }
}

function choiceProblems(body: Json): Finding[] {
  const { choices } = body.data as { choices: { name: string; value: string }[] }
  return choices.flatMap(({ name, value }, i) => [
    ...(value.length > 100 ? [[`data.choices.${i}.value`, 'Must be 100 or fewer in length.'] as const] : []),
    ...(name.trim() === '' || value === '' ? [[`data.choices.${i}`, 'This field is required'] as const] : []),
  ])
}

/** `{ embeds: { 0: { title: { _errors: [{ code, message }] } } } }`, as discord.js reads it. */
function invalid(findings: readonly Finding[]): Refusal {
  const errors: Json = {}
  for (const [path, message] of findings) {
    let at = errors
    for (const key of path.split('.').filter(Boolean)) {
      at[key] ??= {}
      at = at[key] as Json
    }
    at._errors = [...((at._errors as Json[] | undefined) ?? []), { code: 'INVALID', message }]
  }
  return new Refusal(400, 50_035, 'Invalid Form Body', errors)
}
