import { describe, expect, jest, test } from '@jest/globals'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

describe("with no token but the workflow's own", () => {
  test('the release is made, a warning says that there is no pull request, and one patch has all opam files', async () => {
    await using scene = await setScene()
    const inputs = { 'opam-token': '' }
    const { status, outputs, summary, stdout, annotations } = await scene.run({ inputs })
    expect(status).toBe(0)
    expect(outputs).toMatchObject({
      status: 'published',
      'pull-request-operation': 'link',
      'pull-request-number': '',
    })
    expect(annotations).toMatchObject([{ severity: 'warning', title: 'pull-request-not-opened' }])
    expect(annotations[0]?.message).toContain(
      'No pull request was opened: opam-token is empty. Is the secret OPAM_TOKEN set?',
    )
    const link = new URL(outputs['pull-request-url'] ?? '')
    expect(link.pathname).toBe(
      '/ocaml/opam-repository/compare/master...ana:opam-repository:release-tally-1.2.0',
    )
    expect(summary).toContain('git apply &lt;&lt;&#39;END_OF_PATCH&#39;')
    expect(stdout).toContain('\n+++ b/packages/tally/tally.1.2.0/opam\n')
    expect(stdout).toContain('\n+++ b/packages/tally-cli/tally-cli.1.2.0/opam\n')
    expect(stdout).toContain(outputs['sha512'] ?? '?')
    expect(summary).not.toContain('/new/master')
    const { repositories } = await scene.github.snapshot()
    expect(Object.keys(repositories)).toEqual(['ana/tally', 'ocaml/opam-repository'])
    expect(repositories['ana/tally']?.releases[0]?.state).toBe('published')
  })

  test('one package is proposed with a link, and a second run writes nothing and shows it again', async () => {
    await using scene = await setScene()
    const inputs = { 'opam-token': '', packages: 'tally' }
    const first = await scene.run({ inputs })
    const link = new URL(first.outputs['pull-request-url'] ?? '')
    expect(link.pathname).toBe('/ocaml/opam-repository/new/master')
    expect(link.searchParams.get('filename')).toBe('packages/tally/tally.1.2.0/opam')
    expect(link.searchParams.get('value')).toContain(first.outputs['sha512'])
    const writes = scene.writes().length
    const { status, outputs } = await scene.run({ inputs })
    expect(status).toBe(0)
    expect(outputs['status']).toBe('unchanged')
    expect(outputs['pull-request-url']).toBe(first.outputs['pull-request-url'])
    expect(scene.writes().length).toBe(writes)
  })

  test('a run that requires the pull request is refused before it writes anything', async () => {
    await using scene = await setScene()
    const inputs = { 'opam-token': '', 'require-pull-request': 'true' }
    const { status, annotations } = await scene.run({ inputs })
    expect(status).toBe(1)
    expect(annotations).toMatchObject([{ severity: 'error', title: 'pull-request-required' }])
    expect(annotations[0]?.message).toContain('opam-token is empty')
    expect(scene.writes()).toEqual([])
  })
})

describe('with a fine-grained token for the fork', () => {
  test('the branch is pushed, and a link opens the pull request, title and text filled in', async () => {
    await using scene = await setScene()
    const { seed } = scene.github
    const fork = await seed.fork({ of: 'ocaml/opam-repository', owner: 'ana' })
    const permissions = { contents: 'write', metadata: 'read' } as const
    const token = seed.token({
      kind: 'fine-grained',
      owner: 'ana',
      repositories: [fork],
      permissions,
    })
    const { status, outputs, summary } = await scene.run({ inputs: { 'opam-token': token } })
    expect(status).toBe(0)
    expect(outputs).toMatchObject({ status: 'published', 'pull-request-operation': 'link' })
    const link = new URL(outputs['pull-request-url'] ?? '')
    expect(link.pathname).toBe(
      '/ocaml/opam-repository/compare/master...ana:opam-repository:release-tally-1.2.0',
    )
    expect(link.searchParams.get('title')).toBe('[new release] tally and tally-cli (1.2.0)')
    expect(link.searchParams.get('body')).toContain('Released by @ana')
    expect(summary).toContain('Open this page and create the pull request')
    const { repositories } = await scene.github.snapshot()
    expect(repositories[fork]?.references['refs/heads/release-tally-1.2.0']?.history).toHaveLength(
      2,
    )
    expect(repositories['ocaml/opam-repository']?.pulls).toEqual([])
    expect(scene.check.violations).toEqual([])
  })
})

describe('with a classic token', () => {
  test('a fork of another name, on an older state of the opam repository, is used as it is', async () => {
    await using scene = await setScene()
    const { seed } = scene.github
    const upstream = 'ocaml/opam-repository'
    const fork = await seed.fork({ of: upstream, owner: 'ana', name: 'my-opam' })
    await seed.commit({
      repository: upstream,
      branch: 'master',
      message: 'Somebody else releases, and changes a workflow',
      files: { '.github/workflows/ci.yml': 'on: push\n', 'packages/x/x.1/opam': '' },
    })
    const { status, outputs } = await scene.run()
    expect(status).toBe(0)
    expect(outputs['pull-request-operation']).toBe('created')
    const { repositories } = await scene.github.snapshot()
    const [pull] = repositories[upstream]?.pulls ?? []
    expect(pull).toMatchObject({ head: `${fork}:release-tally-1.2.0`, commits: 1 })
    expect(Object.keys(pull?.files ?? {})).toHaveLength(2)
    expect(repositories['ana/opam-repository']).toBeUndefined()
  })

  test('a fork that is named, of an organisation, is used', async () => {
    await using scene = await setScene()
    const { seed } = scene.github
    seed.organization('tallyers', ['ana'])
    const fork = await seed.fork({ of: 'ocaml/opam-repository', owner: 'tallyers' })
    const { status } = await scene.run({ inputs: { 'opam-fork': fork } })
    expect(status).toBe(0)
    const { repositories } = await scene.github.snapshot()
    expect(repositories['ocaml/opam-repository']?.pulls[0]?.head).toBe(
      `${fork}:release-tally-1.2.0`,
    )
  })

  test('one token that may do both is enough', async () => {
    await using scene = await setScene()
    const inputs = { 'github-token': scene.tokens.classic, 'opam-token': '' }
    const { status, outputs } = await scene.run({ inputs })
    expect(status).toBe(0)
    expect(outputs).toMatchObject({ status: 'published', 'pull-request-operation': 'created' })
  })
})
