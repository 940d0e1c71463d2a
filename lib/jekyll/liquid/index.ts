export {
  createLiquid,
  hasLiquid,
  type JekyllLiquid,
  type LiquidInput,
  type LiquidResult,
} from './engine'
export type { Host } from './host'
export { type LiquidOptions, liquidOf, type SiteLiquid } from './site'
export { Drop, type LiquidHash, type LiquidValue } from './values'
