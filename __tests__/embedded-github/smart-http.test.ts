import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { runningPrograms } from '../../src/process/program.ts'
import { at, runningGitHub } from './running-github.ts'

const run = promisify(execFile)

/** Runs git with no configuration but its own. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], {
    env: {
      ...process.env,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_TERMINAL_PROMPT: '0',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.org',
    },
  })
  return stdout
}

describe('git over HTTP', () => {
  test('clones what is public, with .git behind the name or without', async () => {
    await using world = await runningGitHub()
    const { web } = world.github.addresses
    await git(world.folder, 'clone', '--quiet', `${web}/ada/tally.git`, 'one')
    await git(world.folder, 'clone', '--quiet', '--depth=1', `${web}/ada/tally`, 'two')
    expect(await readFile(join(world.folder, 'one', 'dune-project'), 'utf8')).toBe(
      '(lang dune 3.0)\n',
    )
    expect((await git(join(world.folder, 'two'), 'rev-parse', 'HEAD')).trim()).toBe(world.commit)
  })

  test('fetches a commit by its id', async () => {
    await using world = await runningGitHub()
    const { web } = world.github.addresses
    await git(world.folder, 'init', '--quiet', 'empty')
    const empty = join(world.folder, 'empty')
    await git(empty, 'fetch', '--quiet', '--depth=1', `${web}/ada/tally`, world.commit)
    expect(await git(empty, 'cat-file', '-t', world.commit)).toBe('commit\n')
  })

  test('shows a private repository only with a token', async () => {
    await using world = await runningGitHub()
    const { seed, addresses } = world.github
    const from = { kind: 'files', files: { a: '' } } as const
    await seed.repository({ owner: 'ada', name: 'secret', private: true, from })
    const token = seed.token({ kind: 'classic', owner: 'ada', scopes: ['repo'] })
    const address = `${addresses.web}/ada/secret.git`
    await expect(git(world.folder, 'clone', '--quiet', address, 'no')).rejects.toThrow(
      'could not read Username',
    )
    const withToken = address.replace('http://', `http://x-access-token:${token}@`)
    await git(world.folder, 'clone', '--quiet', withToken, 'yes')
    expect(await readFile(join(world.folder, 'yes', 'a'), 'utf8')).toBe('')
  })

  test('does not wait for a client that went away in the middle of a push', async () => {
    await using world = await runningGitHub()
    const secret = Buffer.from(`x:${world.token}`).toString('base64')
    await new Promise<void>((resolve) => {
      const push = request(`${world.github.addresses.web}/ada/tally.git/git-receive-pack`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${secret}`,
          'content-type': 'application/x-git-receive-pack-request',
          'content-length': '1000',
        },
      })
      push.on('error', () => resolve())
      push.write('0', () => setTimeout(() => push.destroy(), 50))
      push.on('close', () => resolve())
    })
    const body = { ref: 'refs/heads/next', sha: world.commit }
    expect((await world.send('POST', '/repos/ada/tally/git/refs', { body })).status).toBe(201)
  })

  test('ends what it started for clients that went away, and leaves no process', async () => {
    const world = await runningGitHub()
    const address = `${world.github.addresses.web}/ada/tally.git/info/refs?service=git-upload-pack`
    const clients = Array.from({ length: 20 }, async (_, index) => {
      await new Promise<void>((resolve) => {
        const question = request(address, { headers: { connection: 'close' } })
        question.on('error', () => undefined)
        question.on('close', () => resolve())
        question.end()
        // While git starts, and starts a git of its own.
        setTimeout(() => question.destroy(), index * 2)
      })
    })
    await Promise.all(clients)
    await world[Symbol.asyncDispose]()
    expect(runningPrograms()).toBe(0)
  })

  test('takes a push only with a token that may, and pull requests follow it', async () => {
    await using world = await runningGitHub()
    const { seed, addresses } = world.github
    const repository = 'ada/tally'
    await seed.commit({ repository, branch: 'topic', message: 'm', files: { b: '' } })
    const body = { title: 't', head: 'topic', base: 'main' }
    await world.send('POST', '/repos/ada/tally/pulls', { body })
    await git(world.folder, 'clone', '--quiet', '-b', 'topic', `${addresses.web}/ada/tally`, 'work')
    const work = join(world.folder, 'work')
    await writeFile(join(work, 'c'), 'c\n')
    await git(work, 'add', 'c')
    await git(work, 'commit', '--quiet', '-m', 'c')
    await expect(git(work, 'push', '--quiet', 'origin', 'topic')).rejects.toThrow(
      'could not read Username',
    )
    const bob = seed.token({ kind: 'classic', owner: 'bob', scopes: ['repo'] })
    const as = (token: string): string =>
      `${addresses.web}/ada/tally`.replace('http://', `http://x:${token}@`)
    await expect(git(work, 'push', '--quiet', as(bob), 'topic')).rejects.toThrow(
      /denied to bob|403/,
    )
    await git(work, 'push', '--quiet', as(world.token), 'topic')
    const head = (await git(work, 'rev-parse', 'HEAD')).trim()
    const pull = await world.send('GET', '/repos/ada/tally/pulls/1')
    expect(at(pull.body, 'head', 'sha')).toBe(head)
  })
})
