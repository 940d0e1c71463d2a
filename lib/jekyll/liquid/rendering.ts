import type { Context, Emitter } from 'liquidjs'
import { NotComparable } from './compare'
import { JekyllContext, type Place } from './context'
import { MappedEmitter } from './emitter'
import { LiquidFault } from './problem'

/** liquidjs hands templates its own context and emitter; ours are those that the engine made. */
export function contextOf(context: Context): JekyllContext {
  if (!(context instanceof JekyllContext)) throw new TypeError('not rendered by this engine')
  return context
}

/** @see contextOf */
export function emitterOf(emitter: Emitter): MappedEmitter {
  if (!(emitter instanceof MappedEmitter)) throw new TypeError('not rendered by this engine')
  return emitter
}

/** Runs what may go wrong in one tag, and reports it there; limits go on to the engine. */
export function guarded(context: JekyllContext, place: Place, run: () => void): void {
  try {
    run()
  } catch (error) {
    reportFault(context, place, error)
  }
}

/** Reports what a template cannot do. @throws what is not of the template's making */
export function reportFault(context: JekyllContext, place: Place, error: unknown): void {
  if (error instanceof LiquidFault) context.report(error.code, error.facts, place)
  else if (error instanceof NotComparable)
    context.report('liquid-error', { reason: error.message }, place)
  else throw error
}
