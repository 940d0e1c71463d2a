/*
 * - [ ] to do
 * - [x] done
 */
import { addAttributes } from '../document/attributes'
import type { Nodule } from '../types'

const BOX = /^[ \t]*\[([ x])\][ \t\n]+/i

/** Marks the items of a list that begin with a box, and those after them. */
export function markTasks(list: Nodule): void {
  let isTaskList = false
  for (const item of list.children ?? []) {
    const first = item.draft?.blocks?.[0]
    const draft = first?.type === 'paragraph' ? first.draft : undefined
    const box = draft?.inline && BOX.exec(draft.inline.text)
    if (draft?.inline && box) {
      isTaskList = true
      draft.inline = draft.inline.part(box[0].length, draft.inline.text.length)
      draft.box = { checked: box[1] !== ' ' }
    }
    if (isTaskList && draft) addAttributes(item, { class: 'task-list-item' })
  }
  if (isTaskList) addAttributes(list, { class: 'task-list' })
}
