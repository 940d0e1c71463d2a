import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // A machine may be busy with other work: slowness is for `npm run bench` to find.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['vitest.setup.ts'],
    include: ['{app,bin,components,lib}/**/*.test.{ts,tsx}'],
  },
})
