import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

/**
 * What makes pages livelier without being needed: each module of `components/enhance` becomes one
 * file of `public/_enhance`, with a hash in its name.
 *
 * @param base `baseurl`
 * @param root folder of the project
 * @returns the address of each module's file, by name of the module
 * @throws when a module cannot be compiled
 */
export async function buildEnhancements(
  base: string,
  root = process.cwd(),
): Promise<Record<string, string>> {
  const sources = join(root, 'components/enhance')
  const folder = join(root, 'public/_enhance')
  const names = readdirSync(sources).filter((file) => /^[a-z-]+\.ts$/.test(file))
  const { outputFiles } = await build({
    entryPoints: names.map((file) => join(sources, file)),
    outdir: folder,
    minify: true,
    define: { 'process.env.BASE_PATH': JSON.stringify(base) },
    ...forBrowsers(root),
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
  return Object.fromEntries(files.map(({ name, file }) => [name, `${base}/_enhance/${file}`]))
}

/**
 * @param root folder of the project
 * @returns how code for browsers is compiled; components in it give HTML, and no React is needed
 */
export function forBrowsers(root: string) {
  return {
    bundle: true,
    format: 'esm',
    alias: { 'react/jsx-runtime': join(root, 'components/enhance/html/jsx-runtime.ts') },
    // The first browsers with all that modules, grids and fonts of the pages ask for.
    target: ['chrome80', 'firefox78', 'safari14.1'],
    write: false,
    logLevel: 'silent',
  } as const satisfies BuildOptions
}
