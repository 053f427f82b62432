import { describe, expect, test } from '@jest/globals'
import { commitOnBranch, createBranch, readBranch } from '../../src/github/branches.ts'
import { readFile, readFolders } from '../../src/github/contents.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

const fork = { owner: 'ana', name: 'opam-repository' }
const missing: Reply = { status: 404, json: { message: 'Not Found' } }

function branch(sha: string, parents: readonly string[] = ['p0']): Reply {
  const commit = { sha, parents: parents.map((id) => ({ sha: id })), commit: { message: 'm' } }
  return { json: { name: 'release', commit: { ...commit, author: { login: 'ana' } } } }
}

function file(content: string): Reply {
  const base64 = Buffer.from(content, 'latin1').toString('base64')
  return { json: { type: 'file', encoding: 'base64', content: `${base64}\n`, sha: 'b0' } }
}

describe('reading a branch', () => {
  test('gives its head and who made it', async () => {
    await using server = await startScriptedServer([branch('c1')])
    expect(await readBranch(server.client(), fork, 'release')).toEqual({
      name: 'release',
      head: 'c1',
      message: 'm',
      author: 'ana',
    })
  })

  test('gives nothing where there is none', async () => {
    await using server = await startScriptedServer([missing])
    expect(await readBranch(server.client(), fork, 'release')).toBeUndefined()
  })
})

function refusedAs(status: number, message: string): Reply {
  return { status, json: { message } }
}

describe('making a branch', () => {
  const wanted = { name: 'release', commit: 'c0' }
  const exists: Reply = { status: 422, json: { message: 'Reference already exists' } }

  test('is done where it is there at that commit', async () => {
    await using server = await startScriptedServer([exists, branch('c0')])
    await createBranch(server.client(), fork, wanted)
    expect(server.asked).toHaveLength(2)
  })

  test('fails where it is there at another commit', async () => {
    await using server = await startScriptedServer([exists, branch('c9')])
    await expect(createBranch(server.client(), fork, wanted)).rejects.toMatchObject({
      code: 'branch-moved',
    })
  })

  test.each<[string, Reply[]]>([
    ['does not know the commit yet', [refusedAs(422, 'Object does not exist'), missing]],
    ['is as if it were empty', [refusedAs(409, 'Git Repository is empty.'), missing]],
    ['is not there for every server', [missing]],
  ])('is tried again where a new fork %s', async (_name, replies) => {
    await using server = await startScriptedServer([...replies, { status: 201, json: {} }])
    await createBranch(server.client(), fork, wanted)
    expect(server.log().filter((line) => line.startsWith('POST'))).toHaveLength(2)
  })

  test('fails with the words of GitHub where it stays so', async () => {
    await using server = await startScriptedServer(({ method }) =>
      method === 'POST' ? refusedAs(422, 'Object does not exist') : missing,
    )
    await expect(createBranch(server.client(), fork, wanted)).rejects.toMatchObject({
      message: expect.stringContaining('Object does not exist'),
    })
  })
})

describe('a commit on a branch', () => {
  const content = 'opam-version: "2.0" # \xc3\xa9\xff'
  const commit = {
    fork,
    branch: 'release',
    parent: 'p0',
    headline: 'New',
    body: 'more',
    deletions: [],
    files: [{ path: 'packages/a/a.1/opam', content }],
  }
  const stale: Reply = { json: { errors: [{ type: 'STALE_DATA', message: 'Expected branch' }] } }

  test('has the bytes of its files, and the head that it expects', async () => {
    const data = { createCommitOnBranch: { commit: { oid: 'c1' } } }
    await using server = await startScriptedServer([{ json: { data } }])
    expect(await commitOnBranch(server.client(), commit)).toBe('c1')
    const { input } = JSON.parse(server.asked[0]?.body ?? '').variables
    expect(input).toMatchObject({
      branch: { repositoryNameWithOwner: 'ana/opam-repository', branchName: 'release' },
      message: { headline: 'New', body: 'more' },
      expectedHeadOid: 'p0',
    })
    const [{ contents }] = input.fileChanges.additions
    expect(Buffer.from(contents, 'base64').toString('latin1')).toBe(content)
  })

  test.each<[string, Reply]>([
    ['its reply was lost', 'hang-up'],
    ['it was sent twice', stale],
  ])('is found where %s', async (_name, trouble) => {
    await using server = await startScriptedServer([trouble, branch('c1'), file(content)])
    expect(await commitOnBranch(server.client(), commit)).toBe('c1')
    expect(server.log().filter((line) => line.startsWith('POST'))).toHaveLength(1)
  })

  test.each<[string, Reply[]]>([
    ['has another parent', [branch('c9', ['p9'])]],
    ['is a merge', [branch('c9', ['p0', 'p1'])]],
    ['has other files', [branch('c9'), file('other')]],
    ['is gone', [missing]],
  ])('fails where the head of the branch %s', async (_name, replies) => {
    await using server = await startScriptedServer([stale, ...replies])
    await expect(commitOnBranch(server.client(), commit)).rejects.toMatchObject({
      code: 'branch-moved',
    })
  })

  test('is sent again where a server of GitHub has not heard of the branch yet', async () => {
    const data = { createCommitOnBranch: { commit: { oid: 'c1' } } }
    const unheard = { errors: [{ type: 'NOT_FOUND', message: 'Could not find the branch' }] }
    await using server = await startScriptedServer([{ json: unheard }, { json: { data } }])
    expect(await commitOnBranch(server.client(), commit)).toBe('c1')
  })

  test('is sent again where the request was lost', async () => {
    const data = { createCommitOnBranch: { commit: { oid: 'c1' } } }
    await using server = await startScriptedServer([
      'hang-up',
      branch('p0', []),
      { json: { data } },
    ])
    expect(await commitOnBranch(server.client(), commit)).toBe('c1')
  })
})

describe('a file of a repository', () => {
  test('is its byte string', async () => {
    await using server = await startScriptedServer([file('a\xc3\xa9\xff\n')])
    const place = { path: 'packages/a/a.1+2/opam', ref: 'a/b' }
    expect(await readFile(server.client(), fork, place)).toBe('a\xc3\xa9\xff\n')
    expect(server.log()).toEqual([
      'GET /repos/ana/opam-repository/contents/packages/a/a.1%2B2/opam?ref=a%2Fb',
    ])
  })

  test('above a megabyte is read from its blob', async () => {
    await using server = await startScriptedServer([
      { json: { type: 'file', encoding: 'none', content: '', sha: 'b0' } },
      { json: { encoding: 'base64', content: Buffer.from('large').toString('base64') } },
    ])
    expect(await readFile(server.client(), fork, { path: 'x' })).toBe('large')
    expect(server.log().at(-1)).toBe('GET /repos/ana/opam-repository/git/blobs/b0')
  })

  test.each<[string, Reply]>([
    ['a folder', { json: [] }],
    ['a symlink', { json: { type: 'symlink', target: 'y' } }],
    ['nothing', missing],
  ])('is none where there is %s', async (_name, reply) => {
    await using server = await startScriptedServer([reply])
    expect(await readFile(server.client(), fork, { path: 'x' })).toBeUndefined()
  })
})

describe('the folders in a folder', () => {
  test('are its entries of that type', async () => {
    const json = [
      { type: 'dir', name: 'a.1' },
      { type: 'file', name: 'README' },
    ]
    await using server = await startScriptedServer([{ json }])
    expect(await readFolders(server.client(), fork, { path: 'x' })).toEqual(['a.1'])
  })
})
