import module from 'node:module'

// Starts `src/<name>.ts` for the npm scripts: `node src/launch.js tools/ask …`. Plain JavaScript that any Node of the last
// years can read, so that a Node too old for the rest ends in a sentence instead of a syntax error.
const needed = 26
const found = Number(process.versions.node.split('.')[0])
if (found < needed) {
  process.stderr.write(
    `Communiqué needs Node ${needed}, and this is ${process.versions.node}. Run "npm ci" once more: it brings Node ${needed} ` +
      'along for the npm scripts. If this message stays, run "npm rebuild node", or install Node 26 from nodejs.org.\n',
  )
  process.exit(1)
}
const [name, ...rest] = process.argv.slice(2)
process.argv = [process.argv[0], name, ...rest]
// Keeps the compiled code in the system's folder for temporary files: a tool starts in two thirds of the time.
module.enableCompileCache?.()
await import(`./${name}.ts`)
