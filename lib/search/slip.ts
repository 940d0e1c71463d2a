/**
 * @returns whether one becomes the other by a letter added, left out or replaced, or by two neighbours
 *   changing places
 */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let [end, otherEnd] = [one.length, other.length]
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--
    otherEnd--
  }
  const [left, otherLeft] = [one.slice(start, end), other.slice(start, otherEnd)]
  if (left.length <= 1 && otherLeft.length <= 1) return left !== otherLeft
  return (
    left.length === 2 &&
    left[0] === otherLeft[1] &&
    left[1] === otherLeft[0] &&
    otherLeft.length === 2
  )
}
