import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { openPublishedSource } from '../../src/git/published-source.ts'
import type { PublishedSource } from '../../src/git/published-source.ts'
import {
  commitFiles,
  folderUrl,
  git,
  newRepository,
  temporaryFolder,
} from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
const environment = { PATH: process.env['PATH'], HOME: folder }
let url: string
let commit: string

beforeAll(() => {
  const repository = newRepository(folder, 'tally')
  url = folderUrl(repository)
  commit = commitFiles(repository, { 'a.ml': 'let a = 1\n' })
  git(repository, 'tag', 'light')
  git(repository, 'tag', '--annotate', '--message', 'Release', 'v1')
})
afterAll(remove)

async function open(address: string, isNamed: boolean): Promise<PublishedSource> {
  const scratch = mkdtempSync(join(folder, 'scratch-'))
  return await openPublishedSource({ url: address, isNamed }, { scratch, environment })
}

describe('the source of a published version', () => {
  test('tells its tags, and hands out single commits', async () => {
    const source = await open(url, true)
    try {
      expect([...source.tags.values()]).toEqual([
        { name: 'light', commit, annotated: false },
        { name: 'v1', commit, annotated: true },
      ])
      expect(await source.git.commit(commit)).toBeUndefined()
      expect(await source.fetchCommit(commit)).toBeUndefined()
      expect(await source.git.commit(commit)).toMatchObject({ id: commit })
      expect(await source.fetchCommit('0'.repeat(40))).toMatch(/not our ref|unadvertised|0{40}/)
    } finally {
      source.git.close()
    }
  })

  test('is not a folder of this machine where an opam file says so', async () => {
    await expect(open(url, false)).rejects.toMatchObject({
      code: 'source-unreachable',
      message: expect.stringContaining("transport 'file' not allowed"),
    })
  })

  test('is named without the password that a person put into its address', async () => {
    const failing = open('http://ada:sesame@127.0.0.1:1/tally.git', true)
    const message = expect.not.stringContaining('sesame')
    await expect(failing).rejects.toMatchObject({ code: 'source-unreachable', message })
  })

  test('is unreachable where nothing is there', async () => {
    await expect(open(folderUrl(join(folder, 'nowhere')), true)).rejects.toMatchObject({
      code: 'source-unreachable',
      hint: expect.stringContaining('--source'),
    })
  })
})
