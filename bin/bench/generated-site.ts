import type { SearchedSite } from '@/lib/search'
import { bodyOf, documentOf, siteOf } from '@/lib/search/testing/site'
import type { Random } from '../fuzz/random'

/** The commonest words of French, in their order. */
const commonest =
  'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette ou nous on aux leur ses mais comme elle être tout ces sa vous fait même deux ont été aussi peut sans dont bien entre'.split(
    ' ',
  )

const syllables =
  'ba bi bon ca ce co cri da de do fa fi for ga gra la li lo ma me mi mo na ni no pa pe pla po pra ra re ri ro sa se si so ta te ti tra va ve vi'.split(
    ' ',
  )

const endings = ['', 'e', 's', 'es', 'er', 'tion', 'tions', 'ment', 'eur', 'ité', 'al', 'ique']

/**
 * @param rank 0 is the commonest word
 * @returns a word that nobody means, of the length and with the endings of French ones
 */
export function wordAt(rank: number): string {
  const common = commonest[rank]
  if (common !== undefined) return common
  let left = rank - commonest.length
  let word = ''
  do {
    word += syllables[left % syllables.length]
    left = Math.floor(left / syllables.length)
  } while (left > 0)
  return word + syllables[(rank * 7) % syllables.length] + endings[(rank * 31) % endings.length]
}

/**
 * A word as often as a text has it (law of Zipf and Mandelbrot). The figures are those by which so many
 * words are as many different ones as in articles of public services: 5,000 of 45,000, 23,000 of
 * 550,000.
 */
function anyWord(random: Random): string {
  return wordAt(Math.floor(50 * ((1 - random.next()) ** -1.5 - 1)))
}

/** @returns a site of documents of a page of text each, the same for the same seed */
export function generatedSite(size: number, random: Random): SearchedSite {
  const words = (least: number, most: number) =>
    random.several(least, most, () => anyWord(random)).join(' ')
  const themes = Array.from({ length: 200 }, (_, at) => wordAt(500 + at * 10))
  return siteOf(
    Array.from({ length: size }, (_, at) => {
      const day = new Date(Date.UTC(2024, 0, 1) - at * 86_400_000).toISOString().slice(0, 10)
      return documentOf({
        slug: `document-${at}`,
        title: words(5, 12),
        chapeau: words(20, 40),
        tags: [random.pick(themes), random.pick(themes), random.pick(themes)],
        date: { time: Date.parse(day), day, iso: day },
        body: bodyOf(
          random.several(4, 8, () => `## ${words(3, 7)}\n\n${words(50, 120)}.`).join('\n\n'),
        ),
      })
    }),
  )
}
