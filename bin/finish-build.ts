/** The end of `npm run build`: pages without framework, and the files that a server sends. */
import { finishBuild } from '@/lib/hosting'

const pages = await finishBuild(process.cwd())
console.log(`${pages} pages without framework`)
