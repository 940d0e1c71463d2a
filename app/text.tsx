import type { ReactNode } from 'react'
import { excerpt, plainText, renderMarkdown } from '@/lib/markdown'
import type { Document, Page } from '@/lib/site'
import { elements } from './elements'

/** @returns the body of an article or a page, ready to be shown */
export function renderBody({ body, language }: Document | Page): Promise<ReactNode> {
  return renderMarkdown(body.text, { format: body.format, language, elements })
}

/** @returns the standfirst, ready to be shown; it is kramdown whatever the body is */
export async function renderChapeau({ chapeau, language }: Document | Page): Promise<ReactNode> {
  return chapeau && renderMarkdown(chapeau, { format: 'md', language, elements })
}

/** @returns the words of the standfirst, for descriptions; `''` when there is none */
export function chapeauText({ chapeau, language }: Document | Page): string {
  return chapeau ? plainText(chapeau, language) : ''
}

/** @returns an article with the beginning of its standfirst, for a card */
export function listed(article: Document): { article: Document; excerpt: string } {
  return { article, excerpt: excerpt(chapeauText(article), 25) }
}
