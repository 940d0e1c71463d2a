/**
 * Endings that say which form of a word it is, longest first: the ending, the least length of a word
 * that can lose it, and what stands in its place.
 */
const endings: readonly (readonly [ending: string, least: number, instead: string])[] = [
  ['issement', 10, 'ir'],
  ['ivement', 9, 'iv'],
  ['ficatrice', 12, 'fier'],
  ['ficateur', 11, 'fier'],
  ['isatrice', 11, 'is'],
  ['fication', 11, 'fier'],
  ['catrice', 11, 'quer'],
  ['isation', 10, 'is'],
  ['isateur', 10, 'is'],
  ['issant', 9, 'ir'],
  ['cateur', 9, 'quer'],
  ['cation', 9, 'quer'],
  ['atrice', 9, 'er'],
  ['nnelle', 12, 'n'],
  ['ateur', 8, 'er'],
  ['ation', 9, ''],
  ['ition', 9, ''],
  ['inage', 8, 'in'],
  ['teuse', 8, 'ter'],
  ['teure', 7, 'ter'],
  ['trice', 7, 'ter'],
  ['folle', 5, 'fou'],
  ['molle', 5, 'mou'],
  ['nnel', 10, 'n'],
  ['ieme', 6, ''],
  ['aise', 7, 'ai'],
  ['oise', 6, 'oi'],
  ['teur', 6, 'ter'],
  ['eure', 6, 'eu'],
  ['euse', 6, 'eu'],
  ['eur', 6, 'eu'],
  ['esse', 9, ''],
  ['ique', 9, ''],
  ['ique', 6, 'ic'],
  ['ere', 6, 'er'],
  ['ete', 5, 'et'],
  ['if', 5, 'iv'],
]

/** Plurals in -aux come from -al, but for these. */
const plurals: ReadonlyMap<string, string> = new Map([
  ['baux', 'bail'],
  ['boyaux', 'boyau'],
  ['cieux', 'ciel'],
  ['coraux', 'corail'],
  ['egaux', 'egal'],
  ['emaux', 'email'],
  ['joyaux', 'joyau'],
  ['materiaux', 'materiau'],
  ['maux', 'mal'],
  ['noyaux', 'noyau'],
  ['oraux', 'oral'],
  ['travaux', 'travail'],
  ['tuyaux', 'tuyau'],
  ['vitraux', 'vitrail'],
  ['yeux', 'oeil'],
])

/** Feminines, and masculines before a vowel, that no ending shows. */
const forms: ReadonlyMap<string, string> = new Map([
  ['basse', 'bas'],
  ['bel', 'beau'],
  ['belle', 'beau'],
  ['blanche', 'blanc'],
  ['bonne', 'bon'],
  ['breve', 'bref'],
  ['douce', 'doux'],
  ['elue', 'elu'],
  ['epaisse', 'epais'],
  ['fausse', 'faux'],
  ['favorite', 'favori'],
  ['fraiche', 'frais'],
  ['franche', 'franc'],
  ['grasse', 'gras'],
  ['grecque', 'grec'],
  ['grosse', 'gros'],
  ['legere', 'leger'],
  ['longue', 'long'],
  ['nette', 'net'],
  ['neuve', 'neuf'],
  ['nouvel', 'nouveau'],
  ['nouvelle', 'nouveau'],
  ['reelle', 'reel'],
  ['rousse', 'roux'],
  ['seche', 'sec'],
  ['turque', 'turc'],
  ['vieil', 'vieux'],
  ['vieille', 'vieux'],
  ['vive', 'vif'],
])

/** Common words whose ending only looks like one, and would make another common word of them. */
const apart: ReadonlyMap<string, string> = new Map([
  ['mairie', 'mairi'],
  ['parti', 'parti'],
  ['partie', 'parti'],
  ['publication', 'publ'],
  ['usager', 'usager'],
  ['usagere', 'usager'],
  ['voirie', 'voiri'],
])

/**
 * A light stemmer: plural, feminine and the commonest derived forms of a word get the same stem.
 *
 * The rules are after those that Jacques Savoy published for French (« A stemming procedure and
 * stopword list for general French corpora », JASIS 50(10), 1999, and the light stemmer that followed
 * it), on folded words, since readers leave accents out. They part from them where forms that a reader
 * means alike would not meet: `numérisation` goes with `numériser`, `supérieure` with `supérieur`.
 *
 * @param word folded (`fold.ts`)
 * @returns what its forms have in common; no word of its own
 */
export function stemFrench(word: string): string {
  const one = singular(word)
  return apart.get(one) ?? common(withoutEnding(one))
}

/**
 * @param typed the beginning of a word, folded
 * @returns the stems of the words it may begin, where an ending is cut short: `administrat` gives the
 *   stem of `administration`
 */
export function stemsOfBeginning(typed: string): readonly string[] {
  const stems = new Set<string>()
  for (const [ending] of endings) {
    for (let length = 2; length < ending.length; length++) {
      if (typed.endsWith(ending.slice(0, length)))
        stems.add(stemFrench(typed + ending.slice(length)))
    }
  }
  return [...stems]
}

/** @returns the word with doubled letters made single: the commonest spelling mistake of all */
export function single(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1')
}

function singular(word: string): string {
  const known = plurals.get(word)
  if (known !== undefined) return known
  if (word.length > 5 && /[^e]aux$/.test(word)) return `${word.slice(0, -2)}l`
  return withoutMark(forms.get(word) ?? forms.get(withoutMark(word)) ?? word)
}

/** Without the -s or -x of a plural. */
function withoutMark(word: string): string {
  return word.length > 3 ? word.replace(/[xs]$/, '') : word
}

/** Adverbs lose `-ment` first: what is left ends like the adjective they come from. */
function withoutEnding(word: string): string {
  if (shortVerb.test(word)) return word.slice(0, -1)
  const base = word.length >= 8 && word.endsWith('ement') ? word.slice(0, -4) : word
  for (const [ending, least, instead] of endings) {
    if (base.length >= least && base.endsWith(ending))
      return base.slice(0, -ending.length) + instead
  }
  return base
}

/** Too short to lose its ending: `aider`, `finir` become `aide`, `fini`. */
const shortVerb = /^.{3}[ei]r$/

const shortest = 4

/** Forms of a verb and feminines: `publier`, `publié`, `publiée` have `publ` in common. */
function common(word: string): string {
  let stem = single(word)
  for (const ending of ['er', 'ir', 'e', 'e', 'i']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= shortest) {
      stem = stem.slice(0, -ending.length)
    }
  }
  return stem
}
