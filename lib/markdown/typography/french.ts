import { maskAddresses } from '@/lib/prose'
import { applyEdits, type Edit, replaceEach, withoutOverlaps } from './edit'
import { quotationMarks } from './quotation-marks'
import { highPunctuation, telephoneSpaces, thousandsSpaces, unbreakable } from './spaces'

/*
 * French typography, after the Lexique des règles typographiques en usage à l'Imprimerie nationale:
 * « quotation marks », typographic apostrophes, and no-break spaces.
 *
 * The work is done as a list of edits of the text, so that a text spread over several nodes
 * (`"<strong>mot</strong>"`) can be corrected as one, and so that nothing else can change.
 */

/**
 * What is corrected, pass after pass, each on the result of the one before: spaces depend on the
 * quotation marks beside them. In a text, U+FFFC stands for anything that is not text. The edits of a
 * pass are in order and do not overlap; none when the text is already right.
 */
export const passes: readonly ((text: string) => Edit[])[] = [
  (text) => {
    const prose = maskAddresses(text)
    return withoutOverlaps([
      ...quotationMarks(prose),
      ...replaceEach(prose, /(?<=\p{L})['‘](?=[\p{L}\p{N}«“"])/gu, '’'),
      // ’90: digits are left out, nothing is quoted.
      ...replaceEach(prose, /(?<![\p{L}\p{N}])[‘'](?=\d{2}s?(?![\p{L}\p{N}’']))/gu, '’'),
      ...replaceEach(prose, /(?<!\.)\.\.\.(?!\.)/g, '…'),
    ])
  },
  (text) => {
    const prose = maskAddresses(text)
    return withoutOverlaps([
      ...highPunctuation(prose),
      ...telephoneSpaces(prose),
      ...thousandsSpaces(prose),
      ...unbreakable(prose),
    ])
  },
]

/**
 * @param text prose without markup
 * @returns the same prose with French typography; applying it twice changes nothing more
 */
export function frenchTypography(text: string): string {
  return passes.reduce((result, pass) => applyEdits(result, pass(result)), text)
}
