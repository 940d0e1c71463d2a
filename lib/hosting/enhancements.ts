import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { build } from 'esbuild'

/**
 * What makes pages livelier without being needed: each module of `components/enhance` becomes one
 * file of `public/_enhance`, with a hash in its name.
 *
 * @param root folder of the project
 * @returns the address of each module's file, by name of the module
 * @throws when a module cannot be compiled
 */
export async function buildEnhancements(root = process.cwd()): Promise<Record<string, string>> {
  const sources = join(root, 'components/enhance')
  const folder = join(root, 'public/_enhance')
  const names = readdirSync(sources).filter((file) => /^[a-z-]+\.ts$/.test(file))
  const { outputFiles } = await build({
    entryPoints: names.map((file) => join(sources, file)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    // The first browsers with all that modules, grids and fonts of the pages ask for.
    target: ['chrome80', 'firefox78', 'safari14'],
    write: false,
    logLevel: 'silent',
  })
  mkdirSync(folder, { recursive: true })
  const files = outputFiles.map(({ path, contents }) => {
    const { name } = parse(path)
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10)
    return { name, file: `${name}-${hash}.js`, contents }
  })
  for (const { file, contents } of files) {
    // Builds may run side by side: what is there already is the same, byte for byte.
    if (!existsSync(join(folder, file))) writeFileSync(join(folder, file), contents)
  }
  return Object.fromEntries(files.map(({ name, file }) => [name, `/_enhance/${file}`]))
}
