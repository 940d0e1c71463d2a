import { z } from 'zod'
import { contactAddress, entries, line, paragraphs, words } from './values'

/** A means of getting there, and its lines or stops. */
export const access = z.looseObject({
  type: line,
  lignes: entries('nom', z.looseObject({ nom: line })),
})

/** Something else that is good to know: a link when `lien` is set. */
export const eventFact = z.looseObject({ intitule: line, contenu: line, lien: contactAddress })

/** A name, telephones, an address. */
export const pressContact = z
  .looseObject({ name: line, tel: words, email: line, address: paragraphs, adresse: paragraphs })
  .nullish()
  .catch(undefined)
