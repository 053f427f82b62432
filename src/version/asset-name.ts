/**
 * The name under which GitHub stores a release's asset: what is not a letter, a digit, `.`, `_` or
 * `-` becomes a `.` (`lsp-1.28.0-506~preview.tbz` is stored as `lsp-1.28.0-506.preview.tbz`). Only a
 * forecast: after an upload the API's answer counts.
 */
export function storedAssetName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, '.')
}
