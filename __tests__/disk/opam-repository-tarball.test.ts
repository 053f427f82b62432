import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { ReadRepository, TarballLimits } from '../../src/disk/opam-repository-tarball.ts'
import {
  largestOpamFile,
  readRepositoryTarball,
  tarballLimits,
} from '../../src/disk/opam-repository-tarball.ts'
import { tarOf } from '../support/tar-of.ts'

const files = {
  'packages/a/a.1/opam': 'one',
  'packages/a/a.2.0~rc/opam': 'caf\xe9',
  'packages/b+c/b+c.1/opam': '',
  // what is no opam file of a package
  repo: 'opam-version: "2.0"',
  'packages/a/a.1/files/fix.patch': 'patch',
  'packages/a/b.1/opam': 'in the folder of another name',
  'packages/a/a/opam': 'without a version',
  'packages/README': 'text',
  'more/packages/x/x.1/opam/opam': 'too deep',
}

function tarball(prefix: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const all = Object.entries({ ...files, ...more })
  return gzipSync(tarOf(Object.fromEntries(all.map(([path, text]) => [prefix + path, text]))))
}

interface Reading {
  readonly size?: number
  readonly limits?: TarballLimits
  readonly packagesDir?: string
}

/** Reads a tarball that comes in pieces of a size. */
async function read(
  bytes: Uint8Array,
  { size = 1000, limits = tarballLimits, packagesDir = 'packages' }: Reading = {},
): Promise<ReadRepository> {
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    await Promise.resolve()
  }
  return await readRepositoryTarball(pieces(), packagesDir, limits)
}

/** What a repository holds. */
function contents(found: ReadRepository): unknown {
  if (found.kind === 'unreadable') return found.reason
  const { source } = found
  return Object.fromEntries(
    [...source.names()].flatMap((name) =>
      source.versions(name).map((version) => [`${name}.${version}`, source.text(name, version)]),
    ),
  )
}

const packages = { 'a.1': 'one', 'a.2.0~rc': 'caf\xe9', 'b+c.1': '' }

describe('the tarball of an opam repository', () => {
  test.each([
    ['as GitHub serves it, in one folder', 'ocaml-opam-repository-97014be/', 1000],
    ['without a folder', '', 1000],
    ['behind ./', './', 1000],
    ['byte by byte', 'r/', 1],
  ])('%s', async (_, prefix, size) => {
    expect(contents(await read(tarball(prefix), { size }))).toEqual(packages)
  })

  test.each(['', 'rocq-prover-opam-97014be/'])(
    'with another folder of packages, in "%s"',
    async (top) => {
      const rocq = {
        'released/packages/c/c.1/opam': 'released',
        'extra-dev/packages/c/c.dev/opam': 'of another folder',
      }
      const found = await read(tarball(top, rocq), { packagesDir: 'released/packages' })
      expect(contents(found)).toEqual({ 'c.1': 'released' })
    },
  )

  test('a download that breaks is no damage of the tarball', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(tarball('r/').subarray(0, 20))
      },
      pull: (controller) => {
        controller.error(new Error('nothing arrived'))
      },
    })
    await expect(readRepositoryTarball(broken)).rejects.toThrow('nothing arrived')
  })

  test('a name or version that is not there has no text', async () => {
    const found = await read(tarball('r/'))
    const source = found.kind === 'read' ? found.source : undefined
    expect(source?.versions('x')).toEqual([])
    expect(source?.text('a', '3')).toBeUndefined()
  })

  test('a file that is too large has no text, as one that cannot be read', async () => {
    const big = 'x'.repeat(largestOpamFile)
    const found = await read(
      tarball('r/', { 'packages/big/big.1/opam': big, 'packages/big/big.2/opam': `${big}x` }),
    )
    expect(contents(found)).toEqual({ ...packages, 'big.1': big, 'big.2': undefined })
  })
})

describe('a tarball that cannot be read', () => {
  const whole = tarball('r/')
  test.each<[string, Uint8Array, TarballLimits, string]>([
    [
      'cut off',
      whole.subarray(0, whole.length - 200),
      tarballLimits,
      'it is damaged or incomplete',
    ],
    [
      'not compressed',
      Buffer.from('<!doctype html>'),
      tarballLimits,
      'it is damaged or incomplete',
    ],
    ['empty', Buffer.alloc(0), tarballLimits, 'it is damaged or incomplete'],
    [
      'no tar',
      gzipSync(Buffer.alloc(2000, 'x')),
      tarballLimits,
      'it is not a tar archive, or it is damaged',
    ],
    [
      'a tar that was cut off',
      gzipSync(tarOf(files).subarray(0, 700)),
      tarballLimits,
      'it ends in the middle of a file',
    ],
    [
      'of something else',
      gzipSync(tarOf({ 'dune-project': 'text' })),
      tarballLimits,
      'it contains no packages',
    ],
    ['too large', whole, { ...tarballLimits, bytes: 1000 }, 'it is too large'],
    ['too many files', whole, { ...tarballLimits, files: 1 }, 'it contains too many files'],
    ['too many bytes', whole, { ...tarballLimits, keptBytes: 2 }, 'its opam files are too large'],
  ])('%s', async (_, bytes, limits, reason) => {
    expect(await read(bytes, { limits })).toEqual({ kind: 'unreadable', reason })
  })
})
