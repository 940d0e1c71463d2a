import { mdxComponents } from '@/lib/markdown/allow-list'
import type { Finding } from '../finding'
import { walk } from '../markdown/nodes'
import { type Part, type PlacedElement, startOf } from '../markdown/part'
import { nearest } from '../nearest'
import type { Rule } from '../rule'

/**
 * An `.mdx` article may use the site's components and nothing that would have to be computed:
 *
 *     Il reste {2026 - 2017} ans.
 *              ^
 */
export const mdx: Rule = {
  name: 'mdx',
  severity: 'error',
  *check({ parts }) {
    for (const part of parts.filter(({ format }) => format === 'mdx')) {
      yield* programs(part)
      for (const element of part.elements) yield* components(element)
    }
  },
}

function programs({ tree, placeOf }: Part): Finding[] {
  const findings: Finding[] = []
  walk(tree, (node) => {
    const place = placeOf(startOf(node))
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      findings.push({
        ...place,
        message: `« {${node.value}} » est un calcul : il n’est pas fait, et se voit tel quel.`,
        advice: 'Écrivez le résultat. Pour une accolade dans le texte, écrivez « \\{ ».',
      })
    } else if (node.type === 'mdxjsEsm') {
      findings.push({
        ...place,
        message: '« import » et « export » ne sont pas lus.',
        advice: 'Retirez la ligne : les composants du site sont déjà là.',
      })
    }
  })
  return findings
}

function* components({ tag, node, place }: PlacedElement): Iterable<Finding> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
  if (/^[A-Z]|\./.test(tag) && !Object.hasOwn(mdxComponents, tag)) {
    const near = nearest(tag, Object.keys(mdxComponents))
    yield {
      ...place,
      message: `Le composant <${tag}> n’existe pas.`,
      advice:
        near === undefined
          ? `Les composants sont ${Object.keys(mdxComponents)
              .map((name) => `<${name}>`)
              .join(', ')}.`
          : `Vouliez-vous écrire <${near}> ?`,
    }
  }
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') continue
    if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) continue
    yield {
      ...place,
      message: `Un attribut de <${tag}> est un calcul : il n’est pas fait.`,
      advice: 'Écrivez la valeur entre guillemets droits : legende="Le texte".',
    }
  }
}
