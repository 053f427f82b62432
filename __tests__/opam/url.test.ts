import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { UrlReading } from '../../src/opam/url.ts'
import { fromFolder, isArchivePath, parseUrl, printUrl } from '../../src/opam/url.ts'

/** Backend and printed form of an address, or what opam says against it. */
function read(text: string, reading?: UrlReading): string {
  const parsed = parseUrl(text, reading)
  return parsed.kind === 'url' ? `${parsed.url.backend} ${printUrl(parsed.url)}` : parsed.message
}

describe('addresses', () => {
  test.each([
    ['https://example.org/a.tgz', 'http https://example.org/a.tgz'],
    ['https://example.org/a.git', 'http https://example.org/a.git'],
    ['git+https://example.org/a#main', 'git git+https://example.org/a#main'],
    ['git://example.org/a#', 'git git://example.org/a'],
    ['git@example.org:ada/a.git', 'rsync ssh://git@example.org/ada/a.git'],
    ['git+ssh://git@example.org/a', 'git git+ssh://git@example.org/a'],
    ['git+file:///srv/a', 'git git+file:///srv/a'],
    ['hg+https://example.org/a', 'hg hg+https://example.org/a'],
    ['/srv/./a/../b', 'rsync file:///srv/b'],
    ['host:22/a', 'rsync file:///host:22/a'],
    ['host:/22/a', 'rsync ssh://host//22/a'],
    ['host:a', 'rsync ssh://host/a'],
    ['host:', 'rsync ssh://host'],
    ['C:/a', 'rsync file:///C:/a'],
    ['://x', 'rsync file:///x'],
  ])('%s is %s', (text, printed) => {
    expect(read(text)).toBe(printed)
  })

  test.each([
    ['foo://x', 'unsupported protocol foo'],
    ['HTTPS://x', 'unsupported protocol HTTPS'],
    ['svn+https://x', 'unsupported version control system svn'],
  ])('%s is none: %s', (text, message) => {
    expect(read(text)).toBe(message)
  })

  test('the suffix or the user tells the system where that is asked for', () => {
    expect(read('https://example.org/a.git', { handleSuffix: true })).toMatch(/^git git\+https/)
    expect(read('https://git@example.org/a', { handleSuffix: true })).toMatch(/^git /)
    expect(read('https://example.org/a.zip', { handleSuffix: true })).toMatch(/^http /)
  })

  test('a path that is not written from the root is taken from a folder', () => {
    const printed = ['a/../b.git', '../c', '/srv/a'].map((text) => {
      const parsed = parseUrl(text)
      return parsed.kind === 'url' ? printUrl(fromFolder(parsed.url, '/home/ada')) : parsed.message
    })
    expect(printed).toEqual(['file:///home/ada/b.git', 'file:///home/c', 'file:///srv/a'])
  })

  test('the field of old tells it too', () => {
    expect(read('https://example.org/a', { backend: 'darcs' })).toMatch(/^darcs darcs\+https/)
    expect(read('example.org/a', { backend: 'http' })).toBe('http http://example.org/a')
  })

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:git\+)?(?:https|ssh|file):\/\/[a-z./@#]*$/), (text) => {
        const first = parseUrl(text)
        if (first.kind === 'defect') throw new Error(first.message)
        expect(parseUrl(printUrl(first.url))).toEqual(first)
      }),
    )
  })

  test('a long one takes linear time', () => {
    const start = performance.now()
    for (const piece of ['a.', ':1/', 'ab:1/', '@', '#', '.', 'aa', '/']) {
      read(piece.repeat(500_000))
    }
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

test.each([
  ['a.tar.gz', true],
  ['atbz', true],
  ['a.zip', true],
  ['a.TGZ', false],
  ['a.tar.gz?x', false],
  ['a.git', false],
])('%s is an archive: %s', (path, expected) => {
  expect(isArchivePath(path)).toBe(expected)
})
