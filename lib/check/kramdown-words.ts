import type { KramdownWarning, WarningCode, WarningFacts } from '@/lib/markdown'
import type { Words } from './problem'

/** The sentences that editors read, by the code of the warning. */
const SENTENCES: { readonly [Code in WarningCode]: (facts: WarningFacts[Code]) => Words } = {
  'block-in-sentence': ({ name }) => ({
    message: `La balise « <${name}> » ne peut pas être dans une phrase : elle y est montrée comme du texte.`,
    advice: 'Mettez-la au début d’une ligne, après une ligne vide, ou retirez-la.',
  }),
  'detached-attributes': ({ level }) => ({
    message: 'Cette liste d’attributs ne s’attache à rien.',
    advice:
      level === 'block'
        ? 'Écrivez-la juste sous le bloc qu’elle concerne, sans ligne vide entre les deux.'
        : 'Collez-la, sans espace, à la fin d’un lien, d’un gras, d’une image ou d’un code.',
  }),
  'duplicate-footnote': ({ name }) => ({
    message: `La note « ${name} » est écrite deux fois : seule la dernière est montrée.`,
    advice: 'Donnez un autre nom à l’une des deux.',
  }),
  'duplicate-link': ({ name }) => ({
    message: `L’adresse du lien « ${name} » est écrite deux fois : la dernière vaut partout.`,
    advice: 'Donnez un autre nom à l’une des deux.',
  }),
  'duplicate-id': ({ id }) => ({
    message: `L’identifiant « ${id} » sert déjà plus haut.`,
    advice: 'Donnez-en un autre, « {: #autre-nom} ».',
  }),
  'malformed-attributes': ({ text }) => ({
    message: `« ${text} » n’a pas de sens dans cette liste d’attributs.`,
    advice:
      'Écrivez « .classe », « #identifiant » ou « nom="valeur" », avec une espace entre deux.',
  }),
  'malformed-link': ({ cause }) =>
    cause === 'parentheses'
      ? {
          message: 'Ce lien n’en est pas un.',
          advice:
            'Écrivez [texte](https://adresse), sans espace entre le texte et l’adresse, avec une parenthèse de chaque côté.',
        }
      : {
          message: 'L’adresse de ce lien contient une espace.',
          advice:
            'Écrivez [texte](https://adresse), et pour une nouvelle fenêtre [texte](https://adresse){:target="_blank"}.',
        },
  'malformed-option': ({ name, value }) => ({
    message: `« ${value} » n’est pas une valeur de l’option « ${name} ».`,
    advice: 'Vérifiez ses valeurs dans la documentation de kramdown, ou retirez-la.',
  }),
  'misplaced-reference': ({ name }) => ({
    message: `« {:${name}} » n’a pas d’effet ici.`,
    advice: adviceFor(name),
  }),
  'stray-closing-tag': ({ name, within }) => ({
    message: `La balise « </${name}> » ne ferme rien ici.`,
    advice:
      within === undefined
        ? `Retirez-la, ou ouvrez « <${name}> » avant elle.`
        : `Retirez-la, ou fermez d’abord « <${within}> ».`,
  }),
  'too-large': ({ what }) =>
    what === 'table'
      ? {
          message:
            'Ce tableau a trop de cellules vides : ses lignes ne sont plus complétées à partir d’ici.',
          advice:
            'Donnez à ses lignes autant de cellules qu’à la plus longue, ou raccourcissez celle-ci.',
        }
      : {
          message:
            'De longues définitions servent trop souvent : plus aucune ne sert à partir d’ici.',
          advice: 'Raccourcissez-les, ou employez-les moins souvent.',
        },
  'stray-extension-end': () => ({
    message: 'Cette balise « {:/} » ne ferme rien ici.',
    advice: 'Retirez-la, ou ouvrez « {::comment} » ou « {::nomarkdown} » avant elle.',
  }),
  'table-without-rows': () => ({
    message: 'Ce tableau n’a que des en-têtes : il reste du texte.',
    advice: 'Ajoutez au moins une ligne sous celle des tirets.',
  }),
  'unclosed-attributes': () => ({
    message: 'Cette liste d’attributs n’est jamais fermée : elle est montrée comme du texte.',
    advice: 'Ajoutez « } » à sa fin.',
  }),
  'unclosed-code': ({ marks }) => ({
    message: 'Ce code n’est jamais fermé.',
    advice: `Ajoutez « ${marks} » à sa fin, ou une barre oblique inverse devant celui-ci.`,
  }),
  'unclosed-math': () => ({
    message: 'Cette formule n’est jamais fermée.',
    advice: 'Ajoutez « $$ » à sa fin, ou une barre oblique inverse devant ceux-ci.',
  }),
  'unclosed-comment': () => ({
    message: 'Ce commentaire n’est jamais fermé.',
    advice: 'Ajoutez « --> » à sa fin.',
  }),
  'unclosed-emphasis': ({ marks }) => ({
    message: `${marks.length === 2 ? 'Ce gras' : 'Cet italique'} n’est jamais fermé.`,
    advice: `Ajoutez « ${marks} » à sa fin, sans espace avant, ou retirez celui-ci.`,
  }),
  'unclosed-extension': ({ name }) => ({
    message: `« {::${name}} » n’est jamais fermé.`,
    advice: `Ajoutez « {:/${name}} » à sa fin.`,
  }),
  'unclosed-fence': ({ marks }) => ({
    message: 'Ce bloc de code n’est jamais fermé.',
    advice: `Ajoutez une ligne « ${marks} » après sa dernière ligne.`,
  }),
  'unclosed-tag': ({ name }) => ({
    message: `La balise « <${name}> » n’est jamais fermée.`,
    advice: `Ajoutez « </${name}> » à la fin de ce qu’elle contient.`,
  }),
  'undefined-attributes': ({ name }) => ({
    message: `La liste d’attributs « ${name} » n’est définie nulle part.`,
    advice: `Pour une classe, écrivez-la avec son point, « {: .${name}} ».`,
  }),
  'undefined-footnote': ({ name }) => ({
    message: `La note « ${name} » n’est écrite nulle part.`,
    advice: `Ajoutez un paragraphe « [^${name}]: texte de la note ».`,
  }),
  'undefined-reference': ({ name }) => ({
    message: `Le lien « ${name} » n’est défini nulle part.`,
    advice: `Écrivez l’adresse entre parenthèses, [texte](https://adresse), ou ajoutez une ligne « [${name}]: https://adresse ».`,
  }),
  'unknown-extension': ({ name }) => ({
    message: `« {::${name}} » n’existe pas.`,
    advice: 'Écrivez « {::comment} », « {::nomarkdown} » ou « {::options} ».',
  }),
  'unknown-option': ({ name }) => ({
    message: `L’option « ${name} » n’existe pas.`,
    advice: 'Vérifiez son nom dans la documentation de kramdown, ou retirez-la.',
  }),
  'unused-footnote': ({ name }) => ({
    message: `La note « ${name} » n’est appelée nulle part, et ne sera pas montrée.`,
    advice: `Écrivez « [^${name}] » dans le texte, ou retirez-la.`,
  }),
}

/** Where a reference that kramdown itself answers belongs. */
function adviceFor(name: string): string {
  if (name === 'standalone') return 'Collez-la à la fin d’une image, seule dans son paragraphe.'
  if (name.startsWith('auto_ids')) return 'Écrivez-la sous une liste de définitions, ou retirez-la.'
  return 'Écrivez-la juste sous une liste, une seule fois dans le texte, ou retirez-la.'
}

/** @returns what to say of a warning to whoever wrote the text */
export function kramdownWords<Code extends WarningCode>({
  code,
  facts,
}: KramdownWarning<Code>): Words {
  return SENTENCES[code](facts)
}
