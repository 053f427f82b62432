/** A path, in quotes as git writes them where it is not plain (git's `quote.c`). */
export function quotedPath(path: string): string {
  if (/^[\w./+~-]+$/.test(path)) return path
  const escaped = path.replaceAll(/[^ -~]|["\\]/g, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`
    return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
  })
  return `"${escaped}"`
}
