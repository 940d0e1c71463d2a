/**
 * @param make what takes long, and always gives the same
 * @returns the same function, which does it once; what failed is tried again
 */
export function remembered<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make().catch((error) => {
      made = undefined
      throw error
    })
    return made
  }
}
