/**
 * A path, or a tag's name, as it stands in an address: each part percent-encoded, the slashes kept.
 * Names of tags hold `/`, `+`, `~`, `%` and `#`. Half a character outside the basic plane, which no
 * address can hold, becomes U+FFFD.
 */
export function encodedPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
