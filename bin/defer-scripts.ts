/** The end of `npm run build`: makes the scripts of every page wait until it has been painted. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deferScripts } from './deferred-scripts'

const server = '.next/server'
const pages = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
)

for (const page of pages) {
  const file = join(server, page)
  try {
    writeFileSync(file, deferScripts(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`The scripts of ${file} cannot be deferred`, { cause })
  }
}
console.log(`Scripts deferred on ${pages.length} pages`)
