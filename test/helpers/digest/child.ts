import { type Orders, runDigests } from './process.ts'

/** A process of the digests, for tests that kill it: told what to do by its first argument, and what happens by messages. */
process.once('disconnect', () => process.exit())
const orders = JSON.parse(process.argv[2] ?? '') as Orders
await runDigests(orders, (word) => process.send?.(word))
