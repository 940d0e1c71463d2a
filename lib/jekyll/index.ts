export type * from './types'
export {
  emptyHash,
  entriesOf,
  type Hash,
  hashOf,
  isHash,
  isList,
  keysOf,
  RubyDate,
  RubyFloat,
  RubyTime,
  type Value,
} from './values'
