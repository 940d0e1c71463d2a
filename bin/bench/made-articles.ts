import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Random } from '../fuzz/random'

/** An article that nobody wrote, of the length and with the constructs of real ones. */
export interface MadeArticle {
  readonly name: string
  readonly title: string
  readonly day: string
  readonly tags: readonly string[]
  readonly standfirst: string
  /** Kramdown without Liquid, so that every tool reads it. */
  readonly body: string
}

/**
 * @param count how many; the same ones each time, and one a day
 * @returns articles of 2 to 6 KB, with titles, lists, tables, links, notes and callouts
 */
export function madeArticles(count: number): MadeArticle[] {
  const random = new Random(count)
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1) - index * DAY).toISOString().slice(0, 10)
    return {
      name: `${day}-article-${index + 1}`,
      title: `${sentence(random, 4)} (${index + 1})`,
      day,
      tags: random.several(1, 4, () => `Thème ${random.below(count / 20) + 1}`),
      standfirst: sentence(random, 24),
      body: random.several(3, 7, () => part(random, index, count)).join('\n\n'),
    }
  })
}

/**
 * @param folder of collections: the articles are in its `actualites`
 * @param articles each becomes a file, as Jekyll reads it
 */
export function writeArticles(folder: string, articles: readonly MadeArticle[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, title, day, tags, standfirst, body } of articles) {
    const matter = { title, date: day, tags, 'chapeau-text': standfirst }
    const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    writeFileSync(join(folder, `${name}.md`), `---\n${lines.join('\n')}\n---\n\n${body}\n`)
  }
}

const DAY = 86_400_000

const words = [
  ...['service', 'commune', 'usagers', 'démarche', 'accueil', 'projet', 'équipe', 'données'],
  ...['bibliothèque', 'formulaire', 'été', 'quartier', 'réunion', 'travaux', 'horaires', 'école'],
  ...['ouvrir', 'simplifier', 'publier', 'améliorer', 'rendre', 'présenter', 'voir', 'écrire'],
  ...['le', 'la', 'les', 'des', 'un', 'une', 'pour', 'avec', 'dans', 'sur', 'et', 'où', 'à'],
  ...["l'équipe", "aujourd'hui", '2 000', '15 %', 'n° 3', '« mieux »', 'déjà', 'cœur'],
]

function sentence(random: Random, length: number): string {
  const text = Array.from({ length }, () => random.pick(words)).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function paragraph(random: Random): string {
  return random.several(2, 5, () => `${sentence(random, random.between(8, 20))}.`).join(' ')
}

/** A title and what stands below it. */
function part(random: Random, index: number, count: number): string {
  const link = `[${sentence(random, 3)}](https://exemple.fr/${random.below(count)})`
  const blocks = [
    `## ${sentence(random, 5)}`,
    `${paragraph(random)} **${sentence(random, 3)}**, ${link}.`,
    random.pick([
      random.several(3, 6, () => `- ${sentence(random, 8)}`).join('\n'),
      `> ${paragraph(random)}`,
      `${paragraph(random)}\n{: .encadre}`,
      `| ${words.slice(0, 3).join(' | ')} |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| a | b | c |`,
      `${sentence(random, 9)}[^${index}]\n\n[^${index}]: ${sentence(random, 9)}.`,
    ]),
    paragraph(random),
  ]
  return blocks.join('\n\n')
}
