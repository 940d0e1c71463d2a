import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const text = /\.(?:html|css|js|mjs|json|webmanifest|xml|svg|txt|ics)$/i

/** Below this, headers weigh more than what is saved. */
const SMALLEST = 600

/** A page of 19 KB: 4.8 KB in 0.4 ms; 9 takes 5 ms for four bytes less, 11 18 ms for 4.4 KB. */
const BROTLI_QUALITY = 7

/** Files compressed at a time: as many as Node has threads for it. */
const AT_ONCE = 4

/**
 * Puts a `.br` and a `.gz` beside every text of a folder, for servers that send them as they are.
 *
 * @param folder where the texts are, at any depth
 */
export async function compressTexts(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
  const next = files.values()
  const work = async () => {
    for (const file of next) await compressFile(file)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < SMALLEST) return
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }
  await Promise.all([
    promisify(brotliCompress)(content, brotli).then((data) => writeFile(`${file}.br`, data)),
    promisify(gzip)(content, { level: 6 }).then((data) => writeFile(`${file}.gz`, data)),
  ])
}
