import { describe, expect, test } from '@jest/globals'
import { compareListings } from '../../src/reproduce/comparison.ts'
import type { FileDifference, PackingDifference } from '../../src/reproduce/comparison.ts'
import type { ArchiveListing, ListedEntry } from '../../src/reproduce/listing.ts'

const file = (sha256: string, executable = false): ListedEntry => ({
  kind: 'file',
  size: 1,
  sha256,
  executable,
})
const ofZip: ListedEntry = { kind: 'file', size: 1, sha256: '1', executable: undefined }
const folder: ListedEntry = { kind: 'folder' }
const header = { mode: 0o644, time: 1, owner: 0, group: 0 }

function listing(
  entries: Readonly<Record<string, ListedEntry>>,
  more: Partial<ArchiveListing> = {},
): ArchiveListing {
  return {
    format: 'bzip2',
    tarSha256: JSON.stringify([entries, more]),
    root: 'p-1',
    entries: new Map(Object.entries(entries)),
    headers: new Map(Object.keys(entries).map((path) => [path, header])),
    ...more,
  }
}

describe('files that differ are named, with how', () => {
  const link = (target: string): ListedEntry => ({ kind: 'symlink', target })
  test.each<[FileDifference['kind'], ListedEntry | undefined, ListedEntry | undefined]>([
    ['only-published', file('1'), undefined],
    ['only-rebuilt', undefined, link('a')],
    ['content', file('1'), file('2')],
    ['executable', file('1', true), file('1', false)],
    ['link-target', link('a'), link('b')],
    ['kind', file('1'), link('a')],
    ['kind', { kind: 'other' }, { kind: 'other' }],
  ])('%s', (kind, published, rebuilt) => {
    const having = (one: ListedEntry | undefined): ArchiveListing =>
      listing({ b: file('b'), ...(one && { a: one }) })
    const files = [{ path: 'a', kind }]
    expect(compareListings(having(published), having(rebuilt))).toEqual({
      kind: 'other-files',
      files,
    })
  })

  test('in the order of their bytes', () => {
    const published = listing({ b: file('1'), a: file('1') })
    expect(compareListings(published, listing({ b: file('2') }))).toMatchObject({
      files: [{ path: 'a' }, { path: 'b' }],
    })
  })

  test('but not an entry for a folder, and not what a zip archive does not say', () => {
    const published = listing({ d: folder, 'd/a': ofZip })
    expect(compareListings(published, listing({ 'd/a': file('1', true) }))).toMatchObject({
      kind: 'same-files',
    })
  })
})

describe('of the same files, what is packed in another way is named', () => {
  const files = { a: file('1'), b: file('2') }
  const plain = listing(files)
  const headers = (more: Partial<typeof header>) => ({
    headers: new Map([['b', { ...header, ...more }]]),
  })
  test.each<[readonly PackingDifference[], ArchiveListing]>([
    [['compression'], listing(files)],
    [['format'], listing(files, { format: 'gzip', tarSha256: plain.tarSha256 })],
    [['top-folder'], listing(files, { root: 'p' })],
    [['order'], listing({ b: file('2'), a: file('1') })],
    [['folders'], listing({ d: folder, ...files })],
    [['times'], listing(files, headers({ time: 2 }))],
    [['owners'], listing(files, headers({ group: 1000 }))],
    [['permissions'], listing(files, headers({ mode: 0o664 }))],
    [['headers'], listing(files, headers({}))],
    [
      ['format', 'order'],
      listing(
        { b: file('2'), a: file('1') },
        { format: 'zip', tarSha256: undefined, headers: new Map() },
      ),
    ],
  ])('%j', (packing, published) => {
    expect(compareListings(published, plain)).toEqual({ kind: 'same-files', packing })
  })
})
