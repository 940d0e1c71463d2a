import { expect, test } from 'vitest'
import { transformed } from '../testing/transformed'
import { frameTables } from './tables'

const framed = (html: string) => transformed(html, frameTables)

test('headers say what they head', () => {
  const table =
    '<table><thead><tr><th></th><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr></tbody></table>'
  expect(framed(table)).toBe(
    '<div data-element="table-box"><table><thead><tr><td></td><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">b</th><td>c</td></tr></tbody></table></div>',
  )
})

test('a table that may have to scroll can be reached and has a name', () => {
  const long = 'anticonstitutionnellement'
  const row = `<tr><td>${long}</td><td>${long}</td></tr>`
  expect(framed(`<table><caption>Le titre</caption>${row}</table>`)).toContain(
    '<div data-element="table-box" role="region" aria-label="Le titre" tabindex="0">',
  )
  expect(framed(`<table></table><table>${row}</table>`)).toContain('aria-label="Tableau 2"')
})

test('a table that fits a narrow screen is no tab stop', () => {
  expect(framed('<table><tr><td>a</td><td>b</td></tr></table>')).not.toContain('tabindex')
})
