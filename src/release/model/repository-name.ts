import type { RepositoryName } from './settings.ts'

/** `owner/name`. */
export function fullName({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`
}

/** Whether two names are the same repository's: GitHub's names ignore the case of letters. */
export function isSameRepository(a: RepositoryName, b: RepositoryName): boolean {
  return fullName(a).toLowerCase() === fullName(b).toLowerCase()
}
