import type { ArticleFile } from '@/lib/articles/article'
import { EndSection } from './EndSection'
import { describeFile } from './format'

/** The files that come with an article, each with its format and size (RGAA 13.3). */
export function Downloads({ files }: { files: readonly ArticleFile[] }) {
  if (files.length === 0) return null
  return (
    <EndSection className="downloads" id="telechargements" title="À télécharger">
      <ul>
        {files.map(({ href, name, format, bytes }) => (
          <li key={href}>
            <a href={href}>
              {name} <span className="file-facts">({describeFile(format, bytes)})</span>
            </a>
          </li>
        ))}
      </ul>
    </EndSection>
  )
}
