import type { Rule } from '../rule'
import { address } from './address'
import { alternative } from './alternative'
import { bareAddress } from './bare-address'
import { characters } from './characters'
import { cutValue } from './cut-value'
import { deadAnchor } from './dead-anchor'
import { deadLink } from './dead-link'
import { distantDate } from './distant-date'
import { droppedHtml } from './dropped-html'
import { emptyBody } from './empty-body'
import { emptyText } from './empty-text'
import { fakeList } from './fake-list'
import { frame } from './frame'
import { gluedList } from './glued-list'
import { headingLevels } from './heading-levels'
import { imageFile } from './image-file'
import { language } from './language'
import { linkTarget } from './link-target'
import { malformedLink } from './malformed-link'
import { marks } from './marks'
import { mdx } from './mdx'
import { media } from './media'
import { parser } from './parser'
import { placeholder } from './placeholder'
import { quotedFlag } from './quoted-flag'
import { redirectCircle } from './redirect-circle'
import { repeatedKey } from './repeated-key'
import { script } from './script'
import { shownMarks } from './shown-marks'
import { spacing } from './spacing'
import { styleAttribute } from './style-attribute'
import { styleKey } from './style-key'
import { tableHeader } from './table-header'
import { title } from './title'
import { trailingQuote } from './trailing-quote'
import { twoTexts } from './two-texts'
import { typography } from './typography'
import { unclosedBold } from './unclosed-bold'
import { unknownKey } from './unknown-key'
import { vagueLink } from './vague-link'
import { weakAlternative } from './weak-alternative'
import { wordProcessor } from './word-processor'

/** What is reported of a file that can be read. Adding a rule is adding a file to this list. */
export const rules: readonly Rule[] = [
  // The front matter.
  ...[unknownKey, repeatedKey, quotedFlag, cutValue, styleKey, language, title, distantDate],
  // Any line.
  ...[characters],
  // Addresses.
  ...[address, redirectCircle],
  // Images, documents and links.
  ...[media, imageFile, alternative, weakAlternative],
  ...[deadLink, deadAnchor, malformedLink, emptyText, vagueLink, bareAddress, linkTarget],
  // Markdown.
  ...[
    parser,
    marks,
    shownMarks,
    twoTexts,
    unclosedBold,
    headingLevels,
    gluedList,
    trailingQuote,
    typography,
  ],
  ...[fakeList, tableHeader, spacing, placeholder, emptyBody],
  // HTML and MDX.
  ...[script, frame, droppedHtml, styleAttribute, wordProcessor, mdx],
]
