import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cardName, drawableText } from '.'
import { drawCard } from './draw'

const card = { title: 'Un titre', label: 'Actualités', date: '1er mars 2024', site: 'Le site' }

test.each([
  ['Une rue « calme »', 'Une rue « calme »'],
  ['Œuvre\u00a0: e\u0301te\u0301', 'Œuvre\u00a0: été'],
  ['Fête 🎉 \u202e\u0000', 'Fête'],
  ['\ud800', ''],
  ['العربية', undefined],
  ['日本', undefined],
])('« %s » is drawn as « %s »', (text, drawn) => {
  expect(drawableText(text)).toBe(drawn)
})

test('an image is drawn in the size that others show, whatever its title', async () => {
  for (const title of ['Un titre', '', '<b>&amp; ]]></b>', 'mot '.repeat(200), 'a'.repeat(2000)]) {
    const { format, width, height } = await sharp(await drawCard({ ...card, title })).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
  }
})

test('its name changes with anything that it shows, and with nothing else', () => {
  const names = [card, { ...card, title: 'Autre' }, { ...card, date: '' }, { ...card, site: 'X' }]
  expect(new Set(names.map(cardName)).size).toBe(4)
  expect(cardName({ ...card })).toBe(cardName(card))
  expect(cardName(card)).toMatch(/^[a-f0-9]{20}\.png$/)
})
