import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeFiles } from '../search/store'
import { compressTexts } from './compress'
import { nginxFiles } from './nginx'
import type { ServingPlan } from './plan'
import { currentRelease } from './release'
import { encoded, type HostFiles, hostFiles } from './static-hosts'
import { makeImages } from './static-images'

/**
 * Writes the whole site for a host of files: pages, images in the sizes they ask for, what the
 * search reads in browsers, old addresses as pages that lead on, and what hosts and nginx read of redirects and headers.
 *
 * @param folder of the project, built (`finishBuild`)
 * @returns where it is: `site`, to be served, and `nginx`, beside it
 */
export async function exportSite(folder: string): Promise<{ site: string; nginx: string }> {
  const release = currentRelease(folder)
  const plan: ServingPlan = JSON.parse(readFileSync(join(release, 'plan.json'), 'utf8'))
  const site = join(folder, 'out')
  rmSync(site, { recursive: true, force: true })
  cpSync(join(release, 'site'), site, {
    recursive: true,
    filter: (file) => !/\.(?:br|gz)$/.test(file) || !existsSync(file.replace(/\.(?:br|gz)$/, '')),
  })
  const pages = Object.values(plan.files).filter(({ file }) => file.endsWith('.html'))
  const html = [...pages.map(({ file }) => join(site, file)), join(site, '404.html')]
  await makeImages(html, { site, base: plan.base, cache: join(folder, '.next/cache/images') })
  for (const [from, { to }] of Object.entries(plan.redirects)) writeRedirect(site, from, to)
  writeFiles(join(site, plan.base, 'recherche'))
  writeAll(site, hostFiles(plan))
  await compressTexts(site)
  const nginx = join(folder, 'out-nginx')
  writeAll(nginx, nginxFiles(plan, site))
  return { site, nginx }
}

/** For hosts that know no redirects: a page that leads on, as Jekyll writes it. */
function writeRedirect(site: string, from: string, to: string): void {
  const file = join(site, /\.html?$/.test(from) ? from : join(from, 'index.html'))
  if (existsSync(file)) return
  const target = encoded(to).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    `<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Page déplacée</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${target}"><link rel="canonical" href="${target}"><p>Cette page a une nouvelle adresse : <a href="${target}">${target}</a>.</p></html>`,
  )
}

function writeAll(folder: string, files: HostFiles): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}
