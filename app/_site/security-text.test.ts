import { afterEach, expect, test, vi } from 'vitest'
import { securityText } from './security-text'

afterEach(() => vi.unstubAllEnvs())

test('says whom to write to, and until when', () => {
  const security = {
    contacts: ['mailto:securite@exemple.fr', 'https://exemple.fr/faille'],
    policy: 'https://exemple.fr/securite/',
    languages: 'fr, en',
  }
  expect(securityText(security, 'https://exemple.fr', Date.UTC(2027, 0, 1))).toBe(
    `Contact: mailto:securite@exemple.fr
Contact: https://exemple.fr/faille
Expires: 2027-11-27T00:00:00Z
Policy: https://exemple.fr/securite/
Preferred-Languages: fr, en
Canonical: https://exemple.fr/.well-known/security.txt
`,
  )
})

test('says where it is, below the `baseurl` of the site', async () => {
  vi.resetModules()
  vi.stubEnv('BASE_PATH', '/service')
  const { securityText } = await import('./security-text')
  const security = { contacts: ['mailto:securite@exemple.fr'], policy: undefined, languages: 'fr' }
  expect(securityText(security, 'https://exemple.fr', 0)).toContain(
    '\nCanonical: https://exemple.fr/service/.well-known/security.txt\n',
  )
})
