import { expect, jest, test } from '@jest/globals'
import { runBundle } from './support/bundle.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

test('mode doctor tells what each step of a release would meet, and writes nothing', async () => {
  await using scene = await setScene({ tag: false })
  const event = scene.dispatched()
  const step = await scene.run({ event, inputs: { mode: 'doctor' } })
  expect(step).toMatchObject({ status: 0, stderr: '', annotations: [] })
  expect(step.outputs['status']).toBe('rehearsed')
  expect(step.stdout).toContain('✓ Publish the release: works')
  expect(step.summary).toContain('A release would end with an open pull request.')
  expect(scene.writes()).toEqual([])
  expect(scene.check.violations).toEqual([])
  expect(step.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(scene.tokens.classic)
})

test('mode doctor says that opam-token is not given, and who opens the pull request', async () => {
  await using scene = await setScene()
  const inputs = { mode: 'doctor', 'opam-token': '' }
  const { status, stdout } = await scene.run({ inputs })
  expect(status).toBe(0)
  expect(stdout).toContain('! opam-token: not set; github-token is used instead\n')
  expect(stdout).toContain('! Open the pull request: left to you')
  const required = await scene.run({ inputs: { ...inputs, 'require-pull-request': 'true' } })
  expect(required.status).toBe(1)
  expect(required.annotations.map(({ title }) => title)).toEqual(['pull-request-required'])
})

test('mode doctor fails where a release would, with the way out of each insufficiency', async () => {
  await using scene = await setScene()
  const { seed } = scene.github
  const { repository } = scene
  const permissions = { contents: 'read' } as const
  const github = seed.token({ kind: 'workflow', repository, permissions })
  const opam = seed.token({ kind: 'classic', owner: 'ana', scopes: ['gist'] })
  const inputs = { mode: 'doctor', 'github-token': github, 'opam-token': opam }
  const { status, outputs, annotations, summary } = await scene.run({ inputs })
  expect(status).toBe(1)
  expect(outputs['status']).toBe('refused')
  expect(annotations.map(({ title }) => title)).toEqual(['github-token-rights', 'opam-token-scope'])
  expect(summary).toContain('A release would stop before its first write.')
  expect(scene.writes()).toEqual([])
})

test('the command doctor tells the same of the tokens in its environment', async () => {
  await using scene = await setScene()
  const { api } = scene.github.addresses
  const workspace = await scene.checkout(scene.pushed('v1.2.0'))
  const env = {
    ...isolatedEnvironment(scene.folder),
    GITHUB_TOKEN: scene.tokens.workflow,
    OPAM_TOKEN: scene.tokens.classic,
    GITHUB_API_URL: api,
    OPAM_API_URL: api,
    GITHUB_REPOSITORY: scene.repository,
  }
  const { status, stdout } = await runBundle('command', ['doctor', '--json'], {
    cwd: workspace,
    env,
  })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, ending: 'pull-request' })
  expect(stdout).not.toContain(scene.tokens.classic)
})

test('the command doctor prints no token that a server repeats, not even the other one', async () => {
  await using scene = await setScene()
  const { api } = scene.github.addresses
  const { workflow, classic } = scene.tokens
  const message = `Who are ${workflow} and ${classic}?`
  scene.github.inject({
    trouble: { kind: 'answer', when: 'before', status: 422, body: { message } },
    times: Infinity,
  })
  const { status, stdout, stderr } = await runBundle('command', ['doctor'], {
    cwd: scene.folder,
    env: {
      ...isolatedEnvironment(scene.folder),
      GITHUB_TOKEN: workflow,
      OPAM_TOKEN: classic,
      GITHUB_API_URL: api,
      OPAM_API_URL: api,
      GITHUB_REPOSITORY: scene.repository,
    },
  })
  expect(status).toBe(1)
  expect(stdout + stderr).toContain('Who are *** and ***?')
  for (const token of [workflow, classic]) expect(stdout + stderr).not.toContain(token)
})
