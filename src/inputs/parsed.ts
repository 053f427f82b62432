/** What a parser makes of the text of an input: its value, or what is wrong and what to write instead. */
export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | {
      readonly kind: 'defect'
      /** The fact, to stand behind `The input tag is "…": `. */
      readonly fact: string
      /** What to write, as a sentence. */
      readonly hint: string
    }

/** Parses the text of an input; the text is trimmed and never empty (an empty input is an absent one). */
export type Parser<T> = (text: string) => Parsed<T>

/** A value that was understood. */
export function value<T>(parsed: T): Parsed<T> {
  return { kind: 'value', value: parsed }
}

/** A text that cannot be understood. */
export function defect<T>(fact: string, hint: string): Parsed<T> {
  return { kind: 'defect', fact, hint }
}
