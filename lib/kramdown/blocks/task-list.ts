/*
 * - [ ] to do
 * - [x] done
 */
import { addAttributes } from '../document/attributes'
import type { InlineText } from '../document/inline-text'
import type { Nodule } from '../types'

const BOX = /^[ \t]*\[([ x])\][ \t\n]+/i

/** Marks the items of a list that begin with a box, and those after them. */
export function markTasks(list: Nodule): void {
  let isTaskList = false
  for (const item of list.children ?? []) {
    const first = (item.blocks as Nodule[])[0]
    const text = first?.type === 'paragraph' ? (first.inline as InlineText | undefined) : undefined
    const box = text && BOX.exec(text.text)
    if (text && first && box) {
      isTaskList = true
      first.inline = text.part(box[0].length, text.text.length)
      first.box = { checked: box[1] !== ' ' }
    }
    if (isTaskList) addAttributes(item, { class: 'task-list-item' })
  }
  if (isTaskList) addAttributes(list, { class: 'task-list' })
}
