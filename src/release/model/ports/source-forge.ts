import type { RepositoryName } from '../repository.ts'
import type { PushAccess, TokenIdentity } from '../token-power.ts'
import type { Archive } from './archive.ts'

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
  readonly fork?: { readonly of: string | undefined } | undefined
}

/** A tag as the forge has it, whatever the clone says. */
export interface ForgeTag {
  readonly name: string
  /** Peeled. */
  readonly commit: string
  /** An annotated tag's message. */
  readonly message?: string | undefined
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
  readonly digest: string | undefined
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
