import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import { RailSection } from '@/components/RailSection'
import { checkContent } from '@/lib/check'
import { BranchChanges } from '../_preview/BranchChanges'
import { countedProblems } from '../_preview/counted'
import { LinkedArticles } from '../_preview/LinkedArticles'
import { ProblemsByFile } from '../_preview/ProblemsByFile'
import { Frame } from '../_site/frame'
import { getSite } from '../_site/site'

const title = 'Aperçu'

export const metadata: Metadata = { title }

/** The page to open first on a preview: what the branch changes, what is to
 * be fixed, and what is not public. */
export default async function PreviewPage() {
  const articles = (await getSite()).documents.filter(({ isPublic }) => !isPublic)
  const problems = checkContent()
  return (
    <Frame>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHead title={title} />
      <RailSection id="_changements" title="Ce que change cette branche">
        <BranchChanges />
      </RailSection>
      <RailSection id="_brouillons" title="Brouillons">
        <LinkedArticles articles={articles.filter(({ draft }) => draft)} />
      </RailSection>
      <RailSection id="_programmes" title="Articles programmés">
        <LinkedArticles articles={articles.filter(({ draft }) => !draft)} />
      </RailSection>
      <RailSection id="_problemes" title="À vérifier">
        {problems.length > 0 ? (
          <>
            <p>{countedProblems(problems)}</p>
            <ProblemsByFile problems={problems} />
          </>
        ) : (
          <p>Rien.</p>
        )}
      </RailSection>
    </Frame>
  )
}
