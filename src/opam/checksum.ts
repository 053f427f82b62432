/** The kinds of checksum opam knows, weakest first, and how many hexadecimal digits they have. */
const digits = { md5: 32, sha256: 64, sha512: 128 } as const

/** How a checksum is computed, as opam writes it: `sha256`. */
export type ChecksumKind = keyof typeof digits

/** A checksum of a file: `sha256=…`. */
export interface Checksum {
  readonly kind: ChecksumKind
  /** Lower-case hexadecimal. */
  readonly hex: string
}

/** Reads `KIND=HEX`, or the bare digits of an MD5 (opam 2.6.1); `undefined` for anything else. */
export function parseChecksum(text: string): Checksum | undefined {
  const match = /^(?:(md5|sha256|sha512)=)?([0-9a-f]+)$/i.exec(text)
  const kind = match?.[1]?.toLowerCase() ?? 'md5'
  const hex = match?.[2]?.toLowerCase() ?? ''
  if (kind !== 'md5' && kind !== 'sha256' && kind !== 'sha512') return undefined
  return hex.length === digits[kind] ? { kind, hex } : undefined
}

/** `sha256=…` */
export function printChecksum({ kind, hex }: Checksum): string {
  return `${kind}=${hex}`
}
