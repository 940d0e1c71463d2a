import { defineConfig } from '@playwright/test'
import { browserFlags, ensureBrowser } from './bin/browser'

/** A port of its own: a site already running on 3000 must not be tested in place of the build. */
const port = 3210

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    launchOptions: { executablePath: ensureBrowser(), args: [...browserFlags] },
  },
  webServer: {
    command: `npx next start --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
