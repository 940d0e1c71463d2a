import type { SearchSource } from './answer'
import type { SearchCollection } from './collection'
import { openFacets } from './facets'
import { openPart } from './part'

/** @returns a collection as it is */
export function inMemory({ index, facets, records, texts, words }: SearchCollection): SearchSource {
  return {
    index: {
      documents: index.documents,
      starts: index.starts,
      part: async (number) => openPart(at(index.parts, number)),
      terms: async () => index.terms,
    },
    facets: openFacets(facets),
    document: async (id) => ({ record: at(records, id), text: at(texts, id) }),
    words: async (id) => at(words, id),
    mostRead: index.documents,
  }
}

/** What the index names is there. */
function at<Value>(values: readonly Value[], number: number): Value {
  const value = values[number]
  if (value === undefined) throw new RangeError('The index names what is not there.')
  return value
}
