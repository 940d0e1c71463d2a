import type { Element, ElementContent, Root, RootContent } from 'hast'
import { headingLevel, isBlank, isBlock, isElement, isPhrasing, showsSomething } from './kinds'
import { replaceElements } from './walk'

/**
 * Lists hold items and nothing else. A heading among them parts the list, and what stands beside it
 * is text of the page; elsewhere text becomes an item, and a list belongs to the item above. An item
 * that shows nothing goes. Numbers stay what they were. An item without a list gets one.
 */
export function repairLists(tree: Root): void {
  gatherItems(tree)
  replaceElements(tree, (element, parent) => {
    if (isElement(element, 'ul', 'ol')) return isSound(element) ? undefined : repaired(element)
    // Those of a heading in a list are numbered with it.
    const isHeading = headingLevel(element) !== undefined
    if (isHeading && isElement(parent, 'ul', 'ol')) return undefined
    if (isHeading || isPhrasing(element)) unwrapItems(element, () => [])
    else gatherItems(element)
    return undefined
  })
}

/** Items in no list become one, each run of them. */
function gatherItems(parent: Root | Element): void {
  if (!parent.children.some((child) => isElement(child, 'li'))) return
  const children: RootContent[] = []
  for (const child of parent.children) {
    const last = children.at(-1)
    if (isElement(child, 'li')) {
      if (isElement(last, 'ul')) last.children.push(child)
      else children.push(listOf('ul', {}, [child]))
    } else if (!(isBlank(child) && isElement(last, 'ul'))) children.push(child)
  }
  parent.children = children as ElementContent[]
}

/** @param prefix what to put before what an item holds */
function unwrapItems(parent: Element, prefix: (item: Element) => ElementContent[]): void {
  parent.children = parent.children.flatMap((child) =>
    isElement(child, 'li') ? [...prefix(child), ...child.children] : [child],
  )
}

function isSound(list: Element): boolean {
  return list.children.every(
    (child) => isBlank(child) || (isElement(child, 'li') && showsSomething(child)),
  )
}

function repaired(list: Element): ElementContent[] {
  const pieces = new Pieces(list)
  for (const child of list.children) pieces.add(child)
  return pieces.end()
}

/** A list as it is read again, piece by piece: items, and the blocks that part it. */
class Pieces {
  readonly #list: Element
  readonly #ordered: boolean
  /** Whether headings part the list: the rest is then the text below them. */
  readonly #parted: boolean
  readonly #pieces: ElementContent[] = []
  /** The list that is being filled. */
  #open: Element | undefined
  /** Text and spans that follow each other. */
  #run: ElementContent[] = []
  /** The number that the next item has. */
  #number: number
  /** The one that it would have in the open list. */
  #expected = 0

  constructor(list: Element) {
    this.#list = list
    this.#ordered = list.tagName === 'ol' && !list.properties.reversed
    this.#parted = list.children.some((child) => isElement(child) && headingLevel(child))
    this.#number = Number(list.properties.start ?? 1)
  }

  add(child: ElementContent): void {
    if (!isElement(child) || (isPhrasing(child) && child.tagName !== 'li')) {
      this.#run.push(child)
      return
    }
    this.#endRun()
    const above = this.#open?.children.at(-1)
    if (child.tagName === 'li') this.#item(child)
    else if (headingLevel(child) !== undefined) this.#heading(child)
    else if (isElement(child, 'ul', 'ol') && isElement(above, 'li')) above.children.push(child)
    else if (this.#parted && isBlock(child)) this.#block(child)
    else this.#item(itemOf([child]))
  }

  end(): ElementContent[] {
    this.#endRun()
    return this.#pieces
  }

  #endRun(): void {
    const run = this.#run
    this.#run = []
    if (run.every(isBlank)) return
    if (this.#parted) {
      this.#block({ type: 'element', tagName: 'p', properties: {}, children: run })
    } else this.#item(itemOf(run))
  }

  #heading(heading: Element): void {
    unwrapItems(heading, (item) => {
      const number = this.#next(item)
      return this.#ordered ? [{ type: 'text', value: `${number}.\u00A0` }] : []
    })
    this.#block(heading)
  }

  #block(block: Element): void {
    this.#open = undefined
    this.#pieces.push(block)
  }

  #item(item: Element): void {
    const number = this.#next(item)
    if (!showsSomething(item)) return
    if (!this.#open) {
      const { id, start: _, ...properties } = this.#list.properties
      const first = this.#pieces.length === 0 && id !== undefined ? { id } : {}
      this.#open = listOf(this.#list.tagName, { ...first, ...properties }, [])
      if (this.#ordered && number !== 1) this.#open.properties.start = number
      this.#pieces.push(this.#open)
      this.#expected = number
    }
    if (this.#ordered && number !== this.#expected) item.properties.value = String(number)
    this.#expected = number + 1
    this.#open.children.push(item)
  }

  #next(item: Element): number {
    const number = Number(item.properties.value ?? this.#number)
    this.#number = number + 1
    return number
  }
}

function itemOf(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'li', properties: {}, children }
}

function listOf(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children }
}
