import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { folderUrl } from '../support/git-repository.ts'
import { noon, at, runningGitHub, textAt } from './running-github.ts'
import type { RunningGitHub } from './running-github.ts'

const run = promisify(execFile)

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const identity = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@b',
  }
  const { stdout } = await run('git', ['-C', folder, ...args], {
    env: { ...process.env, ...identity },
  })
  return stdout.trim()
}

async function localProject(world: RunningGitHub): Promise<{ folder: string; head: string }> {
  const folder = join(world.folder, 'project')
  await git(world.folder, 'init', '--quiet', '-b', 'trunk', 'project')
  for (const message of ['one', 'two', 'three']) {
    await git(folder, 'commit', '--quiet', '--allow-empty', '-m', message)
  }
  await git(folder, 'tag', '-a', 'v1', '-m', 'Version one', 'HEAD~1')
  return { folder, head: await git(folder, 'rev-parse', 'HEAD') }
}

describe('a repository from a local one', () => {
  test('has the references that were asked for', async () => {
    await using world = await runningGitHub()
    const { folder, head } = await localProject(world)
    const references = { 'refs/heads/main': 'HEAD', 'refs/tags/v1': 'refs/tags/v1' }
    const from = { kind: 'folder', folder, references } as const
    await world.github.seed.repository({ owner: 'ada', name: 'copy', from })
    const main = await world.send('GET', '/repos/ada/copy/git/ref/heads/main')
    expect(at(main.body, 'object', 'sha')).toBe(head)
    const tag = await world.send('GET', '/repos/ada/copy/git/ref/tags/v1')
    expect(at(tag.body, 'object', 'type')).toBe('tag')
    const commit = await world.send('GET', '/repos/ada/copy/commits/v1')
    expect(at(commit.body, 'commit', 'message')).toBe('two')
  })

  test('has as much history as was asked for', async () => {
    await using world = await runningGitHub()
    const { folder, head } = await localProject(world)
    const from = {
      kind: 'folder',
      folder,
      references: { 'refs/heads/main': head },
      depth: 1,
    } as const
    await world.github.seed.repository({ owner: 'ada', name: 'copy', from })
    const copied = world.github.repositoryFolder('ada/copy') ?? ''
    expect(await git(copied, 'rev-list', '--count', 'main')).toBe('1')
  })

  test('may come from a shallow clone', async () => {
    await using world = await runningGitHub()
    const { folder } = await localProject(world)
    await git(world.folder, 'clone', '--quiet', '--depth=1', folderUrl(folder), 'shallow')
    const shallow = join(world.folder, 'shallow')
    const from = {
      kind: 'folder',
      folder: shallow,
      references: { 'refs/heads/main': 'HEAD' },
    } as const
    await world.github.seed.repository({ owner: 'ada', name: 'copy', from })
    expect((await world.send('GET', '/repos/ada/copy/commits/main')).status).toBe(200)
  })

  test('must have what is asked for', async () => {
    await using world = await runningGitHub()
    const { folder } = await localProject(world)
    const references = { 'refs/heads/main': 'refs/heads/nope' }
    const from = { kind: 'folder', folder, references } as const
    await expect(
      world.github.seed.repository({ owner: 'ada', name: 'copy', from }),
    ).rejects.toThrow(/ could not be fetched from: .*nope/)
  })
})

describe('what is seeded', () => {
  test('is dated by the clock, so that two worlds make the same commits', async () => {
    await using one = await runningGitHub()
    await using other = await runningGitHub()
    expect(one.commit).toBe(other.commit)
    const commit = await one.send('GET', `/repos/ada/tally/commits/${one.commit}`)
    expect(Date.parse(textAt(commit.body, 'commit', 'author', 'date'))).toBe(noon.getTime())
  })

  test('is a release with its assets', async () => {
    await using world = await runningGitHub()
    const assets = { 'a~b.tbz': 'bytes' }
    await world.github.seed.release({ repository: 'ada/tally', tag: 'v1', assets })
    const [release] = (await world.send('GET', '/repos/ada/tally/releases')).list
    expect(at(release, 'assets', 0)).toMatchObject({ name: 'a.b.tbz', size: 5 })
    const address = textAt(release, 'assets', 0, 'browser_download_url')
    expect((await world.send('GET', address, { token: null })).text).toBe('bytes')
  })

  test('is an annotated tag, which may be moved', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const repository = 'ada/tally'
    const name = 'refs/tags/v1'
    await seed.reference({ repository, name, commit: world.commit, message: 'One' })
    const next = await seed.commit({ repository, branch: 'main', message: 'm', files: { b: '' } })
    const moved = await seed.reference({ repository, name, commit: next, message: 'One, again' })
    const tag = await world.send('GET', '/repos/ada/tally/git/ref/tags/v1')
    expect(tag.body['object']).toMatchObject({ type: 'tag', sha: moved })
  })

  test('is archived: it tells so, may be read and forked, and takes nothing more', async () => {
    await using world = await runningGitHub()
    world.github.seed.archive('ada/tally')
    const there = await world.send('GET', '/repos/ada/tally')
    expect(there.body).toMatchObject({ archived: true })
    const asked = await world.graphql('{ repository(owner: "ada", name: "tally") { isArchived } }')
    expect(at(asked.body, 'data', 'repository')).toEqual({ isArchived: true })
    const draft = { body: { tag_name: 'v1', draft: true } }
    const release = await world.send('POST', '/repos/ada/tally/releases', draft)
    expect(release).toMatchObject({
      status: 403,
      body: { message: 'Repository was archived so is read-only.' },
    })
    const input = {
      branch: { repositoryNameWithOwner: 'ada/tally', branchName: 'main' },
      message: { headline: 'm' },
      expectedHeadOid: world.commit,
    }
    const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid } }
    }`
    const commit = await world.graphql(mutation, { input })
    expect(at(commit.body, 'errors', 0)).toMatchObject({ type: 'FORBIDDEN' })
    const { web } = world.github.addresses
    const push = await world.send('GET', `${web}/ada/tally.git/info/refs?service=git-receive-pack`)
    expect(push).toMatchObject({
      status: 403,
      text: 'This repository was archived so it is read-only.\n',
    })
    const token = world.github.seed.token({ kind: 'classic', owner: 'eve', scopes: ['repo'] })
    expect((await world.send('POST', '/repos/ada/tally/forks', { token })).status).toBe(202)
  })

  test('must be in a repository that is there', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    await expect(seed.release({ repository: 'ada/nope', tag: 'v1' })).rejects.toThrow(
      'The embedded GitHub has no repository ada/nope.',
    )
    await expect(seed.merge('ada/tally', 9)).rejects.toThrow('ada/tally has no pull request 9.')
  })
})
