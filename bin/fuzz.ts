import { parseArgs } from 'node:util'
import { fuzzKramdown } from './fuzz/kramdown'

const USAGE = `npm run fuzz -- [kramdown] [--seed 1] [--count 4000] [--size 500] [--texts compositions|edited]`

/** Random texts against what they are to equal; the same seed makes the same texts. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '4000' },
      size: { type: 'string', default: '500' },
      texts: { type: 'string' },
    },
  })
  const [target = 'kramdown'] = positionals
  if (target !== 'kramdown') {
    console.error(USAGE)
    return 2
  }
  return fuzzKramdown({
    seed: Number(values.seed),
    count: Number(values.count),
    size: Number(values.size),
    texts: values.texts,
  })
}

process.exitCode = await main()
