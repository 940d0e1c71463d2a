import type { SiteProblem, SiteProblemCode } from '@/lib/site/problem'
import type { Words } from '../problem'
import { ownerWords } from '../reserved'
import { addressWords } from './address'
import { keyWords } from './keys'

type Facts = SiteProblem['facts']

const dateExample = 'date: 2019-03-01 10:47:00 +01:00'
const dateAdvice = `Écrivez l’année, le mois et le jour, puis l’heure si vous le voulez : « ${dateExample} » ou « date: 2019-03-01 ».`
const frame = 'Commencez le fichier par une ligne « --- », les clés, puis une autre ligne « --- ».'

const tooManyAliases: Words = {
  message:
    'Des renvois (« *nom ») à d’autres renvois font ici des centaines de milliers de valeurs.',
  advice: 'Écrivez les valeurs elles-mêmes, sans « & » ni « * ».',
}

/** The rule that is named at the end of each message, and the sentences, by code. */
export const words: {
  readonly [Code in SiteProblemCode]: readonly [rule: string, (facts: Facts) => Words]
} = {
  'config-yaml': [
    'config',
    ({ yaml }) =>
      yaml === 'TOO_MANY_ALIASES'
        ? tooManyAliases
        : {
            message: 'La configuration ne peut pas être lue à partir d’ici.',
            advice:
              'Vérifiez les guillemets, les deux points suivis d’une espace, et l’alignement des clés.',
          },
  ],
  'config-not-a-map': [
    'config',
    () => ({
      message: 'La configuration n’est pas une suite de clés et de valeurs.',
      advice: 'Écrivez sur chaque ligne une clé, deux points et une valeur : « title: Mon site ».',
    }),
  ],
  'config-missing': [
    'config',
    () => ({
      message: 'Ce fichier de configuration n’existe pas.',
      advice: 'Corrigez son nom dans CONTENT_CONFIG, ou retirez-le.',
    }),
  ],
  'config-value': [
    'config',
    ({ key = '', expected = '' }) => ({
      message: `La clé « ${key} » de la configuration n’a pas une valeur de la bonne forme.`,
      advice: `Il faut ${shapes[expected] ?? 'une autre forme de valeur'}.`,
    }),
  ],
  'config-ignored': [
    'config',
    ({ key = '' }) => ({
      message: `La clé « ${key} » de la configuration n’est pas suivie par ce site.`,
      advice: 'Elle peut rester : Jekyll la lit peut-être ailleurs.',
    }),
  ],
  'config-timezone': [
    'config',
    ({ zone = '' }) => ({
      message: `Le fuseau horaire « ${zone} » n’existe pas.`,
      advice: 'Écrivez par exemple « timezone: Europe/Paris ».',
    }),
  ],
  'front-matter-yaml': ['yaml', unreadable],
  'front-matter-not-a-map': ['yaml', unreadable],
  'front-matter-not-closed': [
    'yaml',
    () => ({
      message: 'L’en-tête n’est pas refermé.',
      advice: 'Ajoutez une ligne « --- » entre les clés et le texte.',
    }),
  ],
  'no-front-matter': [
    'yaml',
    () => ({ message: 'Le fichier ne commence pas par un en-tête.', advice: frame }),
  ],
  'duplicate-key': [
    'repeated-key',
    ({ key = '' }) => ({
      message: `La clé « ${key} » est écrite deux fois : seule la dernière compte.`,
      advice: 'Gardez une seule des deux lignes.',
    }),
  ],
  'title-missing': [
    'keys',
    () => ({
      message: 'Le titre manque.',
      advice: "Écrivez par exemple « title: 'Le titre de l’article' ».",
    }),
  ],
  'key-value': ['keys', keyWords],
  'date-missing': [
    'date',
    () => ({
      message: 'La date manque.',
      advice: `Ajoutez une ligne comme « ${dateExample} » entre les deux lignes « --- ».`,
    }),
  ],
  date: [
    'date',
    ({ value = '' }) => ({
      message: `La date « ${value} » n’existe pas, ou n’est pas écrite comme une date.`,
      advice: dateAdvice,
    }),
  ],
  'name-date': [
    'date',
    ({ value = '' }) => ({
      message: `Aucun calendrier n’a la date « ${value} », qui commence le nom du fichier.`,
      advice: 'Renommez le fichier avec le bon jour : « 2019-03-01-mon-article.md ».',
    }),
  ],
  'post-without-date': [
    'name',
    () => ({
      message: 'Ce fichier n’est pas lu : dans « _posts », un nom commence par une date.',
      advice: 'Renommez-le ainsi : « 2019-03-01-mon-article.md ».',
    }),
  ],
  name: [
    'name',
    () => ({
      message: 'Le nom du fichier ne donne aucune adresse : il ne contient ni lettre ni chiffre.',
      advice: 'Renommez le fichier, par exemple « mon-article.md ».',
    }),
  ],
  ...addressWords,
  'address-reserved': [
    'address',
    ({ path = '', owner = '' }) => ({
      message: `L’adresse ${path} est celle ${new Map(Object.entries(ownerWords)).get(String(owner))}.`,
      advice: 'Donnez à ce fichier un autre « permalink », ou un autre nom.',
    }),
  ],
  permalink: [
    'permalink',
    () => ({
      message: 'Cette adresse ne peut pas être celle d’une page.',
      advice: 'Écrivez par exemple « permalink: "/publications/mon-article/" ».',
    }),
  ],
  placeholder: [
    'permalink',
    ({ placeholder = '', permalink = '' }) => ({
      message: `« ${placeholder} » n’existe pas dans un permalien (« ${permalink} »).`,
      advice: 'Les noms possibles sont entre autres :title, :slug, :year, :month, :day, :path.',
    }),
  ],
  'address-taken': [
    'duplicates',
    ({ url = '', other = '' }) => ({
      message: `L’adresse ${url} est aussi celle de ${other}, qui est montré à la place.`,
      advice: 'Donnez à l’un des deux un autre « permalink ».',
    }),
  ],
  'address-shared': [
    'duplicates',
    ({ path, others = '' }) => ({
      message:
        path === undefined
          ? `Le nom du fichier donne le même slug que ${others}.`
          : `L’adresse ${path} est aussi celle de ${others}.`,
      advice: 'Renommez l’un des fichiers, ou donnez à l’un d’eux un autre « permalink ».',
    }),
  ],
  'redirect-loop': [
    'redirect',
    ({ from = '' }) => ({
      message: `L’ancienne adresse ${from} mène à elle-même.`,
      advice: 'Retirez-la : elle est déjà celle de la page.',
    }),
  ],
  encoding: [
    'encoding',
    ({ encoding = '' }) => ({
      message: `Ce fichier n’est pas écrit en UTF-8, mais en ${encodings[encoding] ?? 'un autre codage'}.`,
      advice: `Convertissez-le : dans l’éditeur, « Enregistrer avec l’encodage UTF-8 », ou « iconv -f ${encoding} -t utf-8 ».`,
    }),
  ],
  'too-large': [
    'size',
    () => ({
      message: 'Ce fichier est trop grand pour être lu : plus de 2 Mo, ou de 20 000 lignes.',
      advice: 'Coupez-le en plusieurs pages.',
    }),
  ],
  unreadable: [
    'file',
    () => ({
      message: 'Ce fichier ne peut pas être ouvert.',
      advice: 'Vérifiez qu’il existe et que ses droits permettent de le lire.',
    }),
  ],
  'link-outside': [
    'file',
    () => ({
      message: 'Ce lien du disque mène hors du dossier de contenu : il n’est pas suivi.',
      advice: 'Copiez le fichier dans le dossier.',
    }),
  ],
  'link-nowhere': [
    'file',
    () => ({
      message: 'Ce lien du disque ne mène nulle part, ou tourne en rond : il n’est pas suivi.',
      advice: 'Copiez le fichier dans le dossier, ou retirez le lien.',
    }),
  ],
  data: [
    'data',
    ({ yaml }) =>
      yaml === 'TOO_MANY_ALIASES'
        ? tooManyAliases
        : {
            message: 'Ce fichier de données ne peut pas être lu.',
            advice: 'Vérifiez sa syntaxe : YAML, JSON, CSV ou TSV, d’après son extension.',
          },
  ],
  mdx: [
    'mdx',
    ({ tag }) =>
      tag === undefined
        ? {
            message: 'Le texte ne peut pas être lu comme du MDX à partir d’ici.',
            advice: 'Vérifiez les signes « < » et « { » : devant chacun, « \\ » en fait du texte.',
          }
        : {
            message: `La balise <${tag}> n’est pas fermée.`,
            advice: `Écrivez <${tag} /> si elle n’a pas de contenu, sinon </${tag}> à la fin.`,
          },
  ],
  folder: ['folder', emptyFolder],
  'no-document': ['folder', emptyFolder],
  'liquid-unknown-tag': [
    'liquid',
    ({ name = '' }) => ({
      message: `La balise Liquid « ${name} » n’existe pas : la page est montrée sans elle.`,
      advice: 'Retirez-la, ou écrivez {% raw %} autour d’elle pour la montrer telle quelle.',
    }),
  ],
  'liquid-unknown-filter': [
    'liquid',
    ({ name = '' }) => ({
      message: `Le filtre Liquid « ${name} » n’existe pas : la valeur est montrée sans lui.`,
      advice: 'Corrigez son nom, ou retirez-le.',
    }),
  ],
  'liquid-syntax': [
    'liquid',
    () => ({
      message: 'Cette balise Liquid n’est pas écrite comme il faut.',
      advice: 'Vérifiez « {% », « %} », « {{ » et « }} », et que chaque bloc est fermé.',
    }),
  ],
  'liquid-unclosed': [
    'liquid',
    ({ name = '' }) => ({
      message: `Le bloc Liquid « ${name} » n’est pas fermé.`,
      advice: `Écrivez « {% end${name} %} » à sa fin.`,
    }),
  ],
  'liquid-stray': [
    'liquid',
    ({ name = '' }) => ({
      message: `La balise Liquid « ${name} » n’est dans aucun bloc qui l’attende.`,
      advice: 'Retirez-la, ou ouvrez le bloc avant elle.',
    }),
  ],
  'liquid-error': [
    'liquid',
    () => ({
      message: 'Cette expression Liquid ne peut pas être calculée.',
      advice: 'Vérifiez ce qu’elle demande ; la page est montrée sans elle.',
    }),
  ],
  'liquid-include': [
    'liquid',
    ({ name = '' }) => ({
      message: `Le fichier « ${name} », à inclure, n’existe pas dans « _includes ».`,
      advice: 'Corrigez son nom, ou ajoutez-le.',
    }),
  ],
  'liquid-link': [
    'liquid',
    ({ name = '' }) => ({
      message: `Le fichier « ${name} », dont l’adresse est demandée, n’existe pas.`,
      advice: 'Corrigez son chemin depuis la racine du dossier.',
    }),
  ],
  'liquid-post-url': [
    'liquid',
    ({ name = '' }) => ({
      message: `L’article « ${name} », dont l’adresse est demandée, n’existe pas.`,
      advice: 'Écrivez le nom du fichier sans extension : « 2019-03-01-mon-article ».',
    }),
  ],
  'liquid-limit': [
    'liquid',
    () => ({
      message: 'Cette page demande trop de calculs : la suite n’est pas montrée.',
      advice: 'Réduisez les boucles.',
    }),
  ],
}

const shapes: Readonly<Record<string, string>> = {
  text: 'un texte',
  list: 'une liste',
  map: 'des clés et leurs valeurs',
  number: 'un nombre',
  boolean: '« true » ou « false »',
  path: 'un chemin comme « /site »',
}

const encodings: Readonly<Record<string, string>> = {
  latin1: 'Latin-1 (Windows-1252)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
}

function unreadable(): Words {
  return {
    message: 'L’en-tête ne peut pas être lu à partir d’ici.',
    advice:
      'Mettez entre apostrophes simples la valeur qui contient des signes, et alignez les clés.',
  }
}

function emptyFolder({ files = 0 }: Facts): Words {
  return Number(files) === 0
    ? {
        message: 'Ce dossier n’existe pas, ou il est vide : il n’y a rien à lire.',
        advice: 'Créez-le, ou donnez dans CONTENT_DIR le dossier d’un site.',
      }
    : {
        message: 'Ce dossier a des fichiers, mais aucun ne donne de page.',
        advice:
          'Un article est un fichier « .md » qui commence par un en-tête, dans « actualites », « _posts » ou une collection de « _config.yml ».',
      }
}
