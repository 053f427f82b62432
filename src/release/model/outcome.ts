import type { Forecast } from '../../forecast/forecast.ts'
import type { PackageContents } from './release.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Failure } from './failure.ts'
import type { Archive } from './ports/archive.ts'
import type { ForgeRelease } from './ports/source-forge.ts'

/** An opam file that somebody edited on its way into the opam repository, and that was kept so. */
export interface EditedFile {
  /** Where it was edited: on the branch of the pull request, or before it was published. */
  readonly where: 'branch' | 'published'
  /** The file that the project gives instead: a byte string. */
  readonly ofProject: string
  /** The commit that edited it, and the login of its author, where they are known. */
  readonly commit?: string | undefined
  readonly author?: string | undefined
  readonly url?: string | undefined
}

/** A package of the release, with the opam file that is (or would be) published. */
export interface ReleasedPackage {
  readonly name: string
  /** Its place in the opam repository: `packages/tally/tally.1.2.0/opam`. */
  readonly path: string
  /** The file that is there after a whole run, somebody's edits and all: a byte string. */
  readonly opam: string
  /** Absent where it is the project's. */
  readonly edited?: EditedFile | undefined
  /** What dune installs for it; absent where nobody looked. */
  readonly installs?: PackageContents | undefined
}

/** What is released: everything the source says, before any forge is asked. */
export interface ReleaseSubject {
  readonly project: string
  /** opam's version of it: `1.2.0~beta1`. */
  readonly version: string
  /** Absent when the version is supposed (a check, a dry run on a branch). */
  readonly tag?: string | undefined
  readonly commit: string
  readonly prerelease: boolean
  /** Where the archive was public before; absent where a release has it. */
  readonly archiveUrl?: string | undefined
  readonly packages: readonly ReleasedPackage[]
}

/** What a person needs to push the branch of a pull request. */
export interface ProposalPatch {
  /** For `git apply`: a byte string. */
  readonly text: string
  readonly branch: string
  /** The branch of the fork to begin at. */
  readonly base: string
  /** The headline of the commit. */
  readonly headline: string
  /** The page that forks the opam repository. */
  readonly forkUrl: string
  /** Where the fork of the person who released would be cloned from. */
  readonly cloneUrl: string
}

/** How the way into the opam repository ended. */
export type Ending =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly url: string
      readonly operation: 'created' | 'updated' | 'unchanged'
    }
  /** The branch is pushed; a person opens the pull request with GitHub's prefilled page. */
  | { readonly kind: 'compare-link'; readonly url: string }
  /** The token cannot leave its repository; a person proposes the one file in the browser. */
  | { readonly kind: 'new-file-link'; readonly url: string }
  /** The same for several files, which a person commits together: one pull request can build them. */
  | { readonly kind: 'patch'; readonly patch: ProposalPatch; readonly url: string }
  /** The opam repository has this version already, with the same content. */
  | { readonly kind: 'upstream'; readonly url: string }

/** A text that is published under a title; in Markdown. */
export interface PublishedText {
  readonly title: string
  /** Absent where GitHub generates it. */
  readonly body: string | undefined
}

/** The texts that are there after a whole run: those of the release, but for what a person edited. */
export interface OutcomeTexts {
  /** Absent where there is no GitHub release. */
  readonly release: PublishedText | undefined
  /** Absent where there is nothing left to propose. */
  readonly pullRequest: PublishedText | undefined
}

/** What became of a step of the release. */
export interface StepReport {
  readonly title: string
  readonly state: /** found so */
    | 'done'
    /** by this run */
    | 'made'
    /** a dry run, or a run that stopped before it */
    | 'todo'
    /** the world, as it is, does not allow it */
    | 'refused'
    /** tried, and went wrong */
    | 'failed'
  readonly url?: string | undefined
  /** The evidence, or what was made, in a few words. */
  readonly detail?: string | undefined
  /** That of the failure, where the step is refused. */
  readonly code?: string
}

/** All that a run has to tell. */
export interface Outcome {
  /**
   * `published`: this run wrote something and all is done; `unchanged`: all was done before;
   * `rehearsed`: a dry run that would have gone through; `skipped`: the tag marks no release; `refused`:
   * nothing was written; `failed`: the run stopped after its first write, and running it again goes on
   * from there.
   */
  readonly status: 'published' | 'unchanged' | 'rehearsed' | 'skipped' | 'refused' | 'failed'
  /**
   * What the run was for: to release a tag, to make the tag and release it, or to write nothing. Absent
   * where it ended before that was known.
   */
  readonly aim?: 'tag' | 'new-tag' | 'preview' | undefined
  readonly subject?: ReleaseSubject | undefined
  readonly archive?: Archive | undefined
  readonly release?: ForgeRelease | undefined
  readonly ending?: Ending | undefined
  readonly texts?: OutcomeTexts | undefined
  readonly steps: readonly StepReport[]
  readonly diagnostics: readonly Diagnostic[]
  /** What opam-repository's CI will install, where that was looked at. */
  readonly forecast?: Forecast | undefined
  /** The names of the packages that the opam repository has never had; absent where nobody looked. */
  readonly newPackages?: readonly string[] | undefined
  /** Why it was refused or failed, where that is not in the diagnostics. */
  readonly failure?: Failure | undefined
}
