import { parseArgs } from 'node:util'
import { fuzzKramdown } from './fuzz/kramdown'
import { fuzzSite } from './fuzz/site'

const USAGE = `npm run fuzz -- [kramdown] [--seed 1] [--count 4000] [--size 500] [--texts compositions|edited|spliced|stray]
npm run fuzz -- site [--seed 1] [--count 4000] [--url http://localhost:3000]`

/** Random texts against what they are to equal; the same seed makes the same texts. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '4000' },
      size: { type: 'string', default: '500' },
      texts: { type: 'string' },
      url: { type: 'string' },
    },
  })
  const [target = 'kramdown'] = positionals
  const [seed, count] = [Number(values.seed), Number(values.count)]
  if (target === 'site') return fuzzSite({ seed, count, url: values.url })
  if (target !== 'kramdown') {
    console.error(USAGE)
    return 2
  }
  return fuzzKramdown({
    seed,
    count,
    size: Number(values.size),
    texts: values.texts,
  })
}

process.exitCode = await main()
