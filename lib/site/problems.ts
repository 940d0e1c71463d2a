import type { JekyllItem, JekyllProblem, JekyllSite, ProblemCode } from '@/lib/jekyll'
import { addressKey } from './addresses'
import { addressOfBroken } from './broken'
import type { SiteProblem } from './problem'
import type { ReadItem } from './read-items'
import { isBase } from './settings'
import type { Shape } from './shape'
import { slugOf } from './slug'

/** What Jekyll's reading finds and that leaves a file without a page. */
const fatal: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['config-yaml', 'config-not-a-map', 'config-timezone'] as const),
  ...(['front-matter-yaml', 'front-matter-not-a-map', 'front-matter-not-closed'] as const),
  ...(['date', 'name-date', 'permalink', 'placeholder'] as const),
  ...(['encoding', 'too-large', 'unreadable'] as const),
])

/** Of links that are not followed, only a text is missed by name: folders hold many others. */
function isFatalIn(code: ProblemCode, file: string): boolean {
  return fatal.has(code) || (code.startsWith('link-') && isMarkdown(file))
}

type Shown = (file: string) => string

/** @returns what Jekyll's reading found, and Markdown that it leaves aside */
export function jekyllProblems(jekyll: JekyllSite, shape: Shape, shown: Shown): SiteProblem[] {
  const items = new Map(jekyll.items.map((item) => [item.file, item]))
  return [
    // Keys written twice are for a rule of the check, which also looks below the first level.
    ...jekyll.problems
      .filter(({ code, file }) => code !== 'duplicate-key' || !items.has(file))
      .filter(({ code, file }) => code !== 'no-document' && file !== '')
      // In the plain layout, each file that shares an address is reported.
      .filter(({ code }) => code !== 'address-taken' || !shape.isPlain)
      .map((problem) => toSiteProblem(problem, items.get(problem.file), shown)),
    ...withoutFrontMatter(jekyll, shape, shown),
    ...notPages(jekyll, shape, shown),
    ...baseProblems(jekyll, shown),
  ]
}

/** A `baseurl` that is no path, which nothing begins with. */
function baseProblems({ config }: JekyllSite, shown: Shown): SiteProblem[] {
  if (isBase(config.baseurl)) return []
  const { file, ...place } = config.placeOf(['baseurl']) ?? {
    file: '_config.yml',
    line: 1,
    column: 1,
  }
  const facts = { key: 'baseurl', expected: 'path' }
  return [
    { code: 'config-value', file: shown(file), path: undefined, ...place, facts, isFatal: false },
  ]
}

/** Markdown whose address ends like a file of another kind: no page shows it. */
function notPages({ items }: JekyllSite, { isPlain }: Shape, shown: Shown): SiteProblem[] {
  return items
    .filter(({ format, outputExtension }) => format === 'markdown' && !isHtml(outputExtension))
    .map(({ file, url, outputExtension, frontMatter }) => ({
      code: 'address-kind',
      file: shown(file),
      path: isPlain ? addressOfBroken(file) : undefined,
      ...frontMatter.placeOf(['permalink']),
      facts: { path: url, found: outputExtension },
      isFatal: isPlain,
    }))
}

/** @returns whether what is written with this extension is a page */
export function isHtml(extension: string): boolean {
  return /^\.x?html?$/.test(extension)
}

function toSiteProblem(
  { code, file, line, column, facts }: JekyllProblem,
  item: JekyllItem | undefined,
  shown: Shown,
): SiteProblem {
  const isFatal = isFatalIn(code, file)
  const isConfig = code.startsWith('config-')
  const path =
    item?.url ?? (isFatal && !isConfig && file !== '' ? addressOfBroken(file) : undefined)
  return { code, file: shown(file), path, line, column, facts, isFatal }
}

/** Markdown in the folder of a collection that Jekyll would copy as it stands, with its source. */
function withoutFrontMatter(jekyll: JekyllSite, shape: Shape, shown: Shown): SiteProblem[] {
  return jekyll.staticFiles
    .filter(({ file, collection }) => collection !== null && isMarkdown(file))
    .map(({ file }) => ({
      code: 'no-front-matter',
      file: shown(file),
      path: shape.isPlain ? addressOfBroken(file) : undefined,
      ...{ line: 1, column: 1 },
      facts: {},
      isFatal: shape.isPlain,
    }))
}

function isMarkdown(file: string): boolean {
  return /\.(?:md|mkd|mkdn|mkdown|markdown|mdx)$/i.test(file)
}

/**
 * @param others what else is wrong
 * @returns a problem when there is no folder, or nothing in it to read and nothing that says why
 */
export function folderProblems(
  { items, staticFiles }: JekyllSite,
  others: readonly SiteProblem[],
  shown: Shown,
): SiteProblem[] {
  if (items.length > 0 || others.some(({ isFatal }) => isFatal)) return []
  // What is wrong with a file says that there is one.
  const facts = { files: staticFiles.length + others.length }
  return [
    { code: 'folder', file: shown(''), path: undefined, line: 1, column: 1, facts, isFatal: true },
  ]
}

/**
 * In the plain layout, files that want the same address, or articles whose names give the same slug:
 * the site could only show one of them.
 *
 * @returns for each of them, the problem that names the others
 */
export function sharedAddresses(
  read: readonly ReadItem[],
  shown: Shown,
): Map<JekyllItem, SiteProblem> {
  const items = read.map(({ item }) => item)
  const documents = items.filter(({ collection }) => collection === 'actualites')
  const problems = new Map<JekyllItem, SiteProblem>()
  const report = (group: readonly JekyllItem[], facts: SiteProblem['facts']) => {
    for (const item of group) {
      if (problems.has(item)) continue
      const others = group.filter((other) => other !== item).map(({ file }) => shown(file))
      problems.set(item, {
        code: 'address-shared',
        file: shown(item.file),
        path: item.url,
        ...item.frontMatter.placeOf(['permalink']),
        facts: { ...facts, others: others.join(', ') },
        isFatal: true,
      })
    }
  }
  for (const group of groups(items, ({ url }) => addressKey(url)))
    report(group, { path: group[0]?.url ?? '' })
  for (const group of groups(documents, ({ file }) => slugOf(file))) report(group, {})
  return problems
}

function groups(items: readonly JekyllItem[], keyOf: (item: JekyllItem) => string): JekyllItem[][] {
  const byKey = new Map<string, JekyllItem[]>()
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item])
  return [...byKey.values()].filter((group) => group.length > 1)
}
