export { applyEdits, type TextEdit } from '@/lib/text-edit'
export { changeText, EditRefused, type TextChange } from './text/change'
export { type OpenedText, openText } from './text/open'
export {
  type FieldChange,
  type FieldMap,
  type FieldPath,
  type FieldValue,
  fieldAt,
  isFieldList,
  isFieldMap,
  sameField,
} from './text/value'
