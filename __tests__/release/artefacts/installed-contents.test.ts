import { describe, expect, test } from '@jest/globals'
import { readArchivedStanzas } from '../../../src/release/artefacts/archived-stanzas.ts'
import { installedContents } from '../../../src/release/artefacts/installed-contents.ts'
import { readPackages } from '../../../src/release/source/project-packages.ts'
import { archive } from '../example-release.ts'

interface Options {
  /** Paths that the archive leaves out. */
  readonly left?: readonly string[]
  /** Symbolic links and their targets. */
  readonly links?: Readonly<Record<string, string>>
}

const one = '(lang dune 3.0)\n(generate_opam_files)\n(package (name ferry))\n'
const two = `${one}(package (name quay))\n`

/** What is installed of a project whose commit has these files. */
async function installed(
  files: Readonly<Record<string, string>>,
  { left = [], links = {} }: Options = {},
) {
  const texts = new Map(Object.entries({ 'dune-project': one, ...files }))
  const entries = [...texts].map(([path, text]) => {
    const kind = text === 'submodule' ? ('submodule' as const) : ('file' as const)
    return { path, kind, object: path, size: text.length }
  })
  const project = { commit: { id: 'c'.repeat(40), committedAt: 0 }, entries, texts }
  const { read } = readPackages(project)
  if (read === undefined) throw new Error('The project cannot be read.')
  const stored = [
    { kind: 'folder', path: `${archive.root}/` } as const,
    ...[...texts.keys()]
      .filter((path) => !left.includes(path))
      .map((path) => ({
        kind: 'file' as const,
        path: `${archive.root}/${path}`,
        executable: false,
        size: 0,
      })),
    ...Object.entries(links).map(([path, target]) => ({
      kind: 'symlink' as const,
      path: `${archive.root}/${path}`,
      target,
    })),
  ]
  const git = { read: async (path: string) => Buffer.from(texts.get(path) ?? '', 'latin1') }
  const stanzas = await readArchivedStanzas(git, project, { ...archive, entries: stored })
  return installedContents(read, stanzas, read.packages)
}

const codes = async (files: Readonly<Record<string, string>>, options?: Options) =>
  (await installed(files, options)).diagnostics.map(({ code }) => code)

describe('what a package installs', () => {
  test('is listed by the names that people use', async () => {
    const { packages } = await installed({
      'dune-project': two,
      'README.md': '',
      'CHANGES.md': '',
      COPYING: '',
      'bin/dune':
        '(executables (names a b c) (public_names ferry - ferry-top) (package ferry))\n(install (section bin) (package quay) (files (tool.sh as quay-tool) sub/other))',
      'src/dune':
        '(library (public_name ferry.unix))\n(library (public_name ferry))\n(library (name inner))\n(subdir deep/er (library (public_name quay)))',
      'doc/dune': '(install (section doc) (package quay) (files guide.txt (glob_files *.md)))',
    })
    expect(packages.get('ferry')).toEqual({
      libraries: ['ferry', 'ferry.unix'],
      executables: ['ferry', 'ferry-top'],
      documents: ['CHANGES.md', 'README.md'],
      mayHaveMore: false,
    })
    expect(packages.get('quay')).toEqual({
      libraries: ['quay'],
      executables: ['other', 'quay-tool'],
      documents: ['CHANGES.md', 'README.md', 'guide.txt'],
      mayHaveMore: false,
    })
  })
})

describe('a package without contents', () => {
  // Each was tried with dune 3.24.1.
  test.each([
    ['nothing', ''],
    ['a test', '(test (name x) (package ferry))'],
    ['a rule', '(rule (package ferry) (alias install) (action (echo a)))'],
    ['an alias', '(alias (name install) (package ferry))'],
    ['cram tests', '(cram (package ferry))'],
    ['no page', '(documentation)'],
    ['no file', '(install (section share) (files))'],
    ['no public executable', '(executables (names x y) (public_names - -))'],
    [
      'another name for a library',
      '(deprecated_library_name (old_public_name ferry.a) (new_public_name str))',
    ],
    ['a private library', '(library (name x))'],
  ])('is one with %s', async (_, dune) => {
    const { diagnostics } = await installed({ dune })
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'package-empty',
        message: expect.stringContaining('refuses to build the package "ferry"'),
        location: { source: { name: 'dune-project' } },
      },
    ])
  })

  test.each<[string, Record<string, string>]>([
    ['a library', { dune: '(library (public_name ferry.x))' }],
    ['a private library of its own', { dune: '(library (name x) (package ferry))' }],
    ['an executable', { dune: '(executable (name x) (public_name x))' }],
    ['files', { dune: '(install (section share) (files x.ml))' }],
    ['pages', { dune: '(documentation)', 'index.mld': '' }],
    ['a plugin', { dune: '(plugin (name a) (libraries) (site (ferry s)))' }],
    ['a theory', { dune: '(rocq.theory (name X) (package ferry))' }],
    ['a library below', { 'a/b/dune': '(library (public_name ferry))' }],
    [
      "a library in somebody else's sources",
      { dune: '(vendored_dirs v)', 'v/dune': '(library (public_name ferry))' },
    ],
    [
      'what is included',
      {
        dune: '(include a.inc)',
        'a.inc': '(include b.inc)',
        'b.inc': '(library (public_name ferry))',
      },
    ],
    ['a language that does not ask', { 'dune-project': one.replace('3.0', '2.9') }],
    ['a word about it', { 'dune-project': one.replace('ferry)', 'ferry) (allow_empty)') }],
    ['no stanza in dune-project', { 'dune-project': '(lang dune 3.0)\n', 'ferry.opam': '' }],
    ['a dune file in OCaml', { 'x/dune': '(* -*- tuareg -*- *)\nlet () = ()' }],
    ['what is generated', { dune: '(dynamic_include a.inc)' }],
    ['an include that is not there', { dune: '(include a.inc)' }],
    ['an include that includes itself', { dune: '(include dune) (include dune)' }],
    ['a dune file that cannot be read', { dune: '(library' }],
    ['a submodule', { vendor: 'submodule' }],
  ])('is none with %s', async (_, files) => {
    expect(await codes(files)).toEqual([])
  })

  test.each<[string, Record<string, string>]>([
    ['data', { dune: '(data_only_dirs v)', 'v/dune': '(library (public_name ferry))' }],
    ['a folder that dune does not enter', { '_v/dune': '(library (public_name ferry))' }],
    ['a cram test', { 'v.t/dune': '(library (public_name ferry))' }],
  ])('is one whose library lies in %s', async (_, files) => {
    expect(await codes(files)).toEqual(['package-empty'])
  })

  test('is one whose dune file the archive leaves out', async () => {
    const files = { 'src/dune': '(library (public_name ferry))' }
    expect(await codes(files)).toEqual([])
    expect(await codes(files, { left: ['src/dune'] })).toEqual(['package-empty'])
  })

  test('is none where a link may lead to it', async () => {
    expect(await codes({ 'a/x': '' }, { links: { 'a/y': 'x' } })).toEqual(['package-empty'])
    expect(await codes({ 'a/x': '' }, { links: { b: 'a' } })).toEqual([])
    expect(await codes({ 'a/x': '' }, { links: { dune: 'a/x' } })).toEqual([])
  })

  test('is only looked for among those that are released', async () => {
    const files = { 'dune-project': two, dune: '(library (public_name ferry))' }
    const { diagnostics } = await installed(files)
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('"quay"')])
  })
})

describe('a package that the project does not have', () => {
  const library = '(library (public_name ferry))\n'

  test.each([
    ['a library', '(library (name x) (public_name quay.x))', 'quay.x'],
    ['a private library', '(library (name x) (package quay))', 'quay'],
    ['a test', '(test (name x) (package quay))', 'quay'],
    ['a rule', '(rule (alias runtest) (package quay) (action (echo a)))', 'quay'],
    ['an executable', '(executable (name x) (package quay))', 'quay'],
    ['an install stanza', '(install (section bin) (package quay) (files x))', 'quay'],
    ['pages', '(documentation (package quay))', 'quay'],
    [
      'an old name',
      '(deprecated_library_name (old_public_name quay.a) (new_public_name str))',
      'quay.a',
    ],
  ])('is named by %s', async (_, stanza, at) => {
    const { diagnostics } = await installed({ dune: library, 'sub/dune': stanza })
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'package-unknown-in-dune',
        message: expect.stringContaining('"quay"'),
        hints: [expect.stringContaining('ferry')],
        location: { source: { name: 'sub/dune' } },
      },
    ])
    const { source, span } = diagnostics[0]?.location ?? {}
    expect(source?.text.slice(span?.start, span?.end)).toBe(at)
  })

  test.each<[string, Record<string, string>]>([
    [
      'another project in a folder',
      { 'n/dune-project': '(lang dune 3.0)\n', 'n/a/dune': '(library (public_name quay))' },
    ],
    ['data', { dune: `${library}(data_only_dirs n)`, 'n/dune': '(library (public_name quay))' }],
    [
      'data of an older language',
      { dune: `${library}(ignored_subdirs (n))`, 'n/dune': '(library (public_name quay))' },
    ],
  ])('may be that of %s', async (_, files) => {
    expect(await codes({ dune: library, ...files })).toEqual([])
  })

  test('may be a deprecated name, for deprecated libraries only', async () => {
    const project = one.replace('ferry)', 'ferry) (deprecated_package_names old)')
    const deprecated = '(deprecated_library_name (old_public_name old.a) (new_public_name str))'
    const files = { 'dune-project': project, dune: library + deprecated }
    expect(await codes(files)).toEqual([])
    const more = { ...files, 'a/dune': '(library (public_name old.a))' }
    expect(await codes(more)).toEqual(['package-unknown-in-dune'])
  })
})

describe('the documents of a package', () => {
  const documents = async (files: Readonly<Record<string, string>>, options?: Options) =>
    (
      await installed({ 'src/dune': '(library (public_name ferry))', ...files }, options)
    ).documents.get('ferry')

  test('are those of the archive', async () => {
    const files = { LICENSE: '', COPYING: '', 'docs/README.md': '' }
    expect(await documents(files)).toEqual({
      files: ['dune-project', 'LICENSE', 'COPYING'],
      installed: ['LICENSE'],
    })
    expect((await documents(files, { left: ['LICENSE'] }))?.installed).toEqual([])
  })

  test('may be made by a rule, or installed under any name', async () => {
    const rule = '(rule (with-stdout-to README.md (run gen)))'
    const install = '(install (section doc) (files COPYING))'
    expect((await documents({ dune: rule + install }))?.installed).toEqual(['COPYING', 'README.md'])
  })

  test.each([
    ['copied from elsewhere', '(copy_files doc/*)'],
    ['in a dune file of OCaml', '(* -*- tuareg -*- *)'],
    ['generated', '(dynamic_include x)'],
  ])('are not known where they are %s', async (_, dune) => {
    expect(await documents({ dune })).toBeUndefined()
  })
})
