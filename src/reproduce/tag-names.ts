/** What stands before the tag in the addresses that forges give archives. */
const beforeTag =
  /\/(?:releases\/download|archive\/refs\/tags|-\/archive|archive|-\/releases)\/([^?#]+)/

/**
 * The names that the tag of a published version may have, the likeliest first: what the archive's address
 * says, then the version as tags are usually written.
 *
 * @param prefix what stands before the version in the tags of a repository with several projects.
 */
export function tagNames(
  version: string,
  { address, prefix }: { readonly address: string; readonly prefix: string },
): readonly string[] {
  const spellings = [version, version.replaceAll('~', '_'), version.replaceAll('~', '-')]
  const usual = spellings.flatMap((one) => [`v${one}`, one, `V${one}`])
  const others = [version.replaceAll('~', ''), version.replace(/^v/, '')]
  const names = [...usual, ...others].map((one) => prefix + one)
  return [...new Set([...namesInAddress(address), ...names])]
}

function namesInAddress(address: string): readonly string[] {
  const rest = beforeTag.exec(address)?.[1]
  if (rest === undefined) return []
  const decoded = decode(rest)
  // `archive/v1.2.tar.gz` ends with the tag, `releases/download/v1.2/FILE` has a file behind it.
  const withoutEnding = decoded.replace(/\.(?:tar\.\w+|tgz|tbz|txz|zip)$/, '')
  return address.includes('/archive/refs/tags/') || !decoded.includes('/')
    ? [withoutEnding]
    : [decoded.slice(0, decoded.lastIndexOf('/')), withoutEnding]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The project's name in the name of an archive, or of its top folder: `tally` of `tally-1.2.0`. A forge
 * may have written a `.` for what it does not store in names.
 */
export function projectInName(name: string, version: string): string | undefined {
  const stored = version.replaceAll(/[^A-Za-z0-9._@+-]/g, '.')
  for (const end of [`-${version}`, `-${stored}`]) {
    if (name.endsWith(end) && name.length > end.length) return name.slice(0, -end.length)
  }
  return undefined
}
