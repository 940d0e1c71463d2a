/** What Next adds to a page so that React can take it over in the browser. */
const framework: readonly RegExp[] = [
  // Its scripts: from its own folder, or run at once.
  /<script src="(?:\/[^"]*)?\/_next\/static\/[^"]*"(?: id="[^"]*")?(?: crossorigin="")? (?:async|noModule)=""><\/script>/g,
  /<script id="_R_">[^<]*<\/script>/g,
  /<script>\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)<\/script>/g,
  /<script>self\.__next_f\.push\([^<]*\)<\/script>/g,
  /<script>requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);<\/script>/g,
  /<link rel="preload" as="script"[^>]*>/g,
  // Where React finds its way: borders of texts and of boundaries that were ready in time.
  /<div hidden=""><!--\$--><!--\/\$--><\/div>/g,
  /<!--(?: |\/?\$)-->/g,
]

/** Scripts of ours: data, and modules of `components/enhance`. */
const ours = /^<script (?:type="application\/ld\+json"|type="module" src="[^"]*\/_enhance\/[^"]+")>/

/**
 * Takes React out of a page: readers get the HTML, and nothing that would build it once more.
 *
 * @param html a page as `next build` writes it; a page that went through here already stays the same
 * @returns the same page without scripts of Next, their preloads and their data
 * @throws when anything is left that Next or React would have run: Next has changed its ways, or a
 *   part of the page came late and waits in the page for a script to put it in its place
 */
export function withoutFramework(html: string): string {
  const page = framework.reduce((text, pattern) => text.replace(pattern, ''), html)
  const left = [
    ...[...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag).filter((tag) => !ours.test(tag)),
    ...(/<template id="[BP]:|<!--\$[?~!]-->|<div hidden="" id="S:/.exec(page) ?? []),
    ...(/\/_next\/static\/chunks\/[^"]*\.js/.exec(page) ?? []),
  ]
  if (left.length > 0) throw new Error(`Next wrote what is not known here: ${left.join(', ')}`)
  return page
}
