import type { OpamUrl } from '../../opam/url.ts'
import { fromFolder, parseUrl, printUrl, sameUrl } from '../../opam/url.ts'
import type { LintRule } from '../rule.ts'
import { defectOf } from '../rule.ts'
import { allUrls } from '../view/urls.ts'

/** An address ends in `.git` or the like, but is to be downloaded as a file. */
export const repositoryUrlAsArchive: LintRule = {
  name: 'repository-url-as-archive',
  code: 49,
  severity: 'warning',
  fields: ['url', 'dev-repo', 'extra-source', 'pin-depends'],
  check: ({ package: found, file }) => {
    const { name } = file.source
    const folder = name.slice(0, Math.max(0, name.lastIndexOf('/')))
    return defectOf(
      "The following URLs don't use version control but look like version control URLs",
      allUrls(found)
        .filter((url) => looksDifferent(url))
        .map((url) => printUrl(fromFolder(url, folder))),
    )
  },
}

function looksDifferent(url: OpamUrl): boolean {
  const guessed = parseUrl(printUrl(url), { handleSuffix: true })
  return guessed.kind === 'defect' || !sameUrl(guessed.url, url)
}
