import type { Answer } from './call.ts'
import { repositoryPage } from './repository-json.ts'
import { onRepository, reading } from './route.ts'
import type { Route } from './route.ts'
import { maySee } from '../world/access.ts'
import { notFound } from '../world/refusal.ts'
import { resolveCommit } from '../git/resolve.ts'
import type { Token } from '../world/tokens.ts'
import { findRepository } from '../world/world.ts'
import type { World } from '../world/world.ts'

/** The part of an address behind a repository's page that its tarballs have. */
export const tarballKind = 'legacy.tar.gz'

/** The archive of a commit: a redirect to its bytes, as to GitHub's codeload. */
export const tarballRoutes: readonly Route[] = [
  onRepository('GET /tarball/{+ref}', reading, async ({ world, path }, repository) => {
    const { ref = '' } = path
    const commit = await resolveCommit(repository.bare, repository.defaultBranch, ref)
    if (commit === undefined) throw notFound()
    const page = repositoryPage(world, repository)
    return { status: 302, headers: { Location: `${page}/${tarballKind}/${commit}` } }
  }),
]

/** The bytes: all files in one folder, named for repository and commit. */
export async function tarball(
  world: World,
  token: Token | undefined,
  { repository: name, commit }: { readonly repository: string; readonly commit: string },
): Promise<Answer> {
  const repository = findRepository(world, name)
  if (repository === undefined || !maySee(token, repository) || !/^[0-9a-f]{40}$/.test(commit)) {
    return { status: 404 }
  }
  const prefix = `${name.replace('/', '-')}-${commit.slice(0, 7)}/`
  const { status, stdout } = await repository.bare.git([
    'archive',
    '--format=tar.gz',
    `--prefix=${prefix}`,
    commit,
  ])
  if (status !== 0) return { status: 404 }
  return { status: 200, body: { kind: 'bytes', bytes: stdout, type: 'application/x-gzip' } }
}
