import { Counted, type CountedLink } from './Counted'
import { QuietLink } from './QuietLink'

interface NarrowProps {
  years: readonly CountedLink[]
  categories: readonly CountedLink[]
  /** Address of the list of themes. */
  themes: string
}

/** Ways to a part of a listing: closed, so that what is new comes first. */
export function Narrow({ years, categories, themes }: NarrowProps) {
  return (
    <nav className="mb-4 max-w-208 print:hidden" aria-label="Parcourir">
      <details>
        <summary className="inline-block cursor-pointer py-2 font-semibold">
          Par année, catégorie ou thème
        </summary>
        <div className="mt-2 space-y-4">
          {years.length > 0 && <Counted label="Années" links={years} />}
          {categories.length > 0 && <Counted label="Catégories" links={categories} />}
          <p>
            <QuietLink href={themes}>Tous les thèmes</QuietLink>
          </p>
        </div>
      </details>
    </nav>
  )
}
