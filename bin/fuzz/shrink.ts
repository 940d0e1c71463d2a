/** Tries that are asked for at once: the answers come from another process. */
const BATCH = 16

/**
 * Makes a text smaller while something stays true of it: lines go first, then runs of characters,
 * then words become plain letters.
 *
 * @param holds true of `text`
 * @returns a text of which nothing more can be taken away
 */
export async function shrink(
  text: string,
  holds: (text: string) => Promise<boolean>,
): Promise<string> {
  let smallest = text
  for (;;) {
    const before = smallest
    smallest = await withoutParts(smallest, '\n', holds)
    smallest = await withoutParts(smallest, '', holds)
    smallest = (await firstThatHolds(plainer(smallest), holds)) ?? smallest
    if (smallest === before) return smallest
  }
}

/** Takes parts away: half of them at once, then a quarter … down to one by one. */
async function withoutParts(
  text: string,
  separator: string,
  holds: (text: string) => Promise<boolean>,
): Promise<string> {
  let parts = separator === '' ? Array.from(text) : text.split(separator)
  for (let size = Math.ceil(parts.length / 2); size >= 1; ) {
    const starts = Array.from(
      { length: Math.ceil(parts.length / size) },
      (_, index) => index * size,
    )
    const without = (start: number) => [...parts.slice(0, start), ...parts.slice(start + size)]
    const found = await firstThatHolds(
      starts.map((start) => without(start).join(separator)),
      holds,
    )
    if (found !== undefined) parts = separator === '' ? Array.from(found) : found.split(separator)
    else if (size === 1) break
    else size = Math.floor(size / 2)
  }
  return parts.join(separator)
}

/** The text with one character at a time made the plainest of its kind. */
function plainer(text: string): string[] {
  const tries: string[] = []
  for (const { 0: found, index } of text.matchAll(/[^\sa1]/gu)) {
    const plain = /[0-9]/.test(found) ? '1' : 'a'
    tries.push(text.slice(0, index) + plain + text.slice(index + found.length))
  }
  return tries
}

async function firstThatHolds(
  tries: readonly string[],
  holds: (text: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (let start = 0; start < tries.length; start += BATCH) {
    const batch = tries.slice(start, start + BATCH)
    const answers = await Promise.all(batch.map(holds))
    const found = answers.indexOf(true)
    if (found >= 0) return batch[found]
  }
  return undefined
}
