import type { Release } from '../model/release.ts'
import { opamRepositoryFiles } from '../artefacts/opam-file.ts'
import type { OpamFacts } from '../model/facts.ts'
import type { EditedFile, ReleasedPackage } from '../model/outcome.ts'
import type { RepositoryFile } from '../model/ports/opam-forge.ts'
import { contentAfter } from './branch-changes.ts'
import { editOn } from './branch-edits.ts'

/** Where the packages go, and what is there of them. */
export interface PackagesPlace {
  /** The address of the archive. */
  readonly address: string
  /** The folder of packages. */
  readonly packagesDir: string
  /** What the opam repository and the branch were seen to hold; absent where nobody looked. */
  readonly opam?: Pick<OpamFacts, 'fork' | 'login' | 'proposal' | 'published'> | undefined
}

/**
 * The packages with the opam files that the opam repository has, or the pull request proposes, once all
 * steps are done: the project's, but for those that somebody edited there.
 */
export function releasedPackages(
  release: Release,
  { address, packagesDir, opam }: PackagesPlace,
): readonly ReleasedPackage[] {
  return opamRepositoryFiles(release, packagesDir, address).map((file, index) => {
    const held = opam && heldFile(release, { opam, file, address })
    const { name = file.path, installs } = release.packages[index] ?? {}
    return {
      name,
      path: file.path,
      installs,
      ...(held ?? { opam: file.content }),
    }
  })
}

function heldFile(
  release: Release,
  {
    opam,
    file,
    address,
  }: {
    readonly opam: NonNullable<PackagesPlace['opam']>
    readonly file: RepositoryFile
    readonly address: string
  },
): Pick<ReleasedPackage, 'opam' | 'edited'> | undefined {
  const ofProject = file.content
  const published = opam.published.get(file.path)
  if (published !== undefined) {
    // With another archive, the version is refused.
    const isSame =
      published === ofProject || !published.includes(`sha256=${release.archive.sha256}`)
    return isSame ? undefined : { opam: published, edited: { where: 'published', ofProject } }
  }
  const content = contentAfter(release, opam, { file, address })
  if (content === ofProject) return undefined
  return { opam: content, edited: { ...editor(release, opam), where: 'branch', ofProject } }
}

/** Whose commit edited the files of the branch, and its page. */
function editor(
  release: Release,
  opam: NonNullable<PackagesPlace['opam']>,
): Pick<EditedFile, 'commit' | 'author' | 'url'> {
  const edit = editOn(release.texts.commit.body, opam)
  if (edit === undefined) return {}
  const { fork } = opam
  return { ...edit, url: fork && `${fork.webUrl}/commit/${edit.commit}` }
}
