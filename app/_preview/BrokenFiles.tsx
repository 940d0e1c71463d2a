import { PreviewNotice } from '@/components/preview/PreviewNotice'
import { getSite } from '../_site/site'

/** Files that cannot be read as articles, and so are missing from a listing. */
export async function BrokenFiles() {
  const { broken } = await getSite()
  if (broken.length === 0) return null
  return (
    <PreviewNotice label="À vérifier">
      <p>
        <strong>Ces fichiers ne peuvent pas être lus&nbsp;:</strong> ce qu’ils contiennent manque à
        la liste.
      </p>
      <ul>
        {broken.map(({ file, path }) => (
          <li key={file}>
            <a href={path}>{file}</a>
          </li>
        ))}
      </ul>
    </PreviewNotice>
  )
}
