import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openScene } from './amend-scene.ts'
import type { AmendScene } from './amend-scene.ts'
import { branch, fork, path, releasedProject, tag } from './released-project.ts'
import type { State } from './released-project.ts'

const { commits, proposed, openSource, propose } = await releasedProject()

let scene: AmendScene
beforeEach(async () => {
  scene = await openScene({ fork: true, openSource, propose })
})
afterEach(async () => {
  await scene.close()
})

const take = async (state: State, from = commits[state]) =>
  await scene.amend({ kind: 'metadata', tag, from })

const edit = async (change: (text: string) => string): Promise<string> => {
  const [pull] = await scene.pulls()
  const text = change(pull?.files[path] ?? '')
  await scene.github.seed.commit({
    repository: fork,
    branch,
    message: 'A review edit',
    files: { [path]: text },
  })
  return text
}

const there = async () => (await scene.pulls())[0]?.files[path]

const raised = (text: string): string => text.replace('"4.08"', '"4.14"')
const reviewed = (text: string): string =>
  text.replace('license: "ISC"', 'license: "ISC" # checked')

describe('the metadata of a later commit', () => {
  test('is one more commit in the open pull request, whose texts and archive stay', async () => {
    const outcome = await take('bounded')
    expect(outcome.failure).toBeUndefined()
    expect(outcome).toMatchObject({
      status: 'published',
      diagnostics: [],
      ending: { kind: 'pull-request', number: 1 },
    })
    const [pull, more] = await scene.pulls()
    expect(more).toBeUndefined()
    expect(pull).toMatchObject({ title: 'tally 2.1.0', commits: 2 })
    expect(pull?.files).toEqual({ [path]: raised(proposed) })
  })

  test('is taken once', async () => {
    await take('bounded')
    scene.writes()
    expect(await take('bounded')).toMatchObject({
      status: 'unchanged',
      changes: [],
      ending: { kind: 'pull-request', number: 1, operation: 'unchanged' },
    })
    expect(scene.writes()).toBe(0)
  })

  test('follows that of an earlier one', async () => {
    await take('bounded')
    await take('tested')
    expect(await there()).toBe(
      raised(proposed).replace('  "odoc"', '  "alcotest" {with-test}\n  "odoc"'),
    )
  })

  test('shows what it would change', async () => {
    const outcome = await scene.amend(
      { kind: 'metadata', tag, from: commits.bounded },
      { dryRun: true },
    )
    expect(outcome).toMatchObject({ status: 'rehearsed', changes: [{ before: proposed }] })
    expect(scene.writes()).toBe(0)
  })
})

describe("somebody's edit in the pull request", () => {
  test('of other lines is merged with the metadata, also once more', async () => {
    await edit(reviewed)
    await take('bounded')
    expect(await there()).toBe(reviewed(raised(proposed)))
    scene.writes()
    expect(await take('bounded')).toMatchObject({ status: 'unchanged' })
    expect(scene.writes()).toBe(0)
  })

  test('after the metadata of one commit is merged with that of the next', async () => {
    await take('bounded')
    await edit(reviewed)
    await take('tested')
    expect(await there()).toContain('# checked')
    expect(await there()).toContain('"alcotest" {with-test}')
  })

  test('of the same lines stays, which is said', async () => {
    const text = await edit((was) => was.replace('"4.08"', '"4.12"'))
    expect(await take('bounded')).toMatchObject({
      diagnostics: [{ code: 'metadata-kept', severity: 'warning' }],
    })
    expect(await there()).toBe(text)
  })
})

describe('nothing is written where', () => {
  const repository = 'ocaml/opam-repository'
  const nothing = async (): Promise<void> => await Promise.resolve()

  test.each<[string, string, () => Promise<void>, string]>([
    [
      'the pull request is merged',
      'pull-request-merged',
      async () => {
        await scene.github.seed.merge(repository, 1)
      },
      commits.bounded,
    ],
    [
      'it was closed',
      'pull-request-closed',
      async () => {
        scene.github.seed.close({ repository, number: 1 })
        await nothing()
      },
      commits.bounded,
    ],
    ['the commit is not there', 'commit-missing', nothing, 'nowhere'],
    ['the archive lacks a package', 'archive-lacks', nothing, commits.more],
  ])('%s', async (_, code, happens, from) => {
    await happens()
    scene.writes()
    expect(await take('bounded', from)).toMatchObject({ status: 'refused', failure: { code } })
    expect(scene.writes()).toBe(0)
  })

  test('there is no such tag', async () => {
    const outcome = await scene.amend({ kind: 'metadata', tag: '3.0', from: 'HEAD' })
    expect(outcome).toMatchObject({ status: 'refused', failure: { code: 'tag-missing' } })
  })
})

test('a pull request that is merged during the run does not count as amended', async () => {
  const merge = async (): Promise<void> => {
    await scene.github.seed.merge('ocaml/opam-repository', 1)
  }
  scene.beforeCommit(merge)
  expect(await take('bounded')).toMatchObject({
    status: 'failed',
    failure: { code: 'pull-request-merged' },
  })
})
