import { expect, test } from 'vitest'
import { loadSite } from './load'
import { folderOf } from './testing/folder'
import { translationsAmong } from './translations'

const written = (keys: string) => `---\ntitle: T\ndate: 2024-01-01\n${keys}---\n`

test('texts with one key, or one name, and a language each are translations of each other', () => {
  const { documents } = loadSite(
    folderOf({
      'content/_config.yml':
        'title: Le site\ncollections: { a: { output: true }, b: { output: true } }\n',
      'content/_a/bonjour.md': written('translation_key: salut\n'),
      'content/_b/hello.md': written('translation_key: salut\nlang: en\n'),
      'content/_a/contact.md': written(''),
      'content/_b/contact.md': written('lang: de\n'),
      'content/_a/agenda.md': written(''),
      'content/_b/agenda.md': written(''),
      'content/_a/seul.md': written('translation_key: personne\n'),
    }),
  )
  const groups = new Set(translationsAmong(documents).values())
  const pathsOf = [...groups].map((group) => group.map(({ path }) => path).sort())
  expect(pathsOf.sort()).toEqual([
    ['/a/bonjour.html', '/b/hello.html'],
    ['/a/contact.html', '/b/contact.html'],
  ])
})
