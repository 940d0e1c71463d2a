import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/ArticleList'
import { Breadcrumb } from '@/components/Breadcrumb'
import { PageHead } from '@/components/PageHead'
import type { Theme } from '@/lib/site'
import { pageMetadata } from '../../metadata'
import { staticParams } from '../../static-params'
import { listed } from '../../text'
import { getTheme, getThemes, themePath } from '../../themes'

interface Props {
  params: Promise<{ theme: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return staticParams((await getThemes()).map(({ slug }) => ({ theme: slug })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, slug } = await themeOf(params)
  return pageMetadata({
    title: `Thème : ${name}`,
    path: themePath(slug),
    description: `Les actualités sur le thème « ${name} ».`,
  })
}

export default async function ThemePage({ params }: Props) {
  const { name, articles } = await themeOf(params)
  return (
    <>
      <Breadcrumb crumbs={[{ label: 'Actualités', href: '/actualites/' }, { label: name }]} />
      <PageHead title={name} />
      <ArticleList articles={articles.map(listed)} />
    </>
  )
}

async function themeOf(params: Props['params']): Promise<Theme> {
  return (await getTheme(decodeURIComponent((await params).theme))) ?? notFound()
}
