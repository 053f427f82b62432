import type { Values } from './decoder.ts'
import { offeredExtensions } from './extensions.ts'
import { stop } from './stop.ts'
import { newestSupported } from './supported-versions.ts'

/** Refuses a field or constructor of an experimental extension that is not in use. */
export function needsExtension({ reading, span, name }: Values, extension: string): void {
  if (reading.extensions.has(extension)) return
  const offered = offeredExtensions.find((one) => one.name === extension)
  const newest = offered === undefined ? undefined : newestSupported(offered, reading.lang)
  stop(reading, span, {
    message: `'${name ?? ''}' is available only when ${extension} is enabled in the dune-project or workspace file. You must enable it using (using ${extension} ${newest ?? '..'}) in the file.\nNote however that ${extension} is experimental and might change without notice in the future.`,
  })
}
