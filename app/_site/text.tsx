import type { ReactNode } from 'react'
import { excerpt, plainText, toHast } from '@/lib/markdown'
import { renderMdx, toReact } from '@/lib/markdown/react'
import type { Document, SiteText } from '@/lib/site'
import { elements } from './elements'

/** @returns the body of an article or a page, ready to be shown */
export async function renderBody({ body, language }: SiteText): Promise<ReactNode> {
  if (body.format === 'mdx') return renderMdx(body.text, { language }, elements)
  return renderKramdown(body.text, language)
}

/** @returns the standfirst, ready to be shown; it is kramdown whatever the body is */
export async function renderChapeau({ chapeau, language }: SiteText): Promise<ReactNode> {
  return chapeau && renderKramdown(chapeau, language)
}

function renderKramdown(text: string, language: string): ReactNode {
  return toReact(toHast(text, { format: 'md', language }).tree, elements)
}

/** @returns the words of the standfirst, for descriptions; `''` when there is none */
export function chapeauText({ chapeau, language }: SiteText): string {
  return chapeau ? plainText(chapeau, language) : ''
}

/** @returns an article with the beginning of its standfirst, for a card */
export function listed(article: Document): { article: Document; excerpt: string } {
  return { article, excerpt: excerpt(chapeauText(article), 25) }
}
