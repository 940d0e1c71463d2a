import type { Element, ElementContent, Root, RootContent } from 'hast'
import { isBlank, isElement, showsSomething } from './kinds'
import { replaceElements } from './walk'

/**
 * Lists hold items and nothing else: a heading among them parts the list in two, whose numbers go
 * on; a list among them belongs to the item above; text becomes an item. An item that shows nothing
 * goes, and the numbers of the others stay. An item without a list gets one.
 */
export function repairLists(tree: Root): void {
  gatherItems(tree)
  replaceElements(tree, (element) => {
    if (isElement(element, 'ul', 'ol')) return parted(element)
    gatherItems(element)
    return undefined
  })
}

/** Items in no list become one, each run of them. */
function gatherItems(parent: Root | Element): void {
  if (isElement(parent, 'ul', 'ol') || !parent.children.some((child) => isElement(child, 'li')))
    return
  const children: RootContent[] = []
  for (const child of parent.children) {
    const last = children.at(-1)
    if (isElement(child, 'li')) {
      if (isElement(last, 'ul')) last.children.push(child)
      else children.push({ type: 'element', tagName: 'ul', properties: {}, children: [child] })
    } else if (!(isBlank(child) && isElement(last, 'ul'))) children.push(child)
  }
  parent.children = children as ElementContent[]
}

function parted(list: Element): ElementContent[] | undefined {
  const { children, removed } = items(list)
  const moved = children.some((child) => isMisplaced(child))
  if (!moved && !removed && children.length === list.children.length) return undefined
  const parts: ElementContent[] = []
  let run: ElementContent[] = []
  let number = Number(list.properties.start ?? 1)
  const end = () => {
    const held = run.filter((child) => isElement(child))
    if (held.length > 0) parts.push(part(list, run, parts.length === 0, number))
    number += held.length
    run = []
  }
  for (const child of children) {
    if (isMisplaced(child)) {
      end()
      parts.push(child)
    } else run.push(child)
  }
  end()
  return parts
}

function part(list: Element, children: ElementContent[], first: boolean, number: number): Element {
  if (first) return { ...list, children }
  const { id: _, ...properties } = list.properties
  if (list.tagName === 'ol') properties.start = number
  return { ...list, properties, children }
}

function isMisplaced(child: ElementContent): boolean {
  return isElement(child) && child.tagName !== 'li'
}

/** The children of a list as items, but for the blocks that part it. */
function items(list: Element): { children: ElementContent[]; removed: boolean } {
  const children: ElementContent[] = []
  let removed = false
  let renumber = false
  /** The last item so far. */
  let above: Element | undefined
  for (const child of list.children) {
    if (isElement(child, 'li') && !showsSomething(child)) {
      removed = true
      renumber = list.tagName === 'ol'
    } else if (isElement(child, 'ul', 'ol') && above) {
      above.children.push(child)
      removed = true
    } else if (isElement(child, 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
      children.push(child)
      above = isElement(child, 'li') ? child : undefined
    } else if (!isBlank(child)) {
      children.push({ type: 'element', tagName: 'li', properties: {}, children: [child] })
      removed = true
    } else children.push(child)
  }
  if (renumber) keepNumbers(list, children)
  return { children, removed }
}

/** Each item says its number where one above has gone. */
function keepNumbers(list: Element, children: readonly ElementContent[]): void {
  const kept = new Set(children)
  let number = Number(list.properties.start ?? 1) - 1
  let expected = number
  for (const child of list.children) {
    if (!isElement(child, 'li')) continue
    number = Number(child.properties.value ?? number + 1)
    if (!kept.has(child)) continue
    expected++
    if (number !== expected) child.properties.value = String(number)
    expected = number
  }
}
