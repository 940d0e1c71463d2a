import type { Root } from 'hast'
import { type Jsx, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactElement } from 'react'
import { Fragment } from 'react/jsx-runtime'
import { draw, type ElementMap } from './draw'

export type { ElementMap } from './draw'
export { renderMdx } from './mdx/render'

/**
 * @param tree from `toHast`
 * @returns what to show
 */
export function toReact(tree: Root, elements: ElementMap): ReactElement {
  const jsx: Jsx = (type, props, key) => draw(elements, type, props, key)
  return toJsxRuntime(tree, { Fragment, jsx, jsxs: jsx })
}
