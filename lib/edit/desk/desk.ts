import { dirname } from 'node:path/posix'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { checkEach } from '@/lib/check'
import {
  type Document,
  newArticle,
  newDocument,
  type Page,
  type Settings,
  themeSlug,
  UnknownCollection,
} from '@/lib/site'
import { compareTexts, mergeTexts } from '../compare'
import { Changed, type SavedFile, type Store, textIn } from '../store/store'
import { changeText, EditRefused } from '../text/change'
import { openText } from '../text/open'
import { isFieldList } from '../text/value'
import { json, Refused } from './answer'
import { deskContents } from './documents'
import { type Draft, type LookedAt, lookAt } from './draft'
import { isEditable } from './paths'
import { draftRequest, mergeRequest, newRequest, renameRequest, saveRequest } from './requests'
import { bringUpload, showUpload } from './uploads'

/** What an editor works on. */
export interface Desk {
  readonly settings: Settings
  readonly store: Store
  /** Folder of uploads, as a command line would name it. */
  readonly uploads: string
  /** @returns the HTML of a page, as the site will show it */
  readonly render: (page: Document | Page) => Promise<string>
}

type Action = (request: Request, desk: Desk) => Promise<Response>

const readings: Readonly<Record<string, Action>> = {
  textes: list,
  erreurs: errors,
  texte: open,
  fichier: showUpload,
}

const writings: Readonly<Record<string, Action>> = {
  ...{ apercu: look, enregistrer: save, fusionner: merge, renommer: rename },
  ...{ nouveau: begin, fichier: bringUpload },
}

/**
 * Answers one request of the editor's page, once it is known that it may be asked.
 *
 * @param action the last name of its address
 * @returns JSON; what is refused has a `message` in French, and no more
 */
export async function answerDesk(action: string, request: Request, desk: Desk): Promise<Response> {
  const actions = request.method === 'GET' ? readings : request.method === 'POST' ? writings : {}
  const answer = Object.hasOwn(actions, action) ? actions[action] : undefined
  try {
    if (!answer) throw new Refused(404, 'Il n’y a rien à cette adresse.')
    return await answer(request, desk)
  } catch (error) {
    return refusal(error)
  }
}

/** @returns what an editor reads of an error: a message, never where the code stood */
export function refusal(error: unknown): Response {
  if (error instanceof Refused)
    return json({ message: error.message, ...error.facts }, error.status)
  if (error instanceof EditRefused) return json({ message: error.message }, 422)
  if (error instanceof Changed) return json({ message: error.message, now: error.now ?? null }, 409)
  if (error instanceof z.ZodError || error instanceof SyntaxError) {
    return json({ message: 'Cette demande ne peut pas être lue.' }, 400)
  }
  console.error(error)
  return json(
    { message: 'L’enregistrement a échoué ; votre texte est gardé dans ce navigateur.' },
    500,
  )
}

async function list(_: Request, desk: Desk): Promise<Response> {
  return json(deskContents(await settingsNow(desk)))
}

/** The files in which the check finds errors; other requests are answered meanwhile. */
async function errors(_: Request, desk: Desk): Promise<Response> {
  const files = new Set<string>()
  for (const problems of checkEach(await settingsNow(desk, 'lately'))) {
    for (const { file, severity } of problems) if (severity === 'error') files.add(file)
    await setImmediate()
  }
  return json({ files: [...files] })
}

/** The folder as it is where texts are saved. */
async function settingsNow(desk: Desk, isSureOf: 'now' | 'lately' = 'now'): Promise<Settings> {
  return { ...desk.settings, ...(await desk.store.differences(isSureOf)) }
}

async function open(request: Request, desk: Desk): Promise<Response> {
  const file = new URL(request.url).searchParams.get('fichier') ?? ''
  editable(file, desk)
  const content = await desk.store.read(file)
  if (content === undefined) throw new Refused(404, `Il n’y a pas de fichier « ${file} ».`)
  const text = textIn(content, file)
  return json({ ...(await lookedAt({ file, text }, desk)), base: text })
}

async function look(request: Request, desk: Desk): Promise<Response> {
  const draft = draftRequest.parse(await request.json())
  editable(draft.file, desk)
  return json(await lookedAt(draft, desk))
}

/** A draft as the editor's page sees it. */
export interface LookedAtText extends Omit<LookedAt, 'page'> {
  /** The page as the site will show it; nothing where the text cannot be read. */
  readonly html?: string | undefined
  /** Its address. */
  readonly path?: string | undefined
}

async function lookedAt(draft: Draft, desk: Desk): Promise<LookedAtText> {
  const { page, ...looked } = lookAt(draft, await settingsNow(desk, 'lately'))
  const html = page ? await desk.render(page) : undefined
  return { ...looked, html, path: page?.path }
}

async function begin(request: Request, desk: Desk): Promise<Response> {
  const { title, section } = newRequest.parse(await request.json())
  const article = beginIn(section, title, await settingsNow(desk))
  if (!article) throw new Refused(422, 'Donnez un titre qui contienne une lettre ou un chiffre.')
  const { file, text, takenBy } = article
  if (takenBy !== undefined) {
    throw new Refused(422, `Ce titre donne l’adresse de ${takenBy} : donnez-en un autre.`)
  }
  return json({ file, text })
}

function beginIn(section: string | undefined, title: string, settings: Settings) {
  if (section === undefined) return newArticle(title, settings)
  try {
    return newDocument(title, section, settings)
  } catch (error) {
    if (error instanceof UnknownCollection) throw new Refused(422, 'Cette rubrique n’existe plus.')
    throw error
  }
}

async function save(request: Request, desk: Desk): Promise<Response> {
  const { file, base, text } = saveRequest.parse(await request.json())
  editable(file, desk)
  await saveAll(desk, [{ file, content: text, before: base ?? undefined }], `Modifie ${file}`, text)
  return json({ base: text })
}

/** A file that changed meanwhile is not written over: the editor sees both, part by part. */
async function saveAll(
  { store }: Desk,
  files: readonly SavedFile[],
  message: string,
  mine: string,
): Promise<void> {
  try {
    await store.save(files, message)
  } catch (error) {
    if (!(error instanceof Changed)) throw error
    const base = files.find(({ file }) => file === error.file)?.before
    const parts =
      base === undefined || error.now === undefined
        ? undefined
        : compareTexts(base, mine, error.now)
    throw new Refused(409, error.message, { now: error.now ?? null, parts: parts ?? null })
  }
}

async function merge(request: Request, desk: Desk): Promise<Response> {
  const { file, base, mine, theirs, keepTheirs } = mergeRequest.parse(await request.json())
  editable(file, desk)
  const text = mergeTexts(base, mine, theirs, keepTheirs)
  return json({ ...(await lookedAt({ file, text }, desk)), base: theirs })
}

/** The file gets another name, and its old address goes on leading to it. */
async function rename(request: Request, desk: Desk): Promise<Response> {
  const { file, base, name } = renameRequest.parse(await request.json())
  editable(file, desk)
  const extension = /\.[^.]*$/.exec(file)?.[0] ?? '.md'
  const stem = themeSlug(name.replace(/\.(?:md|markdown|mdx)$/i, ''))
  const to = `${dirname(file)}/${stem}${extension}`
  if (stem === '' || to === file) throw new Refused(422, 'Donnez un autre nom, en lettres simples.')
  editable(to, desk)
  if ((await desk.store.read(to)) !== undefined) throw new Refused(422, `« ${to} » existe déjà.`)
  const settings = await settingsNow(desk)
  const from = lookAt({ file, text: base }, settings).page?.path
  const renamed = lookAt({ file: to, text: base }, settings).page?.path
  const text = from === undefined || from === renamed ? base : withOldAddress(base, from)
  const files = [
    { file, content: undefined, before: base },
    { file: to, content: text, before: undefined },
  ]
  await saveAll(desk, files, `Renomme ${file} en ${to}`, base)
  return json({ file: to })
}

function withOldAddress(text: string, address: string): string {
  const written = openText(text).fields.redirect_from
  const before = isFieldList(written) ? written : written === undefined ? [] : [written]
  const value = [...before.filter((each) => each !== null && each !== ''), address]
  return changeText(text, { fields: [{ path: ['redirect_from'], value }] })
}

function editable(file: string, { settings }: Desk): void {
  if (!isEditable(file, settings)) throw new Refused(403, 'Ce fichier ne se modifie pas ici.')
}
