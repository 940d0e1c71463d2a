import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Document, isMap, LineCounter, parseDocument } from 'yaml'
import { STATEMENT_FILE, type Statement, statement } from '@/lib/site/accessibility'
import type { Settings } from '@/lib/site/settings'
import { problemIn } from './finding'
import type { Place, Problem } from './problem'
import type { Source } from './source/source'

const RULE = 'statement'

const adviceByKey: Readonly<Record<string, string>> = {
  etat: 'Écrivez « etat: non conforme », « etat: partiellement conforme » ou « etat: totalement conforme ».',
  'etablie-le': 'Écrivez le jour ainsi : « etablie-le: 2026-01-31 ».',
  audit:
    'Écrivez « audit: null », ou sous « audit: » trois lignes : « organisme: », « date: » (2026-01-31) et « taux: » (de 0 à 100).',
}

/** Parts of the model that the law gives, in the words of the page. */
const PARTS: readonly string[] = [
  ...['article 47', 'schéma pluriannuel', "plan d'action de l'année"],
  ...['## État de conformité', '## Résultats des tests', '## Contenus non accessibles'],
  ...['### Non-conformités', '### Dérogations pour charge disproportionnée'],
  "### Contenus non soumis à l'obligation d'accessibilité",
  ...['## Établissement de cette déclaration', '### Technologies utilisées'],
  ...['### Environnement de test', "### Outils pour évaluer l'accessibilité"],
  ...['### Pages du site ayant fait', "## Retour d'information et contact", '## Voies de recours'],
  ...['Libre réponse 71120', '75342 Paris CEDEX 07'],
]

/**
 * Checks that the accessibility statement is true to itself: what the file of its facts says can be
 * said, and the page says the same, in the parts that the law asks for.
 *
 * @param page the statement's page, if the content folder has one
 * @returns nothing for a folder without `accessibilite.yml`
 * @see https://accessibilite.numerique.gouv.fr/obligations/declaration-accessibilite/
 */
export function statementProblems(
  { content, now }: Pick<Settings, 'content' | 'now'>,
  page: Source | undefined,
): Problem[] {
  const path = join(content, STATEMENT_FILE)
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8')
  const source = { shown: relative(process.cwd(), path), lines: text.split(/\r?\n/) }
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines })
  const report = (place: Place, message: string, advice: string) =>
    problemIn(source, RULE, 'error', { ...place, message, advice })

  const [error] = yaml.errors
  if (error || !isMap(yaml.contents)) {
    const place = placeAt(lines, error?.pos[0] ?? 0)
    return [
      report(
        place,
        'Ce fichier n’est pas une suite de clés et de valeurs.',
        'Écrivez sur chaque ligne une clé, deux points et une valeur : « etat: non conforme ».',
      ),
    ]
  }
  const placeOf = (key: string) => placeAt(lines, offsetOf(yaml, key))
  const read = statement.safeParse(yaml.toJS())
  if (!read.success) {
    const keys = new Set(read.error.issues.map(({ path: [key] }) => String(key)))
    return [...keys].map((key) =>
      report(
        placeOf(key),
        `La valeur de « ${key} » manque, ou ne peut pas être lue.`,
        adviceByKey[key] ?? '',
      ),
    )
  }
  const facts = read.data
  const possible = possibleState(facts)
  return [
    ...(facts.etat === possible
      ? []
      : [
          report(
            placeOf('etat'),
            facts.audit
              ? `Un taux de ${facts.audit.taux} % ne se déclare pas « ${facts.etat} ».`
              : `Sans audit, l’état ne peut pas être « ${facts.etat} ».`,
            `Écrivez « etat: ${possible} ».`,
          ),
        ]),
    ...(isOld(facts, now)
      ? [
          report(
            placeOf('etablie-le'),
            'La déclaration a plus de trois ans : elle ne vaut plus.',
            'Refaites l’évaluation, puis changez cette date et la page.',
          ),
        ]
      : []),
    ...(page ? pageProblems(facts, page) : []),
  ]
}

function pageProblems(facts: Statement, page: Source): Problem[] {
  const text = page.lines.join('\n')
  const day = inFrench(facts['etablie-le'])
  const wanted = [
    `**Accessibilité : ${facts.etat}.**`,
    `établie le ${day}`,
    ...(facts.audit ? [facts.audit.organisme, inFrench(facts.audit.date)] : []),
    ...PARTS,
  ]
  const missing = wanted.filter((words) => !text.includes(words))
  return [
    ...missing.map((words) =>
      problemIn(page, RULE, 'error', {
        ...{ line: page.body.firstLine, column: 1 },
        message: `La déclaration ne contient pas « ${words} ».`,
        advice: `Ajoutez-le : c’est ce que dit ${STATEMENT_FILE}, ou ce que demande la loi.`,
      }),
    ),
    ...(facts.audit ? [] : percentages(page)),
  ]
}

function percentages(page: Source): Problem[] {
  return page.lines.flatMap((line, index) =>
    [...line.matchAll(/\d+(?:,\d+)?[ \u00a0\u202f]?%/g)].map(({ 0: words, index: at }) =>
      problemIn(page, RULE, 'error', {
        ...{ line: index + 1, column: at + 1 },
        message: `La déclaration donne un taux (« ${words} ») sans audit.`,
        advice: `Retirez-le, ou donnez l’organisme et la date de l’audit dans ${STATEMENT_FILE}.`,
      }),
    ),
  )
}

/** @returns what the audit allows to say */
function possibleState({ audit }: Statement): Statement['etat'] {
  const rate = audit?.taux ?? 0
  return rate === 100
    ? 'totalement conforme'
    : rate >= 50
      ? 'partiellement conforme'
      : 'non conforme'
}

function isOld(facts: Statement, now: number): boolean {
  const limit = new Date(facts['etablie-le'])
  limit.setUTCFullYear(limit.getUTCFullYear() + 3)
  return limit.getTime() <= now
}

function offsetOf({ contents }: Document.Parsed, key: string): number {
  const pair = isMap(contents)
    ? contents.items.find(({ key: name }) => String(name) === key)
    : undefined
  return pair?.key.range?.[0] ?? 0
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** @returns « 1er mars 2019 » */
function inFrench(day: string): string {
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(day))
    .replace(/^1 /, '1er ')
}
