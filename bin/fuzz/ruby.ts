import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * Answers each line, a text as JSON, with one: its HTML as Jekyll's options make it, and those of its
 * argument, or null.
 */
const SCRIPT = `
require 'json'
require 'timeout'
require 'kramdown'
require 'kramdown-parser-gfm'
OPTIONS = { input: 'GFM', hard_wrap: false, syntax_highlighter: nil }
          .merge(JSON.parse(ARGV[0]).transform_keys(&:to_sym)).freeze
STDOUT.sync = true
STDIN.each_line do |line|
  html = begin
    Timeout.timeout(5) { Kramdown::Document.new(JSON.parse(line), OPTIONS).to_html }
  rescue StandardError, SystemStackError
    nil
  end
  puts JSON.generate(html)
end
`

/** kramdown in Ruby, kept running: what the engine is held against. */
export class Ruby {
  private readonly child: ChildProcessWithoutNullStreams
  private readonly waiting: ((html: string | null) => void)[] = []

  /**
   * @param options where they are not Jekyll's, by kramdown's names
   * @returns undefined where Ruby, or kramdown with its GFM input, is not installed
   */
  static start(options: Readonly<Record<string, unknown>>): Ruby | undefined {
    const { status } = spawnSync('ruby', ['-rkramdown', '-rkramdown-parser-gfm', '-e', ''])
    return status === 0 ? new Ruby(options) : undefined
  }

  private constructor(options: Readonly<Record<string, unknown>>) {
    this.child = spawn('ruby', ['-e', SCRIPT, JSON.stringify(options)])
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      this.waiting.shift()?.(JSON.parse(line))
    })
  }

  /** @returns the HTML of a text; null where Ruby itself fails, or takes more than five seconds */
  toHtml(markdown: string): Promise<string | null> {
    return new Promise((resolve) => {
      this.waiting.push(resolve)
      this.child.stdin.write(`${JSON.stringify(markdown)}\n`)
    })
  }

  stop(): void {
    this.child.stdin.end()
  }
}
