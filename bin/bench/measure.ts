import { GCProfiler } from 'node:v8'

/** What is timed. */
type Run = () => void

/** Rounds that are always run: before them, nothing is warm. */
const FEWEST = 3
const MOST = 15

/** What is slow is not run more than this, in seconds. */
const LONGEST = 5

/** Of a measure, in seconds: what is shorter is mostly noise. */
const LONG_ENOUGH = 0.04
const MOST_REPEATED = 100

/**
 * Times several runs in turn, so that what disturbs the machine disturbs them all.
 *
 * @param rounds for those that are fast enough
 * @returns the shortest time of each, in seconds
 */
export function fastest(runs: readonly Run[], rounds: number): number[] {
  const times = runs.map(() => Number.POSITIVE_INFINITY)
  const spent = runs.map(() => 0)
  for (let round = 0; round <= rounds; round++) {
    runs.forEach((run, index) => {
      if ((spent[index] ?? 0) > LONGEST) return
      const time = seconds(run)
      spent[index] = (spent[index] ?? 0) + time
      times[index] = Math.min(times[index] ?? 0, time)
    })
  }
  return times
}

/**
 * Compares two runs of which the second has twice as much to do. Each is repeated until a measure is
 * long enough to tell, the first one twice as often. Noise only ever adds time: where it may have
 * decided, there are more rounds.
 *
 * @param limit of the ratio
 * @returns the shortest time of the first one, in seconds, and how many times as long the second takes
 */
export function compareTimes(
  first: Run,
  second: Run,
  limit: number,
): { time: number; ratio: number } {
  const times = Math.ceil(LONG_ENOUGH / Math.max(seconds(second), LONG_ENOUGH / MOST_REPEATED))
  let [time, other] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < FEWEST || (other / time > limit && round < MOST); round++) {
    time = Math.min(time, ownSeconds(repeated(first, 2 * times)) / (2 * times))
    other = Math.min(other, ownSeconds(repeated(second, times)) / times)
  }
  return { time, ratio: other / time }
}

function repeated(run: Run, times: number): Run {
  return () => {
    for (let time = 0; time < times; time++) run()
  }
}

/** @returns the processor time of one run, in seconds: what else the machine does counts little */
function seconds(run: Run): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/**
 * @returns the time of one run without that of the garbage collector, in seconds: whether one more
 *   collection falls into a run is chance, and would decide
 */
function ownSeconds(run: Run): number {
  const collector = new GCProfiler()
  collector.start()
  const start = performance.now()
  run()
  const time = performance.now() - start
  const microseconds = collector.stop().statistics.reduce((sum, { cost }) => sum + cost, 0)
  return time / 1e3 - microseconds / 1e6
}
