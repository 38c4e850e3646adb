import { type FSWatcher, watch } from 'node:fs'

export interface Watched {
  /** Which folders are to be watched, and a text that changes whenever a file in them may have changed. */
  look(): { readonly folders: readonly string[]; readonly signature: string }
  /** Called when something changed and has settled; false when it has to be tried again. */
  changed(): boolean
  /** Called when the folders cannot be looked at: unmounted, forbidden. It is tried again. */
  failed(error: unknown): void
}

export interface Patience {
  /** How long files have to lie still before they are read: a file that is still being copied is not. */
  readonly settleMs: number
  /** How often to look without being told: mounted and network folders do not always tell. */
  readonly rescanMs: number
}

/** A file that is written to without end must not keep all others waiting: after so many looks it is read as it is. */
const MOST_LOOKS = 10

/** Looking at 100,000 files takes a second; it may take this part of the time at most. */
const SHARE = 1 / 20

/**
 * Watches folders for changes: by the file system's word where it gives one, and by looking again now and then. Editors
 * save in several steps, and copies take a while, so it waits until two looks in a row see the same.
 * `settled` is the signature of what has been read already. Returns what ends it.
 */
export function watchFolders(watched: Watched, settled: string, { settleMs, rescanMs }: Patience): () => void {
  const watchers = new Map<string, FSWatcher>()
  let known = settled
  let pending: string | null = null
  let looks = 0
  let timer: NodeJS.Timeout | undefined

  const lookIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(look, ms)
  }
  const told = () => {
    if (pending === null) lookIn(settleMs)
  }
  const look = () => {
    const began = performance.now()
    let signature = known
    try {
      const seen = watched.look()
      signature = seen.signature
      follow(seen.folders)
    } catch (error) {
      watched.failed(error)
    }
    looks = signature === known ? 0 : looks + 1
    const isSettled = signature === pending || looks >= MOST_LOOKS
    if (looks > 0 && isSettled && watched.changed()) {
      known = signature
      looks = 0
    }
    pending = looks > 0 && !isSettled ? signature : null
    const pause = (performance.now() - began) / SHARE
    lookIn(pending === null ? Math.max(rescanMs, pause) : settleMs)
  }
  /** One watcher a folder tells of all files in it; watching each file would use up what the system allows. */
  const follow = (folders: readonly string[]) => {
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue
      try {
        const watcher = watch(folder, told)
        watcher.on('error', () => watchers.delete(folder))
        watchers.set(folder, watcher)
      } catch {
        // No more watchers to be had, or the folder has just gone: looking again now and then has to do.
      }
    }
  }

  look()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}
