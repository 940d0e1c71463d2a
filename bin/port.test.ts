import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ensureFree, portFrom } from './port.mjs'

test.each([
  [[], {}, 3000],
  [[], { PORT: '' }, 3000],
  [[], { PORT: '4000' }, 4000],
  [['--port', '5000'], { PORT: '4000' }, 5000],
  [['autre', '--port=5000'], {}, 5000],
  [['-p', '5000'], {}, 5000],
])('%j with %j: %i', (words, env, port) => {
  expect(portFrom(words, env)).toEqual({ port })
})

test.each([
  [['--port', 'abc'], {}, 'abc'],
  [['--port'], {}, '«  »'],
  [['--port', '65536'], {}, '65536'],
  [[], { PORT: '0' }, '0'],
  [[], { PORT: '3000a' }, '3000a'],
])('%j with %j is no port', (words, env, named) => {
  expect(() => portFrom(words, env)).toThrow(named)
})

test('a port in use is named, and one that is not is free', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(ensureFree(port)).rejects.toThrow(`Le port ${port} est déjà pris`)
  await new Promise((resolve) => server.close(resolve))
  await expect(ensureFree(port)).resolves.toBeUndefined()
})
