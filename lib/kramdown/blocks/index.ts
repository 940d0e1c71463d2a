import { BLANK, type BlockConstruct, type Blocks, END_OF_BLOCK } from '../document/blocks'
import { abbreviation } from './abbreviation'
import { attributeList } from './attribute-list'
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
const CONSTRUCTS: readonly BlockConstruct[] = [
  indentedCode,
  fencedCode,
  blockquote,
  header,
  horizontalRule,
  list,
  definitionList,
  html,
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
]

/** Constructs by the code of the character that begins them, precedence kept. */
const BY_CODE: readonly (readonly BlockConstruct[])[] = Array.from({ length: 128 }, (_, code) =>
  CONSTRUCTS.filter(({ starts, indented }) => !indented && canStart(starts, code)),
)
const OTHERS = CONSTRUCTS.filter(({ starts, indented }) => !indented && starts === undefined)
/** An indented line is code, or goes on with the paragraph before it. */
const INDENTED = [indentedCode, paragraph]

function canStart(starts: string | undefined, code: number): boolean {
  return starts === undefined || starts.includes(String.fromCharCode(code))
}

/** Reads all lines of a level as blocks. */
export function parseBlocks(blocks: Blocks): void {
  const { lines } = blocks
  while (blocks.index < blocks.limit) {
    const { index } = blocks
    if (lines.isBlank(index)) {
      skipBlank(blocks)
      continue
    }
    if (lines.breaks.has(index) && blocks.last !== END_OF_BLOCK) blocks.children.push(END_OF_BLOCK)
    const code = lines.code(index)
    const constructs = lines.isIndented(index) ? INDENTED : (BY_CODE[code] ?? OTHERS)
    for (const construct of constructs) {
      if (construct.parse(blocks)) break
    }
  }
  blocks.dropWaiting()
}

function skipBlank(blocks: Blocks): void {
  blocks.index++
  // A list under a blank line goes to what follows, however many lines further down.
  if (blocks.last === BLANK) return
  blocks.dropWaiting()
  blocks.children.push(BLANK)
}
