import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { parse } from './parse'

/** Makes a unified processor read kramdown; warnings become messages of the file. */
export function remarkKramdown(this: Processor): undefined {
  this.parser = (document: string, file: VFile): Root => {
    const { tree, warnings } = parse(document)
    for (const { line, column, message, code } of warnings) {
      file.message(message, { place: { line, column }, ruleId: code, source: 'kramdown' })
    }
    return tree
  }
}
