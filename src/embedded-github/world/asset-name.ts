/**
 * The name GitHub stores an uploaded file under. Runs of other characters than letters, digits and
 * `-_.@+` become one dot (`tally-1.0~rc1.tbz` is `tally-1.0.rc1.tbz`); a name that would begin with a
 * dot gets `default` before it, one at the end goes. GitHub documents that it renames, not how; these
 * are observations.
 */
export function storedAssetName(name: string): string {
  const dotted = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^A-Za-z0-9._@+-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/\.$/, '')
  return dotted.startsWith('.') || dotted === '' ? `default${dotted}` : dotted
}
