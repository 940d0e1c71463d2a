import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** @returns our engine as a site has it: bundled, without the names that tsx gives each function again and again */
export async function bundledEngine(): Promise<typeof import('@/lib/kramdown')> {
  const folder = mkdtempSync(join(tmpdir(), 'parution-bench-'))
  try {
    const outfile = join(folder, 'kramdown.mjs')
    await build({
      entryPoints: ['lib/kramdown/index.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
