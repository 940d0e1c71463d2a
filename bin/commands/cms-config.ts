import { cmsConfig, uploadsOf } from '@/lib/edit'
import { loadSite, settingsOf } from '@/lib/site'
import type { Command } from '../terminal'

/**
 * `npm run --silent cms-config > public/admin/config.yml`: prints the configuration of Sveltia or Decap for
 * the collections of the content folder, for who prefers them to the site's own editor.
 */
export const cmsConfigCommand: Command = (_, { output, environment }) => {
  const settings = settingsOf(environment)
  const { commit, baseBranch = 'main' } = environment
  output.write(
    cmsConfig({
      settings,
      site: loadSite({ ...settings, everything: true }),
      uploads: uploadsOf(settings),
      repository: commit ? `${commit.owner}/${commit.repository}` : 'owner/name',
      branch: baseBranch,
    }),
  )
  return 0
}
