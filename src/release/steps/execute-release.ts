import { archiveAddress } from '../model/archive-address.ts'
import { assetOf, holdsArchive, otherTags, releaseOfTag } from '../model/forge-release.ts'
import type { Achieved, Made, Undertaking } from './undertaking.ts'
import type { Candidate } from '../model/release.ts'
import { Failure } from '../model/failure.ts'
import { isLatest, newestAbove } from './latest.ts'
import type { Archive } from '../model/ports/archive.ts'
import type {
  ForgeAsset,
  ForgeRelease,
  ForgeTag,
  SourceForgeWriter,
} from '../model/ports/source-forge.ts'

/** The plan has a step for the source's forge only where it may be written to. */
function sourceWriter({ source }: Undertaking['writers']): SourceForgeWriter {
  if (source === undefined) throw new Error('A source that is only read was to be written to.')
  return source
}

/** Makes the annotated tag of a manual run, on the candidate's commit. */
export async function createTag(
  { candidate, writers }: Undertaking,
  achieved: Achieved,
): Promise<Made> {
  if (candidate.tag.kind !== 'new') return { achieved }
  const { name, message } = candidate.tag
  const tag = await sourceWriter(writers).createTag({ name, commit: candidate.commit, message })
  if (tag.commit !== candidate.commit) {
    throw new Failure(
      'tag-moved',
      `The tag ${name} was made on ${tag.commit} by somebody else while this run was about to make it on ${candidate.commit}.`,
      { hint: 'Run again to release the commit that the tag names, or choose another version.' },
    )
  }
  return { achieved, detail: candidate.commit }
}

/** Makes the draft, invisible to others until it is published with its archive. */
export async function draftRelease(
  { candidate, readers, writers }: Undertaking,
  achieved: Achieved,
): Promise<Made> {
  const tag = candidate.tag.name
  const { name, body } = candidate.texts.release
  const release = await sourceWriter(writers).createDraft({
    tag,
    name,
    body: body ?? (await readers.source.generatedNotes(tag)),
    prerelease: candidate.prerelease,
  })
  return { achieved: { ...achieved, release }, url: release.webUrl }
}

/** Uploads the archive; in its way may be a broken upload, or other bytes in a draft. */
export async function uploadArchive(
  { candidate, readers, writers }: Undertaking,
  achieved: Achieved,
): Promise<Made> {
  const release = releaseOf(achieved)
  const { archive } = candidate
  const there = assetOf(release, archive)
  if (there !== undefined) {
    if (holdsArchive(there, archive)) return { achieved: { ...achieved, release }, found: true }
    if (!release.draft && there.state === 'uploaded') {
      // A server without digests (GitHub Enterprise Server before 3.18) leaves only the bytes to ask.
      await expectSameBytes(readers, there.downloadUrl, archive)
      return { achieved: { ...achieved, release }, detail: 'the same bytes are there', found: true }
    }
    await sourceWriter(writers).deleteAsset(release, there)
  }
  const asset = await sourceWriter(writers).uploadAsset(release, archive)
  if (!seemsWhole(asset, archive)) {
    throw new Failure(
      'upload-differs',
      `GitHub holds ${asset.digest ?? `${asset.size} bytes`} as ${asset.name}, which is not the archive that was sent (sha256:${archive.sha256}).`,
      { hint: 'Run again: the upload is repeated as long as the release is a draft.' },
    )
  }
  const assets = [...release.assets.filter((one) => one.id !== there?.id), asset]
  return {
    achieved: { ...achieved, release: { ...release, assets } },
    detail: `${archive.size} bytes`,
    url: asset.downloadUrl,
  }
}

/**
 * Makes the release public, after a last look: the tag still names the commit, and the archive is there
 * whole. The release is the latest unless a newer version is. Where another run made a release of the tag
 * that counts more, that one is published, and the draft of this run is removed.
 */
export async function publishRelease(undertaking: Undertaking, achieved: Achieved): Promise<Made> {
  const { candidate, facts, readers, writers, settings } = undertaking
  const { id } = releaseOf(achieved)
  const [tag, releases] = await Promise.all([
    readers.source.tag(candidate.tag.name),
    readers.source.releases(),
  ])
  const own = await ownRelease(undertaking, releases, id)
  const release = releaseToPublish(candidate, releases, own)
  if (release === undefined) throw releaseGone()
  if (tag?.commit !== candidate.commit) throw tagMovedMeanwhile(candidate, tag)
  if (!holdsWhole(release, candidate.archive)) {
    throw new Failure(
      'archive-missing',
      `The release ${release.webUrl} has no whole ${candidate.archive.name}: somebody removed or replaced it while this run worked.`,
      { hint: 'Run again: the archive is uploaded again, as far as the release is not public.' },
    )
  }
  const others = otherTags(releases, candidate.tag.name)
  const { prerelease, version } = candidate
  const makeLatest = !prerelease && isLatest(version, others, settings.tagPrefix)
  const published = await sourceWriter(writers).publish(release.id, { prerelease, makeLatest })
  const isSecond = release.id !== id && facts.source.release === undefined
  if (isSecond) await sourceWriter(writers).deleteDraft(id)
  const next = { ...achieved, release: published, madeLatest: makeLatest }
  return { achieved: next, url: published.webUrl }
}

/** The run's release as the list has it; as it is now, where the list seems to be older than it. */
async function ownRelease(
  { candidate, readers }: Undertaking,
  releases: readonly ForgeRelease[],
  id: number,
): Promise<ForgeRelease | undefined> {
  const listed = releases.find((one) => one.id === id)
  return listed !== undefined && holdsWhole(listed, candidate.archive)
    ? listed
    : await readers.source.release(id)
}

/**
 * The run's own release, unless another of the tag is public already, for there can be one only, or an
 * older draft is whole, too: of two runs, neither of which saw what the other made, both then take that.
 */
function releaseToPublish(
  { tag, archive }: Candidate,
  releases: readonly ForgeRelease[],
  own: ForgeRelease | undefined,
): ForgeRelease | undefined {
  const others = releases.filter((one) => one.id !== own?.id)
  const first = releaseOfTag(own === undefined ? others : [own, ...others], tag.name)
  return first !== undefined && (!first.draft || holdsWhole(first, archive)) ? first : own
}

function holdsWhole(release: ForgeRelease, archive: Archive): boolean {
  const asset = assetOf(release, archive)
  return asset !== undefined && seemsWhole(asset, archive)
}

/**
 * Marks a newer version the latest that was published while this one was: each of two runs at once looked
 * before the other had published.
 */
async function giveWay({ candidate, readers, writers, settings }: Undertaking): Promise<void> {
  const releases = await readers.source.releases()
  const others = otherTags(releases, candidate.tag.name)
  const newer = newestAbove(candidate.version, others, settings.tagPrefix)
  const release = releases.find(({ tag, draft }) => tag === newer && !draft)
  if (newer === undefined || release === undefined) return
  await sourceWriter(writers).publish(release.id, { prerelease: false, makeLatest: true })
}

/** Whether an asset is the archive, as far as the server tells: some tell no digests. */
function seemsWhole(asset: ForgeAsset, archive: Archive): boolean {
  if (asset.digest !== undefined) return holdsArchive(asset, archive)
  return asset.state === 'uploaded' && asset.size === archive.size
}

function tagMovedMeanwhile(candidate: Candidate, tag: ForgeTag | undefined): Failure {
  const now = tag === undefined ? 'is gone' : `names ${tag.commit} now`
  return new Failure(
    'tag-moved',
    `The tag ${candidate.tag.name} ${now}, and the archive was made from ${candidate.commit}.`,
    {
      hint: 'The release is still a draft. Put the tag back, or run again to release what it names.',
    },
  )
}

/**
 * Downloads the archive from its public address, as any opam user will, and compares it. Only an
 * address that gives the right bytes may go into an opam file. Side by side with it, a release that this
 * run marked the latest gives way to a newer one.
 */
export async function verifyArchive(undertaking: Undertaking, achieved: Achieved): Promise<Made> {
  const { candidate, facts, readers } = undertaking
  const release = releaseOf(achieved)
  const { archive } = candidate
  const address = archiveAddress(candidate, { ...facts.source, release })
  const download = expectSameBytes(readers, address, archive)
  const wayGiven = achieved.madeLatest === true ? giveWay(undertaking) : Promise.resolve()
  await Promise.allSettled([download, wayGiven])
  await download
  await wayGiven
  return { achieved: { ...achieved, release, address }, detail: 'the same bytes', url: address }
}

/** @throws Failure unless the address gives anybody the archive's bytes. */
async function expectSameBytes(
  readers: Undertaking['readers'],
  address: string,
  archive: Archive,
): Promise<void> {
  const found = await readers.downloads.checksums(address, archive.size)
  if (found === undefined) {
    throw new Failure('archive-not-public', `There is nothing at ${address}.`, {
      hint: 'Run again in a minute. If the repository is private, opam users cannot download from it.',
    })
  }
  const isLonger = found === 'longer'
  if (isLonger || found.sha256 !== archive.sha256 || found.sha512 !== archive.sha512) {
    const other = isLonger ? `more than ${archive.size} bytes` : `sha256 ${found.sha256}`
    throw new Failure(
      'archive-public-differs',
      `${address} gives other bytes (${other}) than the archive of the tag (sha256 ${archive.sha256}).`,
      { hint: 'Release the next version from a new tag: a published archive never changes.' },
    )
  }
}

function releaseOf({ release }: Achieved): ForgeRelease {
  if (release !== undefined) return release
  throw releaseGone()
}

function releaseGone(): Failure {
  return new Failure(
    'release-gone',
    'The GitHub release disappeared while this run worked on it.',
    { hint: 'Run again: it makes a new one.' },
  )
}
