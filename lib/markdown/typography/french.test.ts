import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frenchTypography } from './french'

/** No-break spaces are invisible: `~` stands for U+00A0 and `|` for U+202F. */
const visible = (text: string) => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '|')
const typed = (text: string) => text.replaceAll('~', '\u00A0').replaceAll('|', '\u202F')

describe('puts', () => {
  test.each([
    ['a no-break space before a colon', 'Titre : suite', 'Titre~: suite'],
    ['narrow ones before ; ! ?', 'Oui ; non ! Ah ?', 'Oui|; non|! Ah|?'],
    ['the forgotten ones too', 'Bonjour! Ça va? Oui; non: si', 'Bonjour|! Ça va|? Oui|; non~: si'],
    ['one space before a run of signs', 'Quoi ?! Non !!!', 'Quoi|?! Non|!!!'],
    ['spaces inside guillemets', '«mot» et « mot »', '«~mot~» et «~mot~»'],
    ['guillemets for straight quotes', 'Il dit "oui".', 'Il dit «~oui~».'],
    ['guillemets for curly quotes', 'Il dit “oui”.', 'Il dit «~oui~».'],
    ['guillemets for chevrons', '<<mot>> et << mot >>', '«~mot~» et «~mot~»'],
    ['inner quotes inside guillemets', '"La "vraie" vie"', '«~La “vraie” vie~»'],
    ['quotes after an elision', 'l\'"eau"', 'l’«~eau~»'],
    ['a space after quotes', '"mot"? "mot": fin', '«~mot~»|? «~mot~»~: fin'],
    ['typographic apostrophes', "l'État d'aujourd'hui", 'l’État d’aujourd’hui'],
    [
      'an apostrophe that was curled the other way',
      'd‘origine, dit ‘vivant’',
      'd’origine, dit ‘vivant’',
    ],
    ['an ellipsis', 'etc...', 'etc…'],
    ['no-break units', '10 % de 50 €, 3,95 Mo, 20 °C', '10~% de 50~€, 3,95~Mo, 20~°C'],
    ['no-break hours', 'à 14 h et 14 h 30', 'à 14~h et 14~h~30'],
    ['no-break numbers', 'n° 3, art. 47, p. 12', 'n°~3, art.~47, p.~12'],
    [
      'signs without their space',
      '10% de 50€, 3,95Mo, 20°C, n°3',
      '10~% de 50~€, 3,95~Mo, 20~°C, n°~3',
    ],
    [
      'no-break phone numbers',
      'au 01 23 45 67 89 ou +33 1 23 45 67 89',
      'au 01~23~45~67~89 ou +33~1~23~45~67~89',
    ],
    ['no-break days', 'le 1er janvier, les 12-15 juin', 'le 1er~janvier, les 12-15~juin'],
    [
      'no-break titles',
      'M. Martin, Mme Dupont et le Dr Petit',
      'M.~Martin, Mme~Dupont et le Dr~Petit',
    ],
    ['no-break centuries', 'au XXIe siècle, la Ve République', 'au XXIe~siècle, la Ve~République'],
    ['years without their century', "les années ‘90 et '68", 'les années ’90 et ’68'],
    ['spaces before signs that stars follow', '(PGO) ?**', '(PGO)|?**'],
    ['quotes around inches', 'un "écran" de 5" et 7”', 'un «~écran~» de 5" et 7”'],
    ['narrow thousands', '90 000 et 1 234 567 personnes', '90|000 et 1|234|567 personnes'],
  ])('%s', (_, before, after) => {
    expect(visible(frenchTypography(before))).toBe(after)
  })
})

describe('leaves alone', () => {
  test.each([
    ['a time', 'à 17:30'],
    ['a ratio', 'en 16:9'],
    ['a double colon', 'a :: b, std::vec'],
    ['a smiley', 'bravo :) et :-('],
    ['an address', 'voir https://exemple.fr/a?b=c;d:e'],
    ['a bare address', 'sur exemple.fr/a?b=10%&c=1;d!'],
    ['a scheme', 'ftp://exemple.fr/10%/n°3'],
    ['an e-mail', 'écrire à contact@exemple.fr'],
    ['a Windows path', 'dans C:\\temp'],
    ['a year before a number', 'en 2019 100 personnes'],
    ['an unclosed quotation', '« jamais fermée'],
    ['an inch mark', 'un écran de 5" seulement'],
    ['a decimal', '3,141 592'],
    ['a word that begins like a unit', '3 mois, 5 gros, 5G, 3m, 10km'],
    ['a word that begins like a title', 'Me voici, M.'],
    ['a no-break space typed by the editor', 'mot~! «|mot|» 10|%'],
    ['inner quotes', '«~un “mot” ici~»'],
    ['a query string after a mark', 'file?x'],
  ])('%s', (_, text) => {
    expect(visible(frenchTypography(typed(text)))).toBe(text)
  })
})

test('doing it twice changes nothing more', () => {
  const word = fc.constantFrom(
    'mot',
    'l',
    'n°',
    '3',
    '000',
    'h',
    '%',
    'Mo',
    'É',
    '\uFFFC',
    'https://a.fr/b',
  )
  const sign = fc.constantFrom(...' \u00A0\u202F"“”«»\'’:;!?.()<>…\n')
  fc.assert(
    fc.property(fc.array(fc.oneof(word, sign), { maxLength: 14 }), (parts) => {
      const once = frenchTypography(parts.join(''))
      expect(visible(frenchTypography(once))).toBe(visible(once))
    }),
    { numRuns: 3000 },
  )
})

test('nothing but spaces, quotes, apostrophes and dots ever changes', () => {
  const letters = (text: string) => text.replace(/[\s"“”«»'’.…<>]/gu, '')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(letters(frenchTypography(text))).toBe(letters(text))
    }),
  )
})
