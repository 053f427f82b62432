import { readDecimal } from '../text/decimal.ts'

/** What the text of a pax header says (POSIX.1-2001). */
export interface PaxRecords {
  /** Up to the first record that is none; byte strings. */
  readonly records: ReadonlyMap<string, string>
  /** Whether the whole text was records. */
  readonly isWhole: boolean
}

/** The length of a record, which counts its own digits, the blank behind it, and the line break at its end. */
const lengthAndBlank = /([0-9]{1,16}) /y

/** Reads `LENGTH KEY=VALUE` lines. Total; linear. */
export function readPaxRecords(text: string): PaxRecords {
  const records = new Map<string, string>()
  for (let at = 0; at < text.length;) {
    lengthAndBlank.lastIndex = at
    const length = readDecimal(lengthAndBlank.exec(text)?.[1] ?? '') ?? 0
    const end = at + length
    const record = text.slice(lengthAndBlank.lastIndex, Math.max(end - 1, at))
    const equals = record.indexOf('=')
    if (length === 0 || equals <= 0 || text[end - 1] !== '\n') return { records, isWhole: false }
    records.set(record.slice(0, equals), record.slice(equals + 1))
    at = end
  }
  return { records, isWhole: true }
}
