import module from 'node:module'
import v8 from 'node:v8'

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
// Every rule is tried many times. V8 would first interpret each pattern and compile it from that when it is used again, which
// costs a fifth more at the start, and the code it gets that way a tenth more time a document ever after.
v8.setFlagsFromString('--no-regexp-tier-up')
// Keeps the compiled code in the system's folder for temporary files: a tool starts in two thirds of the time.
module.enableCompileCache?.()
await import(`./${name}.ts`)
