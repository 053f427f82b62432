/**
 * The name under which GitHub stores a release's asset: what is not a letter, a digit, `.`, `_`, `-`, `@`
 * or `+` becomes a `.` (`lsp-1.28.0-506~preview.tbz` is stored as `lsp-1.28.0-506.preview.tbz`). Only a
 * forecast: after an upload the API's answer counts.
 */
export function storedAssetName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._@+-]+/g, '.')
}

/**
 * The name GitHub gave an asset whose upload did not escape the `+` of its name, which is a blank in a
 * query: `coq-lsp-0.2.2+8.17.tbz` became `coq-lsp-0.2.2.8.17.tbz`.
 */
export function unescapedAssetName(name: string): string {
  return storedAssetName(name.replaceAll('+', ' '))
}

/** The name of the archive of a release: `tally-1.2.0.tbz`. */
export function archiveName(project: string, version: string, format: 'tbz' | 'tgz'): string {
  return `${project}-${version}.${format}`
}
