import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { launch } from '../helpers/child.ts'
import { folderWith } from '../helpers/folder.ts'
import { textsOf } from '../helpers/slack/block-kit.ts'
import { LoopbackSlack } from '../helpers/slack/server.ts'
import { BOT } from '../helpers/slack/workspace.ts'

it('turns pages on Slack after the process was killed between two of them, by its buttons and by the menu', async () => {
  const slack = await LoopbackSlack.start()
  onTestFinished(() => slack.stop())
  slack.workspace.addChannel('C1', { members: [BOT.user, 'U1'] })
  const ada = slack.person('U1')
  const folder = folderWith({ 'settings.yaml': 'command: nato\n' })
  const env = {
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    DATA_DIR: path.join(folder, 'data'),
    SETTINGS_FILE: path.join(folder, 'settings.yaml'),
  }
  const start = async () => {
    const bot = launch('main', [], env)
    await bot.says('Slack is connected')
    return bot
  }

  const first = await start()
  await ada.types('/nato', 'what happened', 'C1').acked
  await slack.journal.until('response')
  const message = slack.workspace.onlyFor('U1')[0] ?? expect.unreachable()
  const shown = async (deed: { readonly acked: Promise<unknown> }) => {
    const mark = slack.journal.mark
    await deed.acked
    await slack.journal.until('response', (one) => one.body.replace_original === true, mark)
    return textsOf(message.blocks)
  }
  expect(await shown(ada.presses(/^More/, { message }))).toContain('← Back')
  first.process.kill('SIGKILL')
  await first.ended

  const second = await start()
  expect(await shown(ada.presses(/^More/, { message }))).toContain('More (4 of 4)')
  const last = await shown(ada.chooses('Page 4 of 4', { message }))
  expect(last).toContain('← Back')
  expect(last.filter((text) => text.startsWith('More'))).toEqual([])
  second.process.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(slack.journal.all('response').map((one) => one.error)).toEqual([null, null, null, null])
})
