import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { WebClient } from '@slack/web-api'
import { expect, it, onTestFinished } from 'vitest'

it('runs as a process of its own, takes its faults from outside, and shows what it holds', async () => {
  const script = new URL('run.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, '{"anyChannel": true}'], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await new Promise<string[]>((resolve) =>
    createInterface(child.stdout).once('line', (text) => resolve([text])),
  )
  const { apiUrl, control, botToken } = JSON.parse(line ?? '')
  const client = new WebClient(botToken, { slackApiUrl: apiUrl, retryConfig: { retries: 0 } })

  const headers = { 'content-type': 'application/json' }
  const fault = { method: 'chat.postMessage', channel: 'C1', fault: { do: 'error', error: 'is_archived' } }
  await fetch(`${control}/faults`, { method: 'POST', headers, body: JSON.stringify(fault) })
  await expect(client.chat.postMessage({ channel: 'C1', text: 'one' })).rejects.toThrow('is_archived')
  await client.chat.postMessage({ channel: 'C1', text: 'two' })
  const state = await (await fetch(`${control}/state`)).json()
  expect(state).toMatchObject({ messages: [{ channel: 'C1', text: 'two' }] })
})
