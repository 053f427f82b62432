import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { OpamCheckout } from '../../src/connect/folder-repositories.ts'
import { folderRepositories } from '../../src/connect/folder-repositories.ts'
import { forecastPace } from '../../src/connect/forecast-pace.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

function repository(name: string, versioned: string): OpamCheckout {
  const place = join(folder, name, 'packages', versioned.replace(/\..*/, ''), versioned)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'opam'), 'opam-version: "2.0"\n')
  return { folder: join(folder, name), packagesDir: 'packages' }
}

describe('checkouts of opam repositories', () => {
  test('are read in their order', async () => {
    const read = await folderRepositories([
      repository('one', 'a.1'),
      repository('two', 'b.2'),
    ]).read()
    const versions = read.kind === 'read' ? read.sources.map((source) => source.versions('b')) : []
    expect(versions).toEqual([[], ['2']])
  })

  test('of which one is none are not read', async () => {
    const read = await folderRepositories([
      repository('one', 'a.1'),
      { folder, packagesDir: 'released/packages' },
    ]).read()
    expect(read).toEqual({
      kind: 'unread',
      why: `${JSON.stringify(folder)} is not an opam repository: it has no folder "released/packages"`,
    })
  })
})

describe('the pace of a forecast', () => {
  test('lets others work', async () => {
    const done: string[] = []
    setImmediate(() => done.push('other'))
    await forecastPace()()
    expect(done).toEqual(['other'])
  })

  test('ends when time is over, which counts from the first question', async () => {
    const pace = forecastPace(0)
    expect(await pace()).toBe(false)
  })
})
