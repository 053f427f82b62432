import type { Release } from '../model/release.ts'
import { bareOpamFile, finishOpamFile, opamRepositoryFiles } from '../artefacts/opam-file.ts'
import type { RepositoryFile, Proposal } from '../model/ports/opam-forge.ts'
import { editOn, isOurs } from './branch-edits.ts'
import type { SeenBranch } from './branch-edits.ts'
import type { BranchChanges } from './proposal-step.ts'
import type { Situation } from './step.ts'

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
  const commitBody = release.texts.commit.body
  const ours = isOurs(commitBody, opam)
  const write: RepositoryFile[] = []
  const kept: string[] = []
  for (const file of wanted.files) {
    const there = opam.proposal.files.get(file.path)
    const content = contentAfter(release, opam, { file, address: wanted.address })
    if (content !== there) write.push({ path: file.path, content })
    else if (there !== file.content) kept.push(file.path)
  }
  // A commit on top of somebody's must not be taken for the whole.
  const edit = !ours && opam.proposal.files.size > 0 ? editOn(commitBody, opam) : undefined
  return { write, kept, edit, remove: leftOver(release, opam.proposal, wanted) }
}

/** What a file of the branch holds once its commit is made. */
export function contentAfter(
  release: Release,
  opam: SeenBranch,
  { file, address }: { readonly file: RepositoryFile; readonly address: string },
): string {
  const there = opam.proposal.files.get(file.path)
  if (there === undefined || there === file.content || isOurs(release.texts.commit.body, opam))
    return file.content
  return namesArchive(there, release, address) ? there : withArchive(there, release, address)
}

function namesArchive(text: string, { archive }: Release, address: string): boolean {
  return text.includes(`sha256=${archive.sha256}`) && text.includes(`"${address}"`)
}

/** Somebody's opam file with the url and the commit of this release. */
function withArchive(text: string, release: Release, address: string): string {
  const { archive: checksums, commit, prerelease } = release
  return finishOpamFile(bareOpamFile(text, { prerelease }), { address, checksums, commit })
}

/**
 * Opam files of this version that the branch adds and that are no longer to be there. Files that are published
 * may be amended on the same branch, and stay.
 */
function leftOver(
  { version }: Release,
  { changed }: Proposal,
  { files, packagesDir }: ProposedFiles,
): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const added = changed.flatMap(({ path, isNew }) => (isNew ? [path] : []))
  return added.filter((path) => {
    const [name, folder, file, ...more] = path.startsWith(`${packagesDir}/`)
      ? path.slice(packagesDir.length + 1).split('/')
      : []
    const ofThisVersion = file === 'opam' && more.length === 0 && folder === `${name}.${version}`
    return ofThisVersion && !paths.has(path)
  })
}
