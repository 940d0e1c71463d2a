/** Not 3000: what runs there must not be tested instead. Two runs at a time need two of them. */
const firstPort = Number(process.env.E2E_PORT || 3210)

/** The sites that the tests visit. */
export const sites = {
  /** As readers see it. */
  site: { folder: '.e2e/site', port: firstPort },
  /** As Vercel builds a branch. */
  preview: { folder: '.e2e/preview', port: firstPort + 1 },
  /** `next dev`, in the folder of the preview, once that is built. */
  development: { folder: '.e2e/preview', port: firstPort + 2 },
  /** With articles of a real archive, where the machine has some. */
  archive: { folder: '.e2e/archive', port: firstPort + 3 },
  /** The first, as files, served by nginx where the machine has it. */
  export: { folder: '.e2e/site', port: firstPort + 4 },
  /** The first, made once more by Next alone and served by it. */
  written: { folder: '.e2e/site', port: firstPort + 5 },
} as const

/** A folder of articles that is no part of the project. */
export const archiveFolder = '../shared/archive'

/** Not on the path of who may not administer the machine. */
export const nginx = '/usr/sbin/nginx'

/** For compressed forms that nginx cannot send by itself. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** @returns the address of a site, without a final slash */
export function addressOf({ port }: { readonly port: number }): string {
  return `http://localhost:${port}`
}
