/**
 * What a release needs from the world. The adapters in `git/`, `github/` and `disk/` implement these;
 * nothing in this folder knows how. Readers and writers are apart, so that a check, a dry run and a
 * refusal are never given a writer.
 *
 * Every method may throw a `Failure` when the world says no. "Not there" is an answer
 * (`undefined`), never a failure.
 */
import type { TarEntry } from '../../archive/tar-entry.ts'
import type { TreeEntry } from '../../archive/tree.ts'
import type { PublishedPackages } from '../../lint/review/rule.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { StartRewriting } from '../../text/rewriting.ts'
import type { Proposal, ProposalPlace } from './proposal.ts'
import type { RepositoryName } from './settings.ts'
import type { PullRequestTexts } from '../artefacts/pull-request-mark.ts'
import type { PushAccess, TokenIdentity } from './token-power.ts'

// ---- git: a clone, read by object; its working tree, HEAD and tags are not believed -------------

/** A commit, as far as a release needs it. */
export interface Commit {
  /** Forty (or sixty-four) hexadecimal digits. */
  readonly id: string
  /** The committer's time in seconds since the epoch. */
  readonly committedAt: number
}

/** A submodule as a commit records it. */
export interface RecordedSubmodule {
  /** The commit whose `.gitmodules` says where the submodule comes from. */
  readonly containing: string
  /** Byte string: where the submodule lies in that commit. */
  readonly path: string
  /** The submodule's own commit. */
  readonly commit: string
}

/** A clone of the source repository, read by commit and object. */
export interface CommitReader {
  /** The commit that is checked out. */
  head(): Promise<string>
  /** The commit a tag of the clone names, peeled; only a command on a person's machine asks this. */
  localTag(name: string): Promise<string | undefined>
  commit(id: string): Promise<Commit | undefined>
  /** How many commits lead from an ancestor to a commit, where the clone holds them all. */
  commitsSince(base: string, commit: string): Promise<number | undefined>
  /** Fetches a commit that the clone lacks (depth 1). */
  fetch(id: string): Promise<void>
  /** Every entry of the commit's tree, in git's order. */
  entries(commit: string): Promise<readonly TreeEntry[]>
  /** The bytes of the file, or of the link, at a path of a commit: a byte string; absent: none is there. */
  file(commit: string, path: string): Promise<Uint8Array | undefined>
  /** The bytes of a blob. Several may be asked for at once; they are answered in order. */
  read(object: string): Promise<Uint8Array>
  /** The bytes of many blobs, one after the other; each is read when the one before it was taken. */
  readAll(objects: readonly string[]): AsyncIterator<Uint8Array, void, undefined>
  /** Those of one in pieces, for a blob too large to hold; no other read is answered meanwhile. */
  stream(object: string): AsyncIterable<Uint8Array>
  /** What `git show -s --format=FORMAT` prints of the commit: a byte string. */
  format(commit: string, format: string): Promise<string>
  /** The repository of a submodule; its commit is fetched (depth 1) where the clone lacks it. */
  submodule(recorded: RecordedSubmodule): Promise<CommitReader>
  /** Ends the programs that answer, those of its submodules, too. */
  close(): void
}

// ---- the archive, made on this machine ----------------------------------------------------------

/** The checksums that an opam file states of an archive. */
export interface Checksums {
  /** Lower-case hexadecimal. */
  readonly sha256: string
  readonly sha512: string
}

/** An archive on disk, read back and verified. */
export interface Archive extends Checksums {
  readonly path: string
  /** The file's name, `tally-1.2.0.tbz`. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Its one top folder, `tally-1.2.0`; empty where it has none, or was not looked into. */
  readonly root: string
  /** What it holds, in its order; absent where somebody else made it. */
  readonly entries?: readonly TarEntry[]
}

/** The archive of a release, as it is to be made. */
export interface ArchiveOrder {
  readonly commit: string
  /** Of the archive and its top folder: the project's, `tally`. */
  readonly project: string
  /** opam's: `1.2.0~beta1`. Part of the archive's name, and the first line of its opam files. */
  readonly version: string
  /** The released tag, which `export-subst` may tell; absent for a supposed version. */
  readonly tag?: string
  /** The project's folder in the repository, without leading or trailing `/`; empty: the root. */
  readonly folder: string
  /** What becomes of submodules; absent: having some is an error. */
  readonly submodules?: 'include' | 'exclude'
  /** Absent: `tbz`. */
  readonly format?: 'tbz' | 'tgz'
  /**
   * What else becomes of the project's files (`dune subst`), by their path in the project: a byte
   * string. Absent for a file that stays as it is.
   */
  readonly rewrite: (path: string) => StartRewriting | undefined
}

/** What became of an order. */
export interface MadeArchive {
  /** Absent where a diagnostic is an error. */
  readonly archive?: Archive
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The archive's `dune-project` and opam files at their places, as read back from the file on disk:
   * byte strings, by their path below the top folder.
   */
  readonly metadata: ReadonlyMap<string, string>
}

/** Makes the archive of a release on this machine. */
export interface ArchiveMaker {
  make(order: ArchiveOrder): Promise<MadeArchive>
}

/** What an archive that somebody else made was seen to hold. */
export type ArchiveContents =
  | {
      readonly kind: 'read'
      /** Byte strings of `dune-project` and the opam files at their places, by path in the project. */
      readonly metadata: ReadonlyMap<string, string>
      /** The commit it was made from, as `git archive` writes it down. */
      readonly commit?: string
      /** An entry that leads out of the folder it is unpacked in, or is no file: a byte string. */
      readonly unsafe?: string
    }
  /** Of a format that is not looked into, such as `xz`. */
  | { readonly kind: 'unread'; readonly format: string }

/** An archive that was public already, downloaded. */
export interface PublicArchive {
  readonly archive: Archive
  readonly contents: ArchiveContents
}

/** Fetches archives that somebody else published. */
export interface PublicArchives {
  /** Downloads it as any opam user would, hashes it and looks into it; it stays on this machine. */
  fetch(url: string): Promise<PublicArchive>
}

/** What any opam user gets from an address, with no token. */
export interface PublicDownloads {
  /**
   * Downloads it whole and hashes it; `undefined` where there is nothing (404), and `longer` as soon as more
   * than `limit` bytes come.
   */
  checksums(
    url: string,
    limit: number,
  ): Promise<(Checksums & { readonly size: number }) | 'longer' | undefined>
}

// ---- the source repository on its forge ---------------------------------------------------------

/** The repository that is released from, as its forge describes it. */
export interface SourceRepository extends RepositoryName {
  readonly defaultBranch: string
  readonly webUrl: string
  /**
   * Whether the token's owner may write contents, where the API tells. An App's installation, such as
   * the workflow's own token, is told `false` even where it may.
   */
  readonly canPush: boolean | undefined
  /** Whether it can only be read. */
  readonly archived?: boolean
  /** Whether only some may read it: opam users cannot download from there. */
  readonly private: boolean
  /** Of a fork: what it was forked from, where the forge tells. */
  readonly fork?: { readonly of: string | undefined }
}

/** A tag as the forge has it, whatever the clone says. */
export interface ForgeTag {
  readonly name: string
  /** Peeled. */
  readonly commit: string
  /** An annotated tag's message. */
  readonly message?: string
}

/** A file attached to a release. */
export interface ForgeAsset {
  readonly id: number
  /** As the forge stored it: GitHub turns `~` and `+` into `.`. */
  readonly name: string
  /** `starter`: an upload that never ended. */
  readonly state: 'uploaded' | 'starter'
  readonly size: number
  /** `sha256:…`, where the server tells it. */
  readonly digest?: string
  readonly downloadUrl: string
}

/** A release of the forge, a draft or published; several may be of one tag while they are drafts. */
export interface ForgeRelease {
  readonly id: number
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
  /** Published under "immutable releases": its assets and tag can never change. */
  readonly immutable: boolean
  readonly webUrl: string
  /** The RFC 6570 template of the upload address, as the API gave it. */
  readonly uploadUrl: string
  readonly assets: readonly ForgeAsset[]
}

/** A file of the source repository as it was. */
export interface FileAtRevision {
  /** A commit's id, or the name of a tag. */
  readonly revision: string
  /** Below the repository's root. */
  readonly path: string
}

/** What is asked of the source's forge; nothing is changed by it. */
export interface SourceForgeReader {
  identity(): Promise<TokenIdentity>
  repository(): Promise<SourceRepository>
  /** The present name of a repository, which may have been renamed; absent where there is none. */
  presentName(name: RepositoryName): Promise<RepositoryName | undefined>
  /** Whether the token may push to the repository of that page. Never fails. */
  pushAccess(webUrl: string): Promise<PushAccess>
  tag(name: string): Promise<ForgeTag | undefined>
  /** Names of all tags, the one with the highest version first: the API tells no times. */
  tagNames(): Promise<readonly string[]>
  /** Every release, drafts included where the token may see them, all pages. */
  releases(): Promise<readonly ForgeRelease[]>
  /** A release as it is now: GitHub's list of them may be seconds old, and was seen minutes old. */
  release(id: number): Promise<ForgeRelease | undefined>
  /** The notes GitHub generates from merged pull requests. */
  generatedNotes(tag: string): Promise<string>
  /** The byte strings of files at commits or tags; absent where there is none, or nobody may ask. */
  files(places: readonly FileAtRevision[]): Promise<readonly (string | undefined)[]>
}

/** What a release writes to the source's forge; every method may be repeated after a failure. */
export interface SourceForgeWriter {
  /** Makes an annotated tag; answers the one that is there when somebody was faster. */
  createTag(tag: { name: string; commit: string; message: string }): Promise<ForgeTag>
  createDraft(draft: {
    tag: string
    name: string
    body: string
    prerelease: boolean
  }): Promise<ForgeRelease>
  uploadAsset(release: ForgeRelease, archive: Archive): Promise<ForgeAsset>
  /** Removes an asset, but none that was uploaded whole to a release that is published by now. */
  deleteAsset(release: ForgeRelease, asset: ForgeAsset): Promise<void>
  /** Removes a draft; what is published by now stays. */
  deleteDraft(id: number): Promise<void>
  publish(id: number, marks: { prerelease: boolean; makeLatest: boolean }): Promise<ForgeRelease>
}

// ---- the opam repository on its forge -----------------------------------------------------------

/** The opam repository that packages are proposed to. */
export interface OpamUpstream extends RepositoryName {
  readonly defaultBranch: string
  readonly webUrl: string
  readonly canPush: boolean | undefined
  /** Whether it can only be read. */
  readonly archived?: boolean
  /** The commit of the branch to merge into, where the forge told. */
  readonly head?: string | undefined
}

/** A fork of the opam repository, which the pull request comes from. */
export interface Fork extends RepositoryName {
  readonly defaultBranch: string
  readonly webUrl: string
  readonly canPush: boolean | undefined
  /** Whether it can only be read. */
  readonly archived?: boolean
  /** The commit of its default branch, where the forge told. */
  readonly head?: string | undefined
}

/** Which fork is looked for: the one the user named, or that of the token's owner, whatever its name. */
export type WantedFork =
  | { readonly kind: 'named'; readonly repository: RepositoryName }
  | { readonly kind: 'owned'; readonly login: string }

/** A pull request to the opam repository. */
export interface PullRequest {
  readonly number: number
  readonly nodeId: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly draft: boolean
  /** The last commit it shows. */
  readonly head: string
  /** The branch it is to be merged into. */
  readonly base: string
  readonly title: string
  readonly body: string
  readonly webUrl: string
}

/** A branch of the fork or of the opam repository. */
export interface Branch {
  readonly name: string
  /** The commit it points to. */
  readonly head: string
  /** That commit's message. */
  readonly message: string
  /** The login of its author, where the forge knows one. */
  readonly author?: string
  /** The e-mail address of its committer: `noreply@…` of what the server committed for somebody. */
  readonly committer?: string
}

/** A file to commit; `content` is a byte string. */
export interface RepositoryFile {
  readonly path: string
  readonly content: string
}

/** What the opam repository was seen to hold, as far as was asked. */
export type RepositoryContents =
  | ({ readonly kind: 'seen' } & PublishedPackages)
  /** `why`, as a sentence. */
  | { readonly kind: 'unseen'; readonly why: string }

/** The opam repository as it was seen, and the fork that was asked for. */
export interface OpamLook {
  readonly upstream: OpamUpstream
  /** The branch to merge into. */
  readonly base: string
  /** What is not there: that branch, or its folder of packages. */
  readonly lacks: 'branch' | 'folder' | undefined
  readonly fork: Fork | undefined
}

/** What is asked of the opam repository's forge; nothing is changed by it. */
export interface OpamForgeReader {
  identity(): Promise<TokenIdentity>
  /** Whether the token may push to the repository of that page. Never fails. */
  pushAccess(webUrl: string): Promise<PushAccess>
  /** The repository, its branch to merge into, and the fork of that name or of that person. */
  look(wanted: WantedFork | undefined): Promise<OpamLook>
  /** Versions of packages in the folder of packages of the upstream branch, as opam writes them. */
  publishedVersions(names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** The names of all packages of the upstream branch, and the versions of those asked for. */
  contents(asked: readonly string[]): Promise<RepositoryContents>
  /** The byte strings of files of the upstream branch, by path; those that are not there are left out. */
  publishedFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** What a fork holds of a release. */
  proposal(upstream: OpamUpstream, place: ProposalPlace): Promise<Proposal>
}

/** What a release writes to the fork and proposes to the opam repository. */
export interface OpamForgeWriter {
  /** Makes the fork, waits until it answers, and looks what it holds: one that is there is taken. */
  createFork(
    place: Omit<ProposalPlace, 'fork' | 'isNew'>,
  ): Promise<{ readonly fork: Fork; readonly proposal: Proposal }>
  createBranch(fork: RepositoryName, name: string, commit: string): Promise<void>
  /** One verified commit by the token's owner (`createCommitOnBranch`); answers its id. */
  commit(commit: {
    fork: RepositoryName
    branch: string
    /** The head the branch must still have. */
    parent: string
    headline: string
    body: string
    files: readonly RepositoryFile[]
    /** Paths to remove. */
    deletions: readonly string[]
  }): Promise<string>
  /** Answers the one that is open already, as it is, where there is one. */
  openPullRequest(request: {
    fork: Fork
    branch: string
    base: string
    title: string
    body: string
    draft: boolean
  }): Promise<PullRequest>
  updatePullRequest(number: number, texts: Partial<PullRequestTexts>): Promise<PullRequest>
  markReady(pullRequest: PullRequest): Promise<void>
}
