import { describe, expect, jest, test } from '@jest/globals'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

describe("with no token but the workflow's own", () => {
  test('the release is made, and a link per package proposes its opam file in the browser', async () => {
    await using scene = await setScene()
    const { status, outputs, summary } = await scene.run({ inputs: { 'opam-token': '' } })
    expect(status).toBe(0)
    expect(outputs).toMatchObject({
      status: 'published',
      'pull-request-operation': 'link',
      'pull-request-number': '',
    })
    const { web } = scene.github.addresses
    const link = new URL(outputs['pull-request-url'] ?? '')
    expect(link.href.startsWith(`${web}/ocaml/opam-repository/new/master?`)).toBe(true)
    expect(link.searchParams.get('filename')).toBe('packages/tally/tally.1.2.0/opam')
    expect(link.searchParams.get('value')).toContain(outputs['sha512'])
    expect(summary).toContain('filename=packages%2Ftally%2Ftally.1.2.0%2Fopam')
    expect(summary).toContain('filename=packages%2Ftally-cli%2Ftally-cli.1.2.0%2Fopam')
    const { repositories } = await scene.github.snapshot()
    expect(Object.keys(repositories)).toEqual(['ana/tally', 'ocaml/opam-repository'])
    expect(repositories['ana/tally']?.releases[0]?.state).toBe('published')
  })

  test('a second run writes nothing and shows the links again', async () => {
    await using scene = await setScene()
    const inputs = { 'opam-token': '' }
    const first = await scene.run({ inputs })
    const writes = scene.writes().length
    const { status, outputs } = await scene.run({ inputs })
    expect(status).toBe(0)
    expect(outputs['status']).toBe('unchanged')
    expect(outputs['pull-request-url']).toBe(first.outputs['pull-request-url'])
    expect(scene.writes().length).toBe(writes)
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
