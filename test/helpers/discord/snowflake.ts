/** Discord's epoch, the first second of 2015, in milliseconds. */
const EPOCH = 1_420_070_400_000n

/** Makes Discord's identifiers: 42 bits of milliseconds, then a counter, so that a later one is always greater. */
export function snowflakes(now: () => number): () => string {
  let last = 0n
  return () => {
    const id = (BigInt(Math.floor(now())) - EPOCH) << 22n
    last = id > last ? id : last + 1n
    return last.toString()
  }
}
