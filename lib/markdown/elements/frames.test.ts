import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { holdPlayers } from './frames'

const held = (html: string) => transformed(html, holdPlayers)

test('a player waits for the reader', () => {
  expect(
    held('<iframe src="//player.vimeo.com/video/1" title="Un film" width="640"></iframe>'),
  ).toBe(
    '<details class="video"><summary>Afficher « Un film » (player.vimeo.com)</summary>' +
      '<iframe width="640" src="https://player.vimeo.com/video/1" title="Un film" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe></details>',
  )
})

test('a frame that was copied long ago is asked for over HTTPS, which pages let in', () => {
  expect(held('<iframe src="http://www.youtube.com/embed/a" title="Un film"></iframe>')).toContain(
    'src="https://www.youtube.com/embed/a"',
  )
})

test('a frame of a host that is not known becomes a link', () => {
  expect(held('<iframe src="https://exemple.org/a" title="Une carte"></iframe>')).toBe(
    '<p class="lien-important"><a href="https://exemple.org/a">Une carte</a></p>',
  )
})

test.each([
  ['<iframe></iframe>', ''],
  ['<iframe title="Une carte"></iframe>', '<p>Une carte</p>'],
])('a frame of nothing, %s, becomes %j', (html, expected) => {
  expect(held(html)).toBe(expected)
})

test.each([
  '<video src="https://exemple.org/a.mp4"></video>',
  '<video><source src="//exemple.org/a.mp4"></video>',
  '<audio src="https://exemple.org/a.mp3"></audio>',
])('%s waits for the reader', (html) => {
  expect(held(html)).toMatch(/^<details class="video"><summary>.* \(exemple\.org\)<\/summary>/)
  expect(held(html)).toContain('preload="none"')
})

test('a film of the site does not wait; a poster of another site is not asked for', () => {
  expect(held('<video src="/a.mp4" poster="https://exemple.org/a.png"></video>')).toBe(
    '<video src="/a.mp4" controls></video>',
  )
})
