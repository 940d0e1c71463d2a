import { Words } from './Words'

/**
 * Words of a date, in the face of titles: the text's has a stroke in its zero, which makes « 2026 »
 * look like code.
 */
export function DateFace({ children }: { children: string }) {
  return (
    <span className="font-title text-[1.06em] lining-nums">
      <Words>{children}</Words>
    </span>
  )
}
