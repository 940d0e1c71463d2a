import { spawnSync } from 'node:child_process'

/** Times itself, so that starting Ruby is not counted. */
const SCRIPT = `
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm'
texts = JSON.parse(STDIN.read)
run = -> { texts.each { |text| Kramdown::Document.new(text, input: 'GFM', syntax_highlighter: nil).to_html } }
run.call
times = 2.times.map { start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID); run.call; Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start }
puts times.min
`

/** @returns seconds that kramdown in Ruby takes for all texts; undefined where it is not installed */
export function timeRuby(texts: readonly string[]): number | undefined {
  const { status, stdout } = spawnSync('ruby', ['-e', SCRIPT], {
    encoding: 'utf8',
    input: JSON.stringify(texts),
  })
  return status === 0 ? Number(stdout) : undefined
}
