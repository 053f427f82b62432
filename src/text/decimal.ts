/**
 * The number that decimal digits write, and nothing else: `Number` takes blanks, signs, fractions and the
 * empty text, too. `undefined` for any other text, and for what is too large to be exact.
 */
export function readDecimal(digits: string): number | undefined {
  if (!/^[0-9]{1,16}$/.test(digits)) return undefined
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : undefined
}
