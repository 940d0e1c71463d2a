import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/Breadcrumb'
import { Counted } from '@/components/Counted'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { Pagination } from '@/components/Pagination'
import { directoryLength, directoryPath, onDirectoryPage, type SiteFacts } from '@/lib/site'
import { pageMetadata } from '../_site/metadata'
import { numbered } from '../_site/numbered'
import { getSite } from '../_site/site'

const title = 'Thèmes'

/** Title, description and address of a page of the list of themes. */
export function themesMetadata(path: string, number: number, facts: SiteFacts): Metadata {
  const said = `Tous les thèmes de ${facts.name}, et combien de textes chacun rassemble`
  const description = `${numbered(said, number)}.`
  return pageMetadata({ title: numbered(title, number), path, description }, facts)
}

/**
 * One page of the list of every theme, with how many documents it has.
 *
 * @param first address of the first page of the list
 * @param number 1-based
 */
export async function ThemesPage({ first, number }: { first: string; number: number }) {
  const { themes } = await getSite()
  return (
    <>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHead title={numbered(title, number)} />
      {themes.length === 0 ? (
        <EmptyState>Aucun thème ne rassemble encore plusieurs textes.</EmptyState>
      ) : (
        <Counted
          links={onDirectoryPage(themes, number).map(({ name, path, documents }) => ({
            ...{ href: path, label: name, count: documents.length },
          }))}
        />
      )}
      <Pagination
        page={number}
        pageCount={directoryLength(themes.length)}
        hrefOf={(other) => directoryPath(first, other)}
      />
    </>
  )
}
