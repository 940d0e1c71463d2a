import type { Root } from 'hast'
import { cleanCopy } from './clean-copy'
import { type PlaceAddress, placeAddresses } from './elements/addresses'
import { plainAttributes } from './elements/attributes'
import { liftBlocks } from './elements/blocks'
import { makeCallouts } from './elements/callouts'
import { nameFigures, prepareFigures, replaceLostImages } from './elements/figures'
import type { DescribeFile } from './elements/file-details'
import { nameFootnotes } from './elements/footnotes'
import { holdPlayers } from './elements/frames'
import { identifyHeadings, numberHeadings } from './elements/headings'
import { guardIds } from './elements/ids'
import { describeLinks } from './elements/links'
import { repairLists } from './elements/lists'
import { makeSlides } from './elements/slides'
import { dropSpacing } from './elements/spacing'
import { frameTables } from './elements/tables'
import { sanitisePublished, sanitiseWritten } from './sanitise'
import { typesetTree } from './typography/tree'

import { asBrowserBuilds } from './written'

export interface PublishOptions {
  /** Language of the text, BCP 47: French typography is for French. */
  readonly language: string
  /** What is known of the files that the text links to. */
  readonly describeFile?: DescribeFile
  /** Where its addresses lead; without, they stay as they are written. */
  readonly place?: PlaceAddress
}

/**
 * From what the editor wrote to what the page shows. The order is behaviour.
 *
 * @param written from `toWrittenHast`, as a browser builds it; it is not changed
 * @returns HTML as data, whole and safe: the site's elements in it are HTML too
 */
export function publish(written: Root, { language, describeFile, place }: PublishOptions): Root {
  // Nothing that comes after sees what the allow-list does not name.
  const tree = sanitiseWritten(cleanCopy(written))
  placeAddresses(tree, place)
  plainAttributes(tree)
  replaceLostImages(tree)
  // Blocks are what they will be before anything counts or names them.
  dropSpacing(tree)
  repairLists(tree)
  // Callouts before headings: a callout's headings follow the order where it stands.
  makeCallouts(tree)
  makeSlides(tree)
  numberHeadings(tree)
  identifyHeadings(tree)
  guardIds(tree)
  holdPlayers(tree)
  liftBlocks(tree)
  prepareFigures(tree)
  describeLinks(tree, describeFile)
  // Over every text that the page will show, before any of it is repeated as a name.
  typesetTree(tree, language)
  nameFootnotes(tree)
  nameFigures(tree)
  frameTables(tree)
  // What the page gets is what a browser will make of it, and is checked last.
  return sanitisePublished(asBrowserBuilds(tree))
}
