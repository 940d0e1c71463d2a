import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { Counted } from '@/components/Counted'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { type SiteFacts, THEMES_PATH } from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { getSite } from '../_site/site'

const title = 'Thèmes'

/** Title, description and address of the list of themes. */
export function themesMetadata(facts: SiteFacts): Metadata {
  const description = `Tous les thèmes de ${facts.name}, et combien de textes chacun rassemble.`
  return pageMetadata({ title, path: THEMES_PATH, description }, facts)
}

/** Every theme, with how many documents it has. */
export async function ThemesPage() {
  const { themes } = await getSite()
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHead title={title} />
      {themes.length === 0 ? (
        <EmptyState>Aucun thème ne rassemble encore plusieurs textes.</EmptyState>
      ) : (
        <Counted
          links={themes.map(({ name, path, documents }) => ({
            ...{ href: path, label: name, count: documents.length },
          }))}
        />
      )}
    </>
  )
}
