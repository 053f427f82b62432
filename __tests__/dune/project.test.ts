import { describe, expect, test } from '@jest/globals'
import { mergeInfo } from '../../src/dune/info.ts'
import type { Project } from '../../src/dune/project.ts'
import { readProject } from '../../src/dune/project.ts'
import type { Span } from '../../src/text/source.ts'
import { firstError } from './first-error.ts'

const text = `(lang dune 3.21)
(name heron)
(version v1.2)
(using menhir 2.1)
(generate_opam_files)
(subst disabled)
(opam_file_location relative_to_project)
(source (github fen/heron))
(license MIT "ISC OR MIT")
(authors)
(homepage https://h)
(package
 (name heron)
 (synopsis "One line")
 (depends
  fmt
  (lwt (>= 5.0)))
 (tags (a b))
 (dir ./src//lib/))
(package (name heron-lwt) (version 2))
`

function read(source: string): Project {
  const { project, diagnostics } = readProject({ name: 'dune-project', text: source })
  if (project === undefined) throw new Error(diagnostics.at(-1)?.message)
  return project
}

const project = read(text)
const at = (span: Span | undefined) =>
  span === undefined ? undefined : text.slice(span.start, span.end)

describe('every piece of information has the place it was read from', () => {
  const [heron, lwt] = project.packages
  test.each([
    ['the language', project.lang.span, '3.21'],
    ['the name', project.name?.span, 'heron'],
    ['the form of the name', project.name?.form, '(name heron)'],
    ['the version', project.version?.span, 'v1.2'],
    ['the version of an extension', project.extensions.get('menhir')?.span, '2.1'],
    ['a field without argument', project.generateOpamFiles?.span, '(generate_opam_files)'],
    ['subst', project.subst?.span, 'disabled'],
    [
      'the location of opam files',
      project.opamFileLocation?.form,
      '(opam_file_location relative_to_project)',
    ],
    ['the source', project.info.source?.span, '(github fen/heron)'],
    ['several licenses', project.info.license?.span, 'MIT "ISC OR MIT"'],
    ['one of several licenses', project.info.license?.value[1]?.span, '"ISC OR MIT"'],
    ['an empty list', project.info.authors?.span, '(authors)'],
    ['a package', lwt?.span, '(package (name heron-lwt) (version 2))'],
    ['the name of a package', heron?.name.span, 'heron'],
    ['the synopsis', heron?.synopsis?.span, '"One line"'],
    ['a dependency', heron?.depends?.value[1]?.span, '(lwt (>= 5.0))'],
    ['a tag', heron?.tags?.value[1]?.span, 'b'],
    ['a folder', heron?.dir?.span, './src//lib/'],
    ['nothing where nothing is written', lwt?.synopsis?.span, undefined],
  ])('%s', (_, span, written) => {
    expect(at(span)).toBe(written)
  })
})

describe('what a project says', () => {
  test('values are those dune takes', () => {
    expect(project).toMatchObject({
      lang: { value: { major: 3, minor: 21 } },
      name: { value: 'heron' },
      version: { value: 'v1.2' },
      generateOpamFiles: { value: true },
      subst: { value: 'disabled' },
      info: { source: { value: { kind: 'host', host: 'github', path: 'fen/heron' } } },
    })
    expect(project.packages.map(({ name }) => name.value)).toEqual(['heron', 'heron-lwt'])
    expect(project.packages[0]?.dir?.value).toBe('src/lib')
  })

  test('a field of a package replaces the field of the project as a whole', () => {
    const { info, packages } = read(
      '(lang dune 3.2)\n(authors A B)\n(license MIT)\n(package (name a) (authors))\n',
    )
    const own = packages[0]?.info
    const merged = own === undefined ? info : mergeInfo(info, own)
    expect(merged.authors?.value).toEqual([])
    expect(merged.license?.value.map(({ value }) => value)).toEqual(['MIT'])
  })

  test('the tree it was read from comes along', () => {
    expect(project.syntax.entries).toHaveLength(12)
    expect(text.slice(0, project.syntax.firstLine.end)).toBe('(lang dune 3.21)\n')
  })

  test.each([
    ['', undefined],
    ['(generate_opam_files)', true],
    ['(generate_opam_files true)', true],
    ['(generate_opam_files false)', false],
  ])('%j: generates %s', (field, value) => {
    expect(read(`(lang dune 3.0)\n${field}\n`).generateOpamFiles?.value).toBe(value)
  })

  test('of a warning switched twice the first switch counts', () => {
    const { warnings } = read(
      '(lang dune 3.18)\n(warnings (duplicate_deps disabled) (no_keep_locs enabled) (duplicate_deps enabled))\n',
    )
    expect([...warnings]).toEqual([
      ['duplicate_deps', false],
      ['no_keep_locs', true],
    ])
  })
})

describe('settings that matter to builds only are read all the same', () => {
  test.each([
    '(implicit_transitive_deps false)',
    '(implicit_transitive_deps false-if-hidden-includes-supported)',
    '(formatting)',
    '(formatting disabled)',
    '(formatting (enabled_for ocaml dune))',
    '(cram "enable")',
    '(dialect (name x) (implementation (extension a.b) (preprocess (run x %{input-file}))))',
    '(pin (url "https://x") (package (name a) (version 1)) (package (name b)))',
    '(package (name a) (sites (lib x) (share y)) (allow_empty))',
  ])('%s', (entry) => {
    expect(read(`(lang dune 3.24)\n${entry}\n`)).toBeDefined()
  })

  test.each([
    [
      '(implicit_transitive_deps)',
      'Not enough arguments for "implicit_transitive_deps"',
      undefined,
    ],
    ['(formatting enabled)', "'disabled' expected", 'enabled'],
    ['(formatting disabled x)', 'Too many arguments for "formatting"', 'x'],
    ['(cram on)', "must be 'disable' or 'enable'", 'on'],
    ['(dialect (implementation (extension x)))', 'Field "name" is missing', undefined],
    [
      '(dialect (name x) (implementation (extension .x)))',
      "extension must not start with '.'",
      '.x',
    ],
    [
      '(dialect (name x) (implementation (extension a/b)))',
      "extension must start with '.' and not contain '/'.",
      'a/b',
    ],
    ['(dialect (name reason))', 'dialect "reason" is already defined', '(name reason)'],
    [
      '(dialect (name x) (interface (extension rei)))',
      'extension "rei" is already registered by dialect "reason"',
      '(name x) (interface (extension rei))',
    ],
    ['(warnings (other disabled))', 'Unknown constructor other', 'other'],
    ['(warnings (no_keep_locs maybe))', 'only "enabled" and "disabled" are allowed', 'maybe'],
    ['(pkg)', 'The (pkg ...) stanza is only valid in dune-workspace files.', '(pkg)'],
    ['(using menhir "2.0")', 'Atom expected', '"2.0"'],
    ['(using menhir 2.0 x)', 'Too many arguments for "using"', 'x'],
    ['(package (name a) (sites (attic x)))', 'Unknown value attic', 'attic'],
    ['(package (name a) (sites (lib 1x)))', '"1x" is an invalid site name.', '1x'],
    ['(package (name a) (tags x))', 'List expected', 'x'],
    ['(package (name a) (allow_empty no))', 'Unknown value no', 'no'],
  ])('%s', (entry, message, where) => {
    const error = firstError(`(lang dune 3.24)\n${entry}\n`)
    expect([error.message.split('\n')[0], error.at]).toEqual([message, where ?? entry])
  })

  test('a value may need a newer language than its field', () => {
    const entry = '(implicit_transitive_deps false-if-hidden-includes-supported)'
    expect(firstError(`(lang dune 3.19)\n${entry}\n`)).toMatchObject({
      message: expect.stringMatching(
        /^'false-if-hidden-includes-supported' is only available since version 3\.20 /,
      ),
      at: 'false-if-hidden-includes-supported',
    })
  })

  test('below 3.9 a dialect needs both kinds of files', () => {
    const entry = '(dialect (name x) (implementation (extension y)))'
    expect(firstError(`(lang dune 3.8)\n${entry}\n`).message).toMatch(/^omitting \(interface\)/)
    expect(firstError('(lang dune 3.8)\n(dialect (name x))\n').message).toMatch(
      /^omitting \(implementation\)/,
    )
    expect(
      firstError('(lang dune 3.8)\n(dialect (name x) (implementation (extension a.b)))\n').message,
    ).toMatch(/^the possibility/)
  })
})

describe('the folder of a package', () => {
  test.each([
    ['a/b/../c', 'a/c'],
    ['a/..', '.'],
    ['./', '.'],
    ['...', '...'],
  ])('%s is %s', (dir, expected) => {
    const { packages } = read(`(lang dune 3.21)\n(package (name a) (dir ${dir}))\n`)
    expect(packages[0]?.dir?.value).toBe(expected)
  })

  test.each(['..', '../a', 'a/../../a', '/a'])('cannot be %s', (dir) => {
    expect(firstError(`(lang dune 3.21)\n(package (name a) (dir ${dir}))\n`)).toMatchObject({
      message: `path outside the workspace: ${dir} from .`,
      at: dir,
    })
  })
})

describe('the extension for formatting', () => {
  test.each([
    [
      '1.2 (enabled_for reason dune ocaml)',
      'replace this part by:\n(formatting (enabled_for dune ocaml reason))',
    ],
    [
      '1.1 (enabled_for reason ocaml reason)',
      'replace this part by:\n(formatting (enabled_for ocaml reason))',
    ],
    ['1.0', 'replace this part by:\n(formatting (enabled_for ocaml reason))'],
    ['1.1', 'replace this part by:\n(formatting (enabled_for dune ocaml reason))'],
    ['1.2', 'delete this part.'],
  ])('%s is refused since 2.0, with what does the same', (extension, advice) => {
    const entry = `(using fmt ${extension})`
    expect(firstError(`(lang dune 2.0)\n${entry}\n`)).toMatchObject({
      message: `Starting with (lang dune 2.0), formatting is enabled by default.\nTo port it to the new syntax, you can ${advice}`,
      at: entry,
    })
    expect(read(`(lang dune 1.11)\n${entry}\n`)).toBeDefined()
  })

  test('knows one field', () => {
    expect(firstError('(lang dune 1.11)\n(using fmt 1.2 (enable_for reason))\n')).toMatchObject({
      message: 'Unknown field "enable_for"',
      at: 'enable_for',
    })
  })
})

describe('a project without a name', () => {
  const diagnosed = (lang: string, more = '', opamFiles: readonly string[] = []) => {
    const source = {
      name: 'dune-project',
      text: `(lang dune ${lang})\n(generate_opam_files)\n${more}`,
    }
    return readProject(source, opamFiles).diagnostics.map(({ severity }) => severity)
  }

  test('is warned of where dune subst would need one', () => {
    expect(diagnosed('2.8')).toEqual(['warning'])
    expect(diagnosed('2.7')).toEqual([])
    expect(diagnosed('3.11', '(warnings (missing_project_name disabled))')).toEqual([])
  })

  test('takes the name of a package, or of an opam file', () => {
    expect(diagnosed('3.0', '(package (name a))')).toEqual([])
    expect(diagnosed('3.0', '', ['a.opam'])).toEqual([])
  })
})

describe('opam files beside a project', () => {
  const errors = (opamFiles: readonly string[], more = '') => {
    const source = { name: 'dune-project', text: `(lang dune 3.8)\n(package (name b))\n${more}` }
    return readProject(source, opamFiles).diagnostics
  }

  test('need a stanza each; the last one without is reported', () => {
    expect(errors(['b.opam'])).toEqual([])
    expect(errors(['c.opam', 'a.opam', 'b.opam'])).toMatchObject([
      { location: { source: { name: 'c.opam' }, span: { start: 0, end: 0 } } },
    ])
  })

  test('must not be there when they belong into the folder opam', () => {
    const more = '(opam_file_location inside_opam_directory)\n'
    expect(errors([], more)).toEqual([])
    expect(errors(['b.opam', 'a.opam'], more)[0]?.message).toMatch(/\n- a\.opam\n- b\.opam$/)
  })
})
