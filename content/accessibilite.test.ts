import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

/** What the statement may say (RGAA, obligations of the law). */
const declaration = z.object({
  etat: z.enum(['totalement conforme', 'partiellement conforme', 'non conforme']),
  'etablie-le': z.iso.date(),
  audit: z
    .object({
      organisme: z.string().min(1),
      date: z.iso.date(),
      taux: z.number().min(0).max(100),
    })
    .nullable(),
})

const facts = declaration.parse(parse(readContent('accessibilite.yml')))
const page = readContent('pages/accessibilite.md')

describe('accessibility statement', () => {
  it('is told in the footer of every page', () => {
    const footer = readFileSync(join('components', 'Footer.tsx'), 'utf8')
    expect(footer).toContain(`Accessibilité : ${facts.etat}`)
  })

  it('is at most three years old', () => {
    const established = new Date(facts['etablie-le'])
    const limit = new Date(established)
    limit.setUTCFullYear(limit.getUTCFullYear() + 3)
    expect(limit.getTime()).toBeGreaterThan(Date.now())
  })

  it('says « non conforme » as long as no audit says better', () => {
    const taux = facts.audit?.taux ?? 0
    const expected =
      taux === 100 ? 'totalement conforme' : taux >= 50 ? 'partiellement conforme' : 'non conforme'
    expect(facts.etat).toBe(expected)
  })

  it('says the same on its page', () => {
    expect(page).toContain(`**Accessibilité : ${facts.etat}.**`)
    expect(page).toContain(`est **${facts.etat}** avec le référentiel`)
    expect(page).toContain(`établie le ${inFrench(facts['etablie-le'])}.`)
  })

  it('gives a percentage only with the name and the date of an audit', () => {
    const percentages: string[] = page.match(/\d+(?:,\d+)?[  ]?%/g) ?? []
    if (facts.audit === null) {
      expect(percentages).toEqual([])
    } else {
      expect(percentages).not.toEqual([])
      expect(page).toContain(facts.audit.organisme)
      expect(page).toContain(inFrench(facts.audit.date))
    }
  })

  it.each([
    'article 47',
    'schéma pluriannuel',
    "plan d'action de l'année",
    '## État de conformité',
    '## Résultats des tests',
    '## Contenus non accessibles',
    '### Non-conformités',
    '### Dérogations pour charge disproportionnée',
    "### Contenus non soumis à l'obligation d'accessibilité",
    '## Établissement de cette déclaration',
    '### Technologies utilisées',
    '### Environnement de test',
    "### Outils pour évaluer l'accessibilité",
    '### Pages du site ayant fait',
    "## Retour d'information et contact",
    '## Voies de recours',
    'Libre réponse 71120',
    '75342 Paris CEDEX 07',
  ])('keeps « %s » of the layout that the law asks for', (part) => {
    expect(page).toContain(part)
  })
})

function readContent(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
}

/** @returns « 1er mars 2019 » */
function inFrench(day: string): string {
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(day))
    .replace(/^1 /, '1er ')
}
