import { describe, expect, test } from '@jest/globals'
import type { ArchiveScope } from '../../src/archive/plan.ts'
import { planArchive } from '../../src/archive/plan.ts'
import type { CommitTree, TreeEntry } from '../../src/archive/tree.ts'
import { decidingObjects } from '../../src/archive/tree.ts'

type Kind = TreeEntry['kind']

/** A commit: the kind of each entry, with the text of links and attribute files. */
function commit(
  files: Readonly<Record<string, Kind | readonly [Kind, string]>>,
  submodules: ReadonlyMap<string, CommitTree> = new Map(),
): CommitTree {
  const entries = Object.entries(files).map(([path, file]) => ({
    path,
    kind: typeof file === 'string' ? file : file[0],
    object: `object of ${path}`,
    size: 7,
  }))
  const texts = new Map(
    Object.entries(files).flatMap(([path, file]) =>
      typeof file === 'string' ? [] : [[`object of ${path}`, file[1]] as const],
    ),
  )
  return { entries, texts, submodules }
}

function plan(tree: CommitTree, scope: Partial<ArchiveScope> = {}) {
  const { entries, diagnostics } = planArchive(tree, {
    folder: '',
    manner: 'dune-publish',
    ...scope,
  })
  const lines = entries.map((entry) => {
    switch (entry.kind) {
      case 'folder':
        return `${entry.path}/`
      case 'symlink':
        return `${entry.path} -> ${entry.target}`
      case 'file':
        return entry.executable ? `${entry.path}*` : entry.path
    }
  })
  const found = diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
  return { entries, lines, found }
}

test('entries stand in the order of their bytes, folders without a slash', () => {
  const files = { 'a/x': 'file', 'a-b': 'file', 'a.ml': 'executable', B: 'file' } as const
  expect(plan(commit(files)).lines).toEqual(['B', 'a/', 'a-b', 'a.ml*', 'a/x'])
})

test('what .hg names is left out', () => {
  expect(plan(commit({ '.hg/store': 'file', '.hgignore': 'file' })).lines).toEqual(['.hgignore'])
})

describe('a symbolic link', () => {
  test('to a file is a copy of it, with its mode, rewritten by its path', () => {
    const tree = commit({ 'run.sh': 'executable', 'docs/run': ['symlink', '../run.sh'] })
    const { entries, found } = plan(tree)
    expect(found).toEqual([])
    expect(entries[1]).toEqual({
      kind: 'file',
      path: 'docs/run',
      executable: true,
      content: { repository: '', object: 'object of run.sh', size: 7, rewrittenAs: 'run.sh' },
    })
  })

  test('to a folder stays one', () => {
    const tree = commit({ 'src/a.ml': 'file', code: ['symlink', 'src'] })
    expect(plan(tree)).toMatchObject({ lines: ['code -> src', 'src/', 'src/a.ml'], found: [] })
  })

  test('to nothing stays one, with a warning at the link', () => {
    const { lines, found } = plan(commit({ 'docs/gone': ['symlink', 'nowhere'] }))
    expect(lines).toEqual(['docs/', 'docs/gone -> nowhere'])
    expect(found).toEqual([
      'warning symlink-dangling: "docs/gone" is a symbolic link to "nowhere", which does not exist in the archive.',
    ])
  })

  test('to a folder that is left out leads nowhere', () => {
    const tree = commit({
      '.gitattributes': ['file', 'internal export-ignore'],
      'internal/a': 'file',
      link: ['symlink', 'internal'],
    })
    expect(plan(tree).found).toHaveLength(1)
  })

  test('out of the repository is an error', () => {
    expect(plan(commit({ link: ['symlink', '/etc/hosts'] })).found).toEqual([
      'error symlink-outside: "link" is a symbolic link to "/etc/hosts", which is outside the project.',
    ])
  })
})

test('an opam file that is a link takes the file behind it along', () => {
  const tree = commit({ 'a.opam': ['symlink', 'opam/a.opam'], 'opam/a.opam': 'file' })
  const as = plan(tree).entries.map((entry) => entry.kind === 'file' && entry.content.rewrittenAs)
  expect(as).toEqual(['a.opam', false, 'a.opam'])
})

describe('export-ignore', () => {
  test.each([
    ['of a file', '/notes.md export-ignore', ['.gitattributes', 'lib/', 'lib/a.ml']],
    ['of a folder', 'lib export-ignore', ['.gitattributes', 'notes.md']],
    ['of a folder, with a slash', 'lib/ export-ignore', ['.gitattributes', 'notes.md']],
    ['of all files of a folder', 'lib/** export-ignore', ['.gitattributes', 'notes.md']],
    ['taken back', '* export-ignore\n*.md -export-ignore', ['notes.md']],
  ])('%s', (_, attributes, expected) => {
    const files = {
      '.gitattributes': ['file', attributes],
      'lib/a.ml': 'file',
      'notes.md': 'file',
    } as const
    expect(plan(commit(files)).lines).toEqual(expected)
  })

  test('spares the copy of a file that a link makes', () => {
    const tree = commit({
      '.gitattributes': ['file', 'internal export-ignore\n.gitattributes export-ignore'],
      'internal/a': 'file',
      a: ['symlink', 'internal/a'],
    })
    expect(plan(tree)).toMatchObject({ lines: ['a'], found: [] })
  })
})

test('a file’s conversion follows its attributes', () => {
  const tree = commit({ '.gitattributes': ['file', '*.cmd text eol=crlf'], 'win.cmd': 'file' })
  expect(plan(tree).entries[1]).toMatchObject({
    content: { conversion: { lineEnds: 'crlf', ident: false, exportSubst: false } },
  })
})

test('filters that only a checkout carries out are warned of, once for each', () => {
  const attributes = '*.bin filter=lfs\n*.txt working-tree-encoding=UTF-16'
  const tree = commit({
    '.gitattributes': ['file', attributes],
    'a.bin': 'file',
    'b.bin': 'file',
    'c.txt': 'file',
  })
  expect(plan(tree).found).toEqual([
    'warning filter-attribute: The archive contains "a.bin" and 1 more as stored in git, because only a checkout applies "filter=lfs".',
    'warning filter-attribute: The archive contains "c.txt" as stored in git, because only a checkout applies "working-tree-encoding=UTF-16".',
  ])
})

describe('a project below the root of its repository', () => {
  const tree = commit({
    '.gitattributes': ['file', 'secret export-ignore'],
    LICENSE: 'file',
    'other/b.ml': 'file',
    'tally/LICENSE': ['symlink', '../LICENSE'],
    'tally/other': ['symlink', '../other'],
    'tally/secret': 'file',
    'tally/src/a.ml': 'file',
  })

  test('is archived without its folder, by the attributes of the whole repository', () => {
    const { lines } = plan(tree, { folder: 'tally' })
    expect(lines).toEqual(['LICENSE', 'other -> ../other', 'src/', 'src/a.ml'])
  })

  test('is rewritten in its own files, by their paths in it', () => {
    const { entries } = plan(tree, { folder: 'tally' })
    expect(entries.find(({ path }) => path === 'src/a.ml')).toMatchObject({
      content: { object: 'object of tally/src/a.ml', rewrittenAs: 'src/a.ml' },
    })
  })

  test('gets copies of the files outside that it links to, as they are', () => {
    const license = plan(tree, { folder: 'tally' }).entries[0]
    expect(license).toEqual({
      kind: 'file',
      path: 'LICENSE',
      executable: false,
      content: { repository: '', object: 'object of LICENSE', size: 7 },
    })
  })

  test('may not link to a folder outside', () => {
    expect(plan(tree, { folder: 'tally' }).found).toEqual([
      'error symlink-outside: "other" is a symbolic link to "../other", which is outside the project.',
    ])
  })
})

describe('submodules', () => {
  const inner = commit({ 'data.txt': 'file', 'run.sh': 'executable' })
  const middle = commit(
    { '.gitattributes': ['file', 'notes export-ignore'], deep: 'submodule', notes: 'file' },
    new Map([['deep', inner]]),
  )
  const files = { 'a.ml': 'file', 'vendor/data': 'submodule' } as const

  test('are an error where nothing is said of them', () => {
    const { found } = plan(commit(files))
    expect(found).toEqual(['error submodules: The project has submodules: "vendor/data".'])
  })

  test('excluded, are empty folders', () => {
    expect(plan(commit(files), { submodules: 'exclude' })).toMatchObject({
      lines: ['a.ml', 'vendor/', 'vendor/data/'],
      found: [],
    })
  })

  test('included, bring their files and those of theirs, by their own attributes', () => {
    const tree = commit(files, new Map([['vendor/data', middle]]))
    const { lines, found, entries } = plan(tree, { submodules: 'include' })
    expect(found).toEqual([])
    expect(lines).toEqual([
      'a.ml',
      'vendor/',
      'vendor/data/',
      'vendor/data/.gitattributes',
      'vendor/data/deep/',
      'vendor/data/deep/data.txt',
      'vendor/data/deep/run.sh*',
    ])
    expect(entries[5]).toMatchObject({
      content: { repository: 'vendor/data/deep', object: 'object of data.txt' },
    })
    expect(entries[5]).toMatchObject({ content: { rewrittenAs: undefined } })
  })

  test('that export-ignore names are no concern', () => {
    const attributes = { '.gitattributes': ['file', 'vendor export-ignore'] } as const
    const tree = commit({ ...attributes, ...files }, new Map([['vendor/data', middle]]))
    expect(plan(tree)).toMatchObject({ lines: ['.gitattributes', 'a.ml'], found: [] })
  })
})

test('links and attribute files must be read before a plan is made, each once', () => {
  const { entries } = commit({
    '.gitattributes': 'file',
    'a/.gitattributes': 'executable',
    'b/.gitattributes': 'symlink',
    link: 'symlink',
    file: 'file',
  })
  expect(decidingObjects([...entries, ...entries])).toEqual([
    'object of .gitattributes',
    'object of a/.gitattributes',
    'object of b/.gitattributes',
    'object of link',
  ])
})

describe('the manner of another tool', () => {
  const files = {
    '.gitattributes': ['file', '/internal export-ignore\n/id.txt export-subst\n'],
    '.hg/store': 'file',
    code: ['symlink', 'src'],
    'id.txt': 'file',
    'internal/notes': 'file',
    run: ['symlink', 'src/a.ml'],
    'src/a.ml': 'file',
    'src/b.ml': ['symlink', 'a.ml'],
  } as const

  test('of dune-release has what export-ignore names, and copies of linked folders', () => {
    const { lines, entries } = plan(commit(files), { manner: 'dune-release' })
    expect(lines).toEqual([
      '.gitattributes',
      'code/',
      'code/a.ml',
      'code/b.ml',
      'id.txt',
      'internal/',
      'internal/notes',
      'run',
      'src/',
      'src/a.ml',
      'src/b.ml',
    ])
    expect(entries.find(({ path }) => path === 'id.txt')).toHaveProperty(
      'content.conversion',
      undefined,
    )
  })

  test('of git archive has links as they are, and fills nothing in', () => {
    const { lines, entries } = plan(commit(files), { manner: 'git-archive' })
    expect(lines).toEqual([
      '.gitattributes',
      '.hg/',
      '.hg/store',
      'code -> src',
      'id.txt',
      'run -> src/a.ml',
      'src/',
      'src/a.ml',
      'src/b.ml -> a.ml',
    ])
    const rewritten = entries.filter(
      (entry) => entry.kind === 'file' && entry.content.rewrittenAs !== undefined,
    )
    expect(rewritten).toEqual([])
  })

  test('of dune-release copies so many folders and no more', () => {
    const links = Array.from({ length: 200 }, (_, at) => [`l${at}`, ['symlink', 'src']] as const)
    const tree = commit({ 'src/a.ml': 'file', ...Object.fromEntries(links) })
    const { lines } = plan(tree, { manner: 'dune-release' })
    expect(lines.filter((line) => line.endsWith('-> src'))).toHaveLength(100)
  })
})
