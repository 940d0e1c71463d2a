import { inZone, localTime, parseTime, strftime } from '../../time'
import { RubyDate, RubyTime } from '../../values'
import type { JekyllContext } from '../context'
import { toRubyString } from '../print'
import { LiquidFault } from '../problem'
import type { LiquidValue } from '../values'
import { type Filters, filter } from './filter'

/** As long as a format may be. */
const longest = 10_000

/** Liquid's `date`: what is no date comes back as it is; a time keeps its offset. */
function date(context: JekyllContext, input: LiquidValue, format: LiquidValue): LiquidValue {
  const text = toRubyString(format)
  if (text === '') return input
  const time = liquidTime(context, input)
  if (!time) return input
  if (text.length > longest) throw new LiquidFault('liquid-limit', { limit: 'length' })
  return strftime(time, text, context.host.timeZone)
}

function liquidTime({ host }: JekyllContext, input: LiquidValue): RubyTime | undefined {
  if (input instanceof RubyTime) return input
  if (input instanceof RubyDate) return new RubyTime(input.clock.getTime(), 0)
  if (typeof input === 'number' && Number.isInteger(input))
    return inZone(input * 1000, host.timeZone)
  if (typeof input !== 'string' || input === '') return undefined
  if (/^(now|today)$/i.test(input)) return host.now
  if (/^\d+$/.test(input)) return inZone(Number(input) * 1000, host.timeZone)
  return parseTime(input, host.timeZone, host.now)
}

/**
 * The time of Jekyll's own filters: in the zone of the site.
 *
 * @throws LiquidFault for what is no date
 */
function jekyllTime(context: JekyllContext, input: LiquidValue): RubyTime {
  const zone = context.host.timeZone
  if (input instanceof RubyDate) {
    const { clock } = input
    return localTime([clock.getUTCFullYear(), clock.getUTCMonth() + 1, clock.getUTCDate()], zone)
  }
  const time = liquidTime(context, input)
  if (!time)
    throw new LiquidFault('liquid-error', { reason: `invalid date ${toRubyString(input)}` })
  return inZone(time.time, zone)
}

function dayMonthYear(month: '%b' | '%B') {
  return filter(0, 2, ({ context }, input, type, style) => {
    if (toRubyString(input) === '') return input
    const time = jekyllTime(context, input)
    if (toRubyString(type) !== 'ordinal') return strftime(time, `%d ${month} %Y`)
    const day = ordinal(time.clock.getUTCDate())
    return strftime(
      time,
      toRubyString(style) === 'US' ? `${month} ${day}, %Y` : `${day} ${month} %Y`,
    )
  })
}

function ordinal(day: number): string {
  const teen = day % 100 >= 11 && day % 100 <= 13
  return `${day}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th')}`
}

function written(format: string) {
  return filter(0, 0, ({ context }, input) =>
    toRubyString(input) === '' ? input : strftime(jekyllTime(context, input), format),
  )
}

export const dateFilters: Filters = {
  date: filter(1, 1, ({ context }, input, format) => date(context, input, format)),
  date_to_string: dayMonthYear('%b'),
  date_to_long_string: dayMonthYear('%B'),
  date_to_xmlschema: written('%Y-%m-%dT%H:%M:%S%:z'),
  date_to_rfc822: written('%a, %d %b %Y %H:%M:%S %z'),
}
