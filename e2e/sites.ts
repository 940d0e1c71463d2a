/** The sites that the tests visit. Ports of their own: what runs on 3000 must not be tested instead. */
export const sites = {
  /** As readers see it. */
  site: { folder: '.e2e/site', port: 3210 },
  /** As Vercel builds a branch. */
  preview: { folder: '.e2e/preview', port: 3211 },
  /** `next dev`, in the folder of the preview, once that is built. */
  development: { folder: '.e2e/preview', port: 3212 },
} as const

/** @returns the address of a site, without a final slash */
export function addressOf({ port }: { readonly port: number }): string {
  return `http://localhost:${port}`
}
