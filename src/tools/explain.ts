import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { styleText } from 'node:util'
import { loadConfig } from '../config.ts'
import { CorpusError, UserError } from '../core/errors.ts'
import { read, readDocument } from '../extract/index.ts'
import { loadVocabulary } from '../vocabulary.ts'
import { parsed } from './arguments.ts'
import { explanationOf, type Looks } from './explanation.ts'
import { print, runTool } from './run-tool.ts'

const USAGE = `Usage:
  npm run -s explain -- FILE...   shows which rule read what from which words, and why a date was dropped`

await runTool(async () => {
  const files = readArguments(process.argv.slice(2))
  const lexicon = loadVocabulary(loadConfig().vocabularyDir)
  for (const file of files) {
    const bytes = bytesOf(file)
    const document = readDocument(file, bytes, createHash('sha256').update(bytes).digest('hex'))
    if (Array.isArray(document)) throw new CorpusError(document)
    const explanation = explanationOf(document, read(document, lexicon), looks())
    await print(files.length > 1 ? `${file}\n${explanation}\n` : explanation)
  }
})

function readArguments(args: readonly string[]): readonly string[] {
  const { positionals } = parsed(USAGE, { args: [...args], options: {}, allowPositionals: true })
  if (positionals.length === 0) throw new UserError(USAGE)
  return positionals
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder; name a file in it' : error
    throw new UserError(`${path.normalize(file)} cannot be read: ${why}.`)
  }
}

/** Colours only where somebody looks (styleText asks the stream and NO_COLOR). */
function looks(): Looks {
  const stream = process.stdout
  return {
    columns: Math.min(stream.columns ?? 110, 120),
    strong: (text) => styleText('bold', text, { stream }),
    faint: (text) => styleText('cyan', text, { stream }),
  }
}
