export { excerpt, plainText } from './plain-text'
export { type ElementMap, type RenderOptions, renderMarkdown } from './render'
export { frenchTypography } from './typography/french'
