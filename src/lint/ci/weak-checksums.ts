import type { UrlSection } from '../../opam/package.ts'
import { printUrl } from '../../opam/url.ts'
import type { Defect } from '../model/rule.ts'
import { extraSourceField } from '../view/urls.ts'
import type { CiRule } from './subject.ts'

/** A download has no checksum, or only an MD5 checksum, which proves nothing. */
export const weakChecksums: CiRule = {
  name: 'weak-checksums',
  severity: 'error',
  fields: ['url', 'extra-files', 'extra-source', 'extra-sources'],
  check: ({ file, package: { url, extraFiles = [], extraSources } }) => [
    ...(url === undefined ? [] : weakSection('url', url)),
    ...extraFiles
      .filter(([, { kind }]) => kind === 'md5')
      .map(([name]) => weak('extra-files', 'only MD5 as checksum', name)),
    ...extraSources
      .flatMap(([, section]) => weakSection('extra-sources', section))
      .map((defect) => ({ ...defect, about: { field: extraSourceField(file) } })),
  ],
}

function weakSection(field: string, { url, checksums }: UrlSection): readonly Defect[] {
  if (checksums.some(({ kind }) => kind !== 'md5')) return []
  const what = checksums.length === 0 ? 'no checksum' : 'only MD5 as checksum'
  return [weak(field, what, baseName(printUrl(url)))]
}

function weak(field: string, what: string, file: string): Defect {
  const message = `Weak checksum algorithm(s) provided. Please use SHA-256 or SHA-512. Details: opam field ${field} contains ${what} for ${file}`
  return { message, about: { field } }
}

/** What the Unix command `basename` answers. */
function baseName(path: string): string {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end--
  return path.slice(path.lastIndexOf('/', end - 1) + 1, end)
}
