import { describe, expect, test } from '@jest/globals'
import { at, runningGitHub, textAt } from './running-github.ts'

const tallyPath = '/repos/ada/tally'
const opamPath = '/repos/ocaml/opam-repository'

describe('contents', () => {
  test('of a file come in base64', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', `${tallyPath}/contents/dune-project?ref=main`)
    expect(reply.body).toMatchObject({ type: 'file', name: 'dune-project', encoding: 'base64' })
    expect(Buffer.from(textAt(reply.body, 'content'), 'base64').toString()).toBe(
      '(lang dune 3.0)\n',
    )
  })

  test('of a file come as they are where raw is asked for', async () => {
    await using world = await runningGitHub()
    const headers = { accept: 'application/vnd.github.raw+json' }
    const reply = await world.send('GET', `${tallyPath}/contents/dune-project`, { headers })
    expect(reply.text).toBe('(lang dune 3.0)\n')
  })

  test('of a folder are its entries', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', `${tallyPath}/contents/`)
    expect(reply.list.map(({ name, type }) => [name, type])).toEqual([
      ['dune-project', 'file'],
      ['src', 'dir'],
    ])
  })

  test('of a folder end at its thousandth entry', async () => {
    await using world = await runningGitHub()
    const files = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`many/${index}`, 'same']),
    )
    await world.github.seed.commit({ repository: 'ada/tally', branch: 'main', message: 'm', files })
    expect((await world.send('GET', `${tallyPath}/contents/many`)).list).toHaveLength(1000)
  })

  test('of more than a mebibyte are left out', async () => {
    await using world = await runningGitHub()
    const files = { big: 'x'.repeat(1024 * 1024 + 1) }
    await world.github.seed.commit({ repository: 'ada/tally', branch: 'main', message: 'm', files })
    const reply = await world.send('GET', `${tallyPath}/contents/big`)
    expect(reply.body).toMatchObject({ content: '', encoding: 'none', size: 1024 * 1024 + 1 })
  })

  test.each([
    ['contents/missing', 'Not Found'],
    ['contents/dune-project?ref=v9', 'No commit found for the ref v9'],
  ])('that are not there are a 404: %s', async (path, message) => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', `${tallyPath}/${path}`)
    expect([reply.status, reply.body['message']]).toEqual([404, message])
  })
})

describe('archives of a repository', () => {
  test.each(['main', 'heads/main', 'HEAD'])('lead from %s to a tarball', async (name) => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', `${tallyPath}/tarball/${name}`)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/x-gzip'])
  })

  test('that are not there are a 404', async () => {
    await using world = await runningGitHub()
    expect((await world.send('GET', `${tallyPath}/tarball/v9`)).status).toBe(404)
  })
})

describe('branches and commits', () => {
  test('a branch tells its head', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', `${tallyPath}/branches/main`)
    expect(reply.body).toMatchObject({ name: 'main', commit: { sha: world.commit } })
    const missing = await world.send('GET', `${tallyPath}/branches/nope`)
    expect([missing.status, missing.body['message']]).toEqual([404, 'Branch not found'])
  })

  test.each(['main', 'heads/main', 'COMMIT', 'HEAD'])('a commit is found as %s', async (name) => {
    await using world = await runningGitHub()
    const ref = name === 'COMMIT' ? world.commit : name
    const reply = await world.send('GET', `${tallyPath}/commits/${ref}`)
    expect(reply.body).toMatchObject({
      sha: world.commit,
      author: { login: 'ada' },
      commit: { author: { name: 'Ada Lovelace', date: '2026-01-15T12:00:00Z' } },
    })
  })

  test('a commit that is not there is a 422', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', `${tallyPath}/commits/nope`)
    expect([reply.status, reply.body['message']]).toEqual([422, 'No commit found for SHA: nope'])
  })

  test('nothing has been checked yet', async () => {
    await using world = await runningGitHub()
    expect((await world.send('GET', `${tallyPath}/commits/main/status`)).body).toMatchObject({
      state: 'pending',
      sha: world.commit,
    })
    expect((await world.send('GET', `${tallyPath}/commits/main/check-runs`)).body).toEqual({
      total_count: 0,
      check_runs: [],
    })
  })
})

describe('comparisons', () => {
  const repository = 'ocaml/opam-repository'

  test('tell how far two branches are apart', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    await seed.commit({ repository, branch: 'topic', message: 'topic', files: { a: '1\n2\n' } })
    await seed.commit({ repository, branch: 'master', message: 'master', files: { b: '' } })
    const reply = await world.send('GET', `${opamPath}/compare/master...topic`)
    expect(reply.body).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      total_commits: 1,
      files: [{ filename: 'a', status: 'added', additions: 2, deletions: 0 }],
    })
    expect(at(reply.body, 'commits', 0, 'commit', 'message')).toBe('topic')
  })

  test.each([
    ['master...master', 'identical'],
    ['master...ahead', 'ahead'],
    ['ahead...master', 'behind'],
  ])('%s is %s', async (range, status) => {
    await using world = await runningGitHub()
    await world.github.seed.commit({ repository, branch: 'ahead', message: 'a', files: { a: '' } })
    expect((await world.send('GET', `${opamPath}/compare/${range}`)).body['status']).toBe(status)
  })

  test('reach a fork’s branch, whose commits the repository does not have', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const fork = await seed.fork({ of: repository, owner: 'ada', name: 'my-opam' })
    await seed.commit({ repository: fork, branch: 'topic', message: 'mine', files: { a: '' } })
    const reply = await world.send('GET', `${opamPath}/compare/master...ada:topic`)
    expect(reply.body).toMatchObject({ status: 'ahead', ahead_by: 1, files: [{ filename: 'a' }] })
    const named = await world.send('GET', `${opamPath}/compare/master...ada:my-opam:topic`)
    expect(named.body['ahead_by']).toBe(1)
  })

  test('without a common history, or of what is not there, are a 404', async () => {
    await using world = await runningGitHub()
    expect((await world.send('GET', `${opamPath}/compare/master...nope`)).status).toBe(404)
    expect((await world.send('GET', `${opamPath}/compare/master...nobody:master`)).status).toBe(404)
  })
})
