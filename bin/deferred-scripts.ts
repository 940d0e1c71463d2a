const SCRIPT = /<script src="([^"]+)" async=""><\/script>/g
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g

/**
 * Makes the scripts of a page wait until the page has been painted. Next asks for them in the head,
 * where on a slow line they take their share of the bandwidth from the text, the fonts and the main
 * image, although nothing on a page needs them to be read.
 *
 * @param html a page as `next build` writes it
 * @returns the same page, whose scripts are asked for once it is loaded and the browser idle
 * @throws when the page has no script where they are expected: Next has changed its ways
 */
export function deferScripts(html: string): string {
  const sources = [...html.matchAll(SCRIPT)].map(([, source]) => source)
  if (sources.length === 0 || !html.includes('</body>')) {
    throw new Error('no script of Next found: look at how it writes them now')
  }
  return html
    .replace(SCRIPT, '')
    .replace(SCRIPT_PRELOAD, '')
    .replace('</body>', () => `<script>${loader(sources)}</script></body>`)
}

/** Written for old browsers too; scripts added this way run in any order, as `async` ones do. */
function loader(sources: readonly (string | undefined)[]): string {
  return `addEventListener("load",function(){(window.requestIdleCallback||setTimeout)(function(){
${JSON.stringify(sources)}.forEach(function(source){var script=document.createElement("script");
script.src=source;document.head.appendChild(script)})})})`.replaceAll('\n', '')
}
