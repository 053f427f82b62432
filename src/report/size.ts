import type { Transfer } from '../release/model/progress.ts'

/** A size for the eye, and in bytes for comparing. */
export function sizeInWords(bytes: number): string {
  const exact = `${bytes.toLocaleString('en-US')} bytes`
  return bytes < 1000 ? exact : `${roundSize(bytes)} (${exact})`
}

/** How far a transfer is: `1.2 MB of 10.3 MB`. */
export function transferInWords({ done, of }: Transfer): string {
  return of === undefined ? roundSize(done) : `${roundSize(done)} of ${roundSize(of)}`
}

function roundSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${amount.toFixed(1)} ${unit}`
}
