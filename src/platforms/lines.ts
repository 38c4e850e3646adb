import type { Once } from '../core/once.ts'

/** Right before the answer is posted: false when it is another process's to post by now. */
export type MayPost = () => Promise<boolean>

/** Answers a line that was taken over from a process that is gone: nobody else has it any more. */
export const certainly: MayPost = async () => true

/**
 * Takes a line that a person wrote, and which several processes may hear, or one of them twice. Null where another one has it.
 * `todo` is kept until the answer is about to be posted, so that a line is not lost with the process that died over it; posted
 * half, it is not answered again. Where nobody can tell whose it is, an answer twice is better than none: `lost` is told.
 */
export async function takeLine(
  once: Once,
  key: string,
  todo: string,
  lost: (error: unknown) => void,
): Promise<MayPost | null> {
  try {
    if ((await once.take(key, todo)) !== 'first') return null
  } catch (error) {
    lost(error)
    return certainly
  }
  return async () => {
    try {
      return await once.begin(key)
    } catch (error) {
      lost(error)
      return true
    }
  }
}
