/** A number as an integer times a power of ten. */
interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

const precision = 20

/**
 * Arithmetic in decimal, as Liquid's: `0.1 | plus: 0.2` is `0.3`. The modulo has the sign of the divisor.
 *
 * @param operator of a division by zero, the result is JavaScript's
 */
export function decimal(
  operator: '+' | '-' | '*' | '/' | '%',
  left: number,
  right: number,
): number {
  const tooWide = [left, right].some(
    (value) =>
      !Number.isFinite(value) || (value !== 0 && Math.abs(Math.log10(Math.abs(value))) > 300),
  )
  if (tooWide || (right === 0 && (operator === '/' || operator === '%')))
    return plain(operator, left, right)
  const [a, b] = [parts(left), parts(right)]
  if (operator === '*') return toNumber(a.digits * b.digits, a.exponent + b.exponent)
  const exponent = Math.min(a.exponent, b.exponent)
  const [x, y] = [scaled(a, exponent), scaled(b, exponent)]
  if (operator === '+') return toNumber(x + y, exponent)
  if (operator === '-') return toNumber(x - y, exponent)
  if (operator === '/') return toNumber((x * 10n ** BigInt(precision)) / y, -precision)
  return toNumber(((x % y) + y) % y, exponent)
}

function plain(operator: string, left: number, right: number): number {
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  if (operator === '*') return left * right
  return operator === '/' ? left / right : Number.NaN
}

function parts(value: number): Decimal {
  const [mantissa = '0', power = '0'] = value.toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length }
}

const scaled = ({ digits, exponent }: Decimal, to: number) => digits * 10n ** BigInt(exponent - to)

const toNumber = (digits: bigint, exponent: number) => Number(`${digits}e${exponent}`)
