import type { RepositoryName } from './repository.ts'

/** What started the run, reduced to what decides tag and version. */
export type Trigger =
  /** A tag was pushed (or a release of it published); it must still name `commit`. */
  | { readonly kind: 'pushed-tag'; readonly tag: string; readonly commit: string }
  /** The user named a tag; its commit is released, whatever is checked out. */
  | { readonly kind: 'named-tag'; readonly tag: string }
  /**
   * A manual run on a branch: the tag of `version` (absent: of the changelog's newest section), made
   * on `commit` where there is none.
   */
  | { readonly kind: 'version'; readonly version?: string | undefined; readonly commit: string }
  /** A pull request, a push to a branch, a dry run: nothing is written, the version is supposed. */
  | {
      readonly kind: 'hypothetical'
      readonly version?: string | undefined
      readonly commit: string
    }

/** A finding that the user knows of and accepts. */
export interface Exemption {
  /** Its code, with or without what the code begins with: `opam-lint-35`, `35`. */
  readonly finding: string
  /** Only where it is about that package; absent: wherever. */
  readonly subject?: string | undefined
  readonly reason: string
}

/** What the user asked for: the inputs of `action.yml` and the runner's environment, parsed. */
export interface Settings {
  readonly source: RepositoryName
  readonly trigger: Trigger
  /** Below the repository's root, without leading or trailing `/`; empty for the root. */
  readonly workingDirectory: string
  /** What stands before the version in the tags of a repository with several projects. */
  readonly tagPrefix: string
  /** Whether a tag's `v` belongs to the version; `auto`: as the versions published so far do. */
  readonly keepV: 'auto' | 'always' | 'never'
  /** Names of packages to release; empty: all. */
  readonly packages: readonly string[]
  readonly exclude: readonly string[]
  readonly changelog: {
    /** Its path below the working directory, where the usual names are not enough. */
    readonly file?: string | undefined
    /** Whether a version without a section is an error. */
    readonly required: boolean
  }
  /** What a committed opam file that differs from the generated one is. */
  readonly drift: 'error' | 'warning'
  /** From which severity on findings refuse the release. */
  readonly failOn: 'error' | 'warning' | 'never'
  /** Findings that count for nothing. */
  readonly ignore: readonly Exemption[]
  readonly prerelease: 'auto' | 'always' | 'never'
  /** What becomes of submodules; absent: a project that has some is refused. */
  readonly submodules: 'include' | 'exclude' | undefined
  /** How the archive is compressed, and its extension: bzip2 or gzip. */
  readonly archiveFormat: 'tbz' | 'tgz'
  /**
   * Where the archive is public already, with `${version}` and `${tag}` for those of the release: then
   * nothing is made and nothing released, but for the pull request.
   */
  readonly archiveUrl: string | undefined
  /** What is done with the archive's packages before anything is written; `test` builds them, too. */
  readonly verify: 'none' | 'build' | 'test'
  /** Whether to release from a repository that the packages do not name as their source, such as a fork. */
  readonly allowFork: boolean
  /** Whether to say what opam-repository's CI will install. */
  readonly forecast: boolean
  /** Leave the release and the pull request drafts. */
  readonly draft: boolean
  /** Stop before the first write. */
  readonly dryRun: boolean
  readonly opam: {
    /** Whether it is on another server than the source: names and numbers mean others there. */
    readonly elsewhere: boolean
    readonly repository: RepositoryName
    /** Other opam repositories that hold dependencies of the packages. */
    readonly dependencies: readonly RepositoryName[]
    /** The branch to merge into; absent: the repository's default branch. */
    readonly branch: string | undefined
    /** The folder of packages in it: `packages`. */
    readonly packagesDir: string
    /** The fork to push to; absent: the token owner's, found or made. */
    readonly fork: RepositoryName | undefined
    /** Where the branch of the pull request goes: to a fork, or to the opam repository itself. */
    readonly push: 'fork' | 'direct'
    /** Whether no token was given for it: that of the source stands in, as far as it reaches. */
    readonly tokenMissing: boolean
    /** Whether a run that cannot open the pull request is to be refused. */
    readonly pullRequestRequired: boolean
  }
  /** Whether the inputs were options of the command: texts then name `--tag`, not the input. */
  readonly commandLine: boolean
  /** The login of the person who released, named in the pull request. */
  readonly actor: string | undefined
}
