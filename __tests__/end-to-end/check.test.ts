/** `mode: check`: what pull requests and pushes are told before there is a tag. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { runFix } from '../../src/command/fix.ts'
import { keepWhatIsShown } from '../support/shown.ts'
import { git } from './support/git.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'
import type { WorkflowEvent } from './support/runner.ts'

jest.setTimeout(60_000)

const tally = join(import.meta.dirname, 'cases', 'tally')
const inputs = { mode: 'check', 'opam-token': '' }

function pushToMain(scene: Scene): WorkflowEvent {
  return { ...scene.dispatched(), name: 'push' }
}

function pullRequest(scene: Scene): WorkflowEvent {
  return { ...pushToMain(scene), name: 'pull_request', ref: 'refs/heads/main' }
}

/** A changelog whose newest version is the one that was released. */
const released = { 'CHANGES.md': '# 1.2.0\n\n- `Tally.count` takes a start\n' }

describe('a check', () => {
  test('of a push to a branch finds out all that its release needs, and writes nothing', async () => {
    await using scene = await setScene({ tag: false })
    const { status, outputs, annotations } = await scene.run({ event: pushToMain(scene), inputs })
    expect(status).toBe(0)
    expect(annotations.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(outputs).toMatchObject({ status: 'rehearsed', version: '1.3.0~beta1', tag: '' })
    expect(scene.writes()).toEqual([])
  })

  test.each([
    ['with the token of a fork’s pull request, which may only read', 'read'],
    ['with no token at all', ''],
  ])('of a pull request goes through %s', async (_, rights) => {
    await using scene = await setScene({ tag: false })
    const { repository, github } = scene
    const token =
      rights === ''
        ? ''
        : github.seed.token({ kind: 'workflow', repository, permissions: { contents: 'read' } })
    const step = await scene.run({
      event: pullRequest(scene),
      inputs: { ...inputs, 'github-token': token },
    })
    expect(step).toMatchObject({ status: 0, outputs: { status: 'rehearsed' } })
    expect(scene.writes()).toEqual([])
  })

  test('of a push after a release is about the next version, and names the tagged commit', async () => {
    await using scene = await setScene({ changes: released })
    expect(await scene.run()).toMatchObject({ status: 0, outputs: { status: 'published' } })
    await scene.github.seed.merge('ocaml/opam-repository', 1)
    const { repository } = scene
    const files = { 'src/tally.ml': 'let count = Fun.id\n' }
    await scene.github.seed.commit({ repository, branch: 'main', message: 'Go on', files })
    const sha = await headOf(scene)
    const writes = scene.writes().length
    const step = await scene.run({ event: { ...pushToMain(scene), sha }, inputs })
    expect(step).toMatchObject({ status: 0, outputs: { status: 'rehearsed', version: 'dev' } })
    expect(step.annotations).toContainEqual(
      expect.objectContaining({
        severity: 'notice',
        title: expect.stringContaining('version-tagged'),
        message: expect.stringContaining(`1.2.0 is already tagged (${scene.commit.slice(0, 7)}).`),
      }),
    )
    expect(step.summary).toContain('The next version of tally passes the check')
    const asked = await scene.run({
      event: { ...pushToMain(scene), sha },
      inputs: { ...inputs, version: '1.2.0' },
    })
    expect(asked).toMatchObject({ status: 1, outputs: { status: 'refused' } })
    expect(scene.writes().length).toBe(writes)
  })

  test('of a pull request that breaks the release fails on the line to edit', async () => {
    const changes = { 'tally.opam': 'opam-version: "2.0"\n' }
    await using scene = await setScene({ tag: false, changes })
    const step = await scene.run({ event: pullRequest(scene), inputs })
    expect(step).toMatchObject({ status: 1, outputs: { status: 'refused' } })
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ severity: 'error', file: 'tally.opam' }),
    )
  })

  test('of a pushed tag writes nothing either', async () => {
    await using scene = await setScene()
    const step = await scene.run({ inputs })
    expect(step).toMatchObject({ status: 0, outputs: { status: 'rehearsed', tag: 'v1.2.0' } })
    expect(scene.writes()).toEqual([])
  })
})

async function headOf({ github, repository }: Scene): Promise<string> {
  const answer = await fetch(`${github.addresses.api}/repos/${repository}/git/ref/heads/main`)
  const { object }: { object: { sha: string } } = JSON.parse(await answer.text())
  return object.sha
}

describe('the patch of a check', () => {
  test('fixes what was found, once git has applied it', async () => {
    const project = await readFile(join(tally, 'dune-project'), 'utf8')
    const changes = {
      'dune-project': project.replace('(cmdliner\n   (>= 1.3.0))', 'cmdliner ; options\n'),
      'tally.opam.locked': 'opam-version: "2.0"\ndepends: ["cmdliner" {= "1.2.0"}]\n',
    }
    await using scene = await setScene({ tag: false, changes })
    const event = pushToMain(scene)
    const workspace = await scene.checkout(event)
    const { outputs, summary } = await scene.run({ event, inputs, workspace })
    const patch = outputs['patch'] ?? ''
    expect(await readFile(patch, 'utf8')).toContain('+  (cmdliner (>= 1.2.0)) ; options')
    expect(summary).toContain('<h3>Corrections</h3>')
    await git(workspace, 'apply', patch)
    const opam = await readFile(join(workspace, 'tally-cli.opam'), 'utf8')
    expect(opam).toContain('"cmdliner" {>= "1.2.0"}')
    keepWhatIsShown()
    expect(await runFix([workspace])).toBe(0)
    jest.restoreAllMocks()
  })

  test('is empty where there is nothing to fix', async () => {
    await using scene = await setScene({ tag: false })
    const { outputs } = await scene.run({ event: pushToMain(scene), inputs })
    expect(outputs['patch']).toBe('')
  })
})
