import { basename, dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { WorkflowEvent } from './support/runner.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'

jest.setTimeout(60_000)

let scene: Scene
/** The tip of `main`, one commit behind the tag. */
let main = ''
let workspace = ''

beforeAll(async () => {
  scene = await setScene()
  main = await scene.github.seed.commit({
    repository: scene.repository,
    branch: 'main',
    message: 'Go on',
    files: { more: '' },
  })
  workspace = await scene.checkout({ ...scene.dispatched(), sha: main })
})
afterAll(async () => {
  await scene[Symbol.asyncDispose]()
})

/** An event that is not the push of a tag. */
function event(name: string, ref: string, payload: object): WorkflowEvent {
  return { name, ref, sha: ref.startsWith('refs/tags/') ? scene.commit : main, payload }
}

/** What a dry run for the event would release. */
async function supposed(
  occasion: WorkflowEvent,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string | undefined>>> {
  const { status, outputs, summary } = await scene.run({
    event: occasion,
    inputs: { 'dry-run': 'true', ...inputs },
    workspace,
  })
  expect(status).toBe(0)
  const commit = /[0-9a-f]{40}/.exec(summary)?.[0]
  return { version: outputs['version'], tag: outputs['tag'], commit }
}

test('a tag that is known to move releases nothing, and the step succeeds', async () => {
  const occasion = { name: 'push', ref: 'refs/tags/nightly', sha: main, payload: {} }
  const step = await scene.run({ event: occasion, workspace })
  expect(step).toMatchObject({ status: 0, stderr: '' })
  expect(step.outputs).toMatchObject({ status: 'skipped', version: '', tag: '' })
  expect(step.annotations).toMatchObject([{ severity: 'notice', title: 'tag-moving' }])
  expect(scene.writes()).toEqual([])
})

test('the clone may be in a folder of the workspace, as actions/checkout with a path leaves it', async () => {
  const occasion = event('push', 'refs/tags/v1.2.0', {})
  const step = await scene.run({
    event: occasion,
    inputs: { 'dry-run': 'true', 'working-directory': basename(workspace) },
    workspace: dirname(workspace),
  })
  expect(step).toMatchObject({ status: 0, stderr: '' })
  expect(step.outputs['version']).toBe('1.2.0')
})

describe('the tag says what is released', () => {
  test('where its release was published', async () => {
    const payload = { action: 'published', release: { tag_name: 'v1.2.0' } }
    expect(await supposed(event('release', 'refs/tags/v1.2.0', payload))).toEqual({
      version: '1.2.0',
      tag: 'v1.2.0',
      commit: scene.commit,
    })
  })

  test('where the run follows another that ended well on the tag', async () => {
    const followed = {
      event: 'push',
      head_branch: 'v1.2.0',
      head_sha: scene.commit,
      conclusion: 'success',
    }
    const occasion = event('workflow_run', 'refs/heads/main', { workflow_run: followed })
    expect(await supposed(occasion)).toEqual({
      version: '1.2.0',
      tag: 'v1.2.0',
      commit: scene.commit,
    })
  })

  test('where a manual run is for it, or names it on any branch', async () => {
    const there = await supposed(event('workflow_dispatch', 'refs/tags/v1.2.0', {}))
    const named = await supposed(event('workflow_dispatch', 'refs/heads/fix', {}), {
      tag: 'v1.2.0',
    })
    expect(there).toEqual({ version: '1.2.0', tag: 'v1.2.0', commit: scene.commit })
    expect(named).toEqual(there)
  })
})

describe('a version is supposed of the commit that is checked out', () => {
  test('for a proposed change, which gets no secrets', async () => {
    const occasion = event('pull_request', 'refs/pull/7/merge', { action: 'opened', number: 7 })
    const { status, outputs } = await scene.run({
      event: occasion,
      inputs: { 'opam-token': '' },
      workspace,
    })
    expect(status).toBe(0)
    expect(outputs).toMatchObject({ status: 'rehearsed', version: '1.3.0~beta1', tag: '' })
  })

  test('for a dry run on a branch, as the version is given', async () => {
    const occasion = event('workflow_dispatch', 'refs/heads/main', {})
    expect(await supposed(occasion, { version: '2.0.0' })).toEqual({
      version: '2.0.0',
      tag: '',
      commit: main,
    })
  })

  test('and nothing at all was written by all these runs', () => {
    expect(scene.writes()).toEqual([])
  })
})

describe('a tag that is pushed', () => {
  test.each([
    { tag: 'v1.2.0', inputs: { 'keep-v': 'true' }, version: 'v1.2.0', prerelease: 'false' },
    { tag: '1.3.0_beta1', inputs: {}, version: '1.3.0~beta1', prerelease: 'true' },
    { tag: 'v1.3.0-beta.1', inputs: {}, version: '1.3.0~beta.1', prerelease: 'true' },
    { tag: '1.2.0-1', inputs: {}, version: '1.2.0-1', prerelease: 'false' },
    {
      tag: 'tally-v1.2.0',
      inputs: { 'tag-prefix': 'tally-', prerelease: 'true' },
      version: '1.2.0',
      prerelease: 'true',
    },
  ])('$tag with $inputs is version $version', async ({ tag, inputs, version, prerelease }) => {
    await using other = await setScene({ tag })
    const { outputs } = await other.run({ inputs: { 'dry-run': 'true', ...inputs } })
    expect(outputs).toMatchObject({ status: 'rehearsed', tag, version, prerelease })
  })
})
