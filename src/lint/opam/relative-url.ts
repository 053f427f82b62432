import type { OpamUrl } from '../../opam/url.ts'
import { defectOf } from '../model/rule.ts'
import { allUrls } from '../view/urls.ts'
import type { OpamRule } from './subject.ts'

/** An address leads to a place that depends on where opam runs. */
export const relativeUrl: OpamRule = {
  name: 'relative-url',
  code: 65,
  severity: 'error',
  fields: ['url', 'dev-repo', 'extra-source', 'pin-depends'],
  check: ({ package: found }) =>
    defectOf(
      'URLs must be absolute',
      allUrls(found)
        .filter((url) => isRelative(url))
        .map(({ path }) => path),
    ),
}

function isRelative({ backend, transport, path }: OpamUrl): boolean {
  const isLocal = ['file', 'path', 'local', 'rsync'].includes(transport)
  if (!isLocal || backend === 'http') return false
  return !path.startsWith('/') || path.split('/').includes('..')
}
