import { describe, expect, test } from 'vitest'
import { pageHeaders } from './headers'

/** What Mozilla's Observatory scores, as its documentation of tests says it. */
describe.each([
  ['a public site', false],
  ['a preview', true],
])('the headers of %s', (_, preview) => {
  const headers = pageHeaders({ development: false, preview, secure: true })
  const policy = new Map(
    String(headers['Content-Security-Policy'])
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  )

  test('start from nothing, and let no script or style in but files of the site', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'"])
    expect(policy.get('style-src')).toEqual(["'self'"])
    expect(policy.get('object-src')).toBeUndefined()
  })

  test('close bases, forms and frames, and name no host by halves', () => {
    expect(policy.get('base-uri')).toEqual(["'none'"])
    expect(policy.get('form-action')).toEqual(["'self'"])
    expect(policy.get('frame-ancestors')).toEqual(["'none'"])
    expect(policy.get('frame-src')?.every((host) => /^https:\/\/[a-z0-9.-]+$/.test(host))).toBe(
      true,
    )
    expect([...policy.values()].flat().filter((source) => /^(?:http:|\*)/.test(source))).toEqual([])
  })

  test('keep https for six months at least, types as sent and addresses to themselves', () => {
    const age = /max-age=(\d+)/.exec(String(headers['Strict-Transport-Security']))?.[1]
    expect(Number(age)).toBeGreaterThanOrEqual(15_768_000)
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
    expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin')
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
    expect(headers['Set-Cookie']).toBeUndefined()
  })
})
