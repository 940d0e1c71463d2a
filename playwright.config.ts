import { defineConfig } from '@playwright/test'
import { browserFlags, ensureBrowser } from './bin/browser'
import { developmentPort, previewFolder, previewPort } from './e2e/preview/site'

/** A port of its own: a site already running on 3000 must not be tested in place of the build. */
const port = 3210

const at = (port: number) => `http://localhost:${port}`

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    locale: 'fr-FR',
    launchOptions: { executablePath: ensureBrowser(), args: [...browserFlags] },
  },
  projects: [
    {
      name: 'site',
      testIgnore: ['e2e/preview/**', 'e2e/development/**'],
      use: { baseURL: at(port) },
    },
    { name: 'preview', testDir: 'e2e/preview', use: { baseURL: at(previewPort) } },
    {
      name: 'development',
      testDir: 'e2e/development',
      // A page is compiled when it is first asked for.
      expect: { timeout: 20_000 },
      use: { baseURL: at(developmentPort) },
    },
  ],
  // Started one after the other: the last runs in the folder that the second makes.
  webServer: [
    { command: `npx next start --port ${port}`, url: at(port) },
    { command: 'npx tsx e2e/preview/serve.ts', url: at(previewPort), timeout: 240_000 },
    {
      command: `npx next dev --port ${developmentPort}`,
      cwd: previewFolder,
      url: at(developmentPort),
    },
  ].map((server) => ({ ...server, reuseExistingServer: false })),
})
