import type { Metadata } from 'next'
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import type { BrokenFile } from '@/lib/site'
import { ArticlePage } from '../article-page'
import { getTargets, type Target } from '../content'
import { articleMetadata, pageMetadata } from '../metadata'
import { staticParams } from '../static-params'
import { chapeauText } from '../text'
import { TextPage } from '../text-page'

interface Props {
  params: Promise<{ path: string[] }>
}

// Every address is known when the site is built; any other is a 404, and is not kept.
export const dynamicParams = false

export async function generateStaticParams() {
  const paths = [...(await getTargets()).keys()]
  return staticParams(paths.map((path) => ({ path: path.split('/').filter(Boolean) })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const target = await targetOf(params)
  if (target.kind === 'article') return articleMetadata(target.article, chapeauText(target.article))
  if (target.kind === 'broken') return { title: target.broken.file }
  if (target.kind === 'redirect') return {}
  const { title, path } = target.page
  return pageMetadata({ title, path, description: chapeauText(target.page) })
}

/** Whatever editors wrote has its address here: articles, pages, and their old addresses. */
export default async function ContentPage({ params }: Props) {
  const target = await targetOf(params)
  if (target.kind === 'article') return <ArticlePage article={target.article} />
  if (target.kind === 'page') return <TextPage page={target.page} />
  if (target.kind === 'broken') return <Broken broken={target.broken} />
  return target.permanent ? permanentRedirect(target.to) : redirect(target.to)
}

async function targetOf(params: Props['params']): Promise<Target> {
  const names = (await params).path.map(decodeURIComponent)
  const path = `/${names.join('/')}`
  const targets = await getTargets()
  return targets.get(`${path}/`) ?? targets.get(path) ?? notFound()
}

/** Imported on previews only, so that no other build has its code. */
async function Broken({ broken }: { broken: BrokenFile }) {
  if (process.env.PREVIEW) {
    const { BrokenPage } = await import('../preview/BrokenPage')
    return <BrokenPage broken={broken} />
  }
  return notFound()
}
