import { basePath } from '@/lib/base-path'
import type { SiteFacts } from '@/lib/site/facts'
import { Button } from './Button'
import { DoubleRule } from './DoubleRule'
import { langOf } from './language'
import { Pilcrow } from './Pilcrow'
import { SearchForm } from './search/SearchForm'

/** As many links as find room beside the name on a phone, or under it. */
const FEW = 3

/** Without popovers (browsers of before 2024) the menu is simply there, under the name. */
const popover = [
  'absolute inset-[4.5rem_0_auto] w-full overflow-visible border-b-4 border-ink bg-paper px-gutter pt-2 pb-6 text-ink',
  'md:static md:flex md:flex-wrap md:items-center md:justify-end md:gap-x-7 md:size-auto md:border-0 md:bg-transparent md:p-0 md:text-inherit',
  'not-supports-[selector(:popover-open)]:static not-supports-[selector(:popover-open)]:border-0',
].join(' ')

/** In the popover, one link a line; on wide screens, and when they are few, one line for all. */
const looks = {
  line: { list: 'flex flex-wrap gap-x-7', item: '', link: 'py-[0.65rem]' },
  popover: {
    list: 'flex flex-col gap-x-7 gap-y-1 md:flex-row md:flex-wrap',
    item: 'border-rule max-md:not-first:border-t',
    link: 'py-[0.9rem] text-h4 md:py-[0.65rem] md:text-base',
  },
} as const

interface HeaderProps {
  facts: SiteFacts
  /** Address of the page. */
  path?: string
  /** Address of the section that it belongs to. */
  section?: string
}

/**
 * Name of the site, main menu and search.
 *
 * On phones a menu of more than a few links is a popover, with the search in it, which needs no script:
 * the browser opens it, says whether it is expanded, closes it on Escape and gives the focus back to the button.
 */
export function Header({ facts, path, section }: HeaderProps) {
  const { name, tagline, language, navigation } = facts
  const few = navigation.length <= FEW
  const look = looks[few ? 'line' : 'popover']
  const currentOf = (href: string) =>
    href === path ? 'page' : href === section ? 'true' : undefined
  const links = (
    <ul className={look.list}>
      {navigation.map(({ href, label }) => (
        <li key={href} className={look.item}>
          <a
            className={`block border-b-3 border-transparent font-semibold hover:border-accent aria-[current]:border-ink forced-colors:not-aria-[current]:border-[Canvas] ${look.link}`}
            href={href}
            aria-current={currentOf(href)}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
  const search = <SearchForm id="_chercher" className="my-2 w-full md:ms-auto md:w-56" small />
  return (
    <header>
      <div
        className={`wrap flex min-h-18 items-center gap-x-2 md:gap-x-8 print:min-h-0 ${few ? 'flex-wrap max-md:py-2' : 'not-supports-[selector(:popover-open)]:flex-wrap'}`}
      >
        <p className="me-auto flex flex-wrap items-baseline gap-x-4" lang={langOf(language)}>
          <a
            className="font-title text-masthead leading-none font-[650] tracking-tightest"
            href={`${basePath}/`}
          >
            <Pilcrow className="me-[0.12em]" />
            {name}
          </a>{' '}
          {tagline && <span className="text-small text-ink-soft max-md:hidden">{tagline}</span>}
        </p>
        {few ? (
          <>
            <nav className="print:hidden" aria-label="Menu principal">
              {links}
            </nav>
            {search}
          </>
        ) : (
          <>
            <Button
              className="md:hidden not-supports-[selector(:popover-open)]:hidden print:hidden"
              popoverTarget="_menu"
            >
              <MenuIcon />
              Menu
            </Button>
            <div id="_menu" className={`print:hidden ${popover}`} popover="auto">
              <nav aria-label="Menu principal">{links}</nav>
              {search}
            </div>
          </>
        )}
      </div>
      <div className="wrap">
        <DoubleRule />
      </div>
    </header>
  )
}

function MenuIcon() {
  return (
    <svg aria-hidden="true" width="18" height="14" viewBox="0 0 18 14" stroke="currentColor">
      <path d="M0 1h18M0 7h18M0 13h18" strokeWidth="2" />
    </svg>
  )
}
