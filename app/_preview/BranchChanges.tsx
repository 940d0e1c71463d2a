import { langOf } from '@/components/language'
import { PreviewLink } from '@/components/preview/PreviewLink'
import { env } from '@/lib/env'
import { baseOfBranch, type Change, changesSince } from '@/lib/repository'
import { whereToEdit } from '../_editor/where'
import { getSite } from '../_site/site'

const kinds = { new: 'Nouveau', changed: 'Modifié', removed: 'Retiré' } as const

/** The texts that the branch of a preview adds, changes and removes, with links to their pages. */
export async function BranchChanges() {
  const folder = env.contentFolder
  const base = baseOfBranch(folder)
  const changes = base && changesSince(base, folder)
  if (!changes) {
    return <p>La branche de départ n’est pas connue ici : rien à quoi comparer.</p>
  }
  const { documents, pages, broken } = await getSite()
  const texts = new Map([...pages, ...documents].map((text) => [text.file, text]))
  const brokenPaths = new Map(broken.map(({ file, path }) => [file, path]))
  const known = ({ file, kind }: Change) =>
    texts.has(file) || brokenPaths.has(file) || (kind === 'removed' && isText(file))
  const shown = changes.filter(known)
  if (shown.length === 0) return <p>Aucun texte.</p>
  return (
    <ul className="grid gap-4">
      {shown.map(({ file, kind }) => {
        const text = texts.get(file)
        const href = text?.path ?? brokenPaths.get(file)
        const edit = kind === 'removed' ? undefined : whereToEdit(file)
        return (
          <li key={file}>
            {href ? (
              <PreviewLink
                className="font-title text-h4/[1.25] font-heading"
                href={href}
                lang={text && langOf(text.language)}
              >
                {text?.title ?? file}
              </PreviewLink>
            ) : (
              <span className="font-title text-h4/[1.25] font-heading wrap-anywhere">{file}</span>
            )}
            <p className="text-small text-ink-soft">
              {kinds[kind]}
              {edit && (
                <>
                  {' · '}
                  <PreviewLink href={edit} aria-label={`Modifier ${text?.title ?? file}`}>
                    Modifier
                  </PreviewLink>
                </>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** What was removed is no text of the site any more: its name tells. */
function isText(file: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(file) && !/(?:^|\/)README\.md$/i.test(file)
}
