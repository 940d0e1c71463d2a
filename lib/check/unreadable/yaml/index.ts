import type { Finding } from '../../finding'
import type { Place } from '../../problem'
import type { YamlProblem } from '../../source/front-matter'
import type { Source } from '../../source/source'
import { badKeyLines } from './key-lines'
import { badPlainValues } from './plain-values'
import { badQuotes } from './quotes'
import { tabs } from './tabs'

/** What the eye can tell better than the library: the first that finds something is believed. */
const diagnoses = [tabs, badQuotes, badPlainValues, badKeyLines]

/**
 * Why the front matter cannot be read. The library's own messages say where YAML gave up, which is
 * often lines below the mistake; we report where the mistake is.
 *
 * @param found where YAML gave up
 */
export function yamlFindings(source: Source, found: Place): Finding[] {
  const [error] = source.errors
  const notFront = error && notYaml(error)
  return notFront ?? diagnose(source) ?? [generic(error ?? { ...found, code: '', message: '' })]
}

function diagnose(source: Source): Finding[] | undefined {
  return diagnoses.map((find) => find(source)).find((findings) => findings.length > 0)
}

/** Files that do not begin as articles do. */
function notYaml({ line, column, code, message }: YamlProblem): Finding[] | undefined {
  const frame =
    'Commencez le fichier par une ligne « --- », les clés, puis une autre ligne « --- ».'
  const texts: Readonly<Record<string, readonly [string, string]>> = {
    NO_FRONT_MATTER: ['Le fichier ne commence pas par un en-tête.', frame],
    NOT_CLOSED: [
      'L’en-tête n’est pas refermé.',
      'Ajoutez une ligne « --- » entre les clés et le texte.',
    ],
    NOT_YAML: [
      `L’en-tête est annoncé comme « ${message} » ; seul YAML est lu.`,
      'Écrivez « --- » seul sur la première ligne.',
    ],
  }
  const text = texts[code]
  return text && [{ line, column, message: text[0], advice: text[1] }]
}

function generic({ line, column, code }: YamlProblem): Finding {
  if (code === 'BAD_DQ_ESCAPE') {
    return {
      line,
      column,
      message: 'Une barre oblique inverse annonce un signe que YAML ne connaît pas.',
      advice: 'Doublez-la (\\\\), ou mettez la valeur entre apostrophes simples.',
    }
  }
  return {
    line,
    column,
    message: 'L’en-tête ne peut pas être lu à partir d’ici.',
    advice:
      'Mettez entre apostrophes simples la valeur qui contient des signes, et alignez les clés.',
  }
}
