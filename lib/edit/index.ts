export { applyEdits, type TextEdit } from '@/lib/text-edit'
export type { ComparedPart, Comparison as TextComparison } from './compare'
export { json, Refused } from './desk/answer'
export { answerDesk, type Desk, type LookedAtText, refusal } from './desk/desk'
export type { DeskContents, ListedText } from './desk/documents'
export type { Draft as DraftChange } from './desk/draft'
export { requireLocalName, requireOwnOrigin } from './desk/guard'
export { localDesk } from './desk/local'
export { uploadsOf } from './desk/paths'
export { answerRemote, remoteOf } from './desk/remote'
export { cmsConfig } from './form/cms-config'
export { type FormField, formFields } from './form/fields'
export { signInRefusals } from './session/refusals'
export { diskStore } from './store/disk'
export type { Store } from './store/store'
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
