import { Refused } from '../desk/answer'

/** Why somebody did not get in, and what to do, by the reason that the address of the page names. */
export const signInRefusals = {
  perdue: 'Cette connexion n’a pas été demandée d’ici, ou a trop attendu : recommencez.',
  refusee: 'Vous n’avez pas autorisé l’éditeur sur GitHub : recommencez pour le faire.',
  code: 'GitHub ne reconnaît pas cette connexion : recommencez.',
  compte:
    'Votre compte GitHub ne peut pas écrire dans ce dépôt : demandez-en le droit à qui s’en occupe, ou déconnectez-vous de GitHub pour prendre un autre compte.',
  panne: 'GitHub ne répond pas : recommencez dans un moment.',
} as const

export type SignInRefusal = keyof typeof signInRefusals

/** Thrown when somebody does not get in. */
export class SignInRefused extends Refused {
  constructor(readonly reason: SignInRefusal) {
    super(403, signInRefusals[reason])
    this.name = 'SignInRefused'
  }
}
