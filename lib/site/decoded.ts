/** @returns a part of an address without its codes; a `%` that begins none is itself: « 100%.pdf » */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
