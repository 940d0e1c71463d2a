import fc from 'fast-check'
import { builtTree, faultsOf, markupOf, meantTree } from '@/lib/markdown/testing/browser-tree'
import { hostileTexts } from '@/lib/markdown/testing/texts'

/** The longest that a page's text may take, in milliseconds. */
const LONGEST = 1000

/**
 * Hostile texts through the whole way to React: none throws or is slow, nothing outside the
 * allow-list reaches the page, and a browser builds the tree that was rendered. Prints the smallest
 * text that breaks one of these.
 *
 * @returns the exit code: 1 when there is one
 */
export function fuzzSite({ seed, count }: { seed: number; count: number }): number {
  for (const format of ['md', 'mdx'] as const) {
    const holds = fc.property(hostileTexts, (text) => {
      const start = performance.now()
      const html = markupOf(text, format)
      const time = performance.now() - start
      const faults = faultsOf(html)
      if (faults.length > 0) throw new Error(`outside the allow-list: ${faults.join(', ')}`)
      if (builtTree(html) !== meantTree(html))
        throw new Error(`a browser builds otherwise: ${html}`)
      if (time > LONGEST) throw new Error(`${Math.round(time)} ms`)
    })
    const { failed, counterexample, errorInstance } = fc.check(holds, { seed, numRuns: count })
    console.log(`${format}: ${failed ? 'fails' : `${count} texts hold`}`)
    if (!failed) continue
    console.log(JSON.stringify(counterexample?.[0]))
    console.log(errorInstance instanceof Error ? errorInstance.message : errorInstance)
    return 1
  }
  return 0
}
