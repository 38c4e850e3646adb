import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readFont } from './font.ts'

// The fonts come with the project: a container has none, and every machine draws the same picture.
const fileOf = (cut: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${cut}.ttf`)

export const FAMILY = 'Source Sans 3'
const BOLD = fileOf('600SemiBold/SourceSans3_600SemiBold')
export const FONT_FILES: readonly string[] = [fileOf('400Regular/SourceSans3_400Regular'), BOLD]

/** What lines are measured with: the regular cut is narrower and has the same letters, so what fits in this one fits in both. */
export const WIDEST = readFont(readFileSync(BOLD))
