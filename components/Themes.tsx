import { RailSection } from './RailSection'

export interface LinkedTheme {
  readonly name: string
  /** Absent when the theme has no page of its own. */
  readonly href: string | undefined
}

const label = 'inline-block py-[0.3rem] text-small'

/** The themes of an article. */
export function Themes({ themes }: { themes: readonly LinkedTheme[] }) {
  if (themes.length === 0) return null
  return (
    <RailSection className="print:hidden" id="_themes" title="Thèmes">
      <ul className="flex flex-wrap gap-x-4 gap-y-[0.6rem]">
        {themes.map(({ name, href }) => (
          <li key={name}>
            {href ? (
              <a
                className={`${label} bg-tint px-[0.8rem] underline decoration-line underline-offset-[0.2em] hover:bg-ink hover:text-paper`}
                href={href}
              >
                {name}
              </a>
            ) : (
              <span className={`${label} text-ink-soft`}>{name}</span>
            )}
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
