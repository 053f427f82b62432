import type { OpamUrl } from '../../opam/url.ts'
import { defectOf } from '../model/rule.ts'
import { allUrls, urlFields } from '../view/urls.ts'
import type { OpamRule } from './subject.ts'

/** An address leads to a place that depends on where opam runs. */
export const relativeUrl: OpamRule = {
  name: 'relative-url',
  code: 65,
  severity: 'error',
  fields: urlFields,
  check: ({ package: found, file }) => {
    const relative = allUrls(found, file).filter(({ url }) => isRelative(url))
    const [first] = relative
    return defectOf(
      'URLs must be absolute',
      relative.map(({ url }) => url.path),
      () => first && { field: first.field, element: first.url.path },
    )
  },
}

function isRelative({ backend, transport, path }: OpamUrl): boolean {
  const isLocal = ['file', 'path', 'local', 'rsync'].includes(transport)
  if (!isLocal || backend === 'http') return false
  return !path.startsWith('/') || path.split('/').includes('..')
}
