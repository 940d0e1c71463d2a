import type { SearchSource } from './answer'
import type { SearchCollection } from './collection'
import { type OpenPart, openPart } from './search'

/** @returns a collection as it is, each part of its index opened when it is first needed */
export function inMemory(collection: SearchCollection): SearchSource {
  const { parts, facets, records, texts, words } = collection
  const opened = new Map<string, OpenPart>()
  return {
    index: {
      starts: [...parts.keys()],
      part: async (start) => {
        const part = opened.get(start) ?? openPart(at(parts.get(start)))
        opened.set(start, part)
        return part
      },
    },
    facets,
    record: async (id) => at(records[id]),
    text: async (id) => at(texts[id]),
    words: async (id) => at(words[id]),
    mostWithPhrases: Number.POSITIVE_INFINITY,
  }
}

/** What the index names is there. */
function at<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('The index names what is not there.')
  return value
}
