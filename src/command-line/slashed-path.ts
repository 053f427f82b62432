import { sep } from 'node:path'

/**
 * A path with `/` between its names, as opam has them, whatever stands there on this system: the name and
 * the version of a package are read from it.
 */
export function slashedPath(path: string, separator: string = sep): string {
  return path.replaceAll(separator, '/')
}
