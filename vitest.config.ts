import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    setupFiles: ['vitest.setup.ts'],
    include: ['{app,bin,components,content,lib}/**/*.test.{ts,tsx}'],
  },
})
