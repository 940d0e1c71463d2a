export {
  createLiquid,
  hasLiquid,
  type JekyllLiquid,
  type LiquidInput,
  type LiquidResult,
} from './engine'
export type { Host } from './host'
export { Drop, type LiquidHash, type LiquidValue } from './values'
