export { baseOfBranch, type Change, changesSince } from './changes'
export { editUrl, sourceUrl } from './links'
