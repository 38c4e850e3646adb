import { usageOf } from '../../wording/commands.ts'
import { EVENTS, type Manifest, REQUESTS_PATH, SCOPES, SHORTCUT } from './app.ts'
import { cut } from './blocks/text.ts'
import type { KnownCommand } from './desk.ts'

/** Lengths from the manifest's reference (docs.slack.dev/reference/app-manifest). */
const LENGTHS = {
  description: 140,
  longDescription: 4000,
  shortcut: 24,
  shortcutDescription: 150,
} as const

/** Shown in grey behind the command while somebody types: a line, of which a phone shows the beginning. */
const USAGE_HINT = '[your question, a date or a name] or help'

/**
 * The app as Slack makes it from a file: everything follows from the commands and from what the adapter listens to.
 * `requests` is the public address in HTTP mode (`https://bot.example.org`); without it the app uses Socket Mode.
 */
export function slackManifest(
  command: string,
  commands: readonly Pick<KnownCommand, 'path' | 'summary' | 'arguments'>[],
  requests?: string,
): Manifest {
  const url = requests === undefined ? undefined : new URL(REQUESTS_PATH, requests).href
  const at = url === undefined ? {} : { request_url: url }
  const lines = commands.map((one) => `/${command} ${usageOf(one)} – ${one.summary.en}`)
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Communiqué',
      description: cut(
        'A cited timeline of your press releases: who, what, when, where, each with its sentence',
        LENGTHS.description,
      ),
      long_description: cut(
        [
          'Communiqué reads a folder of press releases and news reports and answers questions about them: who took part, what happened, when and where. Every fact comes with the sentence it was read from; what is not in the documents is not answered.',
          'Mention the bot in a thread, write to it directly, or type:',
          ...lines,
        ].join('\n'),
        LENGTHS.longDescription,
      ),
      background_color: '#1d3557',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'communique', always_online: true },
      shortcuts: [
        {
          type: 'global',
          name: cut('Ask the documents', LENGTHS.shortcut),
          callback_id: SHORTCUT,
          description: cut('Pick an event and ask about it', LENGTHS.shortcutDescription),
        },
      ],
      slash_commands: [
        {
          command: `/${command}`,
          description: 'Ask the documents: who, what, when, where',
          usage_hint: USAGE_HINT,
          // Names are read as they are typed; an escaped mention would hide them.
          should_escape: false,
          ...(url === undefined ? {} : { url }),
        },
      ],
    },
    oauth_config: { scopes: { bot: SCOPES.map(([scope]) => scope) } },
    settings: {
      event_subscriptions: { ...at, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...at, ...(url === undefined ? {} : { message_menu_options_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  }
}
