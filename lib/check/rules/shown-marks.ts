import type { Finding } from '../finding'
import type { PlacedText } from '../markdown/part'
import type { Rule } from '../rule'

/** Marks that nothing reads in a text, so that readers see them. */
interface Shown {
  /** Global, over what the editor wrote. */
  readonly pattern: RegExp
  readonly message: (was: string) => string
  readonly advice: string
  readonly write?: (was: string) => string
}

const unread = 'se voit dans la page : le Markdown n’est pas lu dans une balise HTML.'
const readHtml = 'Ajoutez markdown="1" à la balise qui l’entoure, ou écrivez aussi ceci en HTML.'

/** A text of HTML is not read as Markdown. */
const markdownInHtml: readonly Shown[] = [
  {
    pattern: /^[ \t]*#{1,6} (?=\S)/gm,
    message: (was) => `« ${was.trim()} » ${unread}`,
    advice: readHtml,
  },
  {
    pattern: /(?<![\\*])\*\*(?=\S)[^*\n]*[^*\s]\*\*/g,
    message: (was) => `« ${was} » ${unread}`,
    advice: readHtml,
  },
  {
    pattern: /(?<![\\!])\[[^[\]\n]+\]\((?:https?:|\/|mailto:)[^()\s]*\)/g,
    message: (was) => `« ${was} » ${unread}`,
    advice: readHtml,
  },
]

const ofOthers: readonly Shown[] = [
  {
    pattern: /^#{2,6}(?=[\p{L}\p{N}«])/gmu,
    message: (was) =>
      `« ${was} » se voit dans la page : il manque une espace après lui, et rien n’est un titre.`,
    advice: 'Écrivez « ## Titre », avec une espace.',
    write: (was) => `${was} `,
  },
  {
    pattern: /!?\[\[[^[\]\n]+\]\](?!\()/g,
    message: (was) => `« ${was} » se voit dans la page : ce n’est pas un lien d’ici.`,
    advice:
      'Écrivez « [texte](/actualites/mon-article/) » ou « ![alternative](/uploads/photo.jpg) ».',
  },
  {
    pattern: /(?<![=\w\\])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g,
    message: (was) => `« ${was} » se voit dans la page : « == » ne surligne pas.`,
    advice: 'Écrivez « <mark>mots</mark> ».',
    write: (was) => `<mark>${was.slice(2, -2)}</mark>`,
  },
  {
    pattern: /\{ +:(?=[ .#\w])[^{}\n]*\}/g,
    message: (was) =>
      `La marque « ${was} » se voit dans la page : une espace la sépare de son accolade.`,
    advice: 'Écrivez « {: » sans espace.',
    write: (was) => was.replace(/^\{ +:/, '{:'),
  },
  {
    pattern: /(?<!\\)<[a-z][a-z\d]*\s(?=[^<>]*>)(?:[^<>]*\s)?[a-z-]+=[“”«»‘’][^<>]*>/gi,
    message: () => 'Cette balise se voit dans la page : ses guillemets ne sont pas droits.',
    advice: 'Écrivez des guillemets droits : <a href="https://exemple.fr">.',
  },
  {
    pattern: /(?<!\\)<[a-z][a-z\d]*\s(?:[^<>"]*\s)?[a-z-]+="[^"<>]*>/gi,
    message: () =>
      'Cette balise se voit dans la page : il manque un guillemet à la fin d’une valeur.',
    advice: 'Écrivez <a href="https://exemple.fr">, avec deux guillemets.',
  },
  {
    pattern: /\[\/?[a-z]+(?:[_-][a-z]+)*(?: [a-z_-]+="[^"\n]*")+ ?\/?\]|\[\/[a-z]+\]/g,
    message: (was) => `« ${was} » se voit dans la page : ce code est celui d’un autre logiciel.`,
    advice: 'Retirez-le ; écrivez une image, un lien ou un cadre à la place.',
  },
]

/** What shows signs for their own sake. */
const asItStands = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'textarea'])

/**
 * Marks of other tools, or in places where nothing reads them:
 *
 *     ##Un titre
 *     ^
 */
export const shownMarks: Rule = {
  name: 'shown-marks',
  severity: 'error',
  *check({ parts }) {
    for (const { texts, literals, placeOf } of parts) {
      const inHtml = literals.filter(({ above }) => !isShownAsIs(above))
      const found = [
        ...texts.flatMap((text) => marksIn(text, ofOthers)),
        ...inHtml.flatMap((text) => marksIn(text, [...ofOthers, ...markdownInHtml])),
      ]
      for (const { offset, ...finding } of found) yield { ...placeOf(offset), ...finding }
    }
  },
}

function isShownAsIs(above: PlacedText['above']): boolean {
  return above.some((node) => node.type === 'htmlElement' && asItStands.has(node.data.hName))
}

type Found = Pick<Finding, 'message' | 'advice' | 'fix'> & { readonly offset: number }

function marksIn({ raw, offset }: PlacedText, shown: readonly Shown[]): Found[] {
  return shown.flatMap(({ pattern, message, advice, write }) =>
    Array.from(raw.matchAll(pattern), ({ index, 0: was }) => ({
      offset: offset + index,
      message: message(was),
      advice,
      ...(write && { fix: { was, text: write(was) } }),
    })),
  )
}
