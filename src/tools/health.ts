import { loadConfig } from '../config.ts'
import { HEALTH_PATH } from '../health.ts'

/** Asks the bot in the same container how it is: exit code 0 when all is well. The image's HEALTHCHECK runs it. */
const { port } = loadConfig()
try {
  const response = await fetch(`http://127.0.0.1:${port}${HEALTH_PATH}`, { signal: AbortSignal.timeout(4000) })
  process.stdout.write(await response.text())
  process.exitCode = response.ok ? 0 : 1
} catch (error) {
  process.stdout.write(`no answer on port ${port}: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
