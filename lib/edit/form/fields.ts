/** How a key is filled in. */
export type FieldKind =
  /** A text on one line. */
  | 'line'
  /** A text of several paragraphs, in Markdown. */
  | 'paragraphs'
  | 'date'
  /** `true` or `false`. */
  | 'flag'
  /** `published`, which is `false` for a draft and not there otherwise. */
  | 'published'
  /** A list of words. */
  | 'words'
  /** A list of images, with caption and alternative. */
  | 'images'
  /** A list of files to download. */
  | 'files'

/** One key of the front matter, as an editor fills it in. */
export interface FormField {
  readonly key: string
  readonly kind: FieldKind
  readonly label: string
  readonly help: string
  /** Where the form shows it: above the body, below it, or behind a click. */
  readonly group: 'text' | 'main' | 'event' | 'more'
}

/**
 * The keys of the schema that an editor fills in, in the order of the form; in the words of the guide for
 * editors (`content/README.md`).
 */
export const formFields: readonly FormField[] = [
  {
    ...{ key: 'title', kind: 'line', group: 'text', label: 'Titre' },
    help: 'Sur la page, les cartes et dans les moteurs de recherche. Obligatoire.',
  },
  {
    ...{ key: 'sous-titre', kind: 'line', group: 'text', label: 'Sous-titre' },
    help: 'Une seconde ligne, sous le titre.',
  },
  {
    ...{ key: 'chapeau-text', kind: 'paragraphs', group: 'text', label: 'Chapeau' },
    help: 'Deux phrases qui disent l’essentiel. Liens et gras sont permis.',
  },
  {
    ...{ key: 'date', kind: 'date', group: 'main', label: 'Date' },
    help: 'Le jour affiché et le moment de la parution : 2026-10-12, ou 2026-10-12 09:00:00 +02:00. Avec une date à venir, l’article paraîtra à la mise en ligne qui la suit.',
  },
  {
    ...{ key: 'published', kind: 'published', group: 'main', label: 'Brouillon' },
    help: 'Un brouillon n’est visible que dans les aperçus.',
  },
  {
    ...{ key: 'categories', kind: 'words', group: 'main', label: 'Catégories' },
    help: 'La sorte d’article (Actualités, Interview, Vidéo …), une par ligne ; la première est affichée.',
  },
  {
    ...{ key: 'tags', kind: 'words', group: 'main', label: 'Thèmes' },
    help: 'Au bas de la page, un par ligne ; trois suffisent.',
  },
  {
    ...{ key: 'une-ou-diaporama', kind: 'images', group: 'main', label: 'Bandeau ou diaporama' },
    help: 'Une image : un bandeau. Plusieurs : un diaporama. 1 600 pixels sur 860 est la forme prévue.',
  },
  {
    ...{ key: 'files', kind: 'files', group: 'main', label: 'Documents à télécharger' },
    help: 'Leur format et leur poids s’affichent d’eux-mêmes.',
  },
  {
    ...{ key: 'event_start_date', kind: 'date', group: 'event', label: 'Premier jour' },
    help: 'Quand l’événement commence.',
  },
  {
    ...{ key: 'event_end_date', kind: 'date', group: 'event', label: 'Dernier jour' },
    help: 'S’il dure plusieurs jours.',
  },
  {
    ...{ key: 'lieu', kind: 'line', group: 'event', label: 'Lieu' },
    help: 'Le nom du lieu.',
  },
  {
    ...{ key: 'adresse', kind: 'paragraphs', group: 'event', label: 'Adresse postale' },
    help: 'Sur plusieurs lignes s’il le faut.',
  },
  {
    ...{ key: 'auteur', kind: 'line', group: 'more', label: 'Auteur' },
    help: 'Qui signe, après la date.',
  },
  {
    ...{ key: 'date_de_modification', kind: 'date', group: 'more', label: 'Mis à jour le' },
    help: 'Si l’article change après sa parution ; une date, ou vos mots.',
  },
  {
    ...{ key: 'is_une', kind: 'flag', group: 'more', label: 'À la une' },
    help: 'En tête de la page d’accueil.',
  },
  {
    ...{ key: 'lang', kind: 'line', group: 'more', label: 'Langue' },
    help: 'Si ce n’est pas le français : en, de …',
  },
  {
    ...{ key: 'position', kind: 'line', group: 'more', label: 'Place' },
    help: 'Dans une rubrique de documents : 1 pour le premier.',
  },
  {
    ...{ key: 'permalink', kind: 'line', group: 'more', label: 'Adresse' },
    help: 'Une autre adresse que celle du nom de fichier.',
  },
  {
    ...{ key: 'redirect_from', kind: 'words', group: 'more', label: 'Anciennes adresses' },
    help: 'Elles mèneront à cet article, une par ligne.',
  },
  {
    ...{ key: 'redirect_to', kind: 'line', group: 'more', label: 'Renvoi' },
    help: 'L’article n’est qu’un renvoi vers cette adresse.',
  },
]
