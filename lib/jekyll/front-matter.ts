import type { FrontMatter, JekyllProblem, Place } from './types'
import { emptyHash, isHash } from './values'
import { readYaml } from './yaml/read'

/** A file cut in two. */
export interface SplitText {
  readonly frontMatter: FrontMatter
  readonly body: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
  /** Whether the front matter can be trusted; if not, `problems` says why. */
  readonly isReadable: boolean
  readonly problems: readonly JekyllProblem[]
}

/** @returns whether Jekyll takes a file for a page or a document: its first line is `---` */
export function hasFrontMatter(text: string): boolean {
  return /^---[ \t\r\f\v]*\n/.test(text)
}

/**
 * Cuts a file as Jekyll does: from `---` on the first line to the first line that is `---` or `...`.
 *
 * @param file named in problems
 * @param text the whole file, without byte order mark
 * @param zone time zone that shows moments without an offset
 */
export function splitFrontMatter(file: string, text: string, zone: string): SplitText {
  const opening = /^---[ \t\r\n\f\v]*\n/.exec(text)
  if (!opening) return { ...unwritten(text), isReadable: true, problems: [] }
  // The opening may have eaten empty lines, but never the line that closes.
  const closing = /(?<=\n)(?:---|\.\.\.)[ \t\r\n\f\v]*(?=\n|(?![\s\S]))\n?/g
  closing.lastIndex = opening[0].length
  const end = closing.exec(text)
  if (!end) {
    const problem = {
      code: 'front-matter-not-closed',
      file,
      line: 1,
      column: 1,
      facts: {},
    } as const
    return { ...unwritten(text), isReadable: false, problems: [problem] }
  }
  const start = text.indexOf('\n') + 1
  const bodyStart = end.index + end[0].length
  return {
    ...readFrontMatter(file, text.slice(start, end.index), zone),
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  }
}

/** @returns a file that is YAML from its `---` to its end */
export function wholeFrontMatter(file: string, text: string, zone: string): SplitText {
  const source = text.slice(text.indexOf('\n') + 1)
  return { ...readFrontMatter(file, source, zone), body: '', bodyLine: 1 }
}

/** Nobody writes as much at the head of a text: it would only take time to read. */
const longest = 200_000

/** @param source the YAML, from the second line of the file on */
function readFrontMatter(
  file: string,
  source: string,
  zone: string,
): Omit<SplitText, 'body' | 'bodyLine'> {
  if (source.length > longest) {
    const problem = {
      code: 'too-large',
      file,
      line: 1,
      column: 1,
      facts: { bytes: source.length },
    } as const
    const { frontMatter } = unwritten('')
    return { frontMatter, isReadable: false, problems: [problem] }
  }
  const yaml = readYaml(source, zone)
  const at = ({ line, column }: Place): Place => ({ line: line + 1, column })
  const problems: JekyllProblem[] = [
    ...yaml.errors.map(({ code, reason, ...place }) => ({
      ...{ code: 'front-matter-yaml' as const, file, ...at(place), facts: { reason, yaml: code } },
    })),
    ...yaml.duplicates.map(({ key, ...place }) => ({
      ...{ code: 'duplicate-key' as const, file, ...at(place), facts: { key } },
    })),
  ]
  const isMap = yaml.value === null || isHash(yaml.value)
  if (!isMap) {
    problems.push({ code: 'front-matter-not-a-map', file, line: 2, column: 1, facts: {} })
  }
  return {
    frontMatter: {
      data: isHash(yaml.value) ? yaml.value : emptyHash,
      text: source,
      placeOf: (path) => {
        const place = yaml.placeOf(path)
        return place ? at(place) : { line: 1, column: 1 }
      },
      scalar: (path) => {
        const found = yaml.scalar(path)
        return found && { ...found, placeAt: (offset) => at(found.placeAt(offset)) }
      },
      spelled: yaml.spelled,
    },
    isReadable: isMap && yaml.errors.length === 0,
    problems,
  }
}

function unwritten(text: string) {
  const frontMatter: FrontMatter = {
    data: emptyHash,
    text: '',
    placeOf: () => ({ line: 1, column: 1 }),
    scalar: () => undefined,
    spelled: () => undefined,
  }
  return { frontMatter, body: text, bodyLine: 1 }
}
