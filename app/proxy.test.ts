import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { proxy } from '@/proxy'

test.each(['/%zz/', '/actualites/%E0%A4%A/', '/%', '/feed/%c3.xml', '/uploads/%E0%A4.png'])(
  '%s, which no letters are written as, is an address that is not there',
  async (path) => {
    const answer = await proxy(new NextRequest(`https://exemple.fr${path}`))
    expect(answer.headers.get('x-middleware-rewrite')).toBe('https://exemple.fr/404/')
  },
)

test.each(['/l%E2%80%99%C3%A9t%C3%A9/', '/cent%25/', '/un%20mot/?q=%zz'])(
  '%s is one',
  async (path) => {
    const answer = await proxy(new NextRequest(`https://exemple.fr${path}`))
    expect(answer.headers.get('x-middleware-next')).toBe('1')
  },
)

test('the editor’s page is left to others where it is not', async () => {
  const answer = await proxy(new NextRequest('https://exemple.fr/editer/'))
  expect(answer.headers.get('Content-Security-Policy')).toBeNull()
})
