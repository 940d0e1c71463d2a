import type { ImageSize } from '@/lib/site/document'

/** Beyond these a frame would be taller than it is worth, or too flat for the other images. */
const TALLEST = 3 / 4
const FLATTEST = 12 / 5

/**
 * The proportions of the frame that several images share: theirs where they agree, those of the one
 * in the middle where they do not. Images whose size is unknown have no say.
 *
 * @returns width over height; `undefined` when no size is known
 */
export function frameRatio(sizes: readonly (ImageSize | undefined)[]): number | undefined {
  const ratios = sizes
    .flatMap((size) => (size ? [size.width / size.height] : []))
    .sort((a, b) => a - b)
  const middle = ratios[Math.floor(ratios.length / 2)]
  return middle && Math.min(Math.max(middle, TALLEST), FLATTEST)
}
