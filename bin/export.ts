/** `npm run export`: the site of the last build, as files for any host. */
import { relative } from 'node:path'
import { exportSite } from '@/lib/hosting'

const { site, nginx } = await exportSite(process.cwd())
console.log(
  `Le site est dans ${relative('.', site)}/, ce que nginx en lit dans ${relative('.', nginx)}/.`,
)
