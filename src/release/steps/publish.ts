import { Failure } from '../model/failure.ts'
import { assetOf, otherTags, releaseOfTag, seemsWhole } from '../model/forge-release.ts'
import type { Archive } from '../model/ports/archive.ts'
import type { ForgeRelease, ForgeTag } from '../model/ports/source-forge.ts'
import type { Release } from '../model/release.ts'
import { isLatest } from './latest.ts'
import { forgeReleaseOf, ifMayWrite, releaseGone, sourceWriter } from './step.ts'
import type { Run, Situation, Step } from './step.ts'

/** The GitHub release made public; none where it is to stay a draft. */
export const publish: Step = {
  kind: 'publish',
  writes: true,
  judge: (situation) => {
    if (!publishes(situation)) return undefined
    const { release, facts } = situation
    const title = 'GitHub release published'
    const { forgeRelease: there } = facts.source
    // Somebody may have published a pre-release without marking it.
    const isUnmarked = release.prerelease && there?.prerelease === false && !there.immutable
    return there === undefined || there.draft || isUnmarked
      ? ifMayWrite({ title, state: 'todo' }, situation)
      : { title, state: 'done', evidence: 'it is public', url: there.webUrl }
  },
  /**
   * After a last look: the tag still names the commit, and the archive is there whole. The release is the
   * latest unless a newer version is. Where another run made a release of the tag that counts more, that one
   * is published, and the draft of this run is removed.
   */
  perform: async (run, state) => {
    const { release, facts, readers, settings } = run
    const { id } = forgeReleaseOf(state)
    const [tag, releases] = await Promise.all([
      readers.source.tag(release.tag.name),
      readers.source.releases(),
    ])
    const own = await ownRelease(run, releases, id)
    const chosen = releaseToPublish(release, releases, own)
    if (chosen === undefined) throw releaseGone()
    if (tag?.commit !== release.commit) throw tagMovedMeanwhile(release, tag)
    if (!holdsWhole(chosen, release.archive)) throw archiveMissing(chosen, release.archive)
    const { prerelease, version } = release
    const others = otherTags(releases, release.tag.name)
    const makeLatest = !prerelease && isLatest(version, others, settings.tagPrefix)
    const published = await sourceWriter(run).publish(chosen.id, { prerelease, makeLatest })
    const isSecond = chosen.id !== id && facts.source.forgeRelease === undefined
    if (isSecond) await sourceWriter(run).deleteDraft(id)
    return {
      state: { ...state, forgeRelease: published, madeLatest: makeLatest },
      url: published.webUrl,
    }
  },
}

/** Whether the run makes the release public, or finds it so. */
export function publishes({ release, facts, settings }: Situation): boolean {
  if (release.archiveUrl !== undefined) return false
  return !settings.draft || facts.source.forgeRelease?.draft === false
}

/** The run's release as the list has it; as it is now, where the list seems to be older than it. */
async function ownRelease(
  { release, readers }: Run,
  releases: readonly ForgeRelease[],
  id: number,
): Promise<ForgeRelease | undefined> {
  const listed = releases.find((one) => one.id === id)
  return listed !== undefined && holdsWhole(listed, release.archive)
    ? listed
    : await readers.source.release(id)
}

/**
 * The run's own release, unless another of the tag is public already, for there can be one only, or an
 * older draft is whole, too: of two runs, neither of which saw what the other made, both then take that.
 */
function releaseToPublish(
  { tag, archive }: Release,
  releases: readonly ForgeRelease[],
  own: ForgeRelease | undefined,
): ForgeRelease | undefined {
  const others = releases.filter((one) => one.id !== own?.id)
  const first = releaseOfTag(own === undefined ? others : [own, ...others], tag.name)
  return first !== undefined && (!first.draft || holdsWhole(first, archive)) ? first : own
}

function holdsWhole(there: ForgeRelease, archive: Archive): boolean {
  const asset = assetOf(there, archive)
  return asset !== undefined && seemsWhole(asset, archive)
}

function archiveMissing({ webUrl }: ForgeRelease, archive: Archive): Failure {
  return new Failure(
    'archive-missing',
    `The release ${webUrl} does not hold the complete ${archive.name}. Somebody removed or replaced it during this run.`,
    {
      hint: 'Run again. The next run uploads the archive again, unless the release is already public.',
    },
  )
}

function tagMovedMeanwhile(release: Release, tag: ForgeTag | undefined): Failure {
  const now = tag === undefined ? 'is gone' : `now points to ${tag.commit}`
  return new Failure(
    'tag-moved',
    `The tag ${release.tag.name} ${now}, but the archive was made from ${release.commit}.`,
    {
      hint: 'The release is still a draft. Restore the tag, or run again to release the commit that the tag points to.',
    },
  )
}
