import { compareVersions } from '../version/opam-version.ts'
import { packagePath } from '../release/model/release.ts'
import type { Found } from './ports.ts'
import type { FoundPull } from './seen.ts'
import type { Subject } from './subject.ts'

/** The pull request of a release, and what else was found. */
export interface Choice {
  /** As opam writes it. */
  readonly version: string
  /** Absent: there is none. */
  readonly pull: FoundPull | undefined
  /** Others that are open and propose the same. */
  readonly rivals: readonly FoundPull[]
  /** Open ones of older versions of the project; empty where this one is not proposed. */
  readonly superseded: readonly Pick<FoundPull, 'number' | 'title' | 'webUrl'>[]
  /** Those that were released: where the pull request adds only some of the project's, these. */
  readonly packages: readonly string[]
  /** Whether they are on the branch that is published. */
  readonly isPublished: boolean
}

/** What counts first. */
const order: readonly FoundPull['state'][] = ['open', 'merged', 'closed']

/**
 * Chooses among what was found: one that adds a file of the release, or comes from the branch of the release.
 * An open one counts before a merged one, and that before a closed one; then the newest counts.
 */
export function choosePull(subject: Subject, found: Found): Choice {
  const { branches, paths, project } = subject
  const isOf = ({ branch, added }: FoundPull): boolean =>
    branches.includes(branch) || added.some((path) => paths.includes(path))
  const once = new Map(found.candidates.filter(isOf).map((pull) => [pull.number, pull]))
  const all = [...once.values()].toSorted(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.number - a.number,
  )
  const [pull, ...others] = all
  const version = versionOf(subject, pull, found.published)
  const isProposed = pull !== undefined && pull.state !== 'closed'
  const older = found.open.filter(
    ({ number, branch }) =>
      isProposed && !once.has(number) && isOlder(branch, { project, version }),
  )
  const packages = releasedPackages(subject, version, pull)
  const published = packages.map((name) => packagePath(subject.packagesDir, name, version))
  return {
    version,
    pull,
    rivals: others.filter(({ state }) => state === 'open'),
    superseded: older.map(({ number, title, webUrl }) => ({ number, title, webUrl })),
    packages,
    isPublished: published.every((path) => found.published.has(path)),
  }
}

/** The version that was released: the one that the pull request adds, or that is published, else the likeliest. */
function versionOf(
  { packages, packagesDir, versions }: Subject,
  pull: FoundPull | undefined,
  published: ReadonlySet<string>,
): string {
  const added = new Set(pull?.added)
  const holds = (paths: ReadonlySet<string>) => (version: string) =>
    packages.some((name) => paths.has(packagePath(packagesDir, name, version)))
  return versions.find(holds(added)) ?? versions.find(holds(published)) ?? versions[0] ?? ''
}

/** The packages whose opam files the pull request adds; all of the project where it shows none of them. */
function releasedPackages(
  { packages, packagesDir }: Subject,
  version: string,
  pull: FoundPull | undefined,
): readonly string[] {
  const added = new Set(pull?.added)
  const some = packages.filter((name) => added.has(packagePath(packagesDir, name, version)))
  return some.length === 0 ? packages : some
}

/** The files of a version of the release. */
export function pathsOf({ packages, packagesDir }: Subject, version: string): readonly string[] {
  return packages.map((name) => packagePath(packagesDir, name, version))
}

/** Whether a branch is that of an older release of the project: `release-tally-1.1.0`. */
function isOlder(
  branch: string,
  { project, version }: { readonly project: string; readonly version: string },
): boolean {
  const start = `release-${project}-`
  const rest = branch.startsWith(start) ? branch.slice(start.length).replaceAll('_', '~') : ''
  return /^[vV]?\d/.test(rest) && compareVersions(rest, version) < 0
}
