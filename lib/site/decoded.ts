/** @returns a part of an address without its codes; a `%` that begins none is itself: « 100%.pdf » */
export function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes
    }
  })
}
