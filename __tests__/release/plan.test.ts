import { describe, expect, test } from '@jest/globals'
import { opamRepositoryFiles } from '../../src/release/opam-file.ts'
import { plan } from '../../src/release/plan.ts'
import type { OpamFacts, SourceFacts } from '../../src/release/facts.ts'
import type { Branch, PullRequest } from '../../src/release/ports.ts'
import {
  archive,
  asset,
  candidate,
  fork,
  opamFacts,
  published,
  settings,
  sourceFacts,
} from './example-candidate.ts'

/** Each step with its state, in the order of the plan. */
function states(
  world: { source?: Partial<SourceFacts>; opam?: Partial<OpamFacts> } = {},
  { draft = false, of = candidate } = {},
): string[] {
  const facts = {
    source: { ...sourceFacts, ...world.source },
    opam: { ...opamFacts, ...world.opam },
  }
  return plan(of, facts, { ...settings, draft }).map(
    (step) =>
      `${step.kind} ${step.state}${step.state === 'refused' ? ` ${step.failure.code}` : ''}`,
  )
}

const path = 'packages/ferry/ferry.1.2.0/opam'
const [file] = opamRepositoryFiles(candidate, 'packages', asset.downloadUrl)
const content = file?.content ?? ''
const branch: Branch = {
  name: 'release-ferry-1.2.0',
  head: 'd'.repeat(40),
  message: '[new release] ferry (1.2.0)\n\nChanges',
  author: 'mara',
}
const pullRequest: PullRequest = {
  number: 12,
  nodeId: 'PR_12',
  state: 'open',
  draft: false,
  title: candidate.texts.pullRequest.title,
  body: candidate.texts.pullRequest.body,
  webUrl: 'https://github.com/ocaml/opam-repository/pull/12',
}
const proposed = { fork, branch, onBranch: new Map([[path, content]]), pullRequest }
const draft = { ...published, draft: true, assets: [] }
const complete = [
  'tag done',
  'draft done',
  'upload done',
  'publish done',
  'verify todo',
  'fork done',
  'commit done',
  'pull-request done',
]

describe('the steps of a release', () => {
  test('are all to do where only the tag is there', () => {
    expect(states()).toEqual([
      'tag done',
      'draft todo',
      'upload todo',
      'publish todo',
      'verify todo',
      'fork todo',
      'commit todo',
      'pull-request todo',
    ])
  })

  test('begin with the tag where it must be made', () => {
    const tag = { kind: 'new', name: 'v1.2.0', message: '1.2.0' } as const
    expect(states({}, { of: { ...candidate, tag } })[0]).toBe('tag todo')
  })

  test('are all done after a whole release, but for the comparison that every run makes', () => {
    expect(states({ source: { release: published }, opam: proposed })).toEqual(complete)
  })

  test('end with the upload where the release is to stay a draft, and go on to a draft pull request', () => {
    expect(states({}, { draft: true })).toEqual([
      'tag done',
      'draft todo',
      'upload todo',
      'fork todo',
      'commit todo',
      'pull-request todo',
    ])
  })
})

describe('an archive', () => {
  const other = { ...asset, digest: `sha256:${'e'.repeat(64)}` }
  test.each<[string, SourceFacts['release'], string]>([
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
      ? { ...candidate, archive: { ...archive, name: 'ferry-1.2.0~beta1.tbz' } }
      : candidate
    expect(states({ source: { release } }, { of })).toContain(expected)
  })
})

describe('the commit', () => {
  const release = { source: { release: published } }
  const edited = new Map([[path, content.replace('Ferry', 'A ferry')]])

  test('is made where the branch has another file of ours', () => {
    expect(states({ ...release, opam: { ...proposed, onBranch: edited } })).toContain('commit todo')
  })

  test('is not made over the edit of a maintainer', () => {
    const reviewed = { ...branch, message: 'Add a bound', author: 'reviewer' }
    const opam = { ...proposed, branch: reviewed, onBranch: edited }
    expect(states({ ...release, opam })).toEqual(complete)
  })
})

describe('the pull request', () => {
  const release = { source: { release: published } }
  test.each<[string, Partial<PullRequest>, string]>([
    ['is left alone where nothing differs', {}, 'pull-request done'],
    [
      'is left alone where only line ends differ',
      { body: pullRequest.body.replaceAll('\n', '\r\n') },
      'pull-request done',
    ],
    ['is updated where its text differs', { body: 'old' }, 'pull-request todo'],
    ['is made ready where it is a draft', { draft: true }, 'pull-request todo'],
    [
      'is refused where it was closed without a merge',
      { state: 'closed' },
      'pull-request refused pull-request-closed',
    ],
  ])('%s', (_, changed, expected) => {
    const opam = { ...proposed, pullRequest: { ...pullRequest, ...changed } }
    expect(states({ ...release, opam })).toContain(expected)
  })
})

describe('a version that the opam repository has', () => {
  const release = { source: { release: published } }
  const upstream = (text: string) => ({ ...release, opam: { published: new Map([[path, text]]) } })
  const releaseOnly = complete.slice(0, 5)

  test('is success with the same archive, even where maintainers edited the file', () => {
    const edited = content.replace('Ferry', 'A ferry')
    expect(states(upstream(edited))).toEqual([...releaseOnly, 'pull-request done'])
  })

  test('is refused with another archive', () => {
    const other = content.replace(archive.sha256, 'f'.repeat(64))
    expect(states(upstream(other))).toContain('pull-request refused version-published')
  })

  test('is success where our pull request was merged', () => {
    const merged = { ...pullRequest, state: 'merged' } as const
    const opam = { ...proposed, pullRequest: merged, published: new Map([[path, 'edited']]) }
    expect(states({ ...release, opam })).toEqual([...releaseOnly, 'pull-request done'])
  })
})

describe('a token that reaches less far', () => {
  test('to the fork only: ends with a link instead of the pull request', () => {
    const opam = { reach: 'compare-link', fork } as const
    expect(states({ opam }).slice(5)).toEqual(['fork done', 'commit todo', 'links todo'])
  })

  test('to the source only: ends with links behind the release', () => {
    expect(states({ opam: { reach: 'new-file-links' } }).slice(5)).toEqual(['links todo'])
  })
})
