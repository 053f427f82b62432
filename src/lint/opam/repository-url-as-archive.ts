import type { OpamUrl } from '../../opam/url.ts'
import { fromFolder, isVersionControl, parseUrl, printUrl, sameUrl } from '../../opam/url.ts'
import { encodeBytes } from '../../text/source.ts'
import { defectOf } from '../model/rule.ts'
import { allUrls, urlFields } from '../view/urls.ts'
import type { OpamRule } from './subject.ts'

/** An address ends in `.git` or the like, but is to be downloaded as a file. */
export const repositoryUrlAsArchive: OpamRule = {
  name: 'repository-url-as-archive',
  code: 49,
  severity: 'warning',
  fields: urlFields,
  check: ({ package: found, file }) => {
    const { name } = file.source
    const folder = encodeBytes(name.slice(0, Math.max(0, name.lastIndexOf('/'))))
    const different = allUrls(found, file).filter(({ url }) => looksDifferent(url))
    const texts = different.map(({ url }) => printUrl(fromFolder(url, folder)))
    const [first] = different
    const [element = ''] = texts
    return defectOf(
      "The following URLs don't use version control but look like version control URLs",
      texts,
      () => first && { field: first.field, element },
    )
  },
}

function looksDifferent(url: OpamUrl): boolean {
  if (isPlain(url)) return false
  const guessed = parseUrl(printUrl(url), { handleSuffix: true })
  return guessed.kind === 'defect' || !sameUrl(guessed.url, url)
}

/**
 * Whether a look is enough to tell that an address reads back as what it is: nearly all are archives
 * on the web or repositories whose system is told in front. To print and read them takes 60 ms of
 * processor time for the 12,400 files of opam-repository, and they take none.
 */
function isPlain({ backend, transport, path }: OpamUrl): boolean {
  if (transport !== 'https' && transport !== 'http') return false
  return (
    isVersionControl(backend) ||
    (backend === 'http' && /^[^:]*\.(?:tbz|t?gz|zip|xz|bz2)$/.test(path))
  )
}
