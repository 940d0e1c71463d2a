import { expect, test } from 'vitest'
import { calendarsOf } from './calendars'
import { loadSite } from './load'
import { folderOf } from './testing/folder'

const event = (keys = '') => `---\ntitle: Forum\nevent_start_date: 2024-06-20\n${keys}---\nTexte.\n`

test('events that readers may see are on the calendar of their section, and on their own', () => {
  const { sections } = loadSite({
    ...folderOf({
      'content/_config.yml':
        'collections:\n  agenda:\n    output: true\n    title: Agenda\n    permalink: /agenda/:title/\n',
      'content/_agenda/forum.md': event(),
      'content/_agenda/page.md': event('permalink: /forum.html\n'),
      'content/_agenda/ailleurs.md': event('redirect_to: https://exemple.fr/\n'),
      'content/_agenda/brouillon.md': event('published: false\n'),
      'content/_posts/2024-01-01-a.md': '---\ntitle: A\n---\n',
    }),
    everything: true,
  })
  expect(calendarsOf(sections).map(({ path, documents }) => [path, documents.length])).toEqual([
    ['/agenda/evenements.ics', 2],
    ['/agenda/forum/evenement.ics', 1],
    ['/forum/evenement.ics', 1],
  ])
})
