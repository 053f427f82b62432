import { maySee } from '../world/access.ts'
import type { Answer } from '../rest/call.ts'
import { storagePath, download, storedAsset } from '../rest/downloads.ts'
import { tarball, tarballKind } from '../rest/tarball-routes.ts'
import type { Token } from '../world/tokens.ts'
import { findRepository, fullName } from '../world/world.ts'
import type { World } from '../world/world.ts'

function text(status: number, content: string): Answer {
  return { status, body: { kind: 'text', text: `${content}\n`, type: 'text/plain; charset=utf-8' } }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * What a browser gets: downloads of releases, archives of repositories, and a line of text for the page of a repository, a
 * release or a pull request that exists.
 */
export async function webAnswer(world: World, token: Token | undefined, url: URL): Promise<Answer> {
  if (url.pathname.startsWith(storagePath)) return storedAsset(world, url.pathname)
  const [owner = '', name = '', kind = '', ...rest] = url.pathname.slice(1).split('/').map(decoded)
  if (kind === 'releases' && rest[0] === 'download') {
    const path = { repository: `${owner}/${name}`, tag: rest.slice(1, -1).join('/') }
    return download(world, token, { ...path, name: rest.at(-1) ?? '' })
  }
  if (kind === tarballKind) {
    return await tarball(world, token, { repository: `${owner}/${name}`, commit: rest[0] ?? '' })
  }
  const repository = findRepository(world, `${owner}/${name}`)
  if (repository === undefined || !maySee(token, repository)) return text(404, 'Not Found')
  if (kind === '') return text(200, fullName(repository))
  if (kind === 'releases' && rest[0] === 'tag') {
    const tag = rest.slice(1).join('/')
    const release = repository.releases.find((r) => !r.draft && r.tag === tag)
    return release === undefined ? text(404, 'Not Found') : text(200, release.name ?? release.tag)
  }
  if (kind === 'pull') {
    const pull = repository.pulls.find(({ number }) => String(number) === rest[0])
    return pull === undefined ? text(404, 'Not Found') : text(200, pull.title)
  }
  return text(404, 'Not Found')
}
