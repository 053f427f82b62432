/** So many are named before the rest is counted. */
const most = 8

/** Versions, the newest first, for a sentence: `1.2.0, 1.1.0`; of many the first eight `and 3 older ones`. */
export function shortList(versions: readonly string[]): string {
  const first = versions.slice(0, most).join(', ')
  return versions.length > most ? `${first} and ${versions.length - most} older ones` : first
}
