import { expect, test } from 'vitest'
import { findMedia } from './media'
import { folderOf, tinyGif } from './testing/folder'

/** A JPEG header of 3 × 2 pixels that EXIF lays on its side (orientation 6). */
const sidewaysJpeg = Buffer.from(
  'ffd8ffe100224578696600004d4d002a00000008000101120003000000010006000000000000ffc0000b080002000301011100ffd9',
  'hex',
)

const files = {
  'content/uploads/photo.gif': tinyGif,
  'public/uploads/Visuel (2).gif': tinyGif,
  'content/uploads/dossier d\u2019\u00e9t\u00e9/plan.gif': tinyGif,
  'content/uploads/e\u0301cole.gif': tinyGif,
  'public/uploads/100% public.pdf': Buffer.alloc(10),
  'public/uploads/cote.jpg': sidewaysJpeg,
  'public/uploads/faux.png': 'pas une image',
  'public/uploads/trait.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
  'secret.gif': tinyGif,
}

const found: readonly [src: string, bytes: number, size?: [number, number]][] = [
  ['/uploads/photo.gif', tinyGif.length, [3, 2]],
  ['/uploads/photo.gif?x=1#y', tinyGif.length, [3, 2]],
  ['/uploads//photo.gif', tinyGif.length, [3, 2]],
  ['/uploads/Visuel%20(2).gif', tinyGif.length, [3, 2]],
  ['/uploads/Visuel (2).gif', tinyGif.length, [3, 2]],
  ['/uploads/dossier%20d%E2%80%99%C3%A9t%C3%A9/plan.gif', tinyGif.length, [3, 2]],
  ['/uploads/dossier d\u2019e\u0301te\u0301/plan.gif', tinyGif.length, [3, 2]],
  ['/uploads/\u00e9cole.gif', tinyGif.length, [3, 2]],
  ['/uploads/100% public.pdf', 10],
  ['/uploads/100%25%20public.pdf', 10],
  ['/uploads/faux.png', 13],
  ['/uploads/trait.svg', 61, [30, 20]],
  ['/uploads/cote.jpg', sidewaysJpeg.length, [2, 3]],
]

test.each(found)('%s is found', (src, bytes, size) => {
  const media = findMedia(src, folderOf(files))
  expect(media?.bytes).toBe(bytes)
  expect(media?.size).toEqual(size && { width: size[0], height: size[1] })
})

test.each([
  '/uploads/absent.gif',
  '/uploads',
  '/',
  '',
  'uploads/photo.gif',
  '//uploads/photo.gif',
  'https://exemple.fr/uploads/photo.gif',
  'data:image/gif;base64,R0lGOD',
  '/../secret.gif',
  '/uploads/../../secret.gif',
  '/uploads/%2e%2e/%2e%2e/secret.gif',
  '/uploads/..%2f..%2fsecret.gif',
  '/uploads/photo.gif%00',
])('%s is not', (src) => {
  expect(findMedia(src, folderOf(files))).toBeUndefined()
})

test('an address that is longer than any name of a disk is no file', () => {
  const settings = folderOf({ 'content/uploads/a.gif': tinyGif })
  expect(findMedia(`/${'a'.repeat(300)}`, settings)).toBeUndefined()
  expect(findMedia(`/${'a/'.repeat(5000)}b.png`, settings)).toBeUndefined()
})
