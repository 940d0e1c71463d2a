import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import { siteProblems } from '@/lib/check'
import type { BrokenFile } from '@/lib/site'
import { getSite } from '../_site/site'
import { Problems } from './problems'

/** In place of an article that cannot be read: why, and how to fix it. */
export async function BrokenPage({ broken }: { broken: BrokenFile }) {
  const { problems } = await getSite()
  return (
    <>
      <Breadcrumb crumbs={[{ label: broken.file }]} />
      <PageHead title="Ce fichier ne peut pas être lu" />
      <p>Tant qu’il est ainsi, le site public ne peut pas être mis à jour.</p>
      <Problems problems={siteProblems(problems.filter(({ file }) => file === broken.file))} />
    </>
  )
}
