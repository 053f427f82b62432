import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubClient } from '../../src/github/client.ts'
import { pullRequestReader } from '../../src/github/pull-request-reader.ts'
import type { PullRequestReader } from '../../src/status/ports.ts'
import { roundTrips } from '../../src/embedded-github/server/round-trips.ts'
import { runningGitHub } from '../embedded-github/running-github.ts'
import type { RunningGitHub } from '../embedded-github/running-github.ts'

const repository = 'ocaml/opam-repository'
const branch = 'release-tally-1.2.0'
const path = 'packages/tally/tally.1.2.0/opam'
const question = {
  names: ['tally'],
  branches: [branch, 'release-tally-v1.2.0'],
  versions: ['1.2.0', 'v1.2.0'],
  paths: [path, 'packages/tally/tally.v1.2.0/opam'],
}

let world: RunningGitHub
let reader: PullRequestReader

function readerWith(token: string): PullRequestReader {
  const { api, graphql } = world.github.addresses
  const access = { apiUrl: api, graphqlUrl: graphql, token, tokenInput: 'opam-token' } as const
  const client = githubClient({ ...access, waitFactor: 0.0001 })
  const name = { owner: 'ocaml', name: 'opam-repository' }
  return pullRequestReader(client, { repository: name, packagesDir: 'packages' })
}

/** A pull request that adds the package, from somebody's fork; answers its number. */
async function propose(from: string, on = branch, title = '[new release] tally (1.2.0)') {
  const { seed } = world.github
  const fork = await seed.fork({ of: repository, owner: from })
  await seed.commit({ repository: fork, branch: on, message: title, files: { [path]: 'opam\n' } })
  return await seed.pull({ repository, from: fork, branch: on, title })
}

beforeEach(async () => {
  world = await runningGitHub()
  reader = readerWith(world.token)
})
afterEach(async () => {
  await world[Symbol.asyncDispose]()
})

describe('a pull request is found', () => {
  test('by its branch, in one request, with what it adds', async () => {
    const number = await propose('ada')
    const before = world.github.log.length
    const found = await reader.find(question)
    expect(world.github.log.length - before).toBe(1)
    expect(found.candidates[0]).toMatchObject({
      number,
      title: '[new release] tally (1.2.0)',
      state: 'open',
      draft: false,
      branch,
      author: 'ada',
      added: [path],
    })
    expect(found.open.map((one) => one.number)).toEqual([number])
    expect(found.published).toEqual(new Set())
  })

  test('by its title, from any branch', async () => {
    const number = await propose('ada', 'by-hand', 'Add tally.1.2.0')
    const { candidates } = await reader.find(question)
    expect(candidates).toMatchObject([{ number, branch: 'by-hand', added: [path] }])
  })

  test('when it is merged, and so is what it published', async () => {
    const number = await propose('ada')
    await world.github.seed.merge(repository, number)
    const { candidates, open, published } = await reader.find(question)
    expect(candidates[0]).toMatchObject({ number, state: 'merged' })
    expect(open).toEqual([])
    expect(published).toEqual(new Set([path]))
  })

  test('among more open ones than a page holds', async () => {
    await propose('ada')
    for (let more = 0; more < 105; more += 1) {
      const from = 'ada/opam-repository'
      await world.github.seed.pull({ repository, from, branch, title: `Another ${more}` })
    }
    const { open } = await reader.find({ ...question, branches: [], versions: [] })
    expect(open).toHaveLength(106)
  })
})

describe('a pull request is read', () => {
  test('with all that was said of it, in one request', async () => {
    const number = await propose('ada')
    const { seed } = world.github
    const place = { repository, number }
    seed.status({ ...place, context: 'opam-ci', state: 'pending', description: 'Building' })
    const description = 'Failed - 3 jobs failed, 61 jobs passed'
    const url = 'https://opam.ci.ocaml.org/github/ocaml/opam-repository/commit/1'
    seed.status({ ...place, context: 'opam-ci', state: 'failure', description, url })
    seed.checkRun({ ...place, name: 'build: msys2', conclusion: 'success' })
    seed.checkRun({ ...place, name: 'build: cygwin' })
    seed.review({ ...place, author: 'kit', state: 'CHANGES_REQUESTED', body: 'A bound, please' })
    seed.comment({ ...place, author: 'lou', body: 'Nice' })
    seed.comment({ ...place, author: 'kit', body: 'Here', path })
    const before = world.github.log.length
    const pull = await reader.read(number)
    expect(world.github.log.length - before).toBe(1)
    expect(pull).toMatchObject({
      mergeable: 'yes',
      base: 'master',
      forkGone: false,
      merged: undefined,
      closedAt: undefined,
      checks: [
        { name: 'opam-ci', state: 'failure', words: description, webUrl: url },
        { name: 'build: msys2', state: 'success', words: undefined },
        { name: 'build: cygwin', state: 'in_progress' },
      ],
      reviews: [{ author: 'kit', state: 'changes_requested', body: 'A bound, please' }],
      comments: [{ author: 'lou', isBot: false, body: 'Nice' }],
      threads: [{ path, isResolved: false, remarks: [{ author: 'kit', body: 'Here' }] }],
      commits: [{ author: 'ada', headline: '[new release] tally (1.2.0)' }],
    })
  })

  test('with 130 check runs and 230 comments, by further pages of those alone', async () => {
    const number = await propose('ada')
    const place = { repository, number }
    for (let run = 0; run < 130; run += 1) {
      world.github.seed.checkRun({ ...place, name: `run ${run}`, conclusion: 'success' })
    }
    for (let said = 0; said < 230; said += 1) {
      world.github.seed.comment({ ...place, author: 'lou', body: `${said}` })
    }
    const before = world.github.log.length
    const { checks, comments, commits } = await reader.read(number)
    expect(checks.map(({ name }) => name).slice(99, 101)).toEqual(['run 99', 'run 100'])
    expect([checks.length, comments.length, commits.length]).toEqual([130, 230, 1])
    expect(roundTrips(world.github.log.slice(before))).toBe(3)
  })

  test('of its newest commit only are the checks', async () => {
    const number = await propose('ada')
    const { seed } = world.github
    seed.status({ repository, number, context: 'opam-ci', state: 'failure' })
    const files = { [path]: 'better\n' }
    const from = { repository: 'ada/opam-repository', branch }
    await seed.commit({ ...from, message: 'Better', files, author: 'kit' })
    const { checks, commits } = await reader.read(number)
    expect(checks).toEqual([])
    expect(commits.map(({ author }) => author)).toEqual(['ada', 'kit'])
  })

  test('with the maintainer who made a commit of the person anew', async () => {
    const number = await propose('ada')
    const files = { [path]: 'better\n' }
    const from = { repository: 'ada/opam-repository', branch, files }
    const { seed } = world.github
    await seed.commit({ ...from, message: 'Amended', author: 'ada', committer: 'kit' })
    const { commits } = await reader.read(number)
    expect(commits.map(({ author }) => author)).toEqual(['ada', 'kit'])
  })

  test('whose fork was deleted, that is in conflict, or that is merged by somebody', async () => {
    const number = await propose('ada')
    world.github.seed.conflict({ repository, number })
    expect(await reader.read(number)).toMatchObject({ mergeable: 'no', forkGone: false })
    await world.github.seed.merge(repository, number, 'kit')
    world.github.seed.remove('ada/opam-repository')
    expect(await reader.read(number)).toMatchObject({
      state: 'merged',
      mergeable: 'unknown',
      forkGone: true,
      merged: { by: 'kit', at: '2026-01-15T12:00:00Z' },
    })
  })

  test('with its checks from the REST API where GraphQL refuses the token', async () => {
    const number = await propose('ada')
    const { seed } = world.github
    const place = { repository, number }
    seed.status({ ...place, context: 'opam-ci', state: 'pending' })
    seed.status({ ...place, context: 'opam-ci', state: 'success', description: 'Passed' })
    for (let run = 0; run < 130; run += 1) {
      seed.checkRun({ ...place, name: `run ${run}`, conclusion: 'success' })
    }
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]
    const body = { data: null, errors }
    world.github.inject({ trouble: { kind: 'answer', when: 'before', status: 200, body } })
    const { checks, commits } = await reader.read(number)
    expect(checks).toHaveLength(131)
    expect(checks[0]).toMatchObject({ name: 'opam-ci', state: 'success', words: 'Passed' })
    expect(commits).toHaveLength(1)
  })

  test('with files as they were at its commits', async () => {
    const number = await propose('ada')
    const [commit] = (await reader.read(number)).commits
    const at = (file: string) => ({ commit: commit?.id ?? '', path: file })
    expect(await reader.files([at(path), at('nothing')])).toEqual(['opam\n', undefined])
  })
})

describe('one clear failure', () => {
  test('without a token', async () => {
    await expect(readerWith('').find(question)).rejects.toMatchObject({ code: 'token-missing' })
    expect(world.github.log.filter(({ path: asked }) => asked.includes('graphql'))).toEqual([])
  })

  test('with a token that GitHub does not know', async () => {
    const failing = readerWith('ghp_nobody').find(question)
    await expect(failing).rejects.toMatchObject({ code: 'token-invalid' })
  })

  test('with a token that may not see the repository', async () => {
    const from = { kind: 'files', files: { a: '' } } as const
    await world.github.seed.repository({ owner: 'house', name: 'opam', private: true, from })
    const { api, graphql } = world.github.addresses
    const access = { apiUrl: api, graphqlUrl: graphql, tokenInput: 'opam-token' } as const
    const client = githubClient({ ...access, token: world.token, waitFactor: 0.0001 })
    const hidden = { owner: 'house', name: 'opam' }
    const other = pullRequestReader(client, { repository: hidden, packagesDir: 'packages' })
    await expect(other.find(question)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('while GitHub is down', async () => {
    const trouble = { kind: 'answer', when: 'before', status: 502, body: {} } as const
    world.github.inject({ trouble, times: Infinity })
    await expect(reader.find(question)).rejects.toMatchObject({ code: 'github-unavailable' })
    world.violations.splice(0)
  })
})
