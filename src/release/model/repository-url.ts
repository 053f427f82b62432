import { withoutEnd } from '../../text/without-end.ts'
import type { RepositoryName } from './repository.ts'

/** A repository on a forge, as an address of it tells. */
export interface Origin extends RepositoryName {
  /** `https://github.com/owner/name` */
  readonly webUrl: string
}

/** `git@github.com:o/r.git`, `https://github.com/o/r`: what they name; nothing for a local path. */
export function repositoryOfUrl(url: string): Origin | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
    /^[^/:@]+@([^/:]+):(.+)$/.exec(url)
  const host = match?.[1]
  const parts = withoutEnd(match?.[2] ?? '', '/')
    .replace(/\.git$/, '')
    .split('/')
  const name = parts.at(-1)
  // GitLab has groups in groups.
  const owner = parts.slice(0, -1).join('/')
  if (host === undefined || name === undefined || owner === '') return undefined
  if (owner.includes('/') && host === 'github.com') return undefined
  return { owner, name, webUrl: `https://${host}/${owner}/${name}` }
}
