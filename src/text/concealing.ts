/** What is shorter is no secret: striking it out would only spoil texts. */
const shortest = 8
/** A text that was cut off may end within a secret. So many characters of its beginning tell it. */
const telling = 16

/**
 * A function that strikes secrets out of texts: as they are, as texts of Markdown, HTML, JSON and addresses
 * write them, within anything in base64 (git's and HTTP's `Authorization: basic …`), and where a text was
 * cut off in the middle of one.
 */
export function concealing(secrets: readonly string[]): (text: string) => string {
  const patterns = [...new Set(secrets)]
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= shortest)
    .flatMap((secret) => [patternOf(secret), ...encoded(secret).map(patternOf)])
  if (patterns.length === 0) return (text) => text
  const pattern = new RegExp(patterns.join('|'), 'g')
  return (text) => text.replace(pattern, '***')
}

function patternOf(secret: string): string {
  const isLong = secret.length > telling
  const start = Array.from(isLong ? secret.slice(0, telling) : secret, spelt).join('')
  return isLong ? `${start}(?:[A-Za-z0-9]|\\\\?[-_.~+/=]|%[0-9A-Fa-f]{2})*` : start
}

/** The ways in which a character may stand in a text. */
function spelt(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character
  const code = character.charCodeAt(0)
  const hex = code.toString(16).padStart(2, '0')
  const itself = `\\\\{0,3}\\u${code.toString(16).padStart(4, '0')}`
  const percent = `%(?:${hex}|${hex.toUpperCase()})`
  return `(?:${itself}|${percent}|&#0*${code};|\\\\u00${hex}|&(?:amp|lt|gt|quot|apos);)`
}

/**
 * What base64 makes of a secret wherever it stands within something: behind 0, 1 or 2 bytes of a group of
 * three, without the characters that its neighbours share.
 */
function encoded(secret: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    const whole = Math.floor((bytes.length * 8) / 6)
    return bytes.toString('base64').slice(before === 0 ? 0 : before + 1, whole)
  })
}
