import { mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { opamRepositoryCache } from '../../src/disk/opam-repository-cache.ts'
import type { PackageSource } from '../../src/solver/package-source.ts'
import { sourceOf } from '../../src/solver/package-source.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

const files = { a: { '1': 'one', '2.0~rc': 'caf\xe9\n\n' }, 'b+c': { '1': '' } }
const of = { repository: 'https://api.github.com ocaml/opam-repository packages', commit: 'c0ffee' }

/** What a source holds. */
function contents(source: PackageSource | undefined): unknown {
  if (source === undefined) return undefined
  return Object.fromEntries(
    [...source.names()].map((name) => [
      name,
      Object.fromEntries(source.versions(name).map((each) => [each, source.text(name, each)])),
    ]),
  )
}

/** A cache with one entry, and the entry's path. */
async function filled(name: string): Promise<{ readonly place: string; readonly entry: string }> {
  const place = join(folder, name, 'deep')
  await opamRepositoryCache(place).keep(of, sourceOf(files))
  const [entry = ''] = readdirSync(place)
  return { place, entry: join(place, entry) }
}

describe('the cache of opam repositories', () => {
  test('gives back what was kept, byte by byte', async () => {
    const { place } = await filled('whole')
    expect(contents(await opamRepositoryCache(place).read(of))).toEqual(files)
  })

  test('knows a file that cannot be read', async () => {
    const cache = opamRepositoryCache(join(folder, 'unreadable'))
    await cache.keep(of, { ...sourceOf(files), text: () => undefined })
    expect(contents(await cache.read(of))).toEqual({
      a: { '1': undefined, '2.0~rc': undefined },
      'b+c': { '1': undefined },
    })
  })

  test.each([{ commit: 'decaf' }, { repository: 'https://ghe.example ocaml/opam-repository' }])(
    'has nothing for %j',
    async (other) => {
      const { place } = await filled('other')
      expect(await opamRepositoryCache(place).read({ ...of, ...other })).toBeUndefined()
    },
  )

  test('is believed only where an entry is whole', async () => {
    const { place, entry } = await filled('cut')
    const whole = readFileSync(entry)
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(entry, whole.subarray(0, length))
      expect(await opamRepositoryCache(place).read(of)).toBeUndefined()
    }
    for (let at = 10; at < whole.length; at++) {
      const wrong = Buffer.from(whole)
      wrong.writeUInt8(wrong.readUInt8(at) ^ 0x10, at)
      writeFileSync(entry, wrong)
      expect(await opamRepositoryCache(place).read(of)).toBeUndefined()
    }
  })

  test.each([
    'no JSON\n',
    '{}\n',
    '[["a.1",3]]\nfour',
    '[["a.1",5]]\nfour',
    '[["a.1","4"]]\nfour',
    '[["a.1",-1],["b.1",5]]\nfour',
    '[["a.1",1.5],["b.1",2.5]]\nfour',
    '[1]\n',
  ])('does not believe an entry that says %j', async (text) => {
    const { place, entry } = await filled('strange')
    writeFileSync(entry, gzipSync(text))
    expect(await opamRepositoryCache(place).read(of)).toBeUndefined()
  })

  test('keeps the four entries that were used last, and no unfinished one', async () => {
    const place = join(folder, 'few')
    const cache = opamRepositoryCache(place)
    const commits = ['1', '2', '3', '4'].map((commit) => ({ ...of, commit }))
    for (const one of commits) await cache.keep(one, sourceOf(files))
    writeFileSync(join(place, 'another file'), '')
    writeFileSync(join(place, 'opam-files-1-x.unfinished'), '')
    for (const entry of readdirSync(place)) utimesSync(join(place, entry), 1, 1)
    for (const one of commits.slice(1)) await cache.read(one)
    await cache.keep(of, sourceOf(files))
    const kept = await Promise.all([...commits, of].map(async (one) => await cache.read(one)))
    expect(kept.map((one) => one !== undefined)).toEqual([false, true, true, true, true])
    expect(readdirSync(place)).toHaveLength(5)
  })

  test('does not mind a folder that cannot be made', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const cache = opamRepositoryCache(join(file, 'cache'))
    await cache.keep(of, sourceOf(files))
    expect(await cache.read(of)).toBeUndefined()
  })

  test('leaves nothing behind where an entry cannot be put in its place', async () => {
    const { place, entry } = await filled('blocked')
    rmSync(entry)
    mkdirSync(join(entry, 'in the way'), { recursive: true })
    await opamRepositoryCache(place).keep(of, sourceOf(files))
    expect(readdirSync(place)).toEqual([basename(entry)])
  })
})
