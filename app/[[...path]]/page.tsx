import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { basePath } from '@/lib/base-path'
import {
  type Section,
  SITE_MAP_PATH,
  type Site,
  SUBSCRIBE_PATH,
  type Target,
  targetAt,
  translationsAmong,
  withoutBase,
} from '@/lib/site'
import { DocumentPage } from '../_pages/document-page'
import { HomePage } from '../_pages/home-page'
import { ListingPage, listingMetadata } from '../_pages/listing-page'
import { SelectionPage, selectionMetadata } from '../_pages/selection-page'
import { SiteMapPage, siteMapMetadata } from '../_pages/site-map-page'
import { SubscribePage, subscribeMetadata } from '../_pages/subscribe-page'
import { TextPage, textMetadata } from '../_pages/text-page'
import { ThemePage, themeMetadata } from '../_pages/theme-page'
import { ThemesPage, themesMetadata } from '../_pages/themes-page'
import { feedLinks } from '../_site/feed'
import { Frame } from '../_site/frame'
import { documentMetadata, homeMetadata } from '../_site/metadata'
import { drawnImage } from '../_site/share'
import { getSite } from '../_site/site'
import { staticParams } from '../_site/static-params'

interface Props {
  params: Promise<{ path?: string[] }>
}

// Every address is known when the site is built; any other is a 404, and is not kept.
export const dynamicParams = false

export async function generateStaticParams() {
  const paths = [...(await getSite()).addresses.keys()]
  return staticParams(
    paths.map((path) => ({ path: withoutBase(basePath, path).split('/').filter(Boolean) })),
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await getSite()
  const target = await targetOf(params)
  const metadata = metadataOf(target, site)
  const types = feedLinks(target, site)
  const languages = languagesOf(target, site)
  return { ...metadata, alternates: { ...metadata.alternates, languages, types } }
}

/** The addresses of a text and its translations, by language. */
function languagesOf(target: Target, { documents, pages }: Site) {
  const texts =
    target.kind === 'document'
      ? translationsAmong(documents).get(target.document)
      : target.kind === 'page'
        ? translationsAmong(pages).get(target.page)
        : undefined
  return texts && Object.fromEntries(texts.map(({ language, path }) => [language, path]))
}

function metadataOf(target: Target, site: Site): Metadata {
  const { facts } = site
  switch (target.kind) {
    case 'home':
      return homeMetadata(facts)
    case 'document':
      return documentMetadata(target.document, facts, drawnImage(target.document, site))
    case 'page':
      return textMetadata(target.page, facts)
    case 'listing':
      return listingMetadata(target.section, target.number, facts)
    case 'theme':
      return themeMetadata(target.theme, target.number, facts)
    case 'themes':
      return themesMetadata(target.path, target.number, facts)
    case 'selection':
      return selectionMetadata(target.selection, target.number, facts)
    case 'site-map':
      return siteMapMetadata(target.path, target.number, facts)
    case 'subscribe':
      return subscribeMetadata(target.path, target.number, facts)
    case 'broken':
      return { title: target.broken.file }
    case 'redirect':
      return {}
  }
}

/** Every address of the site: the table of addresses says what is there. */
export default async function AnyPage({ params }: Props) {
  const target = await targetOf(params)
  if (target.kind === 'redirect') {
    // Next adds the base of what is on this site.
    const to = withoutBase(basePath, target.to)
    return target.permanent ? permanentRedirect(to) : redirect(to)
  }
  return (
    <Frame {...placeOf(target, (await getSite()).sections)}>
      <Content target={target} />
    </Frame>
  )
}

/** Where a page is in the menu. */
function placeOf(
  target: Target,
  sections: readonly Section[],
): { path?: string; section?: string } {
  switch (target.kind) {
    case 'home':
      return { path: `${basePath}/` }
    case 'document':
      return { section: sections.find(({ name }) => name === target.document.section)?.path }
    case 'page':
      return { path: target.page.path }
    case 'listing':
      return target.number === 1 ? { path: target.section.path } : { section: target.section.path }
    case 'selection':
      return { section: target.selection.section.path }
    case 'site-map':
      return { path: basePath + SITE_MAP_PATH }
    case 'subscribe':
      return { path: basePath + SUBSCRIBE_PATH }
    default:
      return {}
  }
}

/** What stands inside the frame. */
function Content({ target }: { target: Exclude<Target, { kind: 'redirect' }> }) {
  switch (target.kind) {
    case 'home':
      return <HomePage intro={target.intro} />
    case 'document':
      return <DocumentPage document={target.document} />
    case 'page':
      return <TextPage page={target.page} />
    case 'listing':
      return <ListingPage section={target.section} number={target.number} />
    case 'theme':
      return <ThemePage theme={target.theme} number={target.number} />
    case 'themes':
      return <ThemesPage first={target.first} number={target.number} />
    case 'selection':
      return <SelectionPage selection={target.selection} number={target.number} />
    case 'site-map':
      return <SiteMapPage home={target.home} first={target.first} number={target.number} />
    case 'subscribe':
      return <SubscribePage first={target.first} number={target.number} />
    case 'broken':
      return <Broken target={target} />
  }
}

async function targetOf(params: Props['params']): Promise<Target> {
  const path = `${basePath}/${((await params).path ?? []).join('/')}`
  const { addresses } = await getSite()
  // A build gives the names of `generateStaticParams`, a request those of its address, encoded.
  return addresses.get(path) ?? targetAt(addresses, path) ?? notFound()
}

/** Imported on previews only, so that no other build has its code. */
async function Broken({ target }: { target: Target & { kind: 'broken' } }) {
  if (process.env.PREVIEW) {
    const { BrokenPage } = await import('../_preview/BrokenPage')
    return <BrokenPage broken={target.broken} />
  }
  return notFound()
}
