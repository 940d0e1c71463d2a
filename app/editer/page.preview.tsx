import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Editor } from '@/components/editor/Editor'
import '@/components/editor/editor.css'
import { formFields, signInRefusals } from '@/lib/edit'
import { editor } from '../_editor/where'
import { getSite } from '../_site/site'

export const metadata: Metadata = { title: 'Éditer' }

// A nonce is made for each answer: nothing of this page is kept.
export const dynamic = 'force-dynamic'

/** Where editors write: `npm run dev`, and previews where it is configured. */
export default async function EditorPage() {
  if (!editor) notFound()
  const { facts } = await getSite()
  return (
    <main id="_contenu" className="ed" data-keeps>
      <h1>Éditer – {facts.name}</h1>
      <Editor fields={formFields} refusals={signInRefusals} isRemote={editor === 'remote'} />
    </main>
  )
}
