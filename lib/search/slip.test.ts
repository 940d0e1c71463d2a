import { expect, test } from 'vitest'
import { isOneSlip } from './slip'

test.each([
  ['donne', 'donnee', true],
  ['donnee', 'donne', true],
  ['donnee', 'bonnee', true],
  ['donnee', 'donneb', true],
  ['donnee', 'odnnee', true],
  ['donnee', 'donene', true],
  ['', 'a', true],
  ['donnee', 'donnee', false],
  ['donnee', 'donneeab', false],
  ['donnee', 'obnnee', false],
  ['donnee', 'nondee', false],
  ['abab', 'baba', false],
])('« %s » and « %s » are one slip apart: %s', (one, other, expected) => {
  expect(isOneSlip(one, other)).toBe(expected)
})
