/** The end of `npm run build`: pages without framework, files that a server sends, what search reads. */
import { readFileSync } from 'node:fs'
import { finishBuild } from '@/lib/hosting'
import { searchCollection, writeStore } from '@/lib/search'
import { dropOldTexts, openSite } from '@/lib/site'

const pages = await finishBuild(process.cwd())
const frame = readFileSync('.next/serving/site/recherche/index.html', 'utf8')
const site = await openSite()
writeStore(searchCollection(site), frame)
dropOldTexts([...site.documents, ...site.pages])
console.log(`${pages} pages without framework`)
