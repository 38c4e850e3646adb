import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { SCOPES } from '../../../src/platforms/slack/app.ts'
import { slackManifest } from '../../../src/platforms/slack/manifest.ts'

const manifest = slackManifest('nato', commands)

describe('the manifest', () => {
  it('is the file in config/, so that a command that is added cannot be forgotten there', () => {
    const file = new URL('../../../config/slack.manifest.json', import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(manifest)
  })

  it('names every command', () => {
    for (const { path } of commands) {
      expect(manifest.display_information.long_description).toContain(`/nato ${path.join(' ').replaceAll('-', ' ')}`)
    }
  })

  it('hints in one short line at what to type', () => {
    const { usage_hint = '' } = manifest.features?.slash_commands?.[0] ?? {}
    expect(usage_hint).toMatch(/question.*help/)
    expect(usage_hint.length).toBeLessThanOrEqual(60)
  })

  it('keeps the documented lengths', () => {
    const { name, description, long_description } = manifest.display_information
    expect(name.length).toBeLessThanOrEqual(35)
    expect(description?.length).toBeLessThanOrEqual(140)
    expect(long_description?.length).toBeGreaterThanOrEqual(174)
    expect(long_description?.length).toBeLessThanOrEqual(4000)
    expect(manifest.features?.bot_user?.display_name).toMatch(/^[-a-z0-9_.]{1,80}$/)
    expect(manifest.features?.shortcuts?.[0]?.name.length).toBeLessThanOrEqual(24)
  })

  it('asks for each permission once, and not for those of an administrator', () => {
    const scopes = SCOPES.map(([scope]) => scope)
    expect(new Set(scopes).size).toBe(scopes.length)
    expect(manifest.oauth_config?.scopes?.bot).toEqual(scopes)
    expect(scopes.filter((scope) => /admin|channels:manage|users:read\.email/.test(scope))).toEqual([])
  })

  it('uses Socket Mode, or one public address for everything', () => {
    expect(manifest.settings?.socket_mode_enabled).toBe(true)
    expect(JSON.stringify(manifest)).not.toContain('https://')
    const http = slackManifest('nato', commands, 'https://bot.example.org/')
    expect(http.settings?.socket_mode_enabled).toBe(false)
    expect(JSON.stringify(http).match(/https:[^"]*/g)).toEqual(Array(4).fill('https://bot.example.org/slack/events'))
  })
})
