import { printChecksum } from '../../opam/checksum.ts'
import { isArchivePath, printUrl } from '../../opam/url.ts'
import { defectOf } from '../model/rule.ts'
import { enumerated } from '../view/enumeration.ts'
import { sourceKind } from '../view/urls.ts'
import type { OpamRule } from './subject.ts'

/** A checksum is given for a repository, which has none. */
export const checksumOfRepository: OpamRule = {
  name: 'checksum-of-repository',
  code: 67,
  severity: 'error',
  fields: ['url'],
  check: ({ package: found }) => {
    const { url: section } = found
    if (section === undefined || section.checksums.length === 0) return []
    if (sourceKind(found) !== 'repository' || isArchivePath(section.url.path)) return []
    const checksums = section.checksums.map((checksum) => printChecksum(checksum))
    return defectOf('Checksum specified with a non archive url', [
      `${printUrl(section.url)} - ${enumerated(checksums)}`,
    ])
  },
}
