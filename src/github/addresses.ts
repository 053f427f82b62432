import type { RepositoryName } from '../release/model/repository.ts'
import { encodedPath } from '../text/encoded-path.ts'

/**
 * The address of the web pages that belong to an API's base address: `https://github.com`, the host
 * of an Enterprise Server, or `https://NAME.ghe.com` for `https://api.NAME.ghe.com`. For links into
 * a person's settings only; pages of repositories come from the API's answers.
 */
export function webAddress(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl)
  return `${protocol}//${host.startsWith('api.') ? host.slice('api.'.length) : host}`
}

/** The page that makes a classic token with all that the opam pull request takes. */
export function newTokenPage(webUrl: string): string {
  return `${webUrl}/settings/tokens/new?scopes=public_repo&description=dune-publish`
}

/** The page that lists a person's fine-grained tokens. */
export function fineGrainedTokensPage(webUrl: string): string {
  return `${webUrl}/settings/personal-access-tokens`
}

/**
 * A path below a repository, each segment percent-encoded: names of tags hold `/`, `+`, `~`, `%` and
 * `#`. A `/` inside a segment stays one (`tags/pkg/1.0` is a ref's name, not one escaped word), and
 * `:` is escaped, which octokit would take for the name of a parameter.
 */
export function repositoryPath({ owner, name }: RepositoryName, rest = ''): string {
  const path = `/repos/${owner}/${name}`
  return encodedPath(rest === '' ? path : `${path}/${rest}`)
}

/**
 * The address to upload an asset of that name to, from a release's `upload_url`, which is an RFC 6570
 * template ending in `{?name,label}`. Its host is not the API's.
 */
export function uploadAddress(template: string, name: string): string {
  const end = template.indexOf('{')
  const base = end === -1 ? template : template.slice(0, end)
  return `${base}?name=${encodeURIComponent(name)}`
}

/**
 * Whether an address is one of the server whose API that is: of the API's host, the web pages', or the
 * uploads' (`uploads.github.com`, `uploads.NAME.ghe.com`). A token goes to no other, whatever an answer says.
 */
export function isOwnAddress(apiUrl: string, address: string): boolean {
  if (!URL.canParse(address)) return false
  const [api, asked] = [new URL(apiUrl), new URL(address)]
  const web = new URL(webAddress(apiUrl)).host
  const isOwn = [api.host, web, `uploads.${web}`].includes(asked.host)
  return isOwn && asked.protocol === api.protocol && asked.username + asked.password === ''
}

/** An address without the slashes at its end. */
export function withoutTrailingSlash(url: string): string {
  let end = url.length
  while (url[end - 1] === '/') end--
  return url.slice(0, end)
}
