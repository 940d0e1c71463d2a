import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function staticParamsIn(mode: 'development' | 'production') {
  vi.resetModules()
  vi.stubEnv('NODE_ENV', mode)
  const { staticParams } = await import('./static-params')
  return staticParams([{ path: ['actualites'] }])
}

test('a build makes every address', async () => {
  expect(await staticParamsIn('production')).toEqual([{ path: ['actualites'] }])
})

test('in development, no address is known before it is asked for', async () => {
  expect(await staticParamsIn('development')).toEqual([])
})
