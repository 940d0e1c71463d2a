export { toHtml } from './html'
export { parse } from './parse'
export { remarkKramdown } from './remark'
export type { ParseResult } from './types'
export {
  describeWarning,
  type KramdownWarning,
  type WarningCode,
  type WarningFacts,
} from './warning'
