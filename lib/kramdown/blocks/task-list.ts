/*
 * - [ ] to do
 * - [x] done
 */
import type { List } from 'mdast'
import { addAttributes } from '../document/attributes'
import type { Document } from '../document/document'

const BOX = /^[ \t]*\[([ x])\][ \t\n]+/i

/** Marks the items of a list that begin with a box, and those after them. */
export function markTasks(doc: Document, list: List): void {
  let isTaskList = false
  for (const item of list.children) {
    const [first] = item.children
    const draft = first?.type === 'paragraph' ? doc.draftOf(first) : undefined
    const text = draft?.inline?.text
    const box = text && BOX.exec(text.text)
    if (draft?.inline && box) {
      isTaskList = true
      draft.inline.text = text.part(box[0].length, text.text.length)
      item.checked = box[1] !== ' '
      draft.box = { checked: item.checked }
    }
    if (isTaskList && draft) addAttributes(item, { class: 'task-list-item' })
  }
  if (isTaskList) addAttributes(list, { class: 'task-list' })
}
