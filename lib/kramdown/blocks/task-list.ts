/*
 * - [ ] to do
 * - [x] done
 */
import type { List } from 'mdast'
import { addAttributes } from '../document/attributes'
import type { Document } from '../document/document'
import type { ReadItem } from './tight-items'

const BOX = /^[ \t]*\[([ x])\][ \t\n]+/i

const EMPTY_BOX = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled" />'
const CHECKED_BOX = EMPTY_BOX.replace(' />', ' checked="checked" />')

/** Marks the items of a list that begin with a box, and those after them. */
export function markTasks(doc: Document, list: List, items: readonly ReadItem[]): void {
  if (doc.options.input !== 'GFM') return
  let isTaskList = false
  for (const { node: item, beginsWithText } of items) {
    const [first] = item.children
    const draft = beginsWithText && first?.type === 'paragraph' ? doc.draftOf(first) : undefined
    const text = draft?.inline?.text
    const box = text && BOX.exec(text.text)
    if (draft?.inline && box) {
      isTaskList = true
      item.checked = box[1] !== ' '
      // Read with the sentence: an attribute list after the box is the box's.
      const input = item.checked ? CHECKED_BOX : EMPTY_BOX
      draft.inline.text = text.part(box[0].length, text.text.length).after(input)
    }
    if (isTaskList && draft) addAttributes(item, { class: 'task-list-item' })
  }
  if (isTaskList) addAttributes(list, { class: 'task-list' })
}
