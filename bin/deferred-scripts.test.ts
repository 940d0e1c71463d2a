import { describe, expect, it } from 'vitest'
import { deferScripts } from './deferred-scripts'

const page = [
  '<html><head>',
  '<link rel="stylesheet" href="/a.css"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/b.js"/>',
  '<script src="/a.js" async=""></script>',
  '<script src="/old.js" noModule=""></script>',
  '</head><body><p>Texte</p>',
  '<script>self.__next_f.push([1,"data"])</script>',
  '<script src="/b.js" async=""></script>',
  '</body></html>',
].join('')

describe('deferScripts', () => {
  const deferred = deferScripts(page)

  it('asks for the scripts at the end, in the order of the page', () => {
    expect(deferred).toMatch(/\["\/a\.js","\/b\.js"\]\.forEach.*<\/script><\/body><\/html>$/)
  })

  it('leaves nothing that asks for them earlier', () => {
    expect(deferred).not.toMatch(/src="\/[ab]\.js"|href="\/b\.js"/)
  })

  it('keeps the rest of the page', () => {
    for (const kept of ['/a.css', 'noModule', '<p>Texte</p>', 'self.__next_f.push([1,"data"])']) {
      expect(deferred).toContain(kept)
    }
  })

  it('refuses a page without the scripts it knows', () => {
    expect(() => deferScripts('<html><body></body></html>')).toThrow(/no script of Next/)
  })
})
