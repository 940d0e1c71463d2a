import type { SiteFacts } from '@/lib/site/facts'
import { Button } from './Button'
import { DoubleRule } from './DoubleRule'
import { Pilcrow } from './Pilcrow'

/* Without popovers (browsers of before 2024) the menu is simply there, under the name. */

const masthead = [
  'wrap flex min-h-18 items-center gap-x-2 gap-y-4 md:gap-x-8 print:min-h-0',
  'not-supports-[selector(:popover-open)]:flex-wrap',
].join(' ')

/** On wide screens the popover is an ordinary block, always shown. */
const menu = [
  'inset-[4.5rem_0_auto] w-full overflow-visible border-b-4 border-ink bg-paper px-gutter pt-2 pb-6 text-ink absolute',
  'md:static md:block md:size-auto md:border-0 md:bg-transparent md:p-0 md:text-inherit print:hidden',
  'not-supports-[selector(:popover-open)]:static not-supports-[selector(:popover-open)]:border-0',
].join(' ')

/**
 * Name of the site and main menu.
 *
 * On phones the menu is a popover, which needs no script: the browser opens it, says whether it
 * is expanded, closes it on Escape and gives the focus back to the button.
 */
export function Header({ facts }: { facts: SiteFacts }) {
  return (
    <header>
      <div className={masthead}>
        <p className="me-auto flex flex-wrap items-baseline gap-x-4">
          <a
            className="font-title text-masthead leading-none font-[650] tracking-tightest"
            href="/"
          >
            <Pilcrow className="me-[0.12em]" />
            {facts.name}
          </a>{' '}
          {facts.tagline && (
            <span className="text-small text-ink-soft max-md:hidden">{facts.tagline}</span>
          )}
        </p>
        <Button
          className="md:hidden not-supports-[selector(:popover-open)]:hidden print:hidden"
          popoverTarget="_menu"
        >
          <MenuIcon />
          Menu
        </Button>
        <nav id="_menu" className={menu} popover="auto" aria-label="Menu principal">
          <ul className="flex flex-col gap-x-7 gap-y-1 md:flex-row">
            {facts.navigation.map(({ href, label }) => (
              <li key={href} className="border-rule max-md:not-first:border-t">
                <a
                  className="block border-b-3 border-transparent py-[0.9rem] text-h4 font-semibold hover:border-accent md:py-[0.65rem] md:text-base"
                  href={href}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
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
