import { formulaAtoms } from '../../opam/formula.ts'
import { newestVersion } from '../source/changes.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import type { ProjectSource } from '../source/read-source.ts'
import { decideVersion, possibleTag } from '../source/release-version.ts'
import type { VersionDecision } from '../source/release-version.ts'
import { plainText } from '../source/text-form.ts'
import type { ExistingTag } from '../source/version-grounds.ts'
import { readOpamFile } from '../../lint/model/opam-reading.ts'
import type { CommitReader } from '../model/ports/git.ts'
import type { OpamForgeReader, RepositoryContents } from '../model/ports/opam-forge.ts'
import type { SourceForgeReader } from '../model/ports/source-forge.ts'
import type { Settings } from '../model/settings.ts'
import { together } from './together.ts'

/** Who is asked about a version. */
export interface VersionReaders {
  readonly git: Pick<CommitReader, 'commitsSince'>
  readonly source: Pick<SourceForgeReader, 'tag' | 'tagNames'>
  readonly opam: Pick<OpamForgeReader, 'contents'>
}

/**
 * Asks what decides on the version: which versions of the packages are published, and, where no tag says the
 * version, which tags there are. Of the packages that they depend on, the opam repository is asked at the
 * same time.
 *
 * @throws Failure where a forge does not answer.
 */
export async function lookUpVersion(
  source: ProjectSource,
  settings: Settings,
  readers: VersionReaders,
): Promise<{ readonly decision: VersionDecision; readonly contents: RepositoryContents }> {
  const { target, described, changelogs, owner } = source
  const [contents, tagNames] = await together([
    readers.opam.contents({
      released: owner.packages,
      mentioned: described.packages.flatMap(dependenciesOf),
    }),
    target.kind === 'tagged' ? [] : readers.source.tagNames(),
  ])
  const grounds = {
    settings,
    packages: owner.packages,
    newest: newestVersion(changelogs, owner),
    changelog: changelogs[0]?.source.name,
    tagNames,
    published: contents.versions,
  }
  const name = possibleTag(target, grounds)
  const existing = name === undefined ? undefined : await existingTag(name, source, readers)
  return { decision: decideVersion(target, grounds, existing), contents }
}

async function existingTag(
  name: string,
  { files: { commit } }: ProjectSource,
  { source, git }: VersionReaders,
): Promise<ExistingTag | undefined> {
  const tag = await source.tag(name)
  if (tag === undefined) return undefined
  return { ...tag, distance: await git.commitsSince(tag.commit, commit.id) }
}

/** The names of all packages that the dependencies of one name. */
function dependenciesOf({ name, generated, committed }: ProjectPackage): readonly string[] {
  const text = plainText(generated?.content ?? committed?.text ?? '')
  const reading = readOpamFile({ name, text })
  if (reading.kind === 'refused') return []
  const { depends, depopts, conflicts } = reading.package
  return [depends, depopts, conflicts].flatMap(formulaAtoms).map((one) => one.name)
}
