import type { Root } from 'mdast'
import type { KramdownWarning } from './warning'

export interface ParseResult {
  readonly tree: Root
  readonly warnings: KramdownWarning[]
}
