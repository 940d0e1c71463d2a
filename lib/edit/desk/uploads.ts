import { lookup } from 'mrmime'
import type { Store } from '../store/store'
import { json, Refused } from './answer'
import { isUpload } from './paths'
import { prepareUpload } from './upload'

/** Uploads are held in memory. */
const heaviest = 20_000_000

interface Place {
  readonly store: Store
  /** Folder of uploads, as a command line would name it. */
  readonly uploads: string
}

/** Takes an image or a document, names it, and says what it weighs. */
export async function bringUpload(request: Request, { store, uploads }: Place): Promise<Response> {
  const form = await request.formData()
  const file = form.get('fichier')
  if (!(file instanceof File)) throw new Refused(400, 'Aucun fichier n’a été reçu.')
  if (file.size > heaviest) {
    throw new Refused(413, 'Ce fichier pèse plus de 20 Mo : allégez-le avant de le déposer.')
  }
  const content = new Uint8Array(await file.arrayBuffer())
  const prepared = await prepareUpload(file.name, content, form.get('original') === 'oui')
  if (!isUpload(`${uploads}/${prepared.name}`, uploads)) {
    throw new Refused(422, `Le site ne montre pas de fichiers comme « ${file.name} ».`)
  }
  const name = await freeName(prepared.name, uploads, store)
  await store.save(
    [{ file: `${uploads}/${name}`, content: prepared.content, before: undefined }],
    `Dépose ${name}`,
  )
  const { width, height, original } = prepared
  return json({
    address: `/uploads/${name}`,
    bytes: prepared.content.length,
    width,
    height,
    original,
  })
}

/** `photo-2.jpg` where there is a `photo.jpg`. */
async function freeName(name: string, uploads: string, store: Store): Promise<string> {
  const [, stem, extension] = /^(.*)(\.[^.]*)$/.exec(name) ?? [name, name, '']
  for (let number = 1; number < 1000; number++) {
    const candidate = number === 1 ? name : `${stem}-${number}${extension}`
    if ((await store.read(`${uploads}/${candidate}`)) === undefined) return candidate
  }
  throw new Refused(422, `Donnez un autre nom à « ${name} ».`)
}

/** An image that this deployment does not serve yet, for the page beside the text. */
export async function showUpload(request: Request, { store, uploads }: Place): Promise<Response> {
  const address = new URL(request.url).searchParams.get('fichier') ?? ''
  const file = address.replace(/^\/uploads\//, `${uploads}/`)
  const content = isUpload(file, uploads) ? await store.read(file) : undefined
  if (content === undefined) throw new Refused(404, `Il n’y a pas de fichier « ${address} ».`)
  return new Response(Buffer.from(content), {
    headers: {
      'Cache-Control': 'private, max-age=3600',
      'Content-Type': lookup(file) ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
