/** @returns what names or describes a page of a list that is cut, 1-based: « Thèmes, page 2 » */
export function numbered(title: string, number: number): string {
  return number === 1 ? title : `${title}, page ${number}`
}
