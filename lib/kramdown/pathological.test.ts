import { expect, test } from 'vitest'
import { toHtml } from './index'
import { pathologicalTexts } from './pathological'

/** Large enough to overflow what recurs, and to be slow for what is not linear. */
const SIZE = 50_000

test.each(Object.keys(pathologicalTexts))('%s: ends, and keeps its letters', (name) => {
  const text = pathologicalTexts[name]?.(SIZE) ?? ''
  const { html } = toHtml(text)
  if (/[a-z]/.test(text) && !DEFINITIONS_ONLY.has(name)) expect(html).toMatch(/[a-z]/)
})

/** Texts that show nothing. */
const DEFINITIONS_ONLY = new Set(['attribute list definitions', 'chained attribute lists'])
