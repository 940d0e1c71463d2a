import { PreviewNotice } from '@/components/preview/PreviewNotice'
import type { Document } from '@/lib/site'
import { getSite } from '../_site/site'
import { formatDateTime } from './date-time'

/** Why an article is not public, and from when it will be. */
export async function NotPublic({ article }: { article: Document }) {
  const { timeZone } = (await getSite()).facts
  const { draft, date, redirectTo, images, files } = article
  const early = date !== undefined && date.time > Date.now()
  const moment = date && formatDateTime(date.time, timeZone)
  return (
    <PreviewNotice label={draft ? 'Brouillon' : 'Article programmé'}>
      <p>
        <strong>Cet article n’est pas public.</strong>{' '}
        {draft ? (
          <>
            Il le sera quand la ligne <code>published: false</code> sera retirée de l’en-tête du
            fichier{early && `, et pas avant le ${moment}`}.
          </>
        ) : (
          `Il le sera à partir du ${moment}, dès que le site sera fabriqué après cette date.`
        )}
      </p>
      {images.length + files.length > 0 && (
        <p>Ses images et ses documents non plus, tant que rien de public ne les montre.</p>
      )}
      {redirectTo && (
        <p>
          Son adresse mènera alors à <a href={redirectTo}>{redirectTo}</a>.
        </p>
      )}
    </PreviewNotice>
  )
}
