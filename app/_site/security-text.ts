import { basePath } from '@/lib/base-path'
import type { SiteFacts } from '@/lib/site'

/** The RFC wants less than a year; a site that nobody builds for so long has no one to answer. */
const VALID = 330 * 86_400_000

/**
 * @param security what the configuration says
 * @param url of the site, without a final slash
 * @param now in milliseconds since the epoch
 * @returns the text of `/.well-known/security.txt` (RFC 9116)
 */
export function securityText(
  { contacts, policy, languages }: NonNullable<SiteFacts['security']>,
  url: string,
  now: number,
): string {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(now + VALID).toISOString().replace(/\.\d+Z$/, 'Z')}`,
    ...(policy ? [`Policy: ${policy}`] : []),
    `Preferred-Languages: ${languages}`,
    ...(url.startsWith('https:') ? [`Canonical: ${url}${basePath}/.well-known/security.txt`] : []),
  ]
  return `${lines.join('\n')}\n`
}
