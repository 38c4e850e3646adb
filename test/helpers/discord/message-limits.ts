import type { Finding, Shape } from './checks.ts'
import type { Component, Json } from './world.ts'

/** What the published schemas let through and the platform refuses. */
export function messageProblems(body: Json, files: readonly { name: string }[], shape: Shape): Finding[] {
  if (shape === 'modal') return [...componentProblems(body.components as Component[], 'modal')]
  const components = (body.components ?? []) as Component[]
  const embeds = (body.embeds ?? []) as Json[]
  const content = (body.content ?? '') as string
  const isV2 = ((body.flags as number | null | undefined) ?? 0) & (1 << 15)
  const creates = shape === 'message' || shape === 'followUp'
  const findings: Finding[] = [
    ...componentProblems(components, isV2 ? 'v2' : 'message'),
    ...attachmentProblems(body, files),
  ]
  if (content.length > 2000) findings.push(['content', 'Must be 2000 or fewer in length.'])
  if (embedTotal(embeds) > 6000) findings.push(['embeds', 'Embed size exceeds maximum size of 6000'])
  embeds.forEach((embed, i) => {
    if (embedTotal([embed]) === 0 && !embed.image && !embed.thumbnail) findings.push([`embeds.${i}`, 'Embed is empty'])
  })
  if (isV2 && (content || embeds.length > 0)) {
    findings.push(['flags', 'The MessageFlags.IS_COMPONENTS_V2 flag cannot be used with content or embeds'])
  }
  if (creates && !content && embeds.length === 0 && files.length === 0 && components.length === 0) {
    findings.push(['content', 'Cannot send an empty message'])
  }
  return findings
}

function embedTotal(embeds: readonly Json[]): number {
  let total = 0
  for (const embed of embeds) {
    const parts = embed as {
      footer?: { text?: string }
      author?: { name?: string }
      fields?: { name: string; value: string }[]
    }
    total += String(embed.title ?? '').length + String(embed.description ?? '').length
    total += (parts.footer?.text ?? '').length + (parts.author?.name ?? '').length
    for (const field of parts.fields ?? []) total += field.name.length + field.value.length
  }
  return total
}

function attachmentProblems(body: Json, files: readonly { name: string }[]): Finding[] {
  const names = new Set(files.map((file) => file.name))
  const kept = (body.attachments ?? []) as { filename?: string }[]
  for (const { filename } of kept) if (filename) names.add(filename)
  const wanted = [
    ...JSON.stringify([body.components ?? [], body.embeds ?? []]).matchAll(/"url":"attachment:\/\/([^"]+)"/g),
  ]
  return wanted
    .filter((match) => !names.has(match[1] ?? ''))
    .map((match) => ['components', `Referenced attachment not found: ${match[1]}`])
}

/** All components of a tree with the path to each. */
export function* walk(components: readonly Component[], path = 'components'): Generator<[string, Component]> {
  for (const [i, component] of components.entries()) {
    const here = `${path}.${i}`
    yield [here, component]
    if (component.components) yield* walk(component.components, `${here}.components`)
    if (component.accessory) yield* walk([component.accessory], `${here}.accessory`)
    if (component.component) yield* walk([component.component], `${here}.component`)
  }
}

const V2_ONLY = [9, 10, 11, 12, 13, 14, 17]

function* componentProblems(components: readonly Component[], where: 'message' | 'v2' | 'modal'): Generator<Finding> {
  const all = [...walk(components)]
  const seen = { custom_id: new Set<string>(), id: new Set<number>() }
  let text = 0
  for (const [path, component] of all) {
    if (component.custom_id !== undefined) {
      if (seen.custom_id.has(component.custom_id))
        yield [`${path}.custom_id`, 'Component custom id cannot be duplicated']
      seen.custom_id.add(component.custom_id)
    }
    if (component.id) {
      if (seen.id.has(component.id)) yield [`${path}.id`, 'Component id cannot be duplicated']
      seen.id.add(component.id)
    }
    if (component.type === 2) yield* buttonProblems(component, path)
    if (component.type === 10) text += (component.content ?? '').length
    if (where === 'message' && V2_ONLY.includes(component.type)) {
      yield [path, 'This component needs the flag IS_COMPONENTS_V2']
    }
    if (
      component.type === 1 &&
      (component.components ?? []).length > 1 &&
      component.components?.some((c) => c.type !== 2)
    ) {
      yield [path, 'A select menu fills a row of its own']
    }
  }
  if (text > 4000) yield ['components', 'Components displayable text size exceeds maximum size of 4000']
  if (where === 'v2' && all.length > 40) yield ['components', 'Must be 40 or fewer components in total']
  if (where !== 'v2' && components.length > 5) yield ['components', 'Must be 5 or fewer in length.']
}

function* buttonProblems(button: Component, path: string): Generator<Finding> {
  const isLink = button.style === 5
  if (isLink ? !button.url || button.custom_id : !button.custom_id || button.url) {
    yield [path, 'A button has either a custom_id or, as a link, an url']
  }
  if (!button.label && !button.emoji) yield [path, 'A button needs a label or an emoji']
}
