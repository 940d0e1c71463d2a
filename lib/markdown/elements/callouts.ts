import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { classNames, setClassNames } from './class-names'

/** Looks of a callout, written as a second class: `{: .encadre .noir}`. */
const VARIANTS = ['noir', 'bleue']

/**
 * A blockquote that serves as a frame is no quotation (RGAA 8.9, 9.4): `.encadre` becomes the
 * callout component, `.lien-important` and `.exergue` become neutral boxes with the same class.
 */
export function rehypeCallouts() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const classes = classNames(element)
      if (classes.includes('encadre')) {
        element.tagName = 'x-encadre'
        element.properties.variante = classes.find((name) => VARIANTS.includes(name))
        setClassNames(
          element,
          classes.filter((name) => name !== 'encadre' && !VARIANTS.includes(name)),
        )
      } else if (
        element.tagName === 'blockquote' &&
        (classes.includes('lien-important') || classes.includes('exergue'))
      ) {
        element.tagName = 'div'
      }
    })
  }
}
