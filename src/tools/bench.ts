import { UserError } from '../core/errors.ts'
import type { Bench } from './bench/bench.ts'
import { chronicleBench } from './bench/chronicle.ts'
import { digestBench } from './bench/digest.ts'
import { extractBench } from './bench/extract.ts'
import { questionsBench } from './bench/questions.ts'
import { print, runTool } from './run-tool.ts'

/** In the order in which the list shows them. */
const BENCHES: readonly Bench[] = [extractBench, chronicleBench, questionsBench, digestBench]

await runTool(async () => {
  const [name, ...args] = process.argv.slice(2)
  const bench = BENCHES.find((each) => each.name === name)
  if (!bench) {
    const list = BENCHES.map((each) => `  npm run -s bench -- ${each.name.padEnd(10)}  ${each.summary}`)
    throw new UserError(['Usage:', ...list].join('\n'))
  }
  await bench.run(args, (line) => void print(line))
})
