export { type Address, type AddressFault, readAddress } from './address'
export { cleanText, strangeCharacters } from './clean-text'
export type { DescribeFile, FileFacts } from './elements/file-details'
export { shownId } from './elements/ids'
export { type Heading, hasContents, hasNotes, headingsOf } from './outline'
export {
  type Format,
  type KramdownWarning,
  type MdxRefusal,
  type Parsed,
  parseMarkdown,
  type WarningCode,
  type WarningFacts,
} from './parse'
export { countWords, excerpt, plainText, textOfTree } from './plain-text'
export { readStyle, type StyleDeclaration } from './style'
export { type PublishedText, type TextOptions, toHast } from './to-hast'
export { toHtml } from './to-html'
export { frenchTypography } from './typography/french'
export { toWrittenHast } from './written'
