/**
 * Keeps what was asked for last, so that no flood of different questions fills the memory.
 *
 * @param most values to keep
 * @param make the value of a number, always the same
 * @returns the same function, which makes only what is not kept
 */
export function lastUsed<Value>(
  most: number,
  make: (number: number) => Value,
): (number: number) => Promise<Value> {
  const kept = new Map<number, Value>()
  return async (number) => {
    const value = kept.get(number) ?? make(number)
    kept.delete(number)
    kept.set(number, value)
    if (kept.size > most) kept.delete(kept.keys().next().value ?? 0)
    return value
  }
}
