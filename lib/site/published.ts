import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Root } from 'hast'
import { env } from '@/lib/env'
import { type DescribeFile, type FileFacts, textOfTree, toHast } from '@/lib/markdown'
import { writeWhole } from '@/lib/write-whole'
import { placeIn } from './addresses'
import type { SiteText } from './document'
import { linkedFile } from './linked-file'

/** A text as pages, feeds and the search show it. */
export interface Published {
  readonly body: Root
  /** Nothing when there is no standfirst. */
  readonly chapeau: Root | undefined
  /** What cards and descriptions say of it, on one line; `''` when there is nothing to say. */
  readonly summary: string
}

/** With what was known of the files that it links to: they may be replaced under the same name. */
interface Kept extends Published {
  readonly files: readonly (readonly [address: string, facts: FileFacts | null])[]
}

/**
 * The one place where a text is made what readers see. Builds keep it by what it is made of
 * (`TEXT_CACHE`): the processes of a build make each text once, and the next build those that changed.
 *
 * @returns what is shown of a text; nothing makes this throw
 */
export function publishedText(text: SiteText): Published {
  const file = env.textCache && join(/*turbopackIgnore: true*/ env.textCache, nameOf(text))
  const kept = file ? readKept(file) : undefined
  const made = kept ?? publish(text)
  if (file && !kept) writeWhole(file, JSON.stringify(made))
  summaries.set(text, made.summary)
  return made
}

const summaries = new WeakMap<SiteText, string>()

/** @returns the summary of `publishedText`: in memory, since a document is in many lists */
export function summaryText(text: SiteText): string {
  return summaries.get(text) ?? publishedText(text).summary
}

function publish(text: SiteText): Kept {
  const { body, chapeau, summary, language } = text
  const place = placeIn(text)
  const files = new Map<string, FileFacts | null>()
  const describeFile: DescribeFile = (address) => {
    const facts = linkedFile(address)
    files.set(address, facts ?? null)
    return facts
  }
  // A standfirst is kramdown whatever the body is.
  const treeOf = (markdown: string, format: 'md' | 'mdx') =>
    toHast(markdown, { format, language, describeFile, place, kramdown: body.options }).tree
  const standfirst = chapeau ? treeOf(chapeau, 'md') : undefined
  const said = summary && (summary === chapeau ? standfirst : treeOf(summary, 'md'))
  return {
    body: treeOf(body.text, body.format),
    chapeau: standfirst,
    summary: said ? textOfTree(said) : '',
    files: [...files],
  }
}

/** Ends a build: what it kept of texts that are no more, or that an older engine made, is dropped. */
export function dropOldTexts(texts: readonly SiteText[]): void {
  if (!env.textCache || !existsSync(/*turbopackIgnore: true*/ env.textCache)) return
  const versions = dirname(env.textCache)
  for (const version of readdirSync(/*turbopackIgnore: true*/ versions)) {
    const folder = join(/*turbopackIgnore: true*/ versions, version)
    if (folder !== join(env.textCache)) rmSync(folder, { recursive: true })
  }
  const used = new Set(texts.map(nameOf))
  for (const name of readdirSync(/*turbopackIgnore: true*/ env.textCache)) {
    if (!used.has(name)) rmSync(join(/*turbopackIgnore: true*/ env.textCache, name))
  }
}

/** All that `publish` reads of a text. */
function nameOf({ body, chapeau, summary, language, path, base }: SiteText): string {
  const parts = [body.text, body.format, body.options, chapeau, summary, language, path, base]
  const read = JSON.stringify(parts, (_, value) => (value instanceof Set ? [...value] : value))
  return `${createHash('sha256').update(read).digest('hex').slice(0, 32)}.json`
}

function readKept(file: string): Kept | undefined {
  try {
    const kept: Kept = JSON.parse(readFileSync(/*turbopackIgnore: true*/ file, 'utf8'))
    const isSame = kept.files.every(
      ([address, facts]) => JSON.stringify(linkedFile(address) ?? null) === JSON.stringify(facts),
    )
    return isSame ? kept : undefined
  } catch {
    // Not made yet, or not whole.
    return undefined
  }
}
