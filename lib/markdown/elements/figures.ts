import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { classNames } from '../class-names'
import { readStyle } from '../style'
import { isElement } from './kinds'
import { eachElement, replaceElements } from './walk'

/**
 * Images have an `alt`, empty where the editor gave none (RGAA 1.2; the content check asks for the
 * decision), and say which share of the column they take, for the browser to choose a file of that
 * size; what text flows around keeps its distance; a task's box says whether it is done.
 */
export function prepareFigures(tree: Root): void {
  eachElement(tree, (element) => {
    if (element.tagName === 'img') element.properties.alt ??= ''
    if (element.tagName === 'figure') tellShare(element)
    if (element.tagName === 'input') {
      element.properties.ariaLabel = element.properties.checked ? 'Fait' : 'À faire'
    }
    keepDistance(element)
  })
}

/** Of an image whose address was refused, the alternative is left. */
export function replaceLostImages(tree: Root): void {
  replaceElements(tree, ({ tagName, properties }) => {
    if (tagName !== 'img' || properties.src) return undefined
    const text = String(properties.alt ?? '').trim()
    return text === '' ? [] : [{ type: 'text', value: text }]
  })
}

/** A captioned image is a figure named after its caption, as it is read (RGAA 1.9.1). */
export function nameFigures(tree: Root): void {
  eachElement(tree, (element) => {
    if (element.tagName !== 'figure') return
    const caption = element.children.find((child) => isElement(child, 'figcaption'))
    const text =
      caption &&
      textOf(caption)
        .trim()
        .replace(/[ \t\n]+/g, ' ')
    if (!text) return
    element.properties.role = 'figure'
    element.properties.ariaLabel = text
  })
}

function tellShare(figure: Element): void {
  const width = declared(figure, 'width') ?? declared(figure, 'max-width')
  const share = /^(\d{1,2})(?:\.\d+)?%$/.exec(width ?? '')?.[1]
  if (share === undefined) return
  eachElement(figure, (element) => {
    if (element.tagName === 'img') element.properties.dataShare = share
  })
}

/** Least distance between a float and the text beside it, in em. */
const GUTTER = 1.25
const PIXELS_PER_EM = 16

/** An inline margin that is too small on the side of the text gives way to the gutter. */
function keepDistance(element: Element): void {
  const { style } = element.properties
  const side = style === undefined ? undefined : textSide(element)
  if (side === undefined) return
  const written = marginOf(element, side)
  if (written === undefined || inEm(written) >= GUTTER) return
  element.properties.style = `${style}; margin-${side}: ${GUTTER}em`
}

function textSide(element: Element): 'left' | 'right' | undefined {
  const float = declared(element, 'float')
  const classes = classNames(element)
  if (float === 'left' || (float === undefined && classes.includes('image-left'))) return 'right'
  if (float === 'right' || (float === undefined && classes.includes('image-right'))) return 'left'
  return undefined
}

function marginOf(element: Element, side: 'left' | 'right'): string | undefined {
  const alone = declared(element, `margin-${side}`)
  const all = declared(element, 'margin')?.split(/\s+/) ?? []
  return alone ?? (side === 'left' ? all[3] : undefined) ?? all[1] ?? all[0]
}

function inEm(length: string): number {
  const number = Number.parseFloat(length)
  if (/^(?:0|auto)$/.test(length) || Number.isNaN(number)) return 0
  if (length.endsWith('px')) return number / PIXELS_PER_EM
  return /r?em$/.test(length) ? number : GUTTER
}

function declared({ properties }: Element, property: string): string | undefined {
  return readStyle(String(properties.style ?? '')).findLast((each) => each.property === property)
    ?.value
}
