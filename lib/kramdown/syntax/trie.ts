/** Words, letter by letter: a text is read once, however many there are. */
export interface Trie {
  readonly next: Map<string, Trie>
  ends: boolean
}

export function trieOf(words: Iterable<string>): Trie {
  const root: Trie = { next: new Map(), ends: false }
  for (const word of words) {
    let node = root
    for (const letter of word.split('')) {
      const next = node.next.get(letter) ?? { next: new Map(), ends: false }
      node.next.set(letter, next)
      node = next
    }
    node.ends = true
  }
  return root
}

/** @returns the offset after the longest word that stands at `start`, which is `start` when none does */
export function longestMatch(words: Trie, value: string, start: number): number {
  let found = start
  let node: Trie | undefined = words
  for (let at = start; node; at++) {
    if (node.ends && !isInWord(value[at])) found = at
    node = node.next.get(value[at] ?? '')
  }
  return found
}

/** @returns whether a character, which may be missing, goes on with a word: letters of ASCII only do */
export function isInWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character)
}

const WORD = /\w/
