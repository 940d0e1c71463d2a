import { PreviewNotice } from '@/components/preview/PreviewNotice'
import { getArchive } from '@/lib/articles'

/** Files that cannot be read as articles, and so are missing from a listing. */
export async function BrokenFiles() {
  const { broken } = await getArchive()
  if (broken.length === 0) return null
  return (
    <PreviewNotice title={`Fichiers qui ne peuvent pas être lus : ${broken.length}`}>
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
