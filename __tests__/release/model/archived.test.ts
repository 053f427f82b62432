import { describe, expect, jest, test } from '@jest/globals'
import type { EmbeddedGitHub } from '../../../src/embedded-github/embedded-github.ts'
import type { Token } from '../../../src/embedded-github/world/tokens.ts'
import { settings } from '../example-release.ts'
import { openScene } from '../release-scene.ts'

jest.setTimeout(60_000)

const classic: Token = { kind: 'classic', owner: 'mara', scopes: ['public_repo'] }
const fineGrained: Token = {
  kind: 'fine-grained',
  owner: 'mara',
  repositories: ['mara/opam-repository'],
  permissions: { contents: 'write' },
}

async function fork({ seed }: EmbeddedGitHub): Promise<void> {
  await seed.fork({ of: 'ocaml/opam-repository', owner: 'mara' })
}

async function archivedFork(github: EmbeddedGitHub): Promise<void> {
  await fork(github)
  github.seed.archive('mara/opam-repository')
}

describe('an archived repository refuses the release before anything is written:', () => {
  test.each<[string, (github: EmbeddedGitHub) => Promise<void>, Token, string]>([
    [
      'the source',
      async ({ seed }) => {
        seed.archive('harbour-works/ferry')
        await Promise.resolve()
      },
      classic,
      'The repository harbour-works/ferry is archived',
    ],
    [
      'the opam repository',
      async (github) => {
        await fork(github)
        github.seed.archive('ocaml/opam-repository')
      },
      classic,
      'The repository ocaml/opam-repository is archived',
    ],
    [
      'the fork, to a classic token',
      archivedFork,
      classic,
      'The repository mara/opam-repository is archived',
    ],
    [
      'the fork, to a fine-grained token',
      archivedFork,
      fineGrained,
      'The repository mara/opam-repository is archived',
    ],
  ])('%s', async (_, prepare, opam, message) => {
    const scene = await openScene({ packages: 1, prepare, tokens: { opam } })
    const told = { code: 'repository-archived', message: expect.stringContaining(message) }
    expect(await scene.release()).toMatchObject({ status: 'refused', failure: told })
    expect(scene.writes()).toBe(0)
    const { prospects } = await scene.examine()
    const failing = prospects.flatMap(({ failure }) => (failure === undefined ? [] : [failure]))
    expect(failing[0]).toMatchObject(told)
    await scene.close()
  })
})

test('an archived fork is of no account where it is only named beside the workflow’s own token', async () => {
  const scene = await openScene({ packages: 1, prepare: archivedFork, workflowTokenOnly: true })
  const named = { owner: 'mara', name: 'opam-repository' }
  const outcome = await scene.release({
    opam: { ...settings.opam, fork: named },
  })
  expect(outcome).toMatchObject({ status: 'published', ending: { kind: 'new-file-link' } })
  await scene.close()
})
