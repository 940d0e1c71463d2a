import { stringify } from 'yaml'
import type { Settings, Site } from '@/lib/site'
import { shown } from '../desk/paths'
import { type FormField, formFields } from './fields'

/** What the configuration says of the repository. */
export interface CmsOptions {
  readonly site: Pick<Site, 'documents' | 'sections'>
  readonly settings: Pick<Settings, 'content'>
  /** Folder of uploads, as a command line would name it. */
  readonly uploads: string
  /** `owner/name`, and the branch that is published. */
  readonly repository: string
  readonly branch: string
}

const warning = `Configuration de Sveltia CMS ou de Decap CMS, écrite par « npm run cms-config ».

À savoir : ces éditeurs réécrivent tout l'en-tête des fichiers qu'ils enregistrent. Les
commentaires s'en vont, les guillemets et l'ordre des clés changent, et les dates peuvent être
écrites autrement. L'éditeur du site (/editer/) laisse chaque octet que l'on n'a pas changé.

Remplacez « owner/name » par votre dépôt s'il n'est pas le bon.`

/**
 * The configuration of Sveltia and Decap for the collections of a folder, from the fields of the form.
 *
 * @returns YAML
 * @see https://decapcms.org/docs/configuration-options/
 */
export function cmsConfig(options: CmsOptions): string {
  const { repository, branch, uploads } = options
  const config = {
    backend: { name: 'github', repo: repository, branch },
    locale: 'fr',
    media_folder: uploads,
    public_folder: '/uploads',
    collections: collectionsOf(options),
  }
  const comment = warning.replace(/^(?=.)/gm, '# ').replace(/^$/gm, '#')
  return `${comment}\n\n${stringify(config, { aliasDuplicateObjects: false })}`
}

function collectionsOf({ site, settings }: CmsOptions) {
  return site.sections.flatMap(({ name, title, kind }) => {
    const file = site.documents.find(({ section }) => section === name)?.file
    const folder = file === undefined ? undefined : folderOf(file, name, settings)
    if (folder === undefined) return []
    const fields = formFields.filter(({ group }) => group !== 'event' || kind === 'events')
    return [
      {
        ...{ name, label: title, folder, create: true, extension: 'md' },
        format: 'yaml-frontmatter',
        slug: '{{slug}}',
        fields: [
          ...fields.map(fieldOf),
          { name: 'body', label: 'Texte', widget: 'markdown', modes: ['raw'] },
        ],
      },
    ]
  })
}

/** The folder of a collection, with an underscore or without. */
function folderOf(file: string, name: string, { content }: Pick<Settings, 'content'>) {
  const root = shown(content)
  const names = file
    .slice(root.length + 1)
    .split('/')
    .slice(0, -1)
  const at = names.findIndex((each) => each === name || each === `_${name}`)
  return at < 0 ? undefined : [root, ...names.slice(0, at + 1)].join('/')
}

function fieldOf({ key, kind, label, help }: FormField) {
  const common = { name: key, label, hint: help, required: key === 'title' }
  switch (kind) {
    case 'line':
    // As it is spelled: their widget for dates writes them its own way.
    case 'date':
      return { ...common, widget: 'string' }
    case 'paragraphs':
      return { ...common, widget: 'text' }
    case 'flag':
      return { ...common, widget: 'boolean' }
    case 'published':
      return { ...common, label: 'Publié', widget: 'boolean', default: true }
    case 'words':
      return { ...common, widget: 'list' }
    case 'images':
      return {
        ...common,
        widget: 'list',
        fields: [
          { name: 'image', label: 'Image', widget: 'image' },
          {
            name: 'alternative-textuelle',
            label: 'Alternative',
            widget: 'string',
            required: false,
          },
          { name: 'legende', label: 'Légende', widget: 'string', required: false },
        ],
      }
    case 'files':
      return {
        ...common,
        widget: 'list',
        fields: [
          { name: 'file', label: 'Document', widget: 'file' },
          { name: 'nom', label: 'Nom', widget: 'string', required: false },
        ],
      }
  }
}
