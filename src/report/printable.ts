/**
 * Controls, which a terminal or a log viewer would obey instead of showing them (colours, cursor
 * moves, a carriage return that overwrites the line), the marks that turn the direction of writing, and
 * halves of characters, which no file can hold.
 */
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu

/** A text with its controls made visible; line breaks and tabs stay, `\r\n` is a line break. */
export function printable(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(unprintable, (character) => {
    if (character === '\n' || character === '\t') return character
    const code = character.charCodeAt(0)
    return code < 0x20
      ? String.fromCharCode(0x2400 + code)
      : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** A text on one line. */
export function oneLine(text: string): string {
  const lines = printable(text).split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => {
      const begun = index === 0 ? line : line.trimStart()
      return index === last ? begun : begun.trimEnd()
    })
    .filter((line, index) => line !== '' || index === 0 || index === last)
    .join(' ')
}

/**
 * A text that the runner takes for nothing but text. In a line of a step's output it obeys `::command …::`
 * at the start, blanks before it or not, and `##[command]` anywhere (actions/runner 2.330, `ActionCommand`);
 * a blank put between the signs makes them plain.
 */
export function plainLog(text: string): string {
  return printable(text)
    .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gmu, '$1: ')
    .replace(/##(?=\[)/g, '## ')
}
