/** The language of the interface: labels, dates, names of themes. */
export const INTERFACE_LANGUAGE = 'fr'

/**
 * The language of each text is that of its words (RGAA 8.7).
 *
 * @param language of the words
 * @param around of what they stand in: the interface's, if nothing else is said
 * @returns their `lang`, where it differs
 */
export function langOf(language: string, around = INTERFACE_LANGUAGE): string | undefined {
  return language === around ? undefined : language
}
