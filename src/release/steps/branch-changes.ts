import type { Release } from '../model/release.ts'
import type { OpamFacts } from '../model/facts.ts'
import { bareOpamFile, finishOpamFile, opamRepositoryFiles } from '../artefacts/opam-file.ts'
import type { RepositoryFile, Proposal } from '../model/ports/opam-forge.ts'
import type { Situation } from './step.ts'

/** What a commit has to change on the branch of a release. */
export interface BranchChanges {
  readonly write: readonly RepositoryFile[]
  /** Opam files of this version of packages that are not released now. */
  readonly remove: readonly string[]
  /** Files that somebody else edited, and that stay as they are. */
  readonly kept: readonly string[]
  /** Whether there are files of somebody else's commit: one on top must not be taken for the whole. */
  readonly othersEdited: boolean
}

/** What is known of the branch, and the login of the token's owner. */
export type SeenBranch = Pick<OpamFacts, 'login'> & { readonly proposal: Proposal }

/** What the branch is to hold. */
export interface ProposedFiles {
  readonly files: readonly RepositoryFile[]
  /** The address of the archive in them. */
  readonly address: string
  /** The folder of packages. */
  readonly packagesDir: string
}

/** The opam files that the opam repository does not have yet. */
export function proposedFiles(
  { release, facts, settings }: Situation,
  address: string,
): ProposedFiles {
  const { packagesDir } = settings.opam
  const files = opamRepositoryFiles(release, packagesDir, address)
  return {
    files: files.filter(({ path }) => !facts.opam.published.has(path)),
    address,
    packagesDir,
  }
}

/**
 * Compares the branch with what it is to hold. Where its last commit is this tool's, every difference is
 * mended. Where somebody else's is on top, such as a maintainer's review edit, their files stay, but for
 * an archive that is not this one: then address, checksums and commit are brought up to date in them.
 */
export function branchChanges(
  release: Release,
  opam: SeenBranch,
  wanted: ProposedFiles,
): BranchChanges {
  const ours = isOurs(release, opam)
  const write: RepositoryFile[] = []
  const kept: string[] = []
  for (const file of wanted.files) {
    const there = opam.proposal.files.get(file.path)
    const content = contentAfter(release, opam, { file, address: wanted.address })
    if (content !== there) write.push({ path: file.path, content })
    else if (there !== file.content) kept.push(file.path)
  }
  const othersEdited = !ours && opam.proposal.files.size > 0
  return { write, kept, othersEdited, remove: leftOver(release, opam.proposal, wanted) }
}

/** What a file of the branch holds once its commit is made. */
export function contentAfter(
  release: Release,
  opam: SeenBranch,
  { file, address }: { readonly file: RepositoryFile; readonly address: string },
): string {
  const there = opam.proposal.files.get(file.path)
  if (there === undefined || there === file.content || isOurs(release, opam)) return file.content
  return namesArchive(there, release, address) ? there : withArchive(there, release, address)
}

/** The commit that edited files of the branch. */
export interface Edit {
  readonly commit: string
  /** The login of its author, where the forge knows one. */
  readonly author?: string
}

/** The words of a commit on top of somebody's edits, by which the next run knows whose they are. */
export function keepingMessage({ commit, author }: Edit): string {
  return `Keeps the edits of commit ${commit}${author === undefined ? '' : ` by ${author}`}.`
}

const keepingWords = /^Keeps the edits of commit ([0-9a-f]{40,64})(?: by ([A-Za-z0-9_[\]-]+))?\.$/m

/** Whose edits the branch holds; absent where it has none but this tool's commits. */
export function editOn(release: Release, opam: SeenBranch): Edit | undefined {
  const { branch } = opam.proposal
  if (branch === undefined || isOurs(release, opam)) return undefined
  const { head, author, message } = branch
  const [, commit, editor] = keepingWords.exec(message) ?? []
  return commit !== undefined && isMadeByTool(opam)
    ? { commit, ...(editor === undefined ? {} : { author: editor }) }
    : { commit: head, ...(author === undefined ? {} : { author }) }
}

/**
 * Whether the last commit of the branch is one that this tool made for the token's owner. Who amends it
 * keeps its author and its words, and becomes its committer, which of this tool's commits is GitHub.
 */
function isOurs({ texts }: Release, opam: SeenBranch): boolean {
  return isMadeByTool(opam) && opam.proposal.branch?.message.includes(texts.commit.body) === true
}

function isMadeByTool({ login, proposal: { branch } }: SeenBranch): boolean {
  if (branch === undefined || branch.committer?.startsWith('noreply@') === false) return false
  return login === undefined || branch.author === undefined || branch.author === login
}

function namesArchive(text: string, { archive }: Release, address: string): boolean {
  return text.includes(`sha256=${archive.sha256}`) && text.includes(`"${address}"`)
}

/** Somebody's opam file with the url and the commit of this release. */
function withArchive(text: string, release: Release, address: string): string {
  const { archive: checksums, commit, prerelease } = release
  return finishOpamFile(bareOpamFile(text, { prerelease }), { address, checksums, commit })
}

/** Opam files of this version on the branch that are no longer to be there. */
function leftOver(
  { version }: Release,
  { changed }: Proposal,
  { files, packagesDir }: ProposedFiles,
): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  return changed.filter((path) => {
    const [name, folder, file, ...more] = path.startsWith(`${packagesDir}/`)
      ? path.slice(packagesDir.length + 1).split('/')
      : []
    const ofThisVersion = file === 'opam' && more.length === 0 && folder === `${name}.${version}`
    return ofThisVersion && !paths.has(path)
  })
}
