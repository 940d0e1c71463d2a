import type { DocumentFile } from '@/lib/site/document'
import { describeFile } from './format'
import { RailSection } from './RailSection'

/** The files that come with an article, each with its format and size (RGAA 13.3). */
export function Downloads({ files }: { files: readonly DocumentFile[] }) {
  if (files.length === 0) return null
  return (
    <RailSection className="downloads" id="_telechargements" title="À télécharger">
      <ul>
        {files.map(({ href, name, format, bytes }) => (
          <li key={href}>
            <a href={href}>
              {name} <span className="file-facts">({describeFile(format, bytes)})</span>
            </a>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
