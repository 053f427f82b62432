import { describe, expect, jest, test } from '@jest/globals'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'

jest.setTimeout(60_000)

const repository = 'house/opam'

/** The inputs for an opam repository of one's own, with other names than the usual ones. */
const inputs = {
  'opam-repository': repository,
  'opam-branch': 'next',
  'packages-dir': 'released/packages',
  'opam-push': 'direct',
}

/** Sets a scene with a private opam repository, whose branch `next` is ahead of the default one. */
async function setPrivateScene(): Promise<Scene> {
  const scene = await setScene()
  const { seed } = scene.github
  seed.organization('house', ['ana'])
  await seed.repository({
    owner: 'house',
    name: 'opam',
    private: true,
    defaultBranch: 'trunk',
    from: { kind: 'files', files: { 'released/packages/x/x.1/opam': '' } },
  })
  await seed.reference({
    repository,
    name: 'refs/heads/next',
    commit: await seed.commit({ repository, branch: 'next', message: 'Next', files: { next: '' } }),
  })
  return scene
}

describe('opam-push: direct', () => {
  test.each(['classic', 'fine-grained'] as const)(
    'proposes from a branch of the opam repository itself, with a %s token that may write there',
    async (kind) => {
      await using scene = await setPrivateScene()
      const { seed } = scene.github
      const owner = 'ana'
      const permissions = { contents: 'write', pull_requests: 'write', metadata: 'read' } as const
      const token =
        kind === 'classic'
          ? seed.token({ kind, owner, scopes: ['repo'] })
          : seed.token({ kind, owner, repositories: [repository], permissions })
      const step = await scene.run({ inputs: { ...inputs, 'opam-token': token } })
      expect(step).toMatchObject({ status: 0, stderr: '' })
      expect(step.outputs).toMatchObject({
        status: 'published',
        'pull-request-operation': 'created',
      })
      expect(step.summary).not.toContain('Fork of')
      const { repositories } = await scene.github.snapshot()
      expect(Object.keys(repositories).filter((name) => name.endsWith('/opam'))).toEqual([
        repository,
      ])
      const [pull] = repositories[repository]?.pulls ?? []
      expect(pull).toMatchObject({
        base: 'next',
        head: `${repository}:release-tally-1.2.0`,
        commits: 1,
      })
      expect(Object.keys(pull?.files ?? {})).toEqual([
        'released/packages/tally-cli/tally-cli.1.2.0/opam',
        'released/packages/tally/tally.1.2.0/opam',
      ])
      const again = await scene.run({ inputs: { ...inputs, 'opam-token': token } })
      expect(again).toMatchObject({ status: 0, outputs: { status: 'unchanged' } })
      await seed.merge(repository, 1)
      const merged = await scene.run({ inputs: { ...inputs, 'opam-token': token } })
      expect(merged).toMatchObject({ status: 0, outputs: { status: 'unchanged' } })
      expect(scene.check.violations).toEqual([])
    },
  )

  test('is refused before anything is written where the token may only propose', async () => {
    await using scene = await setScene()
    const step = await scene.run({ inputs: { 'opam-push': 'direct' } })
    expect(step).toMatchObject({ status: 1, stderr: '', outputs: { status: 'refused' } })
    const errors = step.annotations.filter(({ severity }) => severity === 'error')
    expect(errors).toMatchObject([{ title: 'opam-push-rights' }])
    expect(errors[0]?.message).toContain('ocaml/opam-repository')
    expect(scene.writes()).toEqual([])
  })
})
