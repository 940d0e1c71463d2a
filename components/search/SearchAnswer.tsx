import { langOf } from '../language'
import { Pagination } from '../Pagination'
import { PublishedDate } from '../PublishedDate'
import { QuietLink } from '../QuietLink'
import { Words } from '../Words'
import { type SearchFilter, SearchFilters } from './SearchFilters'
import { SearchForm } from './SearchForm'
import { resultCount } from './words'

/** What was found, as lib/search answers. */
export interface ShownAnswer {
  readonly question: { readonly text: string; readonly page: number }
  readonly asked: 'nothing' | 'long' | 'words'
  readonly count: number
  readonly results: readonly ShownResult[]
  readonly filters: readonly SearchFilter[]
  readonly pageCount: number
  /** In how many documents phrases were looked for, where there were more. */
  readonly looked: number | undefined
}

interface ShownResult {
  readonly href: string
  readonly title: string
  readonly language: string
  readonly section: string | undefined
  readonly date: { readonly iso: string; readonly day: string } | undefined
  readonly excerpt: readonly { readonly text: string; readonly found: boolean }[]
}

interface SearchAnswerProps {
  answer: ShownAnswer
  /** Address of a page of the results. */
  hrefOf: (page: number) => string
}

/** The form, what was found by it, and ways to narrow it. No script is needed. */
export function SearchAnswer({ answer, hrefOf }: SearchAnswerProps) {
  const { question, results, filters, pageCount } = answer
  const choices = filters.filter((filter) => filter.choices.length > 0)
  return (
    <>
      <SearchForm
        id="_q"
        name="Nouvelle recherche"
        className="max-w-measure"
        text={question.text}
      />
      <p className="my-6 font-semibold" role="status">
        {messageOf(answer)}
      </p>
      {results.length > 0 && (
        <div className="rail">
          <div className="rail-main lg:row-start-1">
            {choices.length > 0 && (
              <p className="mb-6 lg:hidden">
                <a className="underline decoration-line underline-offset-[0.2em]" href="#_affiner">
                  Affiner les résultats
                </a>
              </p>
            )}
            <ol className="space-y-8">
              {results.map((result) => (
                <li key={result.href}>
                  <Result {...result} />
                </li>
              ))}
            </ol>
            <Pagination page={question.page} pageCount={pageCount} hrefOf={hrefOf} />
          </div>
          <SearchFilters filters={choices} />
        </div>
      )}
    </>
  )
}

/** The title is the only link, and its name. */
function Result({ href, title, language, section, date, excerpt }: ShownResult) {
  return (
    <article lang={langOf(language)}>
      <h2 className="text-h3">
        <QuietLink href={href}>
          <Words language={language}>{title}</Words>
        </QuietLink>
      </h2>
      {(section || date) && (
        <p className="flex flex-wrap gap-x-[0.9rem] text-small text-ink-soft" lang="fr">
          {section && <span className="font-bold text-accent">{section}</span>}
          {date && <PublishedDate date={date} />}
        </p>
      )}
      <p className="mt-1 max-w-measure">
        {excerpt.map(({ text, found }, at) =>
          found ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and stay
            <mark key={at} className="bg-tint-blue font-semibold text-ink">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </article>
  )
}

function messageOf({ asked, count, question, pageCount, looked }: ShownAnswer): string {
  if (asked === 'long') return 'Cette recherche est trop longue\u00a0: 200\u00a0caractères au plus.'
  if (asked === 'nothing') {
    if (question.text === '') return 'Écrivez un ou plusieurs mots.'
    return `«\u00a0${question.text}\u00a0» ne contient que des mots trop courants\u00a0: ajoutez-en un plus précis.`
  }
  if (count === 0) {
    return `Aucun résultat pour «\u00a0${question.text}\u00a0». Vérifiez l’orthographe, ou essayez un mot plus général.`
  }
  const among = looked ? `, dans les ${looked}\u00a0textes qui ont le mieux chacun de ces mots` : ''
  const where = pageCount > 1 ? `, page ${question.page} sur ${pageCount}` : ''
  return `${resultCount(count)} pour «\u00a0${question.text}\u00a0»${among}${where}`
}
