import { parseArgs } from 'node:util'
import { z } from 'zod'
import { fuzzKramdown } from './fuzz/kramdown'
import { fuzzSite } from './fuzz/site'

const USAGE = `npm run fuzz -- [kramdown] [--seed 1] [--count 4000] [--size 500] [--texts compositions|edited|spliced|stray] [--options '{"input":"kramdown"}']
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
      options: { type: 'string', default: '{}' },
      url: { type: 'string' },
    },
  })
  const [target = 'kramdown'] = positionals
  const [seed, count] = [Number(values.seed), Number(values.count)]
  if (target === 'site') return fuzzSite({ seed, count, url: values.url })
  const options = optionsOf(values.options)
  if (target !== 'kramdown' || !options) {
    console.error(USAGE)
    return 2
  }
  return fuzzKramdown({
    seed,
    count,
    size: Number(values.size),
    texts: values.texts,
    options,
  })
}

/** @returns the options that a JSON object writes, undefined when it is none */
function optionsOf(json: string): Record<string, unknown> | undefined {
  return z.record(z.string(), z.unknown()).safeParse(parseJson(json)).data
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

process.exitCode = await main()
