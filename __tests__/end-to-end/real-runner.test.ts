/**
 * Workflows run by a real runner: `act`, with the jobs on this machine. `DUNE_PUBLISH_ACT` names its
 * program; without one, nothing here is run.
 */
import { spawn } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { bundles, root } from './support/bundle.ts'
import type { Ended } from './support/bundle.ts'
import { git } from './support/git.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { setScene } from './support/scene.ts'
import type { WorkflowEvent } from './support/runner.ts'
import type { Scene } from './support/scene.ts'

jest.setTimeout(120_000)

const act = process.env['DUNE_PUBLISH_ACT'] ?? ''
const onRealRunner = act === '' ? describe.skip : describe

interface Run {
  readonly workspace: string
  /** A folder of the run's own. */
  readonly home: string
  readonly args: readonly string[]
  readonly secrets?: Readonly<Record<string, string>>
}

/** Runs a workflow; steps find the Node that runs the tests. */
async function runWorkflow({ workspace, home, args, secrets = {} }: Run): Promise<Ended> {
  const common = ['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server']
  const given = Object.keys(secrets).flatMap((name) => ['--secret', name])
  return await new Promise((settle, reject) => {
    const child = spawn(act, [...args, ...common, ...given], {
      cwd: workspace,
      env: {
        ...isolatedEnvironment(home),
        PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
        ...secrets,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const told = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => (told.stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (told.stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => settle({ status, ...told }))
  })
}

/** The workflow that a document shows first. */
async function workflowOf(document: string): Promise<string> {
  const text = await readFile(join(root, document), 'utf8')
  const [, workflow] = /^```yaml\n([\s\S]*?)^```$/m.exec(text) ?? []
  if (workflow === undefined) throw new Error(`${document} has no workflow.`)
  return workflow
}

/** The action as a runner has it, but for where the opam repository lives. */
async function layOutAction(folder: string, scene: Scene): Promise<void> {
  await cp(dirname(bundles.action), join(folder, 'dist'), { recursive: true })
  const text = await readFile(join(root, 'action.yml'), 'utf8')
  await writeFile(
    join(folder, 'action.yml'),
    text.replace('default: https://api.github.com', `default: ${scene.github.addresses.api}`),
  )
}

/** Runs the workflow of a document for an event of the scene. */
async function runOf(scene: Scene, document: string, event: WorkflowEvent): Promise<Ended> {
  const home = join(scene.folder, 'runner')
  const action = join(home, 'action')
  await mkdir(action, { recursive: true })
  await layOutAction(action, scene)
  const files = { workflow: join(home, 'workflow.yml'), payload: join(home, 'event.json') }
  await writeFile(files.workflow, await workflowOf(document))
  await writeFile(files.payload, JSON.stringify(event.payload))
  const { api, graphql, web } = scene.github.addresses
  const variables = {
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: graphql,
    GITHUB_SERVER_URL: web,
    GITHUB_REPOSITORY: scene.repository,
  }
  return await runWorkflow({
    workspace: await scene.checkout(event),
    home,
    args: [
      'push',
      `--workflows=${files.workflow}`,
      `--eventpath=${files.payload}`,
      '--actor=ana',
      `--local-repository=OWNER/dune-publish@v1=${action}`,
      ...Object.entries(variables).map(([name, value]) => `--env=${name}=${value}`),
    ],
    secrets: { GITHUB_TOKEN: scene.tokens.workflow, OPAM_TOKEN: scene.tokens.classic },
  })
}

onRealRunner('on a real runner', () => {
  test('the workflow of the README publishes the release and opens the pull request', async () => {
    await using scene = await setScene()
    const ended = await runOf(scene, 'README.md', scene.pushed('v1.2.0'))
    expect(ended).toMatchObject({ status: 0 })
    expect(ended.stdout).toContain('status=published')
    for (const token of Object.values(scene.tokens)) expect(ended.stdout).not.toContain(token)
    const { repositories } = await scene.github.snapshot()
    expect(repositories[scene.repository]?.releases).toMatchObject([
      { tag: 'v1.2.0', state: 'published' },
    ])
    expect(repositories['ocaml/opam-repository']?.pulls).toMatchObject([
      { state: 'open', title: '[new release] tally and tally-cli (1.2.0)' },
    ])
  })

  test('the workflow that checks a push goes through and writes nothing', async () => {
    await using scene = await setScene({ tag: false })
    const event = { ...scene.dispatched(), name: 'push' }
    const ended = await runOf(scene, 'docs/before-you-tag.md', event)
    expect(ended).toMatchObject({ status: 0 })
    expect(ended.stdout).toContain('tally can be released from here.')
    expect(ended.stdout).toContain('status=rehearsed')
    expect(scene.writes()).toEqual([])
  })

  test('the rehearsal of the project’s own checks is run to its end', async () => {
    await using scene = await setScene()
    const workspace = join(scene.folder, 'dune-publish')
    const home = join(scene.folder, 'runner')
    await mkdir(home, { recursive: true })
    await cp(join(root, '.github'), join(workspace, '.github'), { recursive: true })
    await cp(dirname(bundles.action), join(workspace, 'dist'), { recursive: true })
    await git(workspace, 'init', '--quiet', '--initial-branch=main')
    await git(workspace, 'add', '.')
    await git(workspace, 'commit', '--quiet', '--message=Start')
    const ended = await runWorkflow({
      workspace,
      home,
      args: [
        'push',
        '--workflows=.github/workflows/check.yml',
        '--job=rehearsal',
        '--matrix=system:ubuntu-latest',
      ],
    })
    expect(ended).toMatchObject({ status: 0 })
    expect(ended.stdout).toContain('Job succeeded')
  })
})
