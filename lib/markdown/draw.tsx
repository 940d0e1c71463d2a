import type { ElementType, ReactElement } from 'react'
import { jsx } from 'react/jsx-runtime'
import type { SiteElement } from './elements/site-element'

/**
 * What draws an element, by the name of a site element or of a tag. A component is given the
 * attributes as React has them. What has no component is drawn as it stands.
 */
export type ElementMap = Readonly<
  Partial<Record<SiteElement | keyof React.JSX.IntrinsicElements, ElementType>>
>

type Props = Readonly<Record<string, unknown>>

/** @returns the element that `tagName` and its attributes ask for */
export function draw(
  elements: ElementMap,
  tagName: unknown,
  { 'data-element': name, ...props }: Props,
  key?: string,
): ReactElement {
  const component =
    componentNamed(elements, name) ?? componentNamed(elements, tagName) ?? (tagName as ElementType)
  return jsx(component, props, key)
}

function componentNamed(elements: ElementMap, name: unknown): ElementType | undefined {
  const components: Readonly<Record<string, ElementType | undefined>> = elements
  return typeof name === 'string' && Object.hasOwn(components, name) ? components[name] : undefined
}
