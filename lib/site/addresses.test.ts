import { expect, test } from 'vitest'
import { addressKey, encodedAddress, targetOf } from './addresses'

test.each([
  ['/l’été/', '/l%E2%80%99%C3%A9t%C3%A9/'],
  ['/cœur/', '/c%C5%93ur/'],
  ['/c%C5%93ur/', '/c%C5%93ur/'],
  ['/a&b/', '/a&b/'],
  ["/aujourd'hui/", "/aujourd'hui/"],
  ['/un mot/', '/un%20mot/'],
  ['/g"x<y>/', '/g%22x%3Cy%3E/'],
  [String.raw`/\exemple.org/`, '/%5Cexemple.org/'],
  ['/a\r\nSet-Cookie: b/', '/a%0D%0ASet-Cookie:%20b/'],
  ['/\uD800/', '/%EF%BF%BD/'],
  ['/日本/?q=é#à', '/%E6%97%A5%E6%9C%AC/?q=%C3%A9#%C3%A0'],
  ['https://exemple.fr/été/?a=b&c=d', 'https://exemple.fr/%C3%A9t%C3%A9/?a=b&c=d'],
  ['https://éducation.fr/', 'https://xn--ducation-90a.fr/'],
])('%j is written %s', (address, written) => {
  expect(encodedAddress(address)).toBe(written)
  expect(encodedAddress(written)).toBe(written)
})

test.each([
  ['/x/', '/x/'],
  ['x/', '/x/'],
  ['https://exemple.fr/é', 'https://exemple.fr/%C3%A9'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,a', undefined],
  ['mailto:a@exemple.fr', undefined],
  [String.raw`/\exemple.org`, undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['https://banque.fr@exemple.org/', undefined],
])('a pointer to %j leads to %s', (written, target) => {
  expect(targetOf(written, '')).toBe(target)
})

test.each([
  ['/l%E2%80%99%C3%A9t%C3%A9', '/l’été/'],
  ['/x/index.html', '/x/'],
  ['/index.html', '/'],
  ['/x/?q#a', '/x'],
  ['//x//y', '/x/y/'],
  ['/e\u0301/', '/é/'],
])('%s and %s are one place', (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other))
})

test.each(['/%', '/%zz/', '/%E0%A4%A/'])('%s, which encodes nothing, is itself', (path) => {
  expect(addressKey(path)).toBe(path.replace(/\/$/, ''))
})
