/**
 * What stands at this place of a list; nothing stands before the first. An array asked for a place below zero looks for a
 * property of that name, a hundred times as slow, and the compiler gives up the function that asks, again and again.
 */
export const nth = <T>(list: readonly T[], place: number): T | undefined => (place < 0 ? undefined : list[place])
