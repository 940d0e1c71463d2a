import { INTERFACE_LANGUAGE, langOf } from './language'
import { Words } from './Words'

export interface ContentsEntry {
  readonly id: string
  readonly text: string
  /** Of a part of a part. */
  readonly nested: boolean
}

/**
 * The parts of a long text: before it, and on wide screens beside it, where they stay in sight.
 *
 * @param language of the text
 */
export function Contents({
  entries,
  language,
}: {
  entries: readonly ContentsEntry[]
  language: string
}) {
  return (
    <nav
      className="mb-10 border-y border-rule py-4 text-small/[1.4] xl:sticky xl:top-6 xl:col-start-2 xl:row-start-1 xl:mb-0 xl:max-h-[calc(100vh-3rem)] xl:self-start xl:overflow-y-auto xl:border-y-0 xl:border-s xl:py-0 xl:ps-5 print:hidden"
      aria-labelledby="_sommaire"
    >
      <h2
        id="_sommaire"
        className="mb-2 font-text text-small font-bold tracking-normal"
        lang={langOf(INTERFACE_LANGUAGE, language)}
      >
        Sommaire
      </h2>
      <ol className="space-y-2">
        {entries.map(({ id, text, nested }) => (
          <li key={id} className={nested ? 'ps-4' : ''}>
            <a
              className="underline decoration-line decoration-1 underline-offset-[0.2em] hover:text-accent hover:decoration-current aria-[current]:text-accent aria-[current]:decoration-accent aria-[current]:decoration-2"
              href={`#${id}`}
            >
              <Words language={language}>{text}</Words>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
