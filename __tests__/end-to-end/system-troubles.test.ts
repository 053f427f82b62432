import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { onLinux, withScripts } from '../support/by-system.ts'
import { bundles, runBundle } from './support/bundle.ts'
import type { Ended } from './support/bundle.ts'
import { git, makeRepository } from './support/git.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { setScene } from './support/scene.ts'
import { startFront } from './support/front.ts'
import { annotationsIn } from './support/workflow-commands.ts'

jest.setTimeout(60_000)

let folder = ''
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'dune-publish-troubles-')))
  const tally = fileURLToPath(new URL('cases/tally', import.meta.url))
  await makeRepository(join(folder, 'tally'), tally)
  await git(join(folder, 'tally'), 'tag', 'v1.2.0')
})
afterAll(async () => {
  await rm(folder, { recursive: true, maxRetries: 10 })
})

/** Runs a line of a shell in which `$0` and `$1` are Node and the command. */
async function shell(line: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return await new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', line, process.execPath, bundles.command], {
      cwd: folder,
      env: { ...isolatedEnvironment(folder), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 50_000,
    })
    const told = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => (told.stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (told.stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...told }))
  })
}

onLinux('the command says what the system refused, and ends', () => {
  test.each([
    ['a folder where none can be made', '"$0" "$1" plan tally --out /proc/x', '"/proc/x": no such'],
    ['a full disk behind its output', '"$0" "$1" plan tally >/dev/full', 'no space left on device'],
    ['a limit of open files', 'ulimit -n 24; "$0" "$1" plan tally', 'too many open files (EMFILE)'],
    [
      'a working directory that was deleted',
      'mkdir gone; cd gone; rmdir ../gone; "$0" "$1" plan',
      'The working directory no longer exists',
    ],
  ])('%s', async (_, line, words) => {
    const { status, stderr } = await shell(line)
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  })
})

withScripts('an output that nobody reads any more', () => {
  test.each([
    ['plan tally', 0],
    ['plan nowhere', 1],
  ])('changes nothing of how "%s" ends', async (words, status) => {
    const ended = await shell(`{ "$0" "$1" ${words} 2>&1; echo $? >status; } | true; cat status`)
    expect(ended).toEqual({ status: 0, stdout: `${status}\n`, stderr: '' })
  })
})

withScripts('a rehearsal that is ended by', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s leaves nothing and ends with %i', async (signal, status) => {
    const temporary = join(folder, signal)
    await mkdir(temporary)
    const child = spawn(process.execPath, [bundles.command, 'rehearse', 'tally'], {
      cwd: folder,
      env: { ...isolatedEnvironment(folder), TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise((resolve) => child.on('close', resolve))
    // The embedded GitHub is there and the first step is under way.
    child.stdout.once('data', () => child.kill(signal))
    expect(await ended).toBe(status)
    expect(await readdir(temporary)).toEqual([])
  })
})

test('the action does without a payload of the event that cannot be read', async () => {
  await using scene = await setScene()
  const inputs = { 'dry-run': 'true' }
  const step = await scene.run({ inputs, env: { GITHUB_EVENT_PATH: scene.folder } })
  expect(step).toMatchObject({ status: 0, stderr: '', outputs: { status: 'rehearsed' } })
})

test('the action says that RUNNER_TEMP cannot be used', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  const env = { ...isolatedEnvironment(folder), RUNNER_TEMP: join(file, 'temp') }
  const { status, stdout, stderr } = await runBundle('action', [], { cwd: folder, env })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const messages = annotationsIn(stdout).map(({ message }) => message)
  expect(messages.join('\n')).toContain('RUNNER_TEMP')
  expect(stdout).not.toContain('a bug in dune-publish')
})

withScripts('an archive at archive-url', () => {
  test('that is damaged is told from a bzip2 that is missing', async () => {
    await using scene = await setScene()
    const body = Buffer.concat([Buffer.from('BZh9'), Buffer.alloc(200_000, 1)])
    await using server = await startFront(undefined, { instead: () => ({ status: 200, body }) })
    const inputs = { 'dry-run': 'true', 'archive-url': `${server.url}/tally.tbz` }
    const damaged = await scene.run({ inputs })
    expect(damaged.status).toBe(1)
    expect(damaged.stdout).toContain('archive-url-damaged')
    const programs = join(folder, 'programs')
    await mkdir(programs)
    await writeFile(join(programs, 'bzip2'), '#!/bin/sh\nkill -9 $$\n', { mode: 0o755 })
    const killed = await scene.run({ inputs, programs })
    expect(killed.status).toBe(1)
    expect(killed.stdout).toContain('bzip2-failed')
    expect(killed.stdout).not.toContain('a bug in dune-publish')
  })
})
