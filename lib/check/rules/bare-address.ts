import type { Rule } from '../rule'

const patterns: readonly (readonly [
  RegExp,
  example: (written: string) => string,
  correct: (written: string) => string,
])[] = [
  [
    /(?<![\p{L}\d@/.:"'“”«‘’=([-])https?:\/\/[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:\/[^\s<>()«»"]*[^\s<>()«»".,;:!?…])?\/?/giu,
    (written) => `[le nom de la page](${written})`,
    (written) => `<${written}>`,
  ],
  [
    /(?<![\p{L}\d@/.:-])www\.[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/[^\s<>()«»"]*)?/giu,
    (written) => `[le nom du site](https://${written})`,
    (written) => `[${written}](https://${written})`,
  ],
  [
    /(?<![\p{L}\d._%+@/:-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?![\p{L}\d@])/giu,
    (written) => `[${written}](mailto:${written})`,
    (written) => `[${written}](mailto:${written})`,
  ],
]

/** Nobody's, by RFC 2606: they stand in examples. */
const examples = /[@.]example(?:\.(?:com|net|org))?$/i

/**
 * Addresses in a text, which nobody can follow:
 *
 *     Écrivez à contact@exemple.fr.
 *               ^
 */
export const bareAddress: Rule = {
  name: 'bare-address',
  severity: 'warning',
  *check({ parts }) {
    for (const { texts, placeOf, format } of parts) {
      for (const { raw, offset, above } of texts) {
        // GFM, which MDX reads, makes links of them.
        if (format === 'mdx' || above.some(isLink)) continue
        for (const [pattern, example, correct] of patterns) {
          for (const { index, 0: written } of raw.matchAll(pattern)) {
            if (examples.test(written)) continue
            yield {
              ...placeOf(offset + index),
              message: `« ${written} » n’est pas un lien : personne ne peut le suivre.`,
              advice: `Écrivez « ${example(written)} ».`,
              fix: { was: written, text: correct(written) },
            }
          }
        }
      }
    }
  },
}

function isLink(node: { readonly type: string; readonly data?: { readonly hName?: string } }) {
  return node.type.startsWith('link') || node.data?.hName === 'a'
}
