import type { Root } from 'hast'
import { addressAttributes } from '../allow-list'
import { eachElement } from './walk'

/** @returns where an address of a text leads, from the root of the host */
export type PlaceAddress = (address: string) => string

/** A text is read elsewhere than at its address too, and its site may not be at the root of its host. */
export function placeAddresses(tree: Root, place: PlaceAddress | undefined): void {
  if (!place) return
  eachElement(tree, ({ properties }) => {
    for (const name of Object.keys(addressAttributes)) {
      const address = properties[name]
      if (typeof address === 'string') properties[name] = place(address)
    }
  })
}
