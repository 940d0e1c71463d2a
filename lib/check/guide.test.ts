import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Code } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, wideGif } from '@/lib/site/testing/folder'
import { checkContent } from './index'
import { formatProblem, type Problem } from './problem'
import { rules } from './rules'
import { words } from './unreadable/words'

/**
 * The guide cannot lie: each fenced example of content/README.md is written as an article beside
 * those that the examples name, and checked as `npm run check` would. The first words of a fence
 * say what it is:
 * - `yaml`: keys of a front matter; `markdown`, `mdx`: a text; `markdown article`: a whole file;
 * - `… faux`: a mistake, whose messages are the fence that follows (`message`, or `message entier`
 *   with place and excerpt);
 * - `… nom=x.md`: the file's name, where it matters;
 * - `sh`: commands of package.json.
 */
interface Example {
  readonly line: number
  readonly file: string
  readonly text: string
  /** What the check must say, problem by problem; empty for a good example. */
  readonly expected: string
  /** Whether `expected` is all that the check prints. */
  readonly whole: boolean
}

const root = process.cwd()
const path = join(root, 'content/README.md')
const guide = existsSync(path) ? readFileSync(path, 'utf8') : ''
const fences = fencesOf(guide)
const examples = fences.flatMap(toExample)

/** What the examples name: other articles, images, documents. */
const beside: Readonly<Record<string, string | Buffer>> = {
  'content/actualites/dix-ans-apres.md': article(),
  'content/actualites/ecrire-un-chapeau.md': article(
    '',
    '## La bonne longueur\n\nTexte.\n\n## Cinq questions pour trouver le chapeau\n\nTexte.',
  ),
  ...Object.fromEntries(
    [
      ...['titres.png', 'encrier.png', 'rotative.png', 'panneau-accueil.png'],
      ...['diaporama-1-choisir.png', 'diaporama-2-ordonner.png'],
      ...['diaporama 4 - legender (portrait).png'],
      ...['liste-de-relecture.pdf', 'calendrier-editorial.csv'],
    ].map((name) => [`content/uploads/${name}`, wideGif]),
  ),
}

// Whoever replaces the content may leave the guide out.
describe.skipIf(guide === '')('content/README.md', () => {
  let folder: string
  let problems: readonly Problem[]

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guide-'))
    const written = examples.map(({ file, text }) => [`content/${file}`, text] as const)
    for (const [file, content] of [...Object.entries(beside), ...written]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    }
    problems = checkContent({
      content: join(folder, 'content'),
      configFiles: undefined,
      base: '',
      ownContent: join(folder, 'own'),
      publicFolder: join(folder, 'public'),
      everything: true,
      changing: false,
      now: Date.UTC(2027, 0, 1),
    })
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has examples of both kinds', () => {
    expect(examples.filter(({ expected }) => expected === '').length).toBeGreaterThan(30)
    expect(examples.filter(({ expected }) => expected !== '').length).toBeGreaterThan(10)
  })

  it('has a part for every rule that a message names', () => {
    const parts = new Set([...guide.matchAll(/^#### (\S+)$/gm)].map(([, name]) => name))
    const own = rules.map(({ name }) => name)
    const others = Object.values(words).map(([rule]) => rule)
    const named = new Set([...own, ...others, 'unread', 'statement', 'legal'])
    expect([...named].filter((name) => !parts.has(name))).toEqual([])
    expect([...parts].filter((name) => !named.has(name ?? ''))).toEqual([])
  })

  it.each(examples)('is right on line $line', ({ file, expected, whole }) => {
    const said = problems.filter((problem) => problem.file.endsWith(file))
    const message = said.map(whole ? formatProblem : sentence).join('\n')
    expect(plain(message, folder)).toBe(plain(expected, folder))
  })

  it.each(fences.filter(({ lang }) => lang === 'sh'))(
    'gives a command that exists: $value',
    (fence) => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
      const command = /^npm run (\w+)/.exec(fence.value)?.[1]
      expect(Object.keys(scripts)).toContain(command)
    },
  )
})

/** A problem as the guide quotes it: without its place, which is the example's. */
function sentence({ severity, message, advice }: Problem): string {
  return `${severity === 'error' ? 'erreur' : 'avertissement'} ${message}\n→ ${advice}`
}

/** As the guide writes it: files where they would be, and spaces as one types them. */
function plain(text: string, folder: string): string {
  return text
    .replaceAll(`${relative(process.cwd(), folder)}/`, '')
    .replaceAll(/guide-\d+\//g, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
}

function fencesOf(markdown: string): Code[] {
  const found: Code[] = []
  visit(unified().use(remarkParse).parse(markdown), 'code', (code) => {
    found.push(code)
  })
  return found
}

function toExample(fence: Code, index: number): Example[] {
  const { lang, meta, value, position } = fence
  if (lang !== 'yaml' && lang !== 'markdown' && lang !== 'mdx') return []
  const line = position?.start.line ?? 0
  const words = (meta ?? '').split(' ')
  const name = words.find((word) => word.startsWith('nom='))?.slice(4)
  const next = fences[index + 1]
  return [
    {
      line,
      // A folder of its own, so that two examples may have the same name.
      file: `actualites/guide-${line}/${name ?? `exemple-${line}.${lang === 'mdx' ? 'mdx' : 'md'}`}`,
      text: words.includes('article') ? value : wrapped(lang, value, `Exemple ${line}`),
      expected: words.includes('faux') && next?.lang === 'message' ? next.value : '',
      whole: next?.meta === 'entier',
    },
  ]
}

/** A whole file around a part of one. */
function wrapped(lang: string, value: string, title: string): string {
  const keys = lang === 'yaml' ? value : ''
  const missing = [
    /^title:/m.test(keys) ? '' : `title: ${title}\n`,
    /^date:/m.test(keys) ? '' : 'date: 2026-01-01\n',
  ]
  const text = lang === 'yaml' ? 'Du texte.' : value
  return `---\n${missing.join('')}${keys}${keys && '\n'}---\n\n${text}\n`
}
