/**
 * @param run what to time
 * @param rounds how often, after two rounds to warm up
 * @returns the median, in seconds
 */
export function median(run: () => void, rounds: number): number {
  run()
  run()
  const times = Array.from({ length: rounds }, () => seconds(run)).sort((a, b) => a - b)
  return times[Math.floor(rounds / 2)] ?? 0
}

/** @returns the shortest of some runs, after one to warm up, in seconds: the machine disturbs it least */
export function fastest(run: () => void, rounds: number): number {
  run()
  return Math.min(...Array.from({ length: rounds }, () => seconds(run)))
}

/** @returns how long one run takes, in seconds */
function seconds(run: () => void): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}
