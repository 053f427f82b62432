import type { Release, Repository } from './world.ts'

/** Releases as lists show them, newest first; drafts for those who may push. */
export function listedReleases(repository: Repository, drafts: boolean): readonly Release[] {
  return repository.releases
    .filter((release) => drafts || !release.draft)
    .toSorted((a, b) => b.id - a.id)
}

/** The release marked latest, else the one published last that is no pre-release. */
export function latestRelease(repository: Repository): Release | undefined {
  const published = repository.releases.filter(({ draft, prerelease }) => !draft && !prerelease)
  return (
    published.find(({ id }) => id === repository.latest) ??
    published.toSorted((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '')).at(-1)
  )
}
