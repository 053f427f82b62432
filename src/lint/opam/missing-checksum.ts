import { defectIf } from '../model/rule.ts'
import { sourceKind } from '../view/urls.ts'
import type { OpamRule } from './subject.ts'

/** Nothing proves that the archive is the one that was released. */
export const missingChecksum: OpamRule = {
  name: 'missing-checksum',
  code: 59,
  severity: 'warning',
  fields: ['url'],
  check: ({ package: found }) =>
    defectIf(
      !found.flags.includes('conf') &&
        sourceKind(found) === 'archive' &&
        found.url?.checksums.length === 0,
      "url doesn't contain a checksum",
    ),
}
