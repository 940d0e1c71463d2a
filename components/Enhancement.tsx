/** Modules of `components/enhance`. */
export type EnhancementName = 'article-text' | 'image-carousel' | 'search-answer' | 'share-buttons'

/** Written into the code by lib/hosting/next-config.ts. */
const addresses: Readonly<Record<string, string>> = JSON.parse(process.env.ENHANCEMENTS ?? '{}')

/** The script of a custom element, on pages that hold one. They are whole without it. */
export function Enhancement({ name }: { name: EnhancementName }) {
  return <script type="module" src={addresses[name]} />
}
