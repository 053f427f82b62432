import type { Archive } from './ports/archive.ts'

/** What dune installs for a package, as far as the `dune` files of the archive say. */
export interface PackageContents {
  /** The public names of its libraries. */
  readonly libraries: readonly string[]
  readonly executables: readonly string[]
  /** Such as `README.md`. */
  readonly documents: readonly string[]
  /** Whether more may be installed, since `dune` files are generated or are programs. */
  readonly mayHaveMore: boolean
}

/** A package as it goes into the opam repository, but for the address of its archive. */
export interface ReleasePackage {
  readonly name: string
  /**
   * The opam file of the archive without `name:`, `version:` and dune's header comment: a byte
   * string. `finishOpamFile` adds what is known once the archive has an address.
   */
  readonly opam: string
  /** What dune installs for it; absent where nobody looked. */
  readonly installs?: PackageContents | undefined
}

/** Texts people will read, cut to GitHub's limits. */
export interface ReleaseTexts {
  readonly release: {
    readonly name: string
    /** Absent where the changelog has no section: GitHub's generated notes are taken. */
    readonly body: string | undefined
  }
  readonly pullRequest: {
    readonly title: string
    readonly body: string
    /** Of the fork: `release-tally-1.2.0`. */
    readonly branch: string
  }
  readonly commit: { readonly headline: string; readonly body: string }
}

/** The tag that the release of a supposed version has, or would have. */
export interface SupposedTag {
  readonly kind: 'supposed'
  readonly name: string
  /** Whether the commit has that tag already. */
  readonly exists: boolean
  /** Whether the user named the version; else the changelog did, or nobody. */
  readonly isAsked: boolean
}

/** What the source alone says of the release: everything but the state of the forges. */
export interface Release {
  readonly project: string
  /** opam's: `1.2.0~beta1`. */
  readonly version: string
  readonly tag:
    | { readonly kind: 'existing'; readonly name: string }
    /** To be made, annotated, on the commit that is released. */
    | { readonly kind: 'new'; readonly name: string; readonly message: string }
    | SupposedTag
  readonly commit: string
  readonly prerelease: boolean
  readonly packages: readonly ReleasePackage[]
  readonly archive: Archive
  /** Where the archive is public already; absent: a release of the source's forge will have it. */
  readonly archiveUrl: string | undefined
  readonly texts: ReleaseTexts
}

/** Where a package of the release lies in the opam repository. */
export function packagePath(packagesDir: string, name: string, version: string): string {
  return `${packagesDir}/${name}/${name}.${version}/opam`
}
