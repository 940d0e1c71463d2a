import { afterEach, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { formFields } from '@/lib/edit'
import { folderOf } from '@/lib/site/testing/folder'
import { runCommand } from '../testing/run-command'
import { cmsConfigCommand } from './cms-config'

afterEach(() => vi.unstubAllEnvs())

test('every collection has the fields of the form, and says what other editors rewrite', async () => {
  const { content } = folderOf({
    'content/_config.yml': 'collections:\n  agenda:\n    output: true\n    title: Agenda\n',
    'content/actualites/un.md': '---\ntitle: Un\ndate: 2024-01-01\n---\nTexte.\n',
    'content/_agenda/fete.md': '---\ntitle: Fête\nevent_start_date: 2024-01-01\n---\nTexte.\n',
  })
  vi.stubEnv('CONTENT_DIR', content)
  const { stdout } = await runCommand(cmsConfigCommand)
  expect(stdout).toMatch(/^# .*\n[\s\S]*réécrivent tout l'en-tête/)
  const { collections } = parse(stdout)
  const names = (at: number) => collections[at].fields.map(({ name }: { name: string }) => name)
  expect(
    collections.map(({ folder }: { folder: string }) => folder.replace(/^.*\/content/, 'content')),
  ).toEqual(['content/actualites', 'content/_agenda'])
  expect(names(1)).toEqual([...formFields.map(({ key }) => key), 'body'])
  expect(names(0)).not.toContain('event_start_date')
})
