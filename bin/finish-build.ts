/** The end of a build: pages without framework, files that a server sends, what search reads. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { addNext, beginRelease, finishBuild, publishRelease } from '@/lib/hosting'
import { searchCollection, writeStore } from '@/lib/search'
import { dropOldTexts, openSite, settingsOf } from '@/lib/site'

const project = process.cwd()
const { base } = settingsOf(env)
const release = beginRelease(project)
const pages = await finishBuild(project, release)
const site = await openSite()
const frame = readFileSync(join(release, 'site', base, 'recherche/index.html'), 'utf8')
writeStore(searchCollection(site), frame)
addNext(project, release, base)
publishRelease(project, release)
dropOldTexts([...site.documents, ...site.pages])
console.log(`${pages} pages without framework`)
if (new URL(site.facts.url).hostname === 'localhost') {
  console.log(
    `Sans SITE_URL, les adresses canoniques sont celles de ${site.facts.url} : voir README.md.`,
  )
}
