/** A date as a heading writes it. */
export interface WrittenDate {
  /** `2024-01-31`; absent where day or month is missing, impossible, or cannot be told apart. */
  readonly iso: string | undefined
  /** How many characters of the text it takes. */
  readonly length: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s{1,3})?'

type Reader = (groups: readonly string[]) => string | undefined

/** Tried in this order at the start of a text. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ([y, , m, d]) => iso(y, m, d)],
  [/^(\d{1,3})([-/])(\d{1,3})\2(\d{4})(?!\d)/, ([a, , b, y]) => eitherOrder(a, b, y)],
  [
    form(`${weekday}(?:the )?${day}(?: of)?[ -]${month},?[ -](\\d{4})(?!\\d)`),
    ([d, m, y]) => iso(y, monthNumber(m), d),
  ],
  [
    form(`${weekday}${month},? ${day},? {0,2}(\\d{4})(?!\\d)`),
    ([m, d, y]) => iso(y, monthNumber(m), d),
  ],
  [
    form(
      `${weekday}${month} {1,2}${day} \\d\\d?:\\d\\d(?::\\d\\d)?(?: [a-z+0-9]{1,5})? (\\d{4})(?!\\d)`,
    ),
    ([m, d, y]) => iso(y, monthNumber(m), d),
  ],
  [form(`${month},? (\\d{4})(?!\\d)`), () => undefined],
  [/^\d{4}[-/.][\d?x]{1,2}[-/.][\d?x]{1,3}(?!\d)/i, () => undefined],
  [/^(?:19|20)\d\d(?![\d.])/, () => undefined],
]

/** The date that a text starts with, in any of the ways changelogs write one. */
export function readDate(text: string): WrittenDate | undefined {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text)
    if (match === null) continue
    const date = read(match.slice(1))
    return { length: match[0].length, iso: date }
  }
  return undefined
}

function form(source: string): RegExp {
  return new RegExp(`^${source}`, 'i')
}

function monthNumber(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}

/** `27/03/2022` and `03/27/2022` tell themselves apart; `04/02/2022` does not. */
function eitherOrder(a = '', b = '', year = ''): string | undefined {
  if (Number(a) > 12 || a === b) return iso(year, b, a)
  return Number(b) > 12 ? iso(year, a, b) : undefined
}

function iso(year = '', monthText = '', dayText = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(monthText), Number(dayText)]
  const date = new Date(Date.UTC(y, m - 1, d))
  const exists = y >= 1000 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return exists ? date.toISOString().slice(0, 10) : undefined
}
