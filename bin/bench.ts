import { benchKramdown } from './bench/kramdown'
import { benchSearch } from './bench/search'

const targets: Readonly<Record<string, () => Promise<number>>> = {
  kramdown: benchKramdown,
  search: benchSearch,
}

const [name = 'kramdown'] = process.argv.slice(2)
const target = Object.hasOwn(targets, name) ? targets[name] : undefined
if (target) process.exitCode = await target()
else {
  console.error(`npm run bench -- ${Object.keys(targets).join('|')}`)
  process.exitCode = 2
}
