export { toHtml } from './html'
export { parse } from './parse'
export { remarkKramdown } from './remark'
export type { KramdownWarning, ParseResult, WarningCode } from './types'
