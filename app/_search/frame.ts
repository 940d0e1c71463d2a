import { escapeXml } from '@/lib/feeds'

/**
 * Puts an answer in its frame (`app/recherche/cadre/page.tsx`).
 *
 * @param frame HTML of that page
 * @param answer `content`: HTML of the answer; `title`: what was asked, plain; `found`: whether there
 *   are results, which then stand in place of other ways into the site
 * @returns the page; what was typed stands in it as text only
 */
export function inFrame(
  frame: string,
  answer: { readonly content: string; readonly title: string; readonly found: boolean },
): string {
  return frame
    .replace('<title>', () => `<title>${escapeXml(answer.title)}`)
    .replace(/<search-answer>.*?<\/search-answer>/s, () => answer.content)
    .replace(/<other-ways>.*?<\/other-ways>/s, (ways) => (answer.found ? '' : ways))
}
