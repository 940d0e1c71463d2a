import { expect, test } from 'vitest'
import { article, folderOf } from '@/lib/site/testing/folder'
import { checkContent } from './index'

/** What the check says of a folder with these files, beside an article. */
function legalOf(files: Readonly<Record<string, string>>): string[] {
  const all = Object.entries({ 'actualites/a.md': article(), ...files })
  const settings = folderOf(
    Object.fromEntries(all.map(([name, text]) => [`content/${name}`, text])),
  )
  return checkContent(settings)
    .filter(({ rule }) => rule === 'legal')
    .map(({ file, line, severity, message }) => {
      const name = file.slice(file.indexOf('content/') + 'content/'.length)
      return `${name}:${line} ${severity} ${message.replace(/\u00a0/g, ' ')}`
    })
}

const page = (body: string) => `---\ntitle: Mentions légales\n---\n\n${body}\n`

const whole = page(
  'Éditeur : {{ site.publisher.name | default: "à compléter" }}. Directrice de la publication, hébergement.',
)

test('the legal notice has gaps as long as the configuration has', () => {
  const [publisher, ...others] = legalOf({
    '_config.yml': 'title: Un site\npublisher:\n  address: Ici\n',
    'pages/mentions-legales.md': whole,
  }).filter((each) => each.includes('publisher'))
  expect(publisher).toMatch(/^_config\.yml:2 warning .*« publisher\.name », « publisher\.phone »/)
  expect(publisher).not.toContain('publisher.address')
  expect(others).toEqual([])
})

test('nothing is missing from a page that is whole', () => {
  const files = { '_config.yml': 'publisher:\n  name: Une ville\n' }
  expect(legalOf({ ...files, 'pages/mentions-legales.md': whole })).toEqual([])
  expect(legalOf({})).toEqual([])
})

test('the words that audits look for are asked for, once a page', () => {
  expect(legalOf({ 'pages/mentions-legales.md': page('Éditeur, hébergeur.') })).toEqual([
    expect.stringMatching(
      /mentions-legales\.md:4 warning .*pas « directeur » ou « directrice », ni « publication »,/,
    ),
  ])
})

test('an address of the configuration that leads nowhere is an error', () => {
  const config = 'report_error: la rédaction\nsecurity:\n  contact: http://exemple.fr\n'
  expect(legalOf({ '_config.yml': config })).toEqual([
    expect.stringMatching(/^_config\.yml:1 error « report_error »/),
    expect.stringMatching(/^_config\.yml:3 error « contact »/),
  ])
})
