/** What the app asks for at its installation, and why. The manifest is made from it, and the start is checked against it. */
const REASONS = {
  commands: 'the slash command and the shortcut',
  'chat:write': 'answers in threads and direct messages, digests',
  'app_mentions:read': 'questions by mention, in channels and threads',
  'im:history': 'questions in the direct message',
  'im:write': 'pictures to one person, and word of a digest that had to pause',
  'channels:read': 'is the bot in the channel, is the channel archived, who is a member of it',
  'groups:read': 'the same for private channels',
  'channels:history': 'is today’s digest there already?',
  'groups:history': 'the same for private channels',
  'users:read': 'the time zone and the language of who asks',
  'files:write': 'pictures of timelines',
} as const

export const SCOPES: readonly string[] = Object.keys(REASONS)

/** The events the app listens to. */
export const EVENTS: readonly string[] = ['app_home_opened', 'app_mention', 'message.im']
