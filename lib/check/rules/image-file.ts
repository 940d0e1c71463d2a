import { findMedia, type Media } from '@/lib/site/media'
import { localAddress } from '../address'
import type { Corpus } from '../corpus'
import type { CheckedFile } from '../entry'
import type { Finding } from '../finding'
import type { Place } from '../problem'
import { rowsOf } from '../rows'
import type { Rule } from '../rule'

/** In bytes: a page is read on phones. */
const heaviest = 1024 * 1024

/** In pixels: a banner crosses the text. */
const narrowest = 300

/** What browsers show (MDN: « Image file type and format guide »). */
const shown = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i

/**
 * Images that browsers cannot show, that are too heavy, or too small for where they stand:
 *
 *     - image: "/uploads/photo.heic"
 *              ^
 */
export const imageFile: Rule = {
  name: 'image-file',
  severity: 'error',
  *check(file, corpus) {
    for (const { src, place, isWide } of imagesOf(file)) {
      const finding = external(src) ?? backward(src) ?? local(src, isWide, file, corpus)
      if (finding) yield { ...place, ...finding }
    }
  },
}

interface Image {
  readonly src: string
  readonly place: Place
  /** Whether it is as wide as the text, whatever its own width. */
  readonly isWide: boolean
}

function* imagesOf({ source, parts }: CheckedFile): Iterable<Image> {
  for (const { src, place } of rowsOf(source, 'une-ou-diaporama')) {
    yield { src, place, isWide: true }
  }
  for (const { tag, attributes, place } of parts.flatMap(({ elements }) => elements)) {
    const src = tag === 'img' ? attributes.get('src')?.trim() : undefined
    if (src) yield { src, place, isWide: false }
  }
}

type Words = Omit<Finding, keyof Place>

function external(src: string): Words | undefined {
  if (!/^http:\/\//i.test(src)) return undefined
  return {
    message: `L’image ${src} n’est pas en « https:// » : les navigateurs ne la montrent pas.`,
    advice: 'Déposez-la dans « uploads », ou écrivez son adresse en « https:// ».',
  }
}

/** As Windows writes paths; addresses have slashes. */
function backward(src: string): Words | undefined {
  if (!/^[^:]*\\/.test(src)) return undefined
  return {
    message: `L’adresse de l’image, « ${src} », a des « \\ » : elle n’est pas dans la page.`,
    advice: `Écrivez « ${src.replaceAll('\\', '/')} ».`,
  }
}

function local(src: string, isWide: boolean, file: CheckedFile, corpus: Corpus): Words | undefined {
  const address = /\s|^data:/i.test(src) ? undefined : localAddress(src, file.entry.path)
  if (!address) return undefined
  const media = findMedia(encodeURI(address.path), corpus.settings)
  if (media) return shown.test(address.path) ? seen(src, media, isWide) : notShown(src)
  // Those that begin with a slash are for `media`.
  return src.startsWith('/') ? undefined : lost(src, corpus)
}

function lost(src: string, corpus: Corpus): Words {
  const near = corpus.nearestFile(`/${src.replace(/[?#].*$/s, '')}`)
  return {
    severity: 'warning',
    message: `L’image ${src} n’est pas là où cette adresse la cherche : à côté de la page.`,
    advice:
      near === undefined
        ? 'Écrivez son adresse depuis la racine du site : « /uploads/photo.jpg ».'
        : `Vouliez-vous écrire « ${encodeURI(near)} » ?`,
  }
}

function notShown(src: string): Words {
  return {
    message: `Les navigateurs ne montrent pas les images comme ${src}.`,
    advice: 'Convertissez-la en JPEG, PNG ou WebP, et corrigez son nom ici.',
  }
}

function seen(src: string, { file, bytes, size }: Media, isWide: boolean): Words | undefined {
  if (file !== undefined && !size) {
    return {
      message: `Le fichier ${src} n’est pas une image, ou il est abîmé.`,
      advice: 'Exportez l’image de nouveau, et remplacez le fichier.',
    }
  }
  if (bytes > heaviest) {
    const weight = (bytes / heaviest).toLocaleString('fr', { maximumFractionDigits: 1 })
    return {
      severity: 'warning',
      message: `L’image ${src} pèse ${weight} Mo : elle est longue à venir sur un téléphone.`,
      advice: 'Réduisez-la à 1 600 pixels de large, en JPEG ou en WebP.',
    }
  }
  if (!isWide || !size || size.width >= narrowest || /\.svg$/i.test(src)) return undefined
  return {
    severity: 'warning',
    message: `L’image ${src} n’a que ${size.width} pixels de large : agrandie, elle est floue.`,
    advice: 'Prenez-en une d’au moins 800 pixels de large, ou mettez-la dans le texte.',
  }
}
