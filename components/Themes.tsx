import { RailSection } from './RailSection'

/**
 * The themes of an article.
 *
 * @param hrefOf address of a theme's page
 */
export function Themes({
  tags,
  hrefOf,
}: {
  tags: readonly string[]
  hrefOf: (tag: string) => string
}) {
  if (tags.length === 0) return null
  return (
    <RailSection className="themes" id="_themes" title="Thèmes">
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            <a href={hrefOf(tag)}>{tag}</a>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
