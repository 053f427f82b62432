import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { firstError } from './first-error.ts'

const lines = (...all: readonly string[]) => ['(lang dune 3.24)', ...all, ''].join('\n')

describe('of several errors the one is reported that dune meets first', () => {
  test.each([
    ['syntax before fields', lines('(zzz)', '(name "'), 'unterminated quoted string'],
    [
      'the shape of entries before their contents',
      lines('(name a.b)', 'atom'),
      'S-expression of the form (<name> <values>...) expected',
    ],
    ['using before name', lines('(name a.b)', '(using nope 1.0)'), 'Unknown extension "nope".'],
    [
      'the last using first',
      lines('(using one 1.0)', '(using two 1.0)'),
      'Unknown extension "two".',
    ],
    [
      'name before version',
      lines('(version "")', '(name "")'),
      '"" is not a valid Dune project name.',
    ],
    [
      'source before authors',
      lines('(authors (a))', '(source github)'),
      'Not enough arguments for "github"',
    ],
    [
      'license before homepage',
      lines('(homepage)', '(license)'),
      'Not enough arguments for "license"',
    ],
    [
      'maintainers before packages',
      lines('(package)', '(maintainers ())'),
      'Atom or quoted string expected',
    ],
    [
      'the last package first',
      lines('(package (name a) (x))', '(package (name b) (y))'),
      'Unknown field "y"',
    ],
    ['packages before flags', lines('(cram maybe)', '(package)'), 'Field "name" is missing'],
    ['pins before flags', lines('(cram maybe)', '(pin)'), 'Field "url" is missing'],
    [
      'generate_opam_files before subst',
      lines('(subst x)', '(generate_opam_files y)'),
      'Unknown value y',
    ],
    [
      'a repeated field before its contents',
      lines('(name a.b)', '(name c)'),
      'Field "name" is present too many times',
    ],
    [
      'fields before unknown ones',
      lines('(zzz)', '(warnings x)'),
      'S-expression of the form (<name> <values>...) expected',
    ],
    ['the shortest unknown field', lines('(aaa)', '(zz)', '(yy)', '(bbb)'), 'Unknown field "yy"'],
    [
      'unknown fields before the set of packages',
      lines('(zzz)', '(package (name a))', '(package (name a))'),
      'Unknown field "zzz"',
    ],
    [
      'in a package name before synopsis',
      lines('(package (synopsis) (version ""))'),
      'Field "name" is missing',
    ],
    [
      'in a package version before depends',
      lines('(package (name a) (depends 1) (version ""))'),
      '"" is an invalid package version.',
    ],
    [
      'in a package depends before conflicts before depopts',
      lines('(package (name a) (depopts 3) (conflicts 2) (depends 1))'),
      '"1" is an invalid package dependency.\n',
    ],
    [
      'in a package info before tags before dir',
      lines('(package (name a) (dir ..) (tags) (license))'),
      'Not enough arguments for "license"',
    ],
    [
      'tags before dir',
      lines('(package (name a) (dir ..) (tags))'),
      'Not enough arguments for "tags"',
    ],
    [
      'the name of the project before deprecated names',
      lines('(name b)', '(package (name a) (deprecated_package_names a))'),
      'when a single package is defined, it must have the same name as the project name: b',
    ],
    [
      'packages before dialects',
      lines('(dialect (name ocaml))', '(package (name a.b))'),
      '"a.b" is an invalid opam package name.\n',
    ],
  ])('%s', (_, text, message) => {
    const error = firstError(text).message
    expect(message.endsWith('\n') ? `${error.split('\n')[0]}\n` : error).toBe(message)
  })
})

describe('an unknown field', () => {
  test('is reported where it is last', () => {
    const text = lines('(zzz 1)', '(zzz 2)')
    const [error] = readProject({ name: 'dune-project', text }).diagnostics
    expect(error?.location?.span.start).toBe(text.lastIndexOf('zzz'))
  })

  test('is held against the fields that were asked for, the last first', () => {
    const { diagnostics } = readProject({ name: 'dune-project', text: lines('(nam x)') })
    expect(diagnostics[0]?.hints).toEqual(['did you mean cram or name?'])
  })
})

describe('each field needs its language', () => {
  test.each([
    ['source', '(github a/b)', '1.7', '1.6'],
    ['authors', 'a', '1.9', '1.8'],
    ['license', 'a', '1.9', '1.8'],
    ['homepage', 'a', '1.10', '1.9'],
    ['documentation', 'a', '1.10', '1.9'],
    ['bug_reports', 'a', '1.10', '1.9'],
    ['maintainers', 'a', '1.10', '1.9'],
    ['maintenance_intent', 'a', '3.18', '3.17'],
    ['wrapped_executables', 'true', '1.11', '1.10'],
    ['map_workspace_root', 'true', '3.7', '3.6'],
    ['allow_approximate_merlin', 'true', '1.9', '1.8'],
    ['executables_implicit_empty_intf', 'true', '2.9', '2.8'],
    ['accept_alternative_dune_file_name', 'true', '3.0', '2.9'],
    ['generate_opam_files', 'true', '1.10', '1.9'],
    ['use_standard_c_and_cxx_flags', 'true', '2.8', '2.7'],
    ['dialect', '(name x)', '1.11', '1.10'],
    ['explicit_js_mode', 'true', '1.11', '1.10'],
    ['formatting', 'disabled', '2.0', '1.12'],
    ['subst', 'enabled', '3.0', '2.9'],
    ['strict_package_deps', 'true', '2.3', '2.2'],
    ['cram', 'enable', '2.7', '2.6'],
    ['expand_aliases_in_sandbox', 'true', '3.0', '2.9'],
    ['opam_file_location', 'relative_to_project', '3.8', '3.7'],
    ['warnings', '', '3.11', '3.10'],
  ])('%s', (name, value, since, before) => {
    const written = `(${name} ${value})`
    expect(firstError(`(lang dune ${before})\n${written}\n`)).toEqual({
      message: `'${name}' is only available since version ${since} of the dune language. Please update your dune-project file to have (lang dune ${since}).`,
      at: written,
    })
    const { diagnostics } = readProject({
      name: 'dune-project',
      text: `(lang dune ${since})\n${written}\n`,
    })
    expect(diagnostics.filter(({ message }) => message.startsWith(`'${name}'`))).toEqual([])
  })
})
