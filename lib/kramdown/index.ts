export { type KramdownOptions, readOptions, type TypographicSymbols } from './options'
export { parse } from './parse'
export { remarkKramdown } from './remark'
export { decodeEntities } from './syntax/entity'
export { toHast } from './to-hast'
export { toHtml } from './to-html'
export type { ParseResult } from './types'
export {
  describeWarning,
  type KramdownWarning,
  type WarningCode,
  type WarningFacts,
} from './warning'
