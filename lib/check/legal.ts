import { join, relative } from 'node:path'
import { emptyHash, type Hash, isHash, isList, readJekyllConfig } from '@/lib/jekyll'
import { missingPublisherKeys, uriOf } from '@/lib/site/publisher'
import type { Settings } from '@/lib/site/settings'
import { shapeOf } from '@/lib/site/shape'
import { foldWord } from '@/lib/site/words'
import type { Corpus } from './corpus'
import { type Finding, problemIn } from './finding'
import type { Place, Problem } from './problem'
import { readSource, type Source } from './source/source'

/** What a legal page stands for that nobody has said. */
const UNSAID = 'à compléter'

/**
 * Words that DashLord looks for in the pages the law asks for; of each, one spelling is enough.
 *
 * @see https://github.com/SocialGouv/dashlord (declaration-rgpd)
 */
const wanted: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '/mentions-legales/': [
    ['directeur', 'directrice'],
    ['publication'],
    ['hébergeur', 'hébergement'],
    ['éditeur', 'édité par'],
  ],
  '/donnees-personnelles/': [['finalité'], ['durée de conservation'], ['sous-traitant']],
}

/** Pages that say who publishes. */
const legalPaths = [...Object.keys(wanted), '/accessibilite/']

/**
 * Reports what the pages that the law asks for do not say: values that the configuration lacks,
 * addresses that lead nowhere, and words that an audit looks for.
 */
export function legalProblems(corpus: Corpus): Problem[] {
  return [...missingValues(corpus), ...unreadableAddresses(corpus), ...missingWords(corpus)]
}

/** What the configuration does not say, where a legal page shows a gap. */
function missingValues({ settings, site }: Corpus): Problem[] {
  const legal = site.pages.filter(({ path }) => legalPaths.includes(path))
  const gaps = legal.filter(({ body }) => body.text.includes(UNSAID))
  if (gaps.length === 0) return []
  const { data, source } = configurationOf(settings)
  const missing = missingPublisherKeys(data)
  const [first] = missing
  if (first === undefined) return []
  return [
    problemIn(source, 'legal', 'warning', {
      ...lineOf(first.split('.')[0] ?? '', source),
      message: `Des pages légales écrivent « ${UNSAID} » : la configuration ne dit pas ${quotedList(missing)}.`,
      advice:
        'Écrivez dans « _config.yml » ces valeurs, chacune sous la clé qui précède son point.',
    }),
  ]
}

function quotedList(words: readonly string[]): string {
  return words.map((word) => `« ${word} »`).join(', ')
}

/** Addresses that nobody could follow, and that the site leaves out. */
function unreadableAddresses({ settings }: Corpus): Problem[] {
  const { data, source } = configurationOf(settings)
  const security = isHash(data.security) ? data.security : emptyHash
  const contacts = isList(security.contact) ? security.contact : [security.contact]
  const written = [
    ['report_error', data.report_error],
    ...contacts.map((contact) => ['contact', contact] as const),
    ['policy', security.policy],
  ] as const
  return written.flatMap(([key, value]) => {
    if (value === undefined || value === null || uriOf(value) !== undefined) return []
    return problemIn(source, 'legal', 'error', {
      ...lineOf(key, source),
      message: `« ${key} » n’est ni une adresse électronique ni une adresse en « https:// » : rien n’y mène.`,
      advice:
        'Écrivez par exemple « redaction@exemple.fr » ou « https://www.exemple.fr/signaler/ ».',
    })
  })
}

function configurationOf({ content, configFiles }: Settings): { data: Hash; source: Source } {
  const { config } = readJekyllConfig({ folder: content, configFiles, base: shapeOf(content).base })
  return {
    data: config.data,
    source: readSource(relative(process.cwd(), join(content, '_config.yml'))),
  }
}

/** Of a key of the configuration; the first line where it is not there. */
function lineOf(key: string, { lines }: Source): Place {
  const index = lines.findIndex((line) => line.trimStart().startsWith(`${key}:`))
  return { line: Math.max(index + 1, 1), column: 1 }
}

function missingWords({ entries, entryAt, open }: Corpus): Problem[] {
  return Object.entries(wanted).flatMap(([path, groups]) => {
    const entry = entryAt(path)
    const source = entry && entries.includes(entry) ? open(entry)?.source : undefined
    const text = entry?.text && foldWord(entry.text.body.text)
    if (!source || text === undefined) return []
    const missing = groups.filter((words) => !words.some((word) => text.includes(foldWord(word))))
    return missing.length > 0
      ? [problemIn(source, 'legal', 'warning', noWords(missing, source))]
      : []
  })
}

function noWords(missing: readonly (readonly string[])[], source: Source): Finding {
  const quoted = missing.map((words) => words.map((word) => `« ${word} »`).join(' ou '))
  return {
    ...{ line: source.body.firstLine, column: 1 },
    message: `Cette page ne dit pas ${quoted.join(', ni ')}, que la loi y veut et que les audits cherchent.`,
    advice: 'Complétez-la, avec ces mots.',
  }
}
