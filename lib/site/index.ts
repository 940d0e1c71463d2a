export { isArchived } from './age'
export { type Archive, type BrokenFile, getArchive } from './archive'
export type {
  Article,
  ArticleBody,
  ArticleDate,
  ArticleFile,
  ArticleImage,
  ImageSize,
  Page,
} from './article'
export { contentFileNames } from './content'
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
export type { Settings } from './settings'
export { contentStamp } from './stamp'
export { isPublic, showsEverything } from './visibility'
export { themeSlug } from './words'
