import { decodeBytes } from '../../text/source.ts'
import type { ForgeRepository } from '../model/repository.ts'

/**
 * Addresses above this length are refused by GitHub's front end (414); a page that cannot be
 * prefilled whole is opened without the long part.
 */
const longestAddress = 8000

/** GitHub's page that opens a pull request from a pushed branch, title and body filled in. */
export function compareLink(
  upstream: ForgeRepository,
  head: { readonly fork: ForgeRepository; readonly branch: string },
  request: { readonly base: string; readonly title: string; readonly body: string },
): string {
  const range = [
    encodeURIComponent(request.base),
    [head.fork.owner, head.fork.name, head.branch].map(encodeURIComponent).join(':'),
  ].join('...')
  const address = `${upstream.webUrl}/compare/${range}`
  const query = { quick_pull: '1', title: request.title, body: request.body }
  return shortened(address, query, 'body')
}

/** GitHub's page that makes a new file, forking first where the visitor may not write. */
export function newFileLink(
  upstream: ForgeRepository,
  branch: string,
  file: { readonly path: string; readonly content: string },
): string {
  const address = `${upstream.webUrl}/new/${encodeURIComponent(branch)}`
  return shortened(address, { filename: file.path, value: decodeBytes(file.content) }, 'value')
}

function shortened(address: string, query: Readonly<Record<string, string>>, long: string): string {
  const whole = `${address}?${new URLSearchParams(query).toString()}`
  if (whole.length <= longestAddress) return whole
  const rest = Object.entries(query).filter(([name]) => name !== long)
  return `${address}?${new URLSearchParams(rest).toString()}`
}
