import fc from 'fast-check'
import { checkContent, formatProblems } from '@/lib/check'
import { builtTree, faultsOf, markupOf, meantTree } from '@/lib/markdown/testing/browser-tree'
import { hostileTexts } from '@/lib/markdown/testing/texts'
import { folderFaults } from '@/lib/site/testing/folder-faults'
import { hostileFolders } from '@/lib/site/testing/hostile-folder'
import { withFolder } from '@/lib/site/testing/written-folder'
import { requestFaults } from './requests'

/** The longest that a page's text may take, in milliseconds. */
const LONGEST = 1000

export interface SiteFuzz {
  readonly seed: number
  readonly count: number
  /** Of a server that runs, which is asked for as many addresses. */
  readonly url: string | undefined
}

/**
 * Hostile texts, front matters, configurations and requests through the whole way: nothing throws or
 * is slow, nothing outside the allow-list reaches the page, a browser builds the tree that was
 * rendered, every address can be written in a header, no server fails. Prints the smallest input that
 * breaks one of these.
 *
 * @returns the exit code: 1 when there is one
 */
export async function fuzzSite({ seed, count, url }: SiteFuzz): Promise<number> {
  const texts = (format: 'md' | 'mdx') =>
    fc.property(hostileTexts, (text) => textHolds(text, format))
  const holds =
    report(`${count} texts (md)`, fc.check(texts('md'), { seed, numRuns: count })) &&
    report(`${count} texts (mdx)`, fc.check(texts('mdx'), { seed, numRuns: count })) &&
    report(`${count} folders`, fc.check(folders, { seed, numRuns: count }))
  if (!holds) return 1
  if (url === undefined) return 0
  const faults = await requestFaults(url, { seed, count })
  for (const fault of faults) console.log(fault)
  console.log(`requests: ${faults.length === 0 ? `${count} are answered` : 'some fail'}`)
  return faults.length === 0 ? 0 : 1
}

function textHolds(text: string, format: 'md' | 'mdx'): void {
  const start = performance.now()
  const html = markupOf(text, format)
  const time = performance.now() - start
  const faults = faultsOf(html)
  if (faults.length > 0) throw new Error(`outside the allow-list: ${faults.join(', ')}`)
  if (builtTree(html) !== meantTree(html)) throw new Error(`a browser builds otherwise: ${html}`)
  if (time > LONGEST) throw new Error(`${Math.round(time)} ms`)
}

const folders = fc.property(hostileFolders, (files) => {
  withFolder(files, (settings) => {
    const faults = folderFaults(settings)
    if (faults.length > 0) throw new Error(faults.join(', '))
    formatProblems(checkContent(settings))
  })
})

type Found = Pick<fc.RunDetails<unknown>, 'failed' | 'counterexample' | 'errorInstance'>

function report(what: string, { failed, counterexample, errorInstance }: Found): boolean {
  console.log(`${what}: ${failed ? 'one fails' : 'all hold'}`)
  if (!failed) return true
  console.log(JSON.stringify(counterexample))
  console.log(errorInstance instanceof Error ? errorInstance.message : errorInstance)
  return false
}
