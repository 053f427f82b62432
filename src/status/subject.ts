import { isMovingTag, readTag } from '../version/tag.ts'
import { releaseBranch } from '../version/ref-name.ts'
import { Failure } from '../release/model/failure.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { SourceForgeReader } from '../release/model/ports/source-forge.ts'
import { packagePath } from '../release/model/release.ts'
import type { Settings } from '../release/model/settings.ts'
import { readSource } from '../release/source/read-source.ts'
import { versionsOfTag } from '../release/source/tag-versions.ts'
import { findTarget } from '../release/source/target.ts'
import type { PullQuestion } from './ports.ts'

/** The release whose pull request is looked for. */
export interface Subject extends PullQuestion {
  readonly project: string
  readonly tag: string
  /** Names of its packages. */
  readonly packages: readonly string[]
  /** The folder of packages in the opam repository. */
  readonly packagesDir: string
}

/** Who is asked what was released. */
export interface SubjectReaders {
  readonly git: CommitReader
  readonly source: Pick<SourceForgeReader, 'tag' | 'tagNames'>
}

/**
 * What was released with the tag that the settings name, else with the newest one that names a version.
 *
 * @throws Failure where there is no such tag, or its commit holds no project that can be read.
 */
export async function findSubject(settings: Settings, readers: SubjectReaders): Promise<Subject> {
  const tag = await chosenTag(settings, readers.source)
  const versions = versionsOfTag(tag, settings)
  const target = await findTarget({ trigger: { kind: 'named-tag', tag } }, readers.source)
  const { source, diagnostics } = await readSource(readers.git, target, settings)
  if (source === undefined) {
    const why = diagnostics.find(({ severity }) => severity === 'error')?.message ?? ''
    throw new Failure('dune-project', `The project cannot be read at the tag ${tag}: ${why}`, {
      hint: 'Name the tag of a release of this project with the tag option or input.',
    })
  }
  const { packagesDir } = settings.opam
  const packages = source.packages.map(({ name }) => name)
  return {
    project: source.project,
    tag,
    packages,
    packagesDir,
    names: packages.includes(source.project) ? [source.project] : packages.slice(0, 1),
    versions,
    branches: [...new Set(versions.map((version) => releaseBranch(source.project, version)))],
    paths: versions.flatMap((version) =>
      packages.map((name) => packagePath(packagesDir, name, version)),
    ),
  }
}

async function chosenTag(
  { trigger, tagPrefix }: Settings,
  forge: Pick<SourceForgeReader, 'tagNames'>,
): Promise<string> {
  if (trigger.kind === 'named-tag' || trigger.kind === 'pushed-tag') return trigger.tag
  const names = await forge.tagNames()
  const newest = names.find(
    (name) =>
      !isMovingTag(name, tagPrefix) &&
      readTag(name, { prefix: tagPrefix, keepV: false }).kind === 'version',
  )
  if (newest !== undefined) return newest
  throw new Failure('tag-missing', 'There is no tag that names a version.', {
    hint: 'Release a version first, or name its tag. To get the tags of the server, run "git fetch --tags".',
  })
}
