import type { SearchSource } from './answer'
import { phraseText } from './excerpt'
import { openFacets, type PackedFacets } from './facets'
import { openPart } from './part'
import { remembered } from './remembered'

/** Texts that are fetched for a phrase: each is a file. */
const MOST_READ = 200

/** Beside the page of answers: what a question needs first, and where the rest is. */
export const DIRECTORY_FILE = 'index.json'

/** Beside it: a folder by version of the index, whose files never change. */
export const FILES_FOLDER = '_index'

export interface FilesDirectory {
  /** Name of the folder in `FILES_FOLDER`. */
  readonly version: string
  readonly documents: number
  readonly starts: readonly string[]
  readonly facets: PackedFacets
}

/** Names of the files in that folder. */
export const fileNames = {
  part: (number: number) => `part-${number}.txt`,
  document: (number: number) => `${number}.json`,
  terms: 'terms.txt',
} as const

/**
 * @param page address of the page of answers on a host of files
 * @returns the search there; what it needs is fetched when it is needed
 * @throws (rejects) when the network does not answer, or not with what a build wrote
 */
export async function fetchIndex(page: string): Promise<SearchSource> {
  // Asked for anew each time: it says which version of the other files there is.
  const answer = await fetched(new URL(DIRECTORY_FILE, page), 'no-cache')
  const { version, documents, starts, facets }: FilesDirectory = await answer.json()
  const file = (name: string) => fetched(new URL(`${FILES_FOLDER}/${version}/${name}`, page))
  const source: SearchSource = {
    index: {
      documents,
      starts,
      part: once(async (number) => openPart(await (await file(fileNames.part(number))).text())),
      terms: remembered(async () => (await (await file(fileNames.terms)).text()).split('\n')),
    },
    facets: openFacets(facets),
    document: once(async (number) => (await file(fileNames.document(number))).json()),
    words: async (number) => {
      const { record, text } = await source.document(number)
      return phraseText(text, record.language)
    },
    mostRead: MOST_READ,
  }
  return source
}

async function fetched(address: URL, cache?: RequestCache): Promise<Response> {
  const answer = await fetch(address, { cache })
  if (!answer.ok) throw new Error(`${answer.status} at ${address}`)
  return answer
}

/** Asks once, however many words of a question need the same. */
function once<Value>(ask: (number: number) => Promise<Value>): (number: number) => Promise<Value> {
  const asked = new Map<number, Promise<Value>>()
  return (number) => {
    const answer = asked.get(number) ?? ask(number)
    asked.set(number, answer)
    return answer
  }
}
