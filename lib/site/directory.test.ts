import { expect, test } from 'vitest'
import { directoryLength, directoryPath, onDirectoryPage } from './directory'

const lines = Array.from({ length: 1001 }, (_, index) => index)

test('a long list is cut, and no line of it is lost', () => {
  expect(directoryLength(lines.length)).toBe(3)
  const pages = [1, 2, 3].map((number) => onDirectoryPage(lines, number))
  expect(pages.flat()).toEqual(lines)
  expect(onDirectoryPage(lines, 4)).toEqual([])
})

test('an empty list is a page', () => {
  expect(directoryLength(0)).toBe(1)
})

test('the first page is at the address of the list, and no theme can have those of the others', () => {
  expect(directoryPath('/themes/', 1)).toBe('/themes/')
  expect(directoryPath('/themes/', 2)).toBe('/themes/liste/2/')
})
