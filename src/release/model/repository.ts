import { Failure } from './failure.ts'

/** A repository on a forge. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** The opam repository, or a fork of it, as its forge describes it. */
export interface ForgeRepository extends RepositoryName {
  readonly defaultBranch: string
  readonly webUrl: string
  readonly canPush: boolean | undefined
  /** Whether it can only be read. */
  readonly archived?: boolean
  /**
   * The commit of its default branch, where the forge told; of the opam repository that of the branch to merge
   * into.
   */
  readonly head?: string | undefined
}

/** `owner/name`. */
export function fullName({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`
}

/** Whether two names are the same repository's: GitHub's names ignore the case of letters. */
export function isSameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return fullName(a).toLowerCase() === fullName(b).toLowerCase()
}

/** A repository that can only be read, by anybody: no release, branch or pull request is made in it. */
export function archivedRepository(
  repository: RepositoryName & { readonly webUrl: string },
): Failure {
  return new Failure(
    'repository-archived',
    `The repository ${fullName(repository)} is archived, so nobody can write to it.`,
    { hint: `Its owner can unarchive it at ${repository.webUrl}/settings.` },
  )
}
