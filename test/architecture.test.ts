import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The arrows of .github/ARCHITECTURE.md: which part of the house may import which. A folder that is not named here may
 * not exist, so whoever adds one has to draw its arrows first.
 */
const root = path.join(import.meta.dirname, '..')

/** Part → the parts it may import besides itself. `'*'`: all of them. */
const ARROWS: Record<string, readonly string[] | '*'> = {
  'src/core': [],
  'src/clock.ts': [],
  'src/log.ts': [],
  'src/folders.ts': [],
  'src/health.ts': [],
  'src/settings.ts': ['src/core'],
  'src/config.ts': ['src/core', 'src/settings.ts', 'src/log.ts'],
  'src/extract': ['src/core'],
  'src/vocabulary.ts': ['src/core', 'src/extract/index.ts'],
  'src/chronicle': ['src/core', 'src/folders.ts', 'src/log.ts'],
  'src/ledger': ['src/core', 'src/folders.ts', 'src/log.ts'],
  'src/wording': ['src/core'],
  'src/picture': ['src/core', 'src/wording'],
  // Files in a folder → Chronicle: where reading, extracting and storing meet.
  'src/corpus': ['src/core', 'src/extract', 'src/chronicle', 'src/log.ts', 'src/vocabulary.ts'],
  'src/questions': [
    'src/core',
    'src/clock.ts',
    'src/log.ts',
    'src/wording',
    'src/chronicle/chronicle.ts',
    'src/chronicle/words.ts',
    'commands/context.ts',
  ],
  'src/platforms': ['src/core', 'src/wording', 'src/clock.ts', 'src/log.ts'],
  'src/digest': [
    'src/core',
    'src/wording',
    'src/clock.ts',
    'src/log.ts',
    'src/ledger/ledger.ts',
    'src/chronicle/chronicle.ts',
    'src/platforms/platform.ts',
  ],
  'src/tools': '*',
  'src/main.ts': '*',
  'src/bot.ts': '*',
  'src/launch.js': '*',
  // Each of these is made of those before it.
  'commands/answers/sentences': ['src/core', 'src/wording', 'commands/context.ts'],
  'commands/answers/beside': ['src/core', 'src/wording', 'commands/context.ts', 'commands/answers/sentences'],
  'commands/answers/lacking': [
    'src/core',
    'src/wording',
    'commands/context.ts',
    'commands/answers/sentences',
    'commands/answers/beside',
    'commands/answers/gather.ts',
    'commands/answers/requirements.ts',
  ],
  'commands/answers': [
    'src/core',
    'src/wording',
    'src/chronicle/chronicle.ts',
    'commands/context.ts',
    // A whole question may turn out to ask for no more than one of these.
    'commands/where.ts',
    'commands/who-attended.ts',
    'commands/who-met.ts',
  ],
  commands: ['src/core', 'src/wording', 'src/chronicle/chronicle.ts'],
}

const files = ['src', 'commands']
  .filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((f) => `${folder}/${f}`),
  )
  .filter((file) => /\.(ts|js)$/.test(file))
const source = (file: string) => readFileSync(path.join(root, file), 'utf8')
const partOf = (file: string) => Object.keys(ARROWS).find((part) => file === part || file.startsWith(`${part}/`))

/** The project's own files that a file imports, as paths from the root. */
function importsOf(file: string): string[] {
  const specifiers = [...source(file).matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  )
  return specifiers.map((specifier) => path.join(path.dirname(file), specifier))
}

describe('the arrows of the house', () => {
  it.each(files)('%s stands in a part that has its arrows drawn, and imports only along them', (file) => {
    const part = partOf(file)
    expect(part, `${file} is in no part of the house`).toBeDefined()
    const arrows = ARROWS[part ?? '']
    if (arrows === '*' || arrows === undefined) return
    const allowed = (target: string) => [part, ...arrows].some((a) => a && (target === a || target.startsWith(`${a}/`)))
    expect(importsOf(file).filter((target) => !allowed(target))).toEqual([])
  })

  it('lets no step of the extraction know one behind it', () => {
    const steps = ['words', 'read', 'split', 'recognise', 'refine', 'assemble', 'merge']
    const stepOf = (file: string) => steps.indexOf(/^src\/extract\/(\w+)\//.exec(file)?.[1] ?? '')
    // How days are written is asked of headers and headings too, before anything else of a text is recognised.
    const isDays = (target: string) => target.startsWith('src/extract/recognise/dates/')
    const ahead = files.flatMap((file) =>
      stepOf(file) < 0 ? [] : importsOf(file).filter((target) => stepOf(target) > stepOf(file) && !isDays(target)),
    )
    expect(ahead).toEqual([])
  })

  it('keeps in commands/ itself nothing but commands, their list and what they are given', () => {
    const listed = [...source('commands/index.ts').matchAll(/from '\.\/([\w-]+\.ts)'/g)].map((match) => match[1])
    const there = readdirSync(path.join(root, 'commands')).filter((file) => file.endsWith('.ts'))
    expect(there.sort()).toEqual([...new Set([...listed, 'context.ts', 'index.ts'])].sort())
  })

  it('keeps Slack and Discord apart', () => {
    const crossing = files.filter((file) => {
      const other = file.startsWith('src/platforms/slack/')
        ? 'discord'
        : file.startsWith('src/platforms/discord/')
          ? 'slack'
          : null
      return other && importsOf(file).some((target) => target.startsWith(`src/platforms/${other}/`))
    })
    expect(crossing).toEqual([])
  })

  it.each([
    ['process.env', ['src/config.ts'], /process\.env\b/],
    ['new Date(), Date.now() and Temporal.Now', ['src/clock.ts'], /\bnew Date\(\)|\bDate\.now\(\)|\bTemporal\.Now\b/],
  ])('uses %s only in %j', (_what, home, pattern) => {
    expect(files.filter((file) => !home.includes(file) && pattern.test(source(file)))).toEqual([])
  })

  it('makes a long pattern once, and not each time it is asked', () => {
    // What begins at the margin, or at an entry of a list, is a statement: one with a function in front of its pattern makes it anew.
    const remade = (file: string) =>
      source(file)
        .split(/\n(?=\S| {2}\{\n)/)
        .some((statement) => /^(?:export )?(?:async )?function\b[\s\S]*\binLines\(|=>[^`]*\binLines\(/m.test(statement))
    expect(files.filter((file) => file !== 'src/core/in-lines.ts' && remade(file))).toEqual([])
  })

  it('names no platform inside core, extract, chronicle, digest and commands', () => {
    // Comments may give the source of a limit; code may not know a platform.
    const code = (file: string) => source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const neutral = files.filter((file) =>
      /^(src\/(core|extract|chronicle|digest|questions|wording|picture)|commands)\//.test(file),
    )
    expect(neutral.filter((file) => /\b(slack|discord)\b/i.test(code(file)))).toEqual([])
  })
})

describe('the packages', () => {
  const { dependencies, devDependencies } = JSON.parse(source('package.json')) as Record<string, Record<string, string>>
  const architecture = source('.github/ARCHITECTURE.md')

  it.each(Object.keys({ ...dependencies, ...devDependencies }))('%s has a reason to be there', (name) => {
    expect(architecture).toMatch(new RegExp(`^\\|.*\`${name}\`.* \\| .+ \\|$`, 'm'))
  })

  it.each(Object.keys(dependencies ?? {}))('%s is used', (name) => {
    const named = [`'${name}'`, `'${name}/`, `\`${name}/`]
    const using = files.filter((file) => named.some((quoted) => source(file).includes(quoted)))
    expect(using).not.toEqual([])
  })
})
