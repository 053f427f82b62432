import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { git } from './support/git.ts'
import { archiveFields } from './support/published-opam-file.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'

jest.setTimeout(60_000)

/** The files of the one pull request. */
async function proposedFiles({ github }: Scene): Promise<Readonly<Record<string, string | null>>> {
  const { repositories } = await github.snapshot()
  return repositories['ocaml/opam-repository']?.pulls[0]?.files ?? {}
}

describe('dry-run', () => {
  test('makes everything and writes nothing', async () => {
    await using scene = await setScene()
    const step = await scene.run({ inputs: { 'dry-run': 'true' } })
    expect(step.status).toBe(0)
    expect(step.outputs).toMatchObject({
      status: 'rehearsed',
      version: '1.2.0',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      'release-url': '',
      'pull-request-url': '',
    })
    expect(scene.writes()).toEqual([])
    expect(step.summary).toContain('tally 1.2.0 can be released')
    // All that it would publish is shown, in the summary and in the log.
    expect(step.summary).toContain('<summary>GitHub release: 1.2.0</summary><pre>- `Tally.count`')
    expect(step.summary).toContain(
      '<summary>Pull request: [new release] tally and tally-cli (1.2.0)',
    )
    expect(step.stdout).toMatch(/^::group::GitHub release: 1\.2\.0\n- `Tally\.count`/m)
    expect(step.stdout).toContain('\nReleased by @ana with dune-publish.\n')
    const opam = join(step.outputs['opam-files'] ?? '', 'packages/tally/tally.1.2.0/opam')
    expect(await readFile(opam, 'utf8')).toContain(step.outputs['sha256'])
    const archive = await readFile(step.outputs['archive'] ?? '')
    expect(createHash('sha256').update(archive).digest('hex')).toBe(step.outputs['sha256'])
  })

  test('needs no secret', async () => {
    await using scene = await setScene()
    const inputs = { 'dry-run': 'true', 'github-token': '', 'opam-token': '' }
    const step = await scene.run({ inputs })
    expect(step).toMatchObject({ status: 0, outputs: { status: 'rehearsed' } })
    expect(step.annotations).toMatchObject([
      { severity: 'notice', title: 'opam-repository-unseen' },
    ])
  })
})

test('draft leaves release and pull request drafts; the next run publishes both, with the same archive', async () => {
  await using scene = await setScene()
  const drafted = await scene.run({ inputs: { draft: 'true' } })
  expect(drafted).toMatchObject({ status: 0, stderr: '' })
  const one = (await scene.github.snapshot()).repositories
  expect(one['ana/tally']?.releases[0]?.state).toBe('draft')
  expect(one['ocaml/opam-repository']?.pulls[0]?.state).toBe('draft')
  const published = await scene.run()
  expect(published).toMatchObject({ status: 0, outputs: { status: 'published' } })
  expect(published.outputs['sha256']).toBe(drafted.outputs['sha256'])
  const other = (await scene.github.snapshot()).repositories
  expect(other['ana/tally']?.releases[0]?.state).toBe('published')
  expect(other['ocaml/opam-repository']?.pulls).toMatchObject([{ state: 'open', commits: 1 }])
  expect(scene.check.violations).toEqual([])
})

test('a pre-release is marked so on both sides, and its archive is asked for by the name GitHub gave it', async () => {
  await using scene = await setScene({ tag: '1.3.0_beta1' })
  const { status, outputs } = await scene.run()
  expect(status).toBe(0)
  expect(outputs).toMatchObject({ version: '1.3.0~beta1', tag: '1.3.0_beta1', prerelease: 'true' })
  const { web } = scene.github.addresses
  const url = `${web}/ana/tally/releases/download/1.3.0_beta1/tally-1.3.0.beta1.tbz`
  expect(outputs['archive-url']).toBe(url)
  const { repositories } = await scene.github.snapshot()
  expect(repositories['ana/tally']?.releases).toMatchObject([
    { tag: '1.3.0_beta1', name: '1.3.0~beta1', state: 'prerelease', latest: false },
  ])
  const [pull] = repositories['ocaml/opam-repository']?.pulls ?? []
  expect(pull?.title).toBe('[new release] tally and tally-cli (1.3.0~beta1)')
  const opam = pull?.files['packages/tally/tally.1.3.0~beta1/opam']
  expect(opam).toContain('flags: avoid-version\n')
  expect(opam).toContain(url)
})

test('a back-port does not become the latest release', async () => {
  await using scene = await setScene()
  const { seed, addresses } = scene.github
  const repository = 'ana/tally'
  await seed.reference({ repository, name: 'refs/tags/v2.0.0', commit: scene.commit })
  await fetch(`${addresses.api}/repos/${repository}/releases`, {
    method: 'POST',
    headers: { authorization: `Bearer ${scene.tokens.classic}` },
    body: JSON.stringify({ tag_name: 'v2.0.0' }),
  })
  expect(await scene.run()).toMatchObject({ status: 0 })
  const { repositories } = await scene.github.snapshot()
  const latest = repositories[repository]?.releases.map(({ tag, latest: is }) => [tag, is])
  expect(latest?.toSorted()).toEqual([
    ['v1.2.0', false],
    ['v2.0.0', true],
  ])
})

test('immutable releases are published complete', async () => {
  await using scene = await setScene()
  scene.github.seed.immutableReleases('ana/tally', true)
  expect(await scene.run()).toMatchObject({ status: 0 })
  expect(await scene.run()).toMatchObject({ status: 0, outputs: { status: 'unchanged' } })
  const { repositories } = await scene.github.snapshot()
  expect(repositories['ana/tally']?.releases).toMatchObject([{ immutable: true }])
})

test('a project in a folder, its tags with a prefix, is released alone', async () => {
  const names = [
    'dune-project',
    'tally.opam',
    'tally-cli.opam',
    'CHANGES.md',
    'LICENSE',
    'README.md',
  ]
  await using scene = await setScene({ tag: false })
  await mkdir(join(scene.origin, 'libs'))
  await git(scene.origin, 'mv', ...names, 'src', 'libs')
  await git(scene.origin, 'commit', '--quiet', '--message=Move')
  const commit = await git(scene.origin, 'rev-parse', 'HEAD')
  const url = `${scene.github.addresses.web}/ana/tally`
  await pushTag(scene, url, { commit, tag: 'tally-v1.2.0' })
  const inputs = { 'working-directory': 'libs', 'tag-prefix': 'tally-' }
  const step = await scene.run({ event: scene.pushed('tally-v1.2.0', commit), inputs })
  expect(step).toMatchObject({ status: 0, stderr: '' })
  expect(step.outputs).toMatchObject({ version: '1.2.0', tag: 'tally-v1.2.0' })
  const { repositories } = await scene.github.snapshot()
  expect(repositories['ana/tally']?.releases).toMatchObject([
    { tag: 'tally-v1.2.0', name: '1.2.0', assets: { 'tally-1.2.0.tbz': {} } },
  ])
  expect(Object.keys(await proposedFiles(scene))).toEqual([
    'packages/tally-cli/tally-cli.1.2.0/opam',
    'packages/tally/tally.1.2.0/opam',
  ])
})

/** Pushes a commit and a lightweight tag of it, as a person does. */
async function pushTag(
  scene: Scene,
  url: string,
  { commit, tag }: { readonly commit: string; readonly tag: string },
): Promise<void> {
  const secret = Buffer.from(`ana:${scene.tokens.classic}`).toString('base64')
  await git(
    scene.origin,
    '-c',
    `http.extraheader=Authorization: Basic ${secret}`,
    'push',
    '--quiet',
    url,
    'main',
    `${commit}:refs/tags/${tag}`,
  )
}

test('an opam file that is written by hand is published as it is, but for what the release says', async () => {
  await using scene = await setScene({ project: 'grain', tag: '0.4', lightweight: true })
  const { status, outputs } = await scene.run()
  expect(status).toBe(0)
  const text = (name: string): string => outputs[name] ?? ''
  const archive = {
    url: text('archive-url'),
    sha256: text('sha256'),
    sha512: text('sha512'),
    commit: scene.commit,
  }
  expect(await proposedFiles(scene)).toEqual({
    'packages/grain/grain.0.4/opam': `# Kept by hand.
opam-version: "2.0"
synopsis: "Grain by grain" # short
maintainer: "Bo Lind <bo@grain.example>"
authors: ["Bo Lind <bo@grain.example>"]
license: "ISC"
homepage: "https://github.com/bo/grain"
bug-reports: "https://github.com/bo/grain/issues"
dev-repo: "git+https://github.com/bo/grain.git"
tags: []

depends: [
  "ocaml"  {>= "4.14"}
  "dune" { >= "3.0" }
]
build: ["dune" "build" "-p" name "-j" jobs]
x-maintenance-intent: ["(latest)"]
${archiveFields(archive)}`,
  })
})

/** Has the opam repository hold version 1.2.0 of a package already. */
async function publishElsewhere({ github }: Scene, name: string): Promise<void> {
  await github.seed.commit({
    repository: 'ocaml/opam-repository',
    branch: 'master',
    message: name,
    files: { [`packages/${name}/${name}.1.2.0/opam`]: 'opam-version: "2.0"\n' },
  })
}

describe('of several packages', () => {
  test.each([
    { inputs: { packages: 'tally' }, released: ['tally'] },
    { inputs: { packages: '["tally-cli"]' }, released: ['tally-cli'] },
    { inputs: { exclude: 'tally-cli' }, released: ['tally'] },
  ])('$inputs releases $released', async ({ inputs, released }) => {
    await using scene = await setScene()
    // tally-cli asks for the tally of its version, which is published when it is not released.
    if (!released.includes('tally')) await publishElsewhere(scene, 'tally')
    const { status, outputs } = await scene.run({ inputs })
    expect(status).toBe(0)
    expect(outputs['packages']).toBe(JSON.stringify(released))
    expect(Object.keys(await proposedFiles(scene))).toEqual(
      released.map((name) => `packages/${name}/${name}.1.2.0/opam`),
    )
  })

  test('one that needs another of the project, which is not published, is refused, unless that is ignored', async () => {
    await using scene = await setScene()
    const packages = 'tally-cli'
    const refused = await scene.run({ inputs: { packages } })
    expect(refused).toMatchObject({ status: 1, outputs: { status: 'refused' } })
    expect(refused.summary).toContain('The opam repository has no package &quot;tally&quot;.')
    const ignore = 'unknown-dependency tally: it is proposed in another pull request\n35: no page'
    const step = await scene.run({ inputs: { packages, ignore } })
    expect(step).toMatchObject({ status: 0, outputs: { status: 'published' } })
    expect(step.summary).toContain('Findings: 1 warning, 1 ignored')
    expect(step.summary).toContain('Ignored: it is proposed in another pull request')
    expect(step.summary).toContain('The input ignore says &quot;35: no page&quot;')
  })
})

test('another opam repository, its branch and its folder of packages are used as named', async () => {
  await using scene = await setScene()
  const { seed } = scene.github
  const repository = 'rocq/opam'
  seed.organization('rocq', [])
  await seed.repository({
    owner: 'rocq',
    name: 'opam',
    from: { kind: 'files', files: { 'released/packages/coq/coq.9.0/opam': '' } },
  })
  await seed.commit({ repository, branch: 'next', message: 'Next', files: { next: '' } })
  const inputs = {
    'opam-repository': repository,
    'opam-branch': 'next',
    'packages-dir': 'released/packages',
  }
  expect(await scene.run({ inputs })).toMatchObject({ status: 0, stderr: '' })
  const { repositories } = await scene.github.snapshot()
  const [pull] = repositories[repository]?.pulls ?? []
  expect(pull).toMatchObject({ base: 'next', commits: 1 })
  expect(Object.keys(pull?.files ?? {})).toEqual([
    'released/packages/tally-cli/tally-cli.1.2.0/opam',
    'released/packages/tally/tally.1.2.0/opam',
  ])
})
