import { describeFile } from '@/lib/format'
import type { DocumentFile } from '@/lib/site/document'
import { RailSection } from './RailSection'

/**
 * The files that come with an article, each with its format and size (RGAA 13.3).
 *
 * @param lang language of their names, where it is not the interface's
 */
export function Downloads({ files, lang }: { files: readonly DocumentFile[]; lang?: string }) {
  if (files.length === 0) return null
  return (
    <RailSection id="_telechargements" title="À télécharger">
      <ul className="space-y-2">
        {files.map(({ href, name, format, bytes }) => (
          <li key={href}>
            <a
              className="inline-block py-[0.2rem] font-semibold underline decoration-accent decoration-2 underline-offset-[0.2em] hover:text-accent print:after:text-[0.85em] print:after:font-normal print:after:wrap-anywhere print:after:content-['_('attr(href)')']"
              href={href}
            >
              <span lang={lang}>{name}</span>{' '}
              <span className="font-normal whitespace-nowrap">({describeFile(format, bytes)})</span>
            </a>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
