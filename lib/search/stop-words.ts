/** Words that every text has, folded: they distinguish no document from another. */
export const stopWords: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    (
      'a ai au aux avec ce ces cet cette dans de des du elle elles en est et etre eux il ils je la le ' +
      'les leur leurs lui ma mais me mes mon ne nos notre nous on ont ou par pas plus pour qu que qui ' +
      'sa se ses si son sont sur ta te tes ton tu un une vos votre vous y'
    ).split(' '),
  ),
  en: new Set(
    (
      'a an and are as at be been but by for from has have he her his i if in is it its not of on or ' +
      'our she so that the their them they this to was we were which will with you your'
    ).split(' '),
  ),
}
