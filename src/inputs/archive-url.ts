import { filledAddress, placeholders } from '../release/artefacts/public-archive.ts'
import { defect, value } from './parsed.ts'
import type { Parsed } from './parsed.ts'

const hint =
  'Write the address that opam users download the archive from. ${version} and ${tag} stand for those of the release.'

/**
 * The address of an archive, with `${version}` and `${tag}` in it. It must be `https:`, but for a server on
 * this machine: its checksum vouches for whatever comes, so nobody on the way may choose that.
 */
export function parseArchiveUrl(text: string): Parsed<string> {
  const unknown = [...text.matchAll(placeholders)].find(
    ([, name]) => name !== 'version' && name !== 'tag',
  )
  if (unknown !== undefined) return defect(`there is no variable ${unknown[0]}.`, hint)
  // A placeholder stands in the path; where the server is called by it, no name of a server comes out.
  const filled = filledAddress(text, { version: '1', tag: '1' })
  if (/[^!-~]/.test(text) || !URL.canParse(filled)) return defect('it is not a web address.', hint)
  const url = new URL(filled)
  if (!/^https?:$/.test(url.protocol)) return defect('it is not a web address.', hint)
  if (/^[^/]*\/\/[^/?#]*\$\{/.test(text))
    return defect('its server name contains a variable.', hint)
  if (url.username !== '' || url.password !== '') {
    return defect(
      'it contains credentials, and the address is published.',
      `${hint} Revoke the credentials.`,
    )
  }
  if (url.hash !== '') return defect('it has a fragment, after "#".', hint)
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol === 'http:' && !isLoopback) {
    return defect('it is not encrypted, so others could replace the archive.', 'Write https.')
  }
  return value(text)
}
