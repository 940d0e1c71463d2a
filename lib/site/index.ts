export { addressKey, encodedAddress, placeIn, withBase, withoutBase } from './addresses'
export { isArchived } from './age'
export { calendarPath, calendarsOf, eventPath, isOnCalendar, type SiteCalendar } from './calendars'
export { zonedTime } from './dates'
export { decoded } from './decoded'
export {
  directoryLength,
  directoryPath,
  onDirectoryPage,
  SITE_MAP_PATH,
  type SiteMapLine,
  SUBSCRIBE_PATH,
  siteMapLines,
  THEMES_PATH,
} from './directory'
export type {
  Document,
  DocumentBody,
  DocumentDate,
  DocumentFile,
  DocumentImage,
  EventFacts,
  ImageSize,
  Page,
  SiteText,
} from './document'
export type { SiteFacts } from './facts'
export type { SiteFeed } from './feeds'
export { filesBelow } from './files'
export { linkedFile } from './linked-file'
export { isDocument, loadSite, type Site } from './load'
export { findMedia, type Media, openMedia } from './media'
export { type NewArticle, newArticle, newDocument, UnknownCollection } from './new-article'
export { openSite, UnreadableContent } from './open'
export { isPast } from './order'
export type { Place, SiteProblem, SiteProblemCode } from './problem'
export { dropOldTexts, type Published, publishedText, summaryText } from './published'
export { listingLength, listingPath, type Section, type SectionKind } from './section'
export { documentsOnPage, featured, neighbours } from './select'
export { type Selection, selectionNamed, selectionsOf } from './selections'
export { type BroughtFile, type Settings, settingsOf } from './settings'
export { contentStamp } from './stamp'
export { type AddressTable, type BrokenFile, type Target, targetAt } from './table'
export type { Theme } from './themes'
export { translationsAmong } from './translations'
export { isPublic } from './visibility'
export { themeSlug } from './words'
