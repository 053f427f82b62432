import { Failure } from '../model/failure.ts'
import { assetOf, holdsArchive, seemsWhole } from '../model/forge-release.ts'
import type { Archive } from '../model/ports/archive.ts'
import type { ForgeAsset, ForgeRelease } from '../model/ports/source-forge.ts'
import type { Judgement } from '../model/step.ts'
import { expectSameBytes } from './same-bytes.ts'
import { forgeReleaseOf, ifMayWrite, sourceWriter } from './step.ts'
import type { Step } from './step.ts'

/** The archive in the release; in its way may be a broken upload, or other bytes in a draft. */
export const upload: Step = {
  kind: 'upload',
  writes: true,
  judge: (situation) => {
    const { release, facts } = situation
    return release.archiveUrl === undefined
      ? ifMayWrite(judgeUpload(release.archive, facts.source.forgeRelease), situation)
      : undefined
  },
  perform: async (run, state) => {
    const { archive } = run.release
    const forgeRelease = forgeReleaseOf(state)
    const there = assetOf(forgeRelease, archive)
    if (there !== undefined) {
      if (holdsArchive(there, archive)) return { state, found: true }
      if (!forgeRelease.draft && there.state === 'uploaded') {
        // A server without digests (GitHub Enterprise Server before 3.18) leaves only the bytes to ask.
        await expectSameBytes(run.readers, there.downloadUrl, archive)
        return { state, detail: 'GitHub has the same bytes', found: true }
      }
      await sourceWriter(run).deleteAsset(forgeRelease, there)
    }
    const asset = await sourceWriter(run).uploadAsset(forgeRelease, archive)
    if (!seemsWhole(asset, archive)) throw uploadDiffers(asset, archive)
    const assets = [...forgeRelease.assets.filter((one) => one.id !== there?.id), asset]
    return {
      state: { ...state, forgeRelease: { ...forgeRelease, assets } },
      detail: `${archive.size} bytes`,
      url: asset.downloadUrl,
    }
  },
}

function judgeUpload(archive: Archive, there: ForgeRelease | undefined): Judgement {
  const title = `Archive ${archive.name} uploaded`
  const asset = there === undefined ? undefined : assetOf(there, archive)
  if (asset !== undefined && holdsArchive(asset, archive)) {
    return { title, state: 'done', evidence: 'GitHub has the same bytes', url: asset.downloadUrl }
  }
  if (there === undefined || there.draft) return { title, state: 'todo' }
  if (asset !== undefined && asset.state === 'uploaded' && asset.digest !== undefined) {
    return { title, state: 'refused', failure: otherArchive(there, asset) }
  }
  return there.immutable
    ? { title, state: 'refused', failure: immutableWithoutArchive(there, archive) }
    : { title, state: 'todo' }
}

function otherArchive(there: ForgeRelease, asset: ForgeAsset): Failure {
  return new Failure(
    'archive-published-differs',
    `The published release ${there.tag} has a different ${asset.name} (${asset.digest ?? 'no digest'}) from the one that the tag gives. A published archive never changes, because opam files may contain its checksum.`,
    { hint: 'Release the next version from a new tag.' },
  )
}

function immutableWithoutArchive(there: ForgeRelease, archive: Archive): Failure {
  return new Failure(
    'release-immutable',
    `The release ${there.tag} was published without ${archive.name}. It is immutable, so no file can be added to it.`,
    { hint: 'Release the next version from a new tag.' },
  )
}

function uploadDiffers(asset: ForgeAsset, archive: Archive): Failure {
  return new Failure(
    'upload-differs',
    `GitHub holds ${asset.digest ?? `${asset.size} bytes`} as ${asset.name}, which differs from the uploaded archive (sha256:${archive.sha256}).`,
    { hint: 'Run again. The next run repeats the upload if the release is still a draft.' },
  )
}
