import { describe, expect, test } from '@jest/globals'
import { followLink } from '../../src/archive/links.ts'
import { mountTree } from '../../src/archive/mounted-tree.ts'

/** A commit's entries: a link's target, or `undefined` for a file. */
function space(files: Readonly<Record<string, string | undefined>>) {
  const texts = new Map<string, string>()
  const entries = Object.entries(files).map(([path, target]) => {
    if (target !== undefined) texts.set(path, target)
    const kind = target === undefined ? ('file' as const) : ('symlink' as const)
    return { path, kind, object: path, size: 0 }
  })
  return mountTree({ entries, texts, submodules: new Map() })
}

const files = { 'README.md': undefined, 'src/main.ml': undefined, 'src/lib/a.ml': undefined }

describe('a link', () => {
  test.each([
    ['docs/index.md', '../README.md', { kind: 'file', path: 'README.md' }],
    ['docs/index.md', '.././/README.md', { kind: 'file', path: 'README.md' }],
    ['link', 'src/lib/a.ml', { kind: 'file', path: 'src/lib/a.ml' }],
    ['docs/code', '../src', { kind: 'folder', path: 'src' }],
    ['docs/code', '../src/lib/', { kind: 'folder', path: 'src/lib' }],
    ['docs/all', '..', { kind: 'folder', path: '' }],
    ['link', 'nowhere', { kind: 'nothing' }],
    ['link', 'nowhere/../README.md', { kind: 'nothing' }],
    ['link', 'README.md/', { kind: 'nothing' }],
    ['link', 'README.md/more', { kind: 'nothing' }],
    ['link', 'link', { kind: 'nothing' }],
    ['link', '../other/README.md', { kind: 'outside' }],
    ['docs/a/link', '../../../README.md', { kind: 'outside' }],
    ['link', '/etc/passwd', { kind: 'outside' }],
  ])('%s to %s', (path, target, expected) => {
    expect(followLink(space({ ...files, [path]: target }), path)).toEqual(expected)
  })

  test('is followed through other links', () => {
    const linked = space({
      ...files,
      first: 'second',
      second: 'docs/code/main.ml',
      'docs/code': '../src',
    })
    expect(followLink(linked, 'first')).toEqual({ kind: 'file', path: 'src/main.ml' })
  })

  test('climbs from where a link to a folder leads, not from the link', () => {
    const linked = space({ ...files, deep: 'src/lib', link: 'deep/../main.ml' })
    expect(followLink(linked, 'link')).toEqual({ kind: 'file', path: 'src/main.ml' })
  })

  test('of a length that Linux does not follow leads nowhere', () => {
    const climb = (names: number): string => `${'src/../'.repeat(names)}src`
    expect(followLink(space({ ...files, a: climb(584) }), 'a')).toEqual({
      kind: 'folder',
      path: 'src',
    })
    expect(followLink(space({ ...files, a: climb(585) }), 'a')).toEqual({ kind: 'nothing' })
    expect(followLink(space({ ...files, a: climb(1_000_000) }), 'a')).toEqual({ kind: 'nothing' })
  })

  test('in a circle leads nowhere', () => {
    expect(followLink(space({ a: 'b', b: 'a' }), 'a')).toEqual({ kind: 'nothing' })
  })

  test('to a link that leaves the repository leaves it too', () => {
    expect(followLink(space({ a: 'b/c', b: '/usr' }), 'a')).toEqual({ kind: 'outside' })
  })
})
