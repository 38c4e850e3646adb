import type { AppsManifestCreateArguments } from '@slack/web-api'

export type Manifest = AppsManifestCreateArguments['manifest']
type Part<K extends keyof Manifest> = NonNullable<Manifest[K]>
type Scope = NonNullable<NonNullable<Part<'oauth_config'>['scopes']>['bot']>[number]
type EventName = NonNullable<NonNullable<Part<'settings'>['event_subscriptions']>['bot_events']>[number]

/** What the app asks for at its installation, and why. The manifest is made from it, and the start is checked against it. */
export const SCOPES: readonly (readonly [scope: Scope, why: string])[] = [
  ['commands', 'the slash command and the shortcut'],
  ['chat:write', 'answers in threads and direct messages, digests'],
  ['app_mentions:read', 'questions by mention, in channels and threads'],
  ['im:history', 'questions in the direct message'],
  ['im:write', 'pictures to one person, and word of a digest that had to pause'],
  ['channels:read', 'is the bot in the channel, is the channel archived, who is a member of it'],
  ['groups:read', 'the same for private channels'],
  ['mpim:read', 'the same for group messages'],
  ['im:read', 'the same for direct messages'],
  ['channels:history', 'is today’s digest there already?'],
  ['groups:history', 'the same for private channels'],
  ['mpim:history', 'the same for group messages'],
  ['metadata.message:read', 'the key that a digest carries'],
  ['users:read', 'the time zone and the language of who asks'],
  ['files:write', 'pictures of timelines'],
]

/** What the app still lacks, of the scopes that Slack names with every answer; nothing when it names none. */
export function missingScopes(granted: readonly string[] | undefined): readonly Scope[] {
  return granted ? SCOPES.map(([scope]) => scope).filter((scope) => !granted.includes(scope)) : []
}

/** Where the app's settings have to point in HTTP mode, for commands, interactivity and events alike. */
export const REQUESTS_PATH = '/slack/events'

/** The callback_id of the global shortcut. */
export const SHORTCUT = 'ask'

/** The events the app listens to. */
export const EVENTS: readonly EventName[] = ['app_home_opened', 'app_mention', 'message.im']
