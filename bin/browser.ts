import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Chromium with nothing of its own on the network: an error there would be taken for the site's.
 * Root has no user namespace to put a sandbox in.
 */
export const browserFlags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** @returns the path of a Chromium of the system or of Playwright's own, if there is one */
export function findBrowser(): string | undefined {
  return [...SYSTEM_BROWSERS, chromium.executablePath()].find((path) => existsSync(path))
}

/**
 * Installs Playwright's Chromium when the machine has none.
 *
 * @returns the path of a browser
 * @throws when there is none and none can be installed; the message says what to do
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) return found
  try {
    execFileSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
  } catch {
    // What matters is whether there is a browser now.
  }
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    [
      'No browser for the end-to-end tests, and Playwright could not install its own.',
      'On Debian or Ubuntu: apt-get install chromium',
      `Or put a Chromium at one of: ${SYSTEM_BROWSERS.join(', ')}`,
    ].join('\n'),
  )
}
