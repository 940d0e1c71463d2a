import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { mdxComponents } from '@/lib/markdown/allow-list'
import type { Finding } from '../finding'
import { walk } from '../markdown/nodes'
import { type Part, startOf } from '../markdown/part'
import { nearest } from '../nearest'
import type { Place } from '../problem'
import type { Rule } from '../rule'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

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
      yield* findingsIn(part)
    }
  },
}

function findingsIn({ tree, placeOf }: Part): Finding[] {
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
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      findings.push(...components(node, place))
    }
  })
  return findings
}

function* components({ name, attributes }: JsxElement, place: Place): Iterable<Finding> {
  const tag = name ?? ''
  if (/^[A-Z]|\./.test(tag) && !Object.hasOwn(mdxComponents, tag)) {
    const near = nearest(tag, Object.keys(mdxComponents))
    yield {
      ...place,
      message: `Le composant <${tag}> n’existe pas.`,
      advice:
        near === undefined
          ? `Les composants sont ${Object.keys(mdxComponents)
              .map((each) => `<${each}>`)
              .join(', ')}.`
          : `Vouliez-vous écrire <${near}> ?`,
    }
  }
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') continue
    if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) continue
    yield {
      ...place,
      message: `Un attribut de <${tag}> est un calcul : il n’est pas fait.`,
      advice: 'Écrivez la valeur entre guillemets droits : legende="Le texte".',
    }
  }
}
