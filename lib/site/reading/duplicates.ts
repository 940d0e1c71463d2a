import type { Entry } from '../content'
import { problemIn } from '../finding'
import { placeOfKey } from '../place-of-key'
import type { Problem } from '../problem'
import { slugOf } from '../slug'
import type { Source } from '../source'

/**
 * Files that want the same address, or articles whose names give the same slug: the site could only
 * show one of them.
 *
 * @returns for each of them, the problem that names the others
 */
export function duplicates(entries: readonly Entry[]): Map<Source, Problem[]> {
  const problems = new Map<Source, Problem[]>()
  const articles = entries.filter(({ source }) => source.kind === 'article')
  for (const group of groups(entries, ({ path }) => path)) {
    report(group, (others) => `L’adresse ${group[0]?.path} est aussi celle de ${others}.`)
  }
  for (const group of groups(articles, ({ source }) => slugOf(source.file))) {
    report(group, (others) => `Le nom du fichier donne le même slug que ${others}.`)
  }
  return problems

  function report(group: readonly Entry[], message: (others: string) => string): void {
    for (const { source } of group) {
      if (problems.has(source)) continue
      const others = group
        .map((entry) => entry.source.shown)
        .filter((name) => name !== source.shown)
      const problem = problemIn(source, 'duplicates', 'error', {
        ...placeOfKey(source, ['permalink']),
        message: message(others.join(', ')),
        advice: 'Renommez l’un des fichiers, ou donnez à l’un d’eux un autre « permalink ».',
      })
      problems.set(source, [problem])
    }
  }
}

function groups(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[][] {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), entry])
  }
  return [...byKey.values()].filter((group) => group.length > 1)
}
