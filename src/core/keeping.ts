/**
 * The same function, which keeps what it made: the same few keys come again and again. Beyond `most` everything is forgotten
 * at once: which of them will come again nobody knows, and an order of them would cost more than it saves.
 */
export function keeping<K, V>(most: number, make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    const known = kept.get(key)
    // A made `undefined` is made again; `null` is kept.
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const made = make(key)
    kept.set(key, made)
    return made
  }
}

/** The same function, which keeps what it made of something until that has another revision. */
export function perRevision<T extends { readonly revision: string }, V>(make: (of: T) => V): (of: T) => V {
  const kept = new WeakMap<T, { readonly revision: string; readonly made: V }>()
  return (of) => {
    const { revision } = of
    const known = kept.get(of)
    if (known?.revision === revision) return known.made
    const made = make(of)
    kept.set(of, { revision, made })
    return made
  }
}

/** The same function, which keeps what it made of an object as long as there is that object. */
export function perObject<T extends object, V>(make: (of: T) => V): (of: T) => V {
  const kept = new WeakMap<T, V>()
  return (of) => {
    const known = kept.get(of)
    if (known !== undefined) return known
    const made = make(of)
    kept.set(of, made)
    return made
  }
}
