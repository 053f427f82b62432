import { describe, expect, test } from '@jest/globals'
import { opamRepositoryFiles } from '../../../src/release/artefacts/opam-file.ts'
import { plan } from '../../../src/release/steps/list.ts'
import type { OpamFacts, SourceFacts } from '../../../src/release/model/facts.ts'
import type { Branch, PullRequest, Proposal } from '../../../src/release/model/ports/opam-forge.ts'
import { markedBody } from '../../../src/release/artefacts/pull-request-mark.ts'
import {
  archive,
  asset,
  exampleRelease,
  fork,
  opamFacts,
  published,
  settings,
  sourceFacts,
} from '../example-release.ts'

/** Each step with its state, in the order of the plan. */
function states(
  world: { source?: Partial<SourceFacts>; opam?: Partial<OpamFacts> } = {},
  { draft = false, of = exampleRelease, pullRequestRequired = false } = {},
): string[] {
  const facts = {
    source: { ...sourceFacts, ...world.source },
    opam: { ...opamFacts, ...world.opam },
  }
  const opam = pullRequestRequired ? { ...settings.opam, pullRequestRequired } : settings.opam
  return plan({ release: of, facts, settings: { ...settings, draft, opam } }).map(
    ({ planned }) =>
      `${planned.kind} ${planned.state}${planned.state === 'refused' ? ` ${planned.failure.code}` : ''}`,
  )
}

const path = 'packages/ferry/ferry.1.2.0/opam'
const [file] = opamRepositoryFiles(exampleRelease, 'packages', asset.downloadUrl)
const content = file?.content ?? ''
const branch: Branch = {
  name: 'release-ferry-1.2.0',
  head: 'd'.repeat(40),
  message: `${exampleRelease.texts.commit.headline}\n\n${exampleRelease.texts.commit.body}`,
  author: 'mara',
}
const pullRequest: PullRequest = {
  number: 12,
  nodeId: 'PR_12',
  state: 'open',
  draft: false,
  head: branch.head,
  base: 'master',
  title: exampleRelease.texts.pullRequest.title,
  body: exampleRelease.texts.pullRequest.body,
  webUrl: 'https://github.com/ocaml/opam-repository/pull/12',
}
const ours: Proposal = {
  branch,
  files: new Map([[path, content]]),
  changed: [{ path, isNew: true }],
  pullRequest,
}
/** The fork with the proposal of a whole release, but for what is given. */
const proposed = (changes: Partial<Proposal> = {}) => ({ fork, proposal: { ...ours, ...changes } })
const draft = { ...published, draft: true, assets: [] }
const complete = [
  'tag done',
  'draft done',
  'upload done',
  'fork done',
  'branch done',
  'publish done',
  'verify todo',
  'commit done',
  'pull-request done',
]

describe('the steps of a release', () => {
  test('are all to do where only the tag is there', () => {
    expect(states()).toEqual([
      'tag done',
      'draft todo',
      'upload todo',
      'fork todo',
      'branch todo',
      'publish todo',
      'verify todo',
      'commit todo',
      'pull-request todo',
    ])
  })

  test('begin with the tag where it must be made', () => {
    const tag = { kind: 'new', name: 'v1.2.0', message: '1.2.0' } as const
    expect(states({}, { of: { ...exampleRelease, tag } })[0]).toBe('tag todo')
  })

  test('are all done after a whole release, but for the comparison that every run makes', () => {
    expect(states({ source: { forgeRelease: published }, opam: proposed() })).toEqual(complete)
  })

  test('end with the upload where the release is to stay a draft, and go on to a draft pull request', () => {
    expect(states({}, { draft: true })).toEqual([
      'tag done',
      'draft todo',
      'upload todo',
      'fork todo',
      'branch todo',
      'commit todo',
      'pull-request todo',
    ])
  })

  test('publish again what somebody published without marking it a pre-release', () => {
    const of = { ...exampleRelease, prerelease: true }
    const marked = { ...published, prerelease: true }
    expect(states({ source: { forgeRelease: published } }, { of })).toContain('publish todo')
    expect(states({ source: { forgeRelease: marked } }, { of })).toContain('publish done')
  })
})

describe('an archive', () => {
  const other = { ...asset, digest: `sha256:${'e'.repeat(64)}` }
  test.each<[string, SourceFacts['forgeRelease'], string]>([
    ['is kept in a draft that has it', { ...draft, assets: [asset] }, 'upload done'],
    ['is uploaded to a draft without it', draft, 'upload todo'],
    ['replaces other bytes in a draft', { ...draft, assets: [other] }, 'upload todo'],
    [
      'replaces an upload that never ended',
      { ...published, assets: [{ ...asset, state: 'starter' }] },
      'upload todo',
    ],
    ['is added to a published release without it', { ...published, assets: [] }, 'upload todo'],
    [
      'is never replaced in a published release',
      { ...published, assets: [other] },
      'upload refused archive-published-differs',
    ],
    [
      'cannot be added to an immutable release',
      { ...published, immutable: true, assets: [] },
      'upload refused release-immutable',
    ],
    [
      "is found under the name GitHub gave it: its '~' is a '.' there",
      { ...published, assets: [{ ...asset, name: 'ferry-1.2.0.beta1.tbz' }] },
      'upload done',
    ],
  ])('%s', (title, release, expected) => {
    const of = title.includes("'~'")
      ? { ...exampleRelease, archive: { ...archive, name: 'ferry-1.2.0~beta1.tbz' } }
      : exampleRelease
    expect(states({ source: { forgeRelease: release } }, { of })).toContain(expected)
  })
})

describe('the commit', () => {
  const release = { source: { forgeRelease: published } }
  const edited = new Map([[path, content.replace('Ferry', 'A ferry')]])
  const reviewed = { ...branch, message: 'Add a bound', author: 'reviewer' }
  const withFiles = (changes: Partial<Proposal>) => states({ ...release, opam: proposed(changes) })

  test('is made where our own commit has another file', () => {
    expect(withFiles({ files: edited })).toContain('commit todo')
  })

  test('is made where a package is missing, or one is there that is not released', () => {
    expect(withFiles({ files: new Map() })).toContain('commit todo')
    const more = 'packages/ferry-cli/ferry-cli.1.2.0/opam'
    expect(
      withFiles({ changed: [path, more].map((one) => ({ path: one, isNew: true })) }),
    ).toContain('commit todo')
  })

  test('leaves what a maintainer changed elsewhere', () => {
    expect(
      withFiles({
        changed: [path, 'packages/boat/boat.0.9/opam', 'README.md'].map((one) => ({
          path: one,
          isNew: true,
        })),
      }),
    ).toEqual(complete)
  })

  test('leaves the published file of another package that has the same version', () => {
    const other = { path: 'packages/boat/boat.1.2.0/opam', isNew: false }
    expect(withFiles({ changed: [{ path, isNew: true }, other] })).toEqual(complete)
  })

  test('is not made over the edit of a maintainer', () => {
    expect(withFiles({ branch: reviewed, files: edited })).toEqual(complete)
  })

  test("is not made over somebody's amended commit with our words", () => {
    const amended = { ...branch, author: 'reviewer' }
    expect(withFiles({ branch: amended, files: edited })).toEqual(complete)
  })

  test('is not made over our own commit that a person amended, whose author stays', () => {
    const amended = { ...branch, committer: 'reviewer@example.org' }
    expect(withFiles({ branch: amended, files: edited })).toEqual(complete)
  })

  test('is made over a commit of ours that the server of GitHub made', () => {
    const own = { ...branch, committer: 'noreply@github.com' }
    expect(withFiles({ branch: own, files: edited })).toContain('commit todo')
  })

  test('brings the archive up to date in a file that a maintainer edited', () => {
    const old = content.replace(archive.sha256, 'f'.repeat(64))
    expect(withFiles({ branch: reviewed, files: new Map([[path, old]]) })).toContain('commit todo')
  })
})

describe('the pull request', () => {
  const release = { source: { forgeRelease: published } }
  test.each<[string, Partial<PullRequest>, string]>([
    ['is left alone where nothing differs', {}, 'pull-request done'],
    [
      'is left alone where only line ends differ',
      { body: pullRequest.body.replaceAll('\n', '\r\n') },
      'pull-request done',
    ],
    [
      'is updated where its text is an older one of ours',
      { body: markedBody({ title: pullRequest.title, body: 'old' }) },
      'pull-request todo',
    ],
    ['is left alone where a person wrote its text', { body: 'old' }, 'pull-request done'],
    ['is made ready where it is a draft', { draft: true }, 'pull-request todo'],
    [
      'is refused where it was closed without a merge',
      { state: 'closed' },
      'pull-request refused pull-request-closed',
    ],
  ])('%s', (_, changed, expected) => {
    const opam = proposed({ pullRequest: { ...pullRequest, ...changed } })
    expect(states({ ...release, opam })).toContain(expected)
  })
})

test('a closed pull request whose branch is gone, or was made anew, is followed by a new one', () => {
  const closed = { ...pullRequest, state: 'closed' } as const
  const gone = proposed({ branch: undefined, files: new Map(), changed: [], pullRequest: closed })
  const anew = proposed({ branch: { ...branch, head: 'e'.repeat(40) }, pullRequest: closed })
  const source = { forgeRelease: published }
  expect(states({ source, opam: gone })).toContain('pull-request todo')
  expect(states({ source, opam: anew })).toContain('pull-request todo')
})

describe('a version that the opam repository has', () => {
  const release = { source: { forgeRelease: published } }
  const upstream = (text: string) => ({ ...release, opam: { published: new Map([[path, text]]) } })
  const releaseOnly = ['tag done', 'draft done', 'upload done', 'publish done', 'verify todo']

  test('is success with the same archive, even where maintainers edited the file', () => {
    const edited = content.replace('Ferry', 'A ferry')
    expect(states(upstream(edited))).toEqual([...releaseOnly, 'pull-request done'])
  })

  test('is refused with another archive, also where our pull request was merged', () => {
    const other = content.replace(archive.sha256, 'f'.repeat(64)).replace(archive.sha512, '0')
    expect(states(upstream(other))).toContain('pull-request refused version-published')
    const merged = proposed({ pullRequest: { ...pullRequest, state: 'merged' } })
    const opam = { ...merged, published: new Map([[path, other]]) }
    expect(states({ ...release, opam })).toContain('pull-request refused version-published')
  })

  test('is proposed as far as packages of it are missing there', () => {
    const two = [...exampleRelease.packages, { name: 'ferry-cli', opam: 'opam-version: "2.0"\n' }]
    const merged = proposed({ pullRequest: { ...pullRequest, state: 'merged' } })
    const opam = { ...merged, published: new Map([[path, content]]) }
    const steps = states({ ...release, opam }, { of: { ...exampleRelease, packages: two } })
    expect(steps.slice(-2)).toEqual(['commit todo', 'pull-request todo'])
  })
})

describe('a token that reaches less far', () => {
  test('to the fork only: ends with a link instead of the pull request', () => {
    const opam = { reach: 'compare-link', fork } as const
    expect(states({ opam })).toEqual([
      'tag done',
      'draft todo',
      'upload todo',
      'fork done',
      'branch todo',
      'publish todo',
      'verify todo',
      'commit todo',
      'links todo',
    ])
  })

  test('to the fork only: a person who opened the pull request is asked for nothing more', () => {
    const opam = proposed({ pullRequest })
    expect(
      states({ source: { forgeRelease: published }, opam: { ...opam, reach: 'compare-link' } }).at(
        -1,
      ),
    ).toBe('pull-request done')
  })

  test('than the pull request that is required: nothing is written', () => {
    const required = { pullRequestRequired: true }
    for (const reach of ['compare-link', 'by-hand'] as const) {
      expect(states({ opam: { reach, fork } }, required)).toContain(
        'pull-request refused pull-request-required',
      )
    }
    expect(states({}, required)).toContain('pull-request todo')
    const opened = { ...proposed({ pullRequest }), reach: 'compare-link' } as const
    expect(states({ opam: opened }, required)).toContain('pull-request done')
  })

  test('to the source only: ends with links behind the release', () => {
    expect(states({ opam: { reach: 'by-hand' } }).slice(5)).toEqual(['links todo'])
  })

  test('has no link to follow while the release stays a draft', () => {
    const opam = { reach: 'by-hand' } as const
    expect(states({ opam }, { draft: true })).toEqual(['tag done', 'draft todo', 'upload todo'])
  })
})
