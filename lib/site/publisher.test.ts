import { expect, test } from 'vitest'
import { type Hash, hashOf, type Value } from '@/lib/jekyll'
import { missingPublisherKeys, reportAddress, securityContact } from './publisher'

const config = (entries: Readonly<Record<string, Value>>): Hash => hashOf(Object.entries(entries))

test('names what the configuration does not say yet', () => {
  const said = config({ publisher: config({ name: 'Une ville', phone: ' ' }), hosting: 'ailleurs' })
  const missing = missingPublisherKeys(said)
  expect(missing).not.toContain('publisher.name')
  expect(missing).toEqual(expect.arrayContaining(['publisher.phone', 'hosting.name']))
})

test.each<[Value, readonly string[] | undefined]>([
  ['securite@exemple.fr', ['mailto:securite@exemple.fr']],
  ['mailto:securite@exemple.fr', ['mailto:securite@exemple.fr']],
  [
    ['https://exemple.fr/faille', 'a@exemple.fr'],
    ['https://exemple.fr/faille', 'mailto:a@exemple.fr'],
  ],
  ['http://exemple.fr', undefined],
  ['javascript:alert(1)@exemple.fr', undefined],
  ['a@exemple.fr\nExpires: 1990', undefined],
  [[], undefined],
  [null, undefined],
])('the contact %j is %j', (contact, expected) => {
  const security = config({ security: config({ contact }) })
  expect(securityContact(security, 'fr')?.contacts).toEqual(expected)
})

test.each<[Value, string | undefined]>([
  ['redaction@exemple.fr', 'mailto:redaction@exemple.fr'],
  ['https://exemple.fr/signaler?page=1', 'https://exemple.fr/signaler?page=1'],
  ['signaler', undefined],
  [3, undefined],
])('errors reported at %j go to %s', (written, expected) => {
  expect(reportAddress(config({ report_error: written }))).toBe(expected)
})
