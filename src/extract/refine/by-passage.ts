interface Span {
  readonly start: number
  readonly end: number
}

/** For each passage the mentions inside it. Both stand in the order of the text, so that each is looked at once. */
export function byPassage<T extends Span>(
  mentions: readonly T[],
  passages: readonly Span[],
): readonly (readonly T[])[] {
  let next = 0
  return passages.map(({ start, end }) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < start) next++
    const from = next
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= end) next++
    return next === from ? [] : mentions.slice(from, next)
  })
}
