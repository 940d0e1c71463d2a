export { isArchived } from './age'
export { type Archive, type BrokenFile, getArchive } from './archive'
export { contentFileNames } from './content'
export type {
  Document,
  DocumentBody,
  DocumentDate,
  DocumentFile,
  DocumentImage,
  ImageSize,
  Page,
} from './document'
export { splitFile } from './front-matter'
export { findMedia, type Media } from './media'
export { type NewArticle, newArticle } from './new-article'
export { ContentError, formatProblem, formatProblems, type Problem } from './problem'
export {
  featured,
  type ListingPage,
  neighbours,
  paginate,
  type Redirection,
  redirections,
  type Theme,
  themes,
} from './select'
export { type Settings, settingsOf } from './settings'
export { contentStamp } from './stamp'
export { isPublic } from './visibility'
export { themeSlug } from './words'
