/** A size for the eye, and in bytes for comparing. */
export function sizeInWords(bytes: number): string {
  const exact = `${bytes.toLocaleString('en-US')} bytes`
  if (bytes < 1000) return exact
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${amount.toFixed(1)} ${unit} (${exact})`
}
