import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import type { KramdownOptions } from './options'
import { parse } from './parse'
import { describeWarning } from './warning'

/** Makes a unified processor read kramdown; warnings become messages of the file. */
export function remarkKramdown(this: Processor, options?: Partial<KramdownOptions>): undefined {
  this.parser = (document: string, file: VFile): Root => {
    const { tree, warnings } = parse(document, options)
    for (const warning of warnings) {
      const { line, column, code } = warning
      const reason = describeWarning(warning)
      file.message(reason, { place: { line, column }, ruleId: code, source: 'kramdown' })
    }
    return tree
  }
}
