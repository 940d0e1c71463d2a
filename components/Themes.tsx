import { RailSection } from './RailSection'

/**
 * The themes of an article.
 *
 * @param hrefOf address of a theme's page; without it, themes are plain words
 */
export function Themes({
  tags,
  hrefOf,
}: {
  tags: readonly string[]
  hrefOf?: (tag: string) => string
}) {
  if (tags.length === 0) return null
  return (
    <RailSection className="themes" id="_themes" title="Thèmes">
      <ul>
        {tags.map((tag) => (
          <li key={tag}>{hrefOf ? <a href={hrefOf(tag)}>{tag}</a> : <span>{tag}</span>}</li>
        ))}
      </ul>
    </RailSection>
  )
}
