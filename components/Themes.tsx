import { RailSection } from './RailSection'

export interface LinkedTheme {
  readonly name: string
  /** Absent when the theme has no page of its own. */
  readonly href: string | undefined
}

/** The themes of an article. */
export function Themes({ themes }: { themes: readonly LinkedTheme[] }) {
  if (themes.length === 0) return null
  return (
    <RailSection className="themes" id="_themes" title="Thèmes">
      <ul>
        {themes.map(({ name, href }) => (
          <li key={name}>{href ? <a href={href}>{name}</a> : <span>{name}</span>}</li>
        ))}
      </ul>
    </RailSection>
  )
}
