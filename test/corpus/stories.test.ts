import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf, readStories } from '../helpers/stories.ts'

describe.each(['when', 'where', 'who', 'merge'])('what is told over several sentences: %s', (about) => {
  const stories = readStories(path.join(import.meta.dirname, 'stories', `${about}.yaml`))

  it.each(stories.filter(({ notYet }) => notYet === undefined))('is read as the story tells it: $name', (story) => {
    expect(faultsOf(story)).toEqual([])
  })
})
