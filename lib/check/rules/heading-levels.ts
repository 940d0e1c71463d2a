import type { Rule } from '../rule'

/**
 * Headings that skip a level or begin too high or too low. The page puts them in order by itself:
 *
 *     ## Les horaires
 *     #### Le samedi
 *     ^
 */
export const headingLevels: Rule = {
  name: 'heading-levels',
  severity: 'warning',
  *check({ parts }) {
    let above: number | undefined
    for (const { tag, place } of parts.flatMap(({ elements }) => elements)) {
      const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined
      if (level === undefined) continue
      if (level === 1) {
        yield {
          ...place,
          message: 'Un titre de niveau 1 : c’est déjà celui du titre de la page.',
          advice: 'Commencez par « ## ».',
        }
      } else if (above === undefined && level > 3) {
        yield {
          ...place,
          message: `Le premier titre est de niveau ${level}.`,
          advice: 'Commencez par « ## », puis « ### » pour ce qui est dessous.',
        }
      } else if (above !== undefined && level > above + 1) {
        yield {
          ...place,
          message: `Un titre de niveau ${level} suit un titre de niveau ${above}.`,
          advice: `Écrivez « ${'#'.repeat(above + 1)} » pour une partie de ce qui précède.`,
        }
      }
      above = level
    }
  },
}
