import { benchBuild } from './bench/build'
import { benchKramdown } from './bench/kramdown'
import { benchSearch } from './bench/search'
import { benchServe } from './bench/serve'

const targets: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  build: benchBuild,
  kramdown: benchKramdown,
  search: benchSearch,
  serve: benchServe,
}

const [name = 'kramdown', ...words] = process.argv.slice(2)
const target = Object.hasOwn(targets, name) ? targets[name] : undefined
if (target) process.exitCode = await target(words)
else {
  console.error(`npm run bench -- ${Object.keys(targets).join('|')}`)
  process.exitCode = 2
}
