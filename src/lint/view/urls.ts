import type { OpamPackage, UrlSection } from '../../opam/package.ts'
import type { OpamUrl } from '../../opam/url.ts'
import { isArchivePath, isVersionControl } from '../../opam/url.ts'

/** The addresses in a package, in the order opam's findings tell them. */
export function allUrls(from: OpamPackage): readonly OpamUrl[] {
  return [
    ...(from.url === undefined ? [] : sectionUrls(from.url)),
    ...(from.devRepo === undefined ? [] : [from.devRepo]),
    ...from.extraSources.toReversed().flatMap(([, section]) => sectionUrls(section)),
    ...from.pinDepends.map(([, url]) => url),
  ]
}

function sectionUrls({ url, mirrors }: UrlSection): readonly OpamUrl[] {
  return [url, ...mirrors]
}

/** What the package's source is: an archive, a repository, something else, or nothing at all. */
export function sourceKind(from: OpamPackage): 'archive' | 'repository' | 'other' | 'none' {
  if (from.url === undefined) return 'none'
  if (isVersionControl(from.url.url.backend)) return 'repository'
  return isArchivePath(from.url.url.path) ? 'archive' : 'other'
}
