import { expect, jest, test } from '@jest/globals'
import { runBundle } from './support/bundle.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'

jest.setTimeout(60_000)

const place = { repository: 'ocaml/opam-repository', number: 1 }

/** A scene in which the pull request is open, and CI failed. */
async function proposed(): Promise<Scene> {
  const scene = await setScene()
  const { seed } = scene.github
  const fork = await seed.fork({ of: place.repository, owner: 'ana' })
  const branch = 'release-tally-1.2.0'
  const title = '[new release] tally and tally-cli (1.2.0)'
  const paths = ['packages/tally/tally.1.2.0/opam', 'packages/tally-cli/tally-cli.1.2.0/opam']
  const files = Object.fromEntries(paths.map((path) => [path, 'opam-version: "2.0"\n']))
  await seed.commit({ repository: fork, branch, message: title, files })
  await seed.pull({ repository: place.repository, from: fork, branch, title })
  const description = 'Failed - 3 jobs failed, 61 jobs passed'
  seed.status({ ...place, context: 'opam-ci', state: 'failure', description })
  return scene
}

test('mode status finds the newest release from any branch, and fails only where fail-on says so', async () => {
  await using scene = await proposed()
  const event = scene.dispatched()
  const inputs = { mode: 'status', 'opam-token': '', 'fail-on': 'never' }
  const step = await scene.run({ event, inputs })
  expect(step).toMatchObject({ status: 0, stderr: '' })
  expect(step.outputs).toMatchObject({
    version: '1.2.0',
    tag: 'v1.2.0',
    state: 'open',
    ci: 'failed',
    'needs-attention': 'true',
    'pull-request-number': '1',
    'pull-request-url': `${scene.github.addresses.web}/ocaml/opam-repository/pull/1`,
  })
  expect(step.annotations).toMatchObject([
    { title: 'tally 1.2.0 is proposed: pull request #1 is open' },
  ])
  expect(step.summary).toContain('opam-ci: Failed - 3 jobs failed, 61 jobs passed')
  expect(step.stdout).toContain('Now: Open the log of opam-ci.')
  const failing = await scene.run({ event, inputs: { ...inputs, 'fail-on': 'error' } })
  expect(failing.status).toBe(1)
  expect(scene.writes()).toEqual([])
  expect(scene.check.violations).toEqual([])
})

test('mode status says in one error why it cannot look', async () => {
  await using scene = await setScene({ tag: false })
  const step = await scene.run({ event: scene.dispatched(), inputs: { mode: 'status' } })
  expect(step.status).toBe(1)
  expect(step.annotations.map(({ title }) => title)).toEqual(['tag-missing'])
  expect(step.outputs).toMatchObject({ status: 'refused', state: '' })
})

test('the command status ends with the status 1 where the person is needed', async () => {
  await using scene = await proposed()
  const cwd = scene.origin
  const { api } = scene.github.addresses
  const env = {
    ...isolatedEnvironment(scene.folder),
    OPAM_TOKEN: scene.tokens.classic,
    OPAM_API_URL: api,
  }
  const { status, stdout, stderr } = await runBundle('command', ['status'], { cwd, env })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('CI failed: 1 failed\n')
})
