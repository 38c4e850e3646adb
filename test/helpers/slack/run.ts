import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Script } from './faults.ts'
import { LoopbackSlack } from './server.ts'
import { argumentsOf, reply } from './wire.ts'

/**
 * The loopback server as a process of its own: `node test/helpers/slack/run.ts '{"anyChannel": true}'`. Prints one line of
 * JSON, `{apiUrl, control, botToken, appToken}`, and runs until it is killed. `control` takes
 * `POST /faults` (a Script), `POST /channels` (`{id, …}`), and `GET /state` → `{messages, journal}`.
 */
const slack = await LoopbackSlack.start(process.argv[2] ? JSON.parse(process.argv[2]) : {})

const control = createServer(async (request, response) => {
  const route = `${request.method} ${request.url}`
  if (route === 'GET /state') {
    reply(response, 200, { messages: slack.workspace.messages, journal: slack.journal.entries })
    return
  }
  const args = await argumentsOf(request)
  if (route === 'POST /faults') slack.faults.add(args as unknown as Script)
  else if (route === 'POST /channels') slack.workspace.addChannel(String(args.id), args)
  else return reply(response, 404, { ok: false })
  reply(response, 200, { ok: true })
})
control.listen(0, '127.0.0.1', () => {
  const { port } = control.address() as AddressInfo
  const { apiUrl, botToken, appToken } = slack
  process.stdout.write(`${JSON.stringify({ apiUrl, control: `http://127.0.0.1:${port}`, botToken, appToken })}\n`)
})
