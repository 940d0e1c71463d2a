import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Editor } from '@/components/editor/Editor'
import '@/components/editor/editor.css'
import { formFields } from '@/lib/edit'
import { editor } from '../_editor/handle'
import { getSite } from '../_site/site'

export const metadata: Metadata = { title: 'Éditer' }

// A nonce is made for each answer: nothing of this page is kept.
export const dynamic = 'force-dynamic'

/** Where editors write: `npm run dev`, and previews where it is configured. */
export default async function EditorPage() {
  if (!editor) notFound()
  const { facts } = await getSite()
  return (
    <main id="_contenu" className="ed">
      <h1>Éditer – {facts.name}</h1>
      <Editor fields={formFields} isRemote={editor === 'remote'} />
    </main>
  )
}
