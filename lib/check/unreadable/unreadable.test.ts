import { describe, expect, test } from 'vitest'
import { loadSite } from '@/lib/site/load'
import { article, folderOf } from '@/lib/site/testing/folder'
import { siteProblems } from './'

/** What makes a file unreadable: `▲` stands before each place that is reported. */
const bad: readonly [what: string, yaml: string, rule: string, says: string][] = [
  ['an apostrophe between apostrophes', "title: 'L▲'été à Paris'", 'yaml', "'L''été à Paris'"],
  ['on the second line', "title: 'Un mot\n  d▲'ordre'", 'yaml', "Doublez l’apostrophe ('')"],
  ['twice', "title: 'L▲'été'\nauteur: 'D▲'Artagnan'", 'yaml', "'D''Artagnan'"],
  ['a straight quotation mark', 'title: "Le mot ▲"clé" ici"', 'yaml', '« ainsi »'],
  ['text after the quotes', 'title: "Le mot▲" clé', 'yaml', 'guillemet droit'],
  ['a quote that never closes', 'title: ▲"Un mot\ndate: 2024-01-01', 'yaml', 'jamais refermé'],
  ['an apostrophe that never closes', "title: ▲'Un mot\nauteur: a", 'yaml', 'jamais refermé'],
  ['a colon in a title', 'title: Rentrée ▲: dates', 'yaml', "title: 'Rentrée : dates'"],
  ['a colon after a no-break space', 'title: Rentrée\u00a0▲: dates', 'yaml', 'deux points'],
  ['a colon on the second line', 'title: Rentrée\n  des classes ▲: dates', 'yaml', 'deux points'],
  ['with an apostrophe', "title: L'été ▲: dates", 'yaml', "title: 'L''été : dates'"],
  ['a tab before a hyphen', 'tags:\n▲\t- a', 'yaml', 'deux espaces'],
  ['a tab before a key', 'files:\n- file: a\n▲\tnom: b', 'yaml', 'tabulation'],
  ['a tab before a text', 'chapeau-text: |-\n▲\ta', 'yaml', 'tabulation'],
  ['an at sign', 'title: ▲@mot', 'yaml', "'@mot'"],
  ['a star', 'title: ▲*mot clé', 'yaml', "'*mot clé'"],
  ['a bracket', 'title: ▲[Entretien] Un mot', 'yaml', "'[Entretien] Un mot'"],
  ['a hyphen', 'title: ▲- mot', 'yaml', "'- mot'"],
  ['a brace', 'title: ▲{{ mot }}\ndate: 2024-01-01', 'keys', 'doit être un texte'],
  ['no space after a key', 'title:▲Un mot', 'yaml', '« title: Un mot »'],
  ['after other keys', 'auteur: a\ndate:▲2024-01-01', 'yaml', '« date: 2024-01-01 »'],
  ['a line that is no key', 'chapeau-text: Un\n▲deux.\nauteur: a', 'yaml', 'décalez-la'],
  ['a key that is not aligned', ' title: a\n▲date: 2024-01-01', 'yaml', 'alignée'],
  ['in a list', 'files:\n- file: a\n   ▲nom: b', 'yaml', '« nom »'],
  ['a backslash', 'title: "a▲\\d"', 'yaml', 'Doublez-la'],
  ['no title', '▲date: 2024-01-01', 'keys', 'Le titre manque'],
  ['an empty title', '▲title:\ndate: 2024-01-01', 'keys', 'Le titre manque'],
  ['a title of spaces', 'title: ▲"  "\ndate: 2024-01-01', 'keys', 'Le titre manque'],
  ['a title in a list', '▲title:\n- a\ndate: 2024-01-01', 'keys', 'doit être un texte'],
  ['no date', '▲title: a', 'date', 'La date manque'],
  ['an empty date', 'title: a\n▲date:', 'date', 'La date manque'],
  ['a day that is not', 'title: a\ndate: ▲2023-02-30', 'date', '« 2023-02-30 »'],
  ['a date in French', 'title: a\ndate: ▲01/03/2019', 'date', 'date: 2019-03-01'],
  ['a date in a list', 'title: a\n▲date:\n- 2019-03-01', 'date', 'écrite comme une date'],
  ['a word for false', `title: a\ndate: 2024-01-01\npublished: ▲non`, 'keys', '« false »'],
  ['a number for files', `title: a\ndate: 2024-01-01\nfiles:\n- ▲[a]`, 'keys', '« file: »'],
  ['a program', `title: a\ndate: 2024-01-01\nredirect_to: ▲javascript:a()`, 'keys', 'adresse'],
  ['a map for a list', 'title: a\ndate: 2024-01-01\ntags: ▲{a: b}', 'keys', 'liste de textes'],
]

/** What is wrong with one file of the content folder, and how many documents and pages remain. */
function read(file: string, content: string) {
  const site = loadSite({ ...folderOf({ [`content/${file}`]: content }), everything: true })
  const texts = [...site.documents, ...site.pages].length
  return { texts, problems: siteProblems(site.problems) }
}

test.each(bad)('%s', (_, yaml, rule, says) => {
  // A missing key is reported on the first line, where it would be added.
  const missing = /^▲(?:date: 2024-01-01|title: a)$/.test(yaml)
  const text = yaml.replaceAll('▲', '')
  const { problems, texts } = read('actualites/x.md', `---\n${text}\n---\nTexte.\n`)
  expect(texts).toBe(0)
  const places = problems.map(({ line, column }) => `${line}:${column}`)
  expect(places).toEqual(missing ? ['1:1'] : placesIn(yaml))
  expect(problems.every((problem) => problem.rule === rule)).toBe(true)
  const last = problems.at(-1)
  expect(`${last?.message} ${last?.advice}`.replaceAll('\u00a0', ' ')).toContain(says)
})

function placesIn(yaml: string): string[] {
  return yaml.split('\n').flatMap((text, index) => {
    const parts = text.split('▲')
    return parts
      .slice(1)
      .map((_, part) => `${index + 2}:${parts.slice(0, part + 1).join('').length + 1}`)
  })
}

test.each([
  ['Texte.', 'Le fichier ne commence pas par un en-tête.'],
  ['---\ntitle: a\n', 'L’en-tête n’est pas refermé.'],
  ['---\nUn texte.\n---\n', 'ni une clé'],
  ['---js\n{}\n---\n', 'ne commence pas par un en-tête'],
])('%j is no article', (content, says) => {
  const { problems } = read('actualites/x.md', content)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain(says)
})

test.each([
  ['a page needs no date', 'pages/x.md', 'title: a'],
  ['a day in the name is a date', 'actualites/2024-01-01-x.md', 'title: a'],
  ['a number is a title', 'actualites/x.md', 'title: 2024\ndate: 2024-01-01'],
  ['a boolean is a title', 'actualites/x.md', 'title: true\ndate: 2024-01-01'],
  ['empty entries are none', 'actualites/x.md', 'title: a\ndate: 2024-01-01\nfiles:\n-\ntags:\n-'],
  ['yes and no are answers', 'actualites/x.md', 'title: a\ndate: 2024-01-01\npublished: no'],
])('%s', (_, file, yaml) => {
  expect(read(file, `---\n${yaml}\n---\n`)).toMatchObject({ texts: 1, problems: [] })
})

test('a name without letters gives no address', () => {
  const { problems } = read('actualites/½.md', '---\ntitle: a\ndate: 2024-01-01\n---\n')
  expect(problems).toMatchObject([{ rule: 'name', line: 1 }])
})

/** What MDX refuses to read. */
const refused: readonly [what: string, body: string, says: string][] = [
  ['an element that is not closed', 'Une ligne.▲<br>\nUne autre.', '<br />'],
  ['a brace that is not closed', 'Un {mot▲', '« \\ »'],
]

test.each(refused)('%s in MDX', (_, marked, says) => {
  const text = `title: a\ndate: 2024-01-01\n---\n${marked}\n`
  const { problems, texts } = read('actualites/x.mdx', `---\n${text.replaceAll('▲', '')}`)
  expect(texts).toBe(0)
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(placesIn(text))
  expect(problems[0]?.rule).toBe('mdx')
  expect(problems[0]?.advice.replaceAll('\u00a0', ' ')).toContain(says)
})

test('a key of the configuration that the site does not follow is named once, as information', () => {
  const config = 'title: a\nalgolia: {x: 1}\n'
  const { problems } = loadSite(
    folderOf({ 'content/_config.yml': config, 'content/_posts/2024-01-01-a.md': article() }),
  )
  const found = siteProblems(problems)
  expect(found).toMatchObject([{ line: 2, severity: 'information' }])
  expect(found[0]?.message).toContain('algolia')
})

describe('a folder', () => {
  test.each([
    ['that is not there', {}, 'n’existe pas, ou il est vide'],
    ['of texts that are not read', { 'content/_posts/x.md': article() }, 'aucun ne donne de page'],
    ['of other files', { 'content/a.txt': 'a' }, 'aucun ne donne de page'],
    ['whose configuration cannot be read', { 'content/_config.yml': 'title: "a' }, 'configuration'],
  ])('%s is an error', (_, files, says) => {
    const { problems } = loadSite(folderOf(files))
    const [problem] = siteProblems(problems)
    expect(problem?.severity).toBe('error')
    expect(problem?.message.replaceAll('\u00a0', ' ')).toContain(says)
  })
})
