import { describe, expect, test } from '@jest/globals'
import { publishRelease, uploadArchive, verifyArchive } from '../../src/release/execute-release.ts'
import { noProposal } from '../../src/release/opam-facts.ts'
import type {
  ForgeRelease,
  OpamForgeReader,
  OpamForgeWriter,
  PublicDownloads,
  SourceForgeReader,
  SourceForgeWriter,
} from '../../src/release/ports.ts'
import type { Achieved, Undertaking } from '../../src/release/undertaking.ts'
import {
  archive,
  asset,
  candidate,
  opamFacts,
  published,
  settings,
  sourceFacts,
} from './example-candidate.ts'

/** What a step must not ask or do. */
const unexpected = async (): Promise<never> =>
  await Promise.reject(new Error('the step was not expected to do this'))

const sourceReader: SourceForgeReader = {
  identity: unexpected,
  repository: unexpected,
  pushAccess: unexpected,
  tag: unexpected,
  tagNames: unexpected,
  releases: unexpected,
  generatedNotes: unexpected,
  files: unexpected,
}
const sourceWriter: SourceForgeWriter = {
  createTag: unexpected,
  createDraft: unexpected,
  uploadAsset: unexpected,
  deleteAsset: unexpected,
  publish: unexpected,
}
const opamReader: OpamForgeReader = {
  identity: unexpected,
  pushAccess: unexpected,
  look: unexpected,
  publishedVersions: unexpected,
  contents: unexpected,
  publishedFiles: unexpected,
  proposal: unexpected,
}
const opamWriter: OpamForgeWriter = {
  createFork: unexpected,
  createBranch: unexpected,
  commit: unexpected,
  openPullRequest: unexpected,
  updatePullRequest: unexpected,
  markReady: unexpected,
}

interface Given {
  readonly release: ForgeRelease
  readonly tag?: string | undefined
  readonly others?: readonly ForgeRelease[]
  /** Whether the release was removed meanwhile. */
  readonly gone?: boolean
  readonly downloads?: PublicDownloads
  readonly writers?: Partial<SourceForgeWriter>
  readonly prerelease?: boolean
}

function undertaking(given: Given): Undertaking {
  const { release, others = [], gone = false, writers = {}, prerelease = false } = given
  const commit = 'tag' in given ? given.tag : candidate.commit
  return {
    candidate: { ...candidate, prerelease },
    facts: { source: sourceFacts, opam: opamFacts },
    settings,
    readers: {
      source: {
        ...sourceReader,
        releases: async () => await Promise.resolve(gone ? others : [release, ...others]),
        tag: async (name) =>
          await Promise.resolve(commit === undefined ? undefined : { name, commit }),
      },
      opam: opamReader,
      downloads: given.downloads ?? { checksums: unexpected },
    },
    writers: { source: { ...sourceWriter, ...writers }, opam: opamWriter },
  }
}

const draft: ForgeRelease = { ...published, draft: true }
const achieved = (release: ForgeRelease): Achieved => ({
  release,
  address: asset.downloadUrl,
  fork: undefined,
  proposal: noProposal,
  ending: undefined,
})

describe('before a release is published', () => {
  const refuse = async (given: Given) =>
    await publishRelease(undertaking(given), achieved(given.release))

  test.each<[string, Given, string]>([
    ['the release that is gone', { release: draft, gone: true }, 'release-gone'],
    ['the tag that was moved meanwhile', { release: draft, tag: 'f'.repeat(40) }, 'tag-moved'],
    ['the tag that was deleted meanwhile', { release: draft, tag: undefined }, 'tag-moved'],
    ['the archive that is gone', { release: { ...draft, assets: [] } }, 'archive-missing'],
    [
      'an archive of other bytes',
      { release: { ...draft, assets: [{ ...asset, digest: `sha256:${'0'.repeat(64)}` }] } },
      'archive-missing',
    ],
    [
      'an upload that never ended',
      { release: { ...draft, assets: [{ ...asset, state: 'starter' }] } },
      'archive-missing',
    ],
  ])('%s is noticed', async (_, given, code) => {
    await expect(refuse(given)).rejects.toMatchObject({ code })
  })

  test.each<[string, readonly string[], boolean, boolean]>([
    ['the newest version', ['v1.1.0'], false, true],
    ['a back-port, next to a version that was published meanwhile', ['v1.3.0'], false, false],
    ['a pre-release', [], true, false],
  ])('%s is marked latest or not', async (_, tags, prerelease, makeLatest) => {
    const marks: unknown[] = []
    const others = tags.map((tag, id) => ({ ...published, id, tag }))
    const publish: SourceForgeWriter['publish'] = async (id, marked) => {
      marks.push({ id, ...marked })
      return await Promise.resolve(published)
    }
    const given = { release: draft, others, prerelease, writers: { publish } }
    await publishRelease(undertaking(given), achieved(draft))
    expect(marks).toEqual([{ id: published.id, prerelease, makeLatest }])
  })
})

describe('after an upload', () => {
  test.each([
    ['another digest', { ...asset, digest: `sha256:${'0'.repeat(64)}` }],
    ['no digest and another size', { ...asset, digest: undefined, size: 1 }],
  ])('%s is noticed', async (_, stored) => {
    const { digest, ...rest } = stored
    const uploaded = digest === undefined ? rest : { ...rest, digest }
    const empty = { ...draft, assets: [] }
    const writers = { uploadAsset: async () => await Promise.resolve(uploaded) }
    await expect(
      uploadArchive(undertaking({ release: empty, writers }), achieved(empty)),
    ).rejects.toMatchObject({ code: 'upload-differs' })
  })
})

describe('the public archive', () => {
  const same = { sha256: archive.sha256, sha512: archive.sha512, size: archive.size }
  const verify = async (found: typeof same | undefined) => {
    const downloads = { checksums: async () => await Promise.resolve(found) }
    return await verifyArchive(undertaking({ release: published, downloads }), achieved(published))
  }

  test('has the address and the bytes that go into the opam files', async () => {
    expect((await verify(same)).achieved.address).toBe(asset.downloadUrl)
  })

  test.each([
    ['is nowhere', undefined, 'archive-not-public'],
    ['has another sha256', { ...same, sha256: '0' }, 'archive-public-differs'],
    ['has another sha512', { ...same, sha512: '0' }, 'archive-public-differs'],
  ])('that %s stops the release', async (_, found, code) => {
    await expect(verify(found)).rejects.toMatchObject({ code })
  })
})
