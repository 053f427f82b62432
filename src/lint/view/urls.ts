import type { OpamPackage, UrlSection } from '../../opam/package.ts'
import type { OpamUrl } from '../../opam/url.ts'
import type { OpamFile } from '../../opam/syntax.ts'
import { isArchivePath, isVersionControl } from '../../opam/url.ts'

/** The fields and sections with addresses. */
export const urlFields = [
  'url',
  'dev-repo',
  'extra-source',
  'extra-sources',
  'pin-depends',
] as const

/** An address, and where it stands. */
export interface PlacedUrl {
  readonly field: (typeof urlFields)[number]
  readonly url: OpamUrl
}

/** The addresses in a package, in the order of opam's findings. */
export function allUrls(from: OpamPackage, file: OpamFile): readonly PlacedUrl[] {
  const placed = (field: PlacedUrl['field'], urls: readonly OpamUrl[]): readonly PlacedUrl[] =>
    urls.map((url) => ({ field, url }))
  return [
    ...placed('url', from.url === undefined ? [] : sectionUrls(from.url)),
    ...placed('dev-repo', from.devRepo === undefined ? [] : [from.devRepo]),
    ...from.extraSources
      .toReversed()
      .flatMap(([, section]) => placed(extraSourceField(file), sectionUrls(section))),
    ...placed(
      'pin-depends',
      from.pinDepends.map(([, url]) => url),
    ),
  ]
}

/** Where a file has its extra sources: in sections, or else in the field of old. */
export function extraSourceField({ items }: OpamFile): 'extra-source' | 'extra-sources' {
  const hasSection = items.some(
    (item) => item.kind === 'section' && item.sectionKind === 'extra-source',
  )
  return hasSection ? 'extra-source' : 'extra-sources'
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
