import module from 'node:module'
import type { Orders } from './process.ts'

/** A process of the digests, for tests that kill it: told what to do by its first argument, and what happens by messages. */
process.once('disconnect', () => process.exit())
// The next one starts in half the time; what is killed keeps nothing by itself.
module.enableCompileCache()
const { runDigests } = await import('./process.ts')
const orders = JSON.parse(process.argv[2] ?? '') as Orders
await runDigests(orders, (word) => process.send?.(word))
module.flushCompileCache()
