import { assetOf, holdsArchive } from './asset.ts'
import { type Candidate, tagName } from './candidate.ts'
import { Failure } from './failure.ts'
import type { SourceFacts } from './facts.ts'
import type { Planned } from './planned.ts'
import type { Archive, ForgeAsset, ForgeRelease } from './ports.ts'

/** Judges the steps from the tag to the public archive. */
export function planRelease(
  candidate: Candidate,
  facts: SourceFacts,
  keepDraft: boolean,
): readonly Planned[] {
  const tag = tagName(candidate)
  const { release } = facts
  const steps: Planned[] = [
    candidate.tag.kind === 'existing'
      ? { kind: 'tag', title: `Tag ${tag}`, state: 'done', evidence: candidate.commit }
      : { kind: 'tag', title: `Tag ${tag}`, state: 'todo' },
    release === undefined
      ? { kind: 'draft', title: 'Draft of the GitHub release', state: 'todo' }
      : {
          kind: 'draft',
          title: 'Draft of the GitHub release',
          state: 'done',
          evidence: release.draft ? 'there is a draft' : 'it is published',
          url: release.webUrl,
        },
    planUpload(candidate.archive, release),
  ]
  if (keepDraft && release?.draft !== false) return steps
  steps.push(
    release?.draft === false
      ? {
          kind: 'publish',
          title: 'GitHub release published',
          state: 'done',
          evidence: 'it is public',
          url: release.webUrl,
        }
      : { kind: 'publish', title: 'GitHub release published', state: 'todo' },
    { kind: 'verify', title: 'Archive downloaded and compared', state: 'todo' },
  )
  return steps
}

function planUpload(archive: Archive, release: ForgeRelease | undefined): Planned {
  const step = { kind: 'upload', title: `Archive ${archive.name} uploaded` } as const
  const asset = release === undefined ? undefined : assetOf(release, archive)
  if (asset !== undefined && holdsArchive(asset, archive)) {
    return { ...step, state: 'done', evidence: 'the same bytes are there', url: asset.downloadUrl }
  }
  if (release === undefined || release.draft) return { ...step, state: 'todo' }
  if (asset !== undefined && asset.state === 'uploaded' && asset.digest !== undefined) {
    return { ...step, state: 'refused', failure: otherArchive(release, asset) }
  }
  return release.immutable
    ? { ...step, state: 'refused', failure: immutableWithoutArchive(release, archive) }
    : { ...step, state: 'todo' }
}

function otherArchive(release: ForgeRelease, asset: ForgeAsset): Failure {
  return new Failure(
    'archive-published-differs',
    `The release ${release.tag} is published with another ${asset.name} (${asset.digest ?? 'no digest'}) than the tag gives. A published archive never changes: its checksum may be in people's opam files.`,
    { hint: 'Release the next version from a new tag.' },
  )
}

function immutableWithoutArchive(release: ForgeRelease, archive: Archive): Failure {
  return new Failure(
    'release-immutable',
    `The release ${release.tag} is published without ${archive.name}, and as it is immutable nothing can be added to it.`,
    { hint: 'Release the next version from a new tag.' },
  )
}
