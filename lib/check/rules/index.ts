import type { Rule } from '../rule'
import { alternative } from './alternative'
import { cutValue } from './cut-value'
import { deadAnchor } from './dead-anchor'
import { deadLink } from './dead-link'
import { droppedHtml } from './dropped-html'
import { emptyText } from './empty-text'
import { frame } from './frame'
import { gluedList } from './glued-list'
import { headingLevels } from './heading-levels'
import { language } from './language'
import { malformedLink } from './malformed-link'
import { marks } from './marks'
import { mdx } from './mdx'
import { media } from './media'
import { parser } from './parser'
import { repeatedKey } from './repeated-key'
import { script } from './script'
import { styleAttribute } from './style-attribute'
import { styleKey } from './style-key'
import { trailingQuote } from './trailing-quote'
import { typography } from './typography'
import { unclosedBold } from './unclosed-bold'
import { unknownKey } from './unknown-key'

/** What is reported of a file that can be read. Adding a rule is adding a file to this list. */
export const rules: readonly Rule[] = [
  // The front matter.
  ...[unknownKey, repeatedKey, cutValue, styleKey, language],
  // Images, documents and links.
  ...[media, alternative, deadLink, deadAnchor, malformedLink, emptyText],
  // Markdown.
  ...[parser, marks, unclosedBold, headingLevels, gluedList, trailingQuote, typography],
  // HTML and MDX.
  ...[script, frame, droppedHtml, styleAttribute, mdx],
]
