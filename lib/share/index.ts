export { cardImage, cardName } from './cards'
export { type Card, drawableText, SIZE } from './draw'
