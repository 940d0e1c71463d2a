import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Editor } from '@/components/editor/Editor'
import '@/components/editor/editor.css'
import { formFields, signInRefusal } from '@/lib/edit'
import { editor } from '../_editor/where'
import { getSite } from '../_site/site'

export const metadata: Metadata = { title: 'Éditer' }

// A nonce is made for each answer: nothing of this page is kept.
export const dynamic = 'force-dynamic'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** Where editors write: `npm run dev`, and previews where it is configured. */
export default async function EditorPage({ searchParams }: Props) {
  if (!editor) notFound()
  const refusal = signInRefusal((await searchParams).refus)
  const { facts } = await getSite()
  return (
    <main id="_contenu" className="ed">
      <h1>Éditer – {facts.name}</h1>
      {refusal && (
        <p className="ed-message" role="alert">
          {refusal}
        </p>
      )}
      <Editor fields={formFields} isRemote={editor === 'remote'} />
    </main>
  )
}
