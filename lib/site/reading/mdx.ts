import { type MdxRefusal, parseMarkdown } from '@/lib/markdown'
import { type Finding, problemIn } from '../finding'
import type { Problem } from '../problem'
import type { Source } from '../source'

/**
 * An `.mdx` body that its parser refuses has no page at all:
 *
 *     Une ligne.<br>
 *               ^
 */
export function mdxProblems(source: Source): Problem[] {
  if (source.format !== 'mdx') return []
  const { refusal } = parseMarkdown(source.body.text, source.format)
  return refusal ? [problemIn(source, 'mdx', 'error', explain(refusal, source))] : []
}

function explain({ line, column, reason }: MdxRefusal, { body }: Source): Finding {
  // The place of the error is that of its paragraph; the tag's own is in the message.
  const [, tag, tagLine, tagColumn] = /closing tag for `<(\w+).*?\((\d+):(\d+)/.exec(reason) ?? []
  return {
    line: Number(tagLine ?? line) + body.firstLine - 1,
    column: Number(tagColumn ?? column),
    ...(tag === undefined
      ? {
          message: 'Le texte ne peut pas être lu comme du MDX à partir d’ici.',
          advice: 'Vérifiez les signes « < » et « { » : devant chacun, « \\ » en fait du texte.',
        }
      : {
          message: `La balise <${tag}> n’est pas fermée.`,
          advice: `Écrivez <${tag} /> si elle n’a pas de contenu, sinon </${tag}> à la fin.`,
        }),
  }
}
