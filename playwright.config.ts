import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { browserFlags, ensureBrowser } from './bin/browser'
import { addressOf, archiveFolder, nginx, sites } from './e2e/sites'

/** The server of the archive, where there is one; its tests are skipped elsewhere. */
const archive = existsSync(archiveFolder)
  ? [{ command: 'npx tsx e2e/serve.ts archive', url: addressOf(sites.archive) }]
  : []

/** The static export behind nginx, likewise. */
const staticExport = existsSync(nginx)
  ? [{ command: 'npx tsx e2e/serve-export.ts', url: addressOf(sites.export) }]
  : []

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  // A machine may be busy with other work: weight is tested in bytes, speed by `npm run bench`.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'fr-FR',
    launchOptions: { executablePath: ensureBrowser(), args: [...browserFlags] },
  },
  projects: [
    {
      name: 'site',
      testIgnore: ['e2e/{preview,development,editor,archive,export,written}/**'],
      use: { baseURL: addressOf(sites.site) },
    },
    { name: 'preview', testDir: 'e2e/preview', use: { baseURL: addressOf(sites.preview) } },
    {
      name: 'development',
      testDir: 'e2e/development',
      // A page is compiled when it is asked for, maybe beside other work.
      expect: { timeout: 60_000 },
      timeout: 240_000,
      use: { baseURL: addressOf(sites.development) },
    },
    {
      name: 'editor',
      testDir: 'e2e/editor',
      // In the folder of the tests above: one after the other.
      dependencies: ['development'],
      expect: { timeout: 60_000 },
      timeout: 240_000,
      use: { baseURL: addressOf(sites.development) },
    },
    { name: 'archive', testDir: 'e2e/archive', use: { baseURL: addressOf(sites.archive) } },
    { name: 'export', testDir: 'e2e/export', use: { baseURL: addressOf(sites.export) } },
    { name: 'written', testDir: 'e2e/written', use: { baseURL: addressOf(sites.written) } },
  ],
  // Started one after the other: some run in folders that others make.
  webServer: [
    { command: 'npx tsx e2e/serve.ts site', url: addressOf(sites.site) },
    { command: 'npx tsx e2e/serve.ts preview', url: addressOf(sites.preview) },
    {
      command: `npx next dev --port ${sites.development.port}`,
      cwd: sites.development.folder,
      url: addressOf(sites.development),
    },
    ...staticExport,
    {
      command: `npx next build && npx next start --port ${sites.written.port}`,
      cwd: sites.written.folder,
      url: addressOf(sites.written),
    },
    ...archive,
  ].map((server) => ({ ...server, timeout: 600_000, reuseExistingServer: false })),
})
