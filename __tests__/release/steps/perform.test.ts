import { describe, expect, test } from '@jest/globals'
import { publish as publishStep } from '../../../src/release/steps/publish.ts'
import { upload } from '../../../src/release/steps/upload.ts'
import { verify as verifyStep } from '../../../src/release/steps/verify.ts'
import { noProposal } from '../../../src/release/model/facts.ts'
import type {
  ForgeRelease,
  SourceForgeReader,
  SourceForgeWriter,
} from '../../../src/release/model/ports/source-forge.ts'
import type {
  OpamForgeReader,
  OpamForgeWriter,
} from '../../../src/release/model/ports/opam-forge.ts'
import type { PublicDownloads } from '../../../src/release/model/ports/archive.ts'
import type { Run, RunState } from '../../../src/release/steps/step.ts'
import {
  archive,
  asset,
  exampleRelease,
  opamFacts,
  published,
  settings,
  sourceFacts,
} from '../example-release.ts'

/** What a step must not ask or do. */
const unexpected = async (): Promise<never> =>
  await Promise.reject(new Error('the step was not expected to do this'))

const sourceReader: SourceForgeReader = {
  identity: unexpected,
  repository: unexpected,
  presentName: unexpected,
  pushAccess: unexpected,
  tag: unexpected,
  tagNames: unexpected,
  releases: unexpected,
  release: unexpected,
  generatedNotes: unexpected,
  files: unexpected,
}
const sourceWriter: SourceForgeWriter = {
  createTag: unexpected,
  createDraft: unexpected,
  uploadAsset: unexpected,
  deleteAsset: unexpected,
  deleteDraft: unexpected,
  publish: unexpected,
}
const opamReader: OpamForgeReader = {
  identity: unexpected,
  pushAccess: unexpected,
  repository: unexpected,
  contents: unexpected,
  publishedFiles: unexpected,
  filesAt: unexpected,
  proposal: unexpected,
}
const opamWriter: OpamForgeWriter = {
  createFork: unexpected,
  createBranch: unexpected,
  commit: unexpected,
  openPullRequest: unexpected,
  pullRequest: unexpected,
  updatePullRequest: unexpected,
  markReady: unexpected,
}

interface Given {
  readonly release: ForgeRelease
  readonly tag?: string | undefined
  readonly others?: readonly ForgeRelease[]
  /** Whether the release was removed meanwhile. */
  readonly gone?: boolean
  /** What the list shows of the release, which may be older than the release is. */
  readonly listed?: readonly ForgeRelease[]
  /** The release of the tag that was there before the run. */
  readonly found?: ForgeRelease
  readonly downloads?: PublicDownloads
  readonly writers?: Partial<SourceForgeWriter>
  readonly prerelease?: boolean
}

function runOf(given: Given): Run {
  const { release, others = [], gone = false, writers = {}, prerelease = false } = given
  const commit = 'tag' in given ? given.tag : exampleRelease.commit
  const { listed = gone ? [] : [release], found } = given
  return {
    release: { ...exampleRelease, prerelease },
    facts: { source: { ...sourceFacts, forgeRelease: found }, opam: opamFacts },
    settings,
    readers: {
      opamRepositories: undefined,
      source: {
        ...sourceReader,
        releases: async () => await Promise.resolve([...listed, ...others]),
        release: async () => await Promise.resolve(gone ? undefined : release),
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
const stateWith = (forgeRelease: ForgeRelease): RunState => ({
  forgeRelease,
  address: asset.downloadUrl,
  fork: undefined,
  proposal: noProposal,
  ending: undefined,
})

describe('before a release is published', () => {
  const refuse = async (given: Given) =>
    await publishStep.perform(runOf(given), stateWith(given.release))

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
    await publishStep.perform(runOf(given), stateWith(draft))
    expect(marks).toEqual([{ id: published.id, prerelease, makeLatest }])
  })
})

describe('a list of releases that is older than they are', () => {
  const publishedOf = async (given: Given): Promise<readonly number[]> => {
    const ids: number[] = []
    const publish: SourceForgeWriter['publish'] = async (id) => {
      ids.push(id)
      return await Promise.resolve(published)
    }
    await publishStep.perform(
      runOf({ ...given, writers: { publish, ...given.writers } }),
      stateWith(given.release),
    )
    return ids
  }

  test.each<[string, readonly ForgeRelease[]]>([
    ['lacks the draft', []],
    ['shows the draft without its archive', [{ ...draft, assets: [] }]],
  ])('and %s stops no release', async (_, listed) => {
    expect(await publishedOf({ release: draft, listed })).toEqual([draft.id])
  })
})

describe('where there is another release of the tag when one is to be published', () => {
  const own = { ...draft, id: 20 }
  const publishing = async (given: Given) => {
    const done: (readonly [string, number])[] = []
    const writers: Partial<SourceForgeWriter> = {
      publish: async (id) => {
        done.push(['publish', id])
        return await Promise.resolve({ ...published, id })
      },
      deleteDraft: async (id) => {
        done.push(['delete', id])
        await Promise.resolve()
      },
    }
    const made = await publishStep.perform(runOf({ ...given, writers }), stateWith(given.release))
    return { done, release: made.state.forgeRelease?.id }
  }

  test.each<[string, ForgeRelease]>([
    ['which another run has published', { ...published, id: 30 }],
    ['an older draft of another run, whole as well', { ...draft, id: 10 }],
  ])('%s, that one counts, and the draft this run made is removed', async (_, other) => {
    expect(await publishing({ release: own, others: [other] })).toEqual({
      done: [
        ['publish', other.id],
        ['delete', 20],
      ],
      release: other.id,
    })
  })

  test.each<[string, ForgeRelease]>([
    ['a younger draft', { ...draft, id: 30 }],
    ['an older draft without an archive', { ...draft, id: 10, assets: [] }],
  ])('%s, its own counts', async (_, other) => {
    expect(await publishing({ release: own, others: [other] })).toEqual({
      done: [['publish', 20]],
      release: 20,
    })
  })

  test('a draft that was there before the run is not removed', async () => {
    const given = { release: own, found: own, others: [{ ...published, id: 30 }] }
    expect((await publishing(given)).done).toEqual([['publish', 30]])
  })

  test('published without the archive, nothing is published', async () => {
    const others = [{ ...published, id: 30, assets: [] }]
    await expect(publishing({ release: own, others })).rejects.toMatchObject({
      code: 'archive-missing',
    })
  })
})

describe('after an upload', () => {
  test.each([
    ['another digest', { ...asset, digest: `sha256:${'0'.repeat(64)}` }],
    ['no digest and another size', { ...asset, digest: undefined, size: 1 }],
  ])('%s is noticed', async (_, uploaded) => {
    const empty = { ...draft, assets: [] }
    const writers = { uploadAsset: async () => await Promise.resolve(uploaded) }
    await expect(
      upload.perform(runOf({ release: empty, writers }), stateWith(empty)),
    ).rejects.toMatchObject({ code: 'upload-differs' })
  })
})

describe('the public archive', () => {
  const same = { sha256: archive.sha256, sha512: archive.sha512, size: archive.size }
  const verify = async (found: typeof same | 'longer' | undefined) => {
    const downloads = { checksums: async () => await Promise.resolve(found) }
    return await verifyStep.perform(runOf({ release: published, downloads }), stateWith(published))
  }

  test('has the address and the bytes that go into the opam files', async () => {
    expect((await verify(same)).state.address).toBe(asset.downloadUrl)
  })

  test.each<[string, typeof same | 'longer' | undefined, string]>([
    ['is nowhere', undefined, 'archive-not-public'],
    ['has more bytes', 'longer', 'archive-public-differs'],
    ['has another sha256', { ...same, sha256: '0' }, 'archive-public-differs'],
    ['has another sha512', { ...same, sha512: '0' }, 'archive-public-differs'],
  ])('that %s stops the release', async (_, found, code) => {
    await expect(verify(found)).rejects.toMatchObject({ code })
  })
})
