import { assetOf, holdsArchive } from '../model/forge-release.ts'
import type { Candidate } from '../model/release.ts'
import { Failure } from '../model/failure.ts'
import type { Planned } from '../model/step.ts'
import type { Archive } from '../model/ports/archive.ts'
import type { ForgeAsset, ForgeRelease } from '../model/ports/source-forge.ts'
import type { SourceFacts } from '../model/facts.ts'

/** The steps up to the whole draft, and those that make it public. */
export interface ReleasePlan {
  readonly draft: readonly Planned[]
  /** None where the release is to stay a draft. */
  readonly publish: readonly Planned[]
}

/** Judges the steps from the tag to the public archive. */
export function planRelease(
  candidate: Candidate,
  facts: SourceFacts,
  keepDraft: boolean,
): ReleasePlan {
  const { release, denied } = facts
  const allowed = (step: Planned): Planned =>
    step.state === 'todo' && denied !== undefined
      ? { kind: step.kind, title: step.title, state: 'refused', failure: denied }
      : step
  const draft = [
    allowed(planTag(candidate)),
    allowed(planDraft(release)),
    allowed(planUpload(candidate.archive, release)),
  ]
  if (keepDraft && release?.draft !== false) return { draft, publish: [] }
  return {
    draft,
    publish: [
      allowed(planPublish(candidate, release)),
      { kind: 'verify', title: 'Archive downloaded and compared', state: 'todo' },
    ],
  }
}

/** An archive that is public already was downloaded and looked into while the candidate was made. */
export function planPublicArchive({ archive, tag }: Candidate, url: string): Planned {
  const step = { kind: 'verify', title: `Archive ${archive.name} downloaded and checked` } as const
  return tag.kind === 'supposed'
    ? { ...step, state: 'todo' }
    : { ...step, state: 'done', evidence: `${archive.size} bytes`, url }
}

function planTag({ tag, commit }: Candidate): Planned {
  const step = { kind: 'tag', title: `Tag ${tag.name}` } as const
  const exists = tag.kind === 'existing' || (tag.kind === 'supposed' && tag.exists)
  return exists ? { ...step, state: 'done', evidence: commit } : { ...step, state: 'todo' }
}

function planDraft(release: ForgeRelease | undefined): Planned {
  const step = { kind: 'draft', title: 'Draft of the GitHub release' } as const
  if (release === undefined) return { ...step, state: 'todo' }
  const evidence = release.draft ? 'there is a draft' : 'it is published'
  return { ...step, state: 'done', evidence, url: release.webUrl }
}

/** A public release is done, unless somebody published a pre-release without marking it. */
function planPublish({ prerelease }: Candidate, release: ForgeRelease | undefined): Planned {
  const step = { kind: 'publish', title: 'GitHub release published' } as const
  if (release === undefined || release.draft) return { ...step, state: 'todo' }
  return prerelease && !release.prerelease && !release.immutable
    ? { ...step, state: 'todo' }
    : { ...step, state: 'done', evidence: 'it is public', url: release.webUrl }
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
