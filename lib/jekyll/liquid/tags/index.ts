import type { Liquid } from 'liquidjs'
import { Case, If, Unless } from './conditions'
import { Break, Continue, For, TableRow } from './loops'
import { Highlight, Include, IncludeRelative, Link, PostUrl } from './site'
import { Assign, Capture, Cycle, Decrement, Echo, IfChanged, Increment } from './variables'

/** Every tag that Jekyll knows; `raw`, `comment` and `liquid` are read where the template is cut. */
export const tags: Readonly<Record<string, Liquid['tags'][string]>> = {
  assign: Assign,
  break: Break,
  capture: Capture,
  case: Case,
  continue: Continue,
  cycle: Cycle,
  decrement: Decrement,
  echo: Echo,
  for: For,
  highlight: Highlight,
  if: If,
  ifchanged: IfChanged,
  include: Include,
  include_relative: IncludeRelative,
  increment: Increment,
  link: Link,
  post_url: PostUrl,
  tablerow: TableRow,
  unless: Unless,
}
