import { type FieldValue, isFieldList, isFieldMap } from '../text/value'
import type { FieldKind } from './fields'

/**
 * @returns whether a field of the form can hold a value; others stay in the file, and are shown as they
 *   are written
 */
export function fitsField(kind: FieldKind, value: FieldValue | undefined): boolean {
  if (value === undefined || value === null) return true
  switch (kind) {
    case 'line':
    case 'date':
      return typeof value === 'string' && !value.includes('\n')
    case 'paragraphs':
      return typeof value === 'string'
    case 'flag':
    case 'published':
      return typeof value === 'boolean'
    case 'words':
      return isFieldList(value) ? value.every(isWord) : isWord(value)
    case 'images':
    case 'files':
      return isFieldList(value) && value.every((entry) => entry === null || isEntry(entry))
  }
}

function isWord(value: FieldValue): boolean {
  return value === null || (typeof value === 'string' && !value.includes('\n'))
}

function isEntry(value: FieldValue): boolean {
  return (
    isFieldMap(value) &&
    Object.values(value).every((each) => each === null || typeof each !== 'object')
  )
}
