/**
 * @param address where a card or a link leads
 * @returns the name of the other site, said to readers before they leave; `undefined` on this one
 */
export function otherSite(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined
}
