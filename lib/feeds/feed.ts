/** What a feed says, in any of its formats. All addresses are absolute, all texts plain but `html`. */
export interface Feed {
  readonly title: string
  readonly description: string
  /** Its own address. */
  readonly self: string
  /** The page that shows the same. */
  readonly home: string
  /** BCP 47. */
  readonly language: string
  /** Who publishes, where an entry does not say who wrote it. */
  readonly author: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** Never changes: by it, programs know what they have already shown. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** The whole text: HTML that passed the allow-list, its addresses absolute. */
  readonly html: string
  /** RFC 3339, with offset. */
  readonly published: string
  readonly updated: string
  /** BCP 47. */
  readonly language: string
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  readonly image: FeedImage | undefined
}

export interface FeedImage {
  readonly url: string
  readonly alternative: string
}

/**
 * @param feed whose last change is asked for
 * @returns RFC 3339: when its newest entry changed; the epoch when it has none, so that a feed stays
 *   the same, byte for byte, as long as what it says does
 */
export function lastChange({ entries }: Feed): string {
  const times = entries.map(({ updated }) => updated)
  return times.reduce(
    (latest, time) => (Date.parse(time) > Date.parse(latest) ? time : latest),
    '1970-01-01T00:00:00Z',
  )
}
