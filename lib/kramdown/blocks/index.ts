import { BlockGrammar } from '../document/blocks'
import { abbreviation } from './abbreviation'
import { attributeList } from './attribute-list'
import { bareText } from './bare-text'
import { blockquote } from './blockquote'
import { definitionList } from './definition-list'
import { endOfBlock } from './end-of-block'
import { extension } from './extension'
import { fencedCode } from './fenced-code'
import { footnote } from './footnote'
import { header } from './header'
import { horizontalRule } from './horizontal-rule'
import { html } from './html'
import { indentedCode } from './indented-code'
import { linkDefinition } from './link-definition'
import { list } from './list'
import { math } from './math'
import { paragraph } from './paragraph'
import { setextHeader } from './setext-header'
import { table } from './table'

/** Order is precedence. */
export const blockGrammar = new BlockGrammar([
  indentedCode,
  fencedCode,
  blockquote,
  header,
  horizontalRule,
  list,
  definitionList,
  html,
  bareText,
  setextHeader,
  math,
  table,
  footnote,
  linkDefinition,
  abbreviation,
  extension,
  attributeList,
  endOfBlock,
  paragraph,
])
