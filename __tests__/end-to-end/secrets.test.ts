import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { withScripts } from '../support/by-system.ts'
import type { Step } from './support/runner.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'
import { spellings } from './support/spellings.ts'
import { watchProcesses } from './support/watched-processes.ts'
import { workflowCommands } from './support/workflow-commands.ts'

jest.setTimeout(60_000)

/** Files below a folder that hold one of the texts, git's compressed objects aside. */
async function filesHolding(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const content = await readFile(path, 'latin1')
    if (texts.some((text) => content.includes(text))) found.push(path)
  }
  return found
}

/**
 * Programs that write down how they were called and in which environment, then do what they are for. In
 * that of a fetch, and nowhere else, git's token has its place.
 */
async function watchedPrograms(folder: string): Promise<{ programs: string; calls: string }> {
  const programs = join(folder, 'programs')
  const calls = join(folder, 'calls')
  await mkdir(programs)
  for (const name of ['git', 'bzip2']) {
    const script = `#!/bin/sh
printf '%s\\n' "$0 $*" >> '${calls}'
case "$*" in *fetch*) ;; *) env >> '${calls}' ;; esac
PATH="\${PATH#*:}"
exec ${name} "$@"
`
    await writeFile(join(programs, name), script)
    await chmod(join(programs, name), 0o755)
  }
  return { programs, calls }
}

/** Places where a secret of the scene stands after a run. */
async function leaks(
  scene: Scene,
  step: Step,
  secrets: readonly string[],
): Promise<readonly string[]> {
  const texts = secrets.flatMap(spellings)
  const shown = step.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
  const places: Readonly<Record<string, string>> = {
    'standard output': shown,
    'standard error': step.stderr,
    outputs: JSON.stringify(step.outputs),
    summary: step.summary,
    addresses: JSON.stringify(
      scene.exchanges.map(({ method, path, query }) => [method, path, query]),
    ),
    bodies: JSON.stringify(scene.exchanges.map(({ requestBody }) => requestBody)),
  }
  const spoken = Object.keys(places).filter((name) =>
    texts.some((text) => places[name]?.includes(text) === true),
  )
  return [...spoken, ...(await filesHolding(scene.folder, texts))]
}

withScripts(
  'no token is left anywhere but in the lines that have it masked, nor given to a program, after a run',
  () => {
    test('that succeeds, and that fetches a commit with git', async () => {
      await using scene = await setScene()
      const { programs, calls } = await watchedPrograms(scene.folder)
      const sha = await scene.github.seed.commit({
        repository: scene.repository,
        branch: 'main',
        message: 'Go on',
        files: { more: '' },
      })
      const event = { ...scene.dispatched(), sha }
      const workspace = await scene.checkout(event)
      // Long enough for what git starts to be seen.
      scene.github.inject({
        on: { path: /git-upload-pack/, method: 'POST' },
        trouble: { kind: 'delay', milliseconds: 300 },
      })
      const watch = watchProcesses()
      const step = await scene.run({ event, workspace, inputs: { tag: 'v1.2.0' }, programs })
      const seen = watch.stop()
      expect(step.status).toBe(0)
      expect(await readFile(calls, 'utf8')).toMatch(/\/git .*fetch/)
      const secrets = Object.values(scene.tokens)
      const watched = process.platform === 'linux' ? ['git-remote-http', 'index.js'] : []
      expect(watched.filter((name) => !seen.some((words) => words.includes(name)))).toEqual([])
      const texts = secrets.flatMap(spellings)
      expect(seen.filter((words) => texts.some((text) => words.includes(text)))).toEqual([])
      expect(await leaks(scene, step, secrets)).toEqual([])
      const masked = workflowCommands(step.stdout).filter(({ name }) => name === 'add-mask')
      expect(masked.map(({ data }) => data).toSorted()).toEqual(secrets.toSorted())
    })
  },
)

describe('no token is left anywhere but in the lines that have it masked, after a run', () => {
  test('that fails because the server refuses, and quotes both tokens', async () => {
    await using scene = await setScene()
    const { classic, workflow } = scene.tokens
    const basic = Buffer.from(`x-access-token:${workflow}`).toString('base64')
    scene.github.inject({
      on: { path: /\/pulls$/, method: 'POST' },
      trouble: {
        kind: 'answer',
        when: 'before',
        status: 422,
        body: {
          message: `Validation failed for ${classic}, ${workflow}, and basic ${basic}`,
          documentation_url: '',
          status: '422',
        },
      },
      times: Infinity,
    })
    const step = await scene.run()
    expect(step).toMatchObject({ status: 1, outputs: { status: 'failed' } })
    expect(step.stdout).toContain('Validation failed for ***, ***, and basic')
    expect(await leaks(scene, step, Object.values(scene.tokens))).toEqual([])
  })

  test.each([
    { input: 'opam-token', secret: 'ghp_of nobody' },
    { input: 'opam-token', secret: 'ghp_ofNobodyAtAll0123456789' },
    { input: 'github-token', secret: 'ghs_ofNobodyAtAll0123456789' },
    { input: 'opam-fork', secret: 'https://ana:ghp_inAnAddress0123456789@github.com/ana/opam' },
  ])('that is refused for the $input "$secret"', async ({ input, secret }) => {
    await using scene = await setScene()
    const step = await scene.run({ inputs: { [input]: secret } })
    expect(step.status).toBe(1)
    const hidden = /ghp_inAnAddress\w+/.exec(secret)?.[0] ?? secret
    expect(await leaks(scene, step, [hidden, ...Object.values(scene.tokens)])).toEqual([])
  })
})
