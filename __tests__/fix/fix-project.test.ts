import { describe, expect, test } from '@jest/globals'
import type { FixedProject } from '../../src/fix/fix-project.ts'
import { fixProject, joinFixes, textsAfter } from '../../src/fix/fix-project.ts'
import type { Wanted, WantedCorrection } from '../../src/fix/wanted.ts'
import type { OpamField } from '../../src/opam/syntax.ts'
import { field, list, string } from '../../src/opam/syntax.ts'

const bound = {
  kind: 'atom',
  atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: '5.0' } },
} as const

function dependency(name: string, where: 'depends' | 'conflicts' = 'depends'): Wanted {
  return {
    kind: 'dependency',
    field: where,
    dependency: { name, constraints: bound },
    occurrence: 0,
  }
}

function stated(item: OpamField): Wanted {
  return { kind: 'field', field: item }
}

const license = stated(field('license', string('MIT')))
const depexts = stated(field('depexts', list([list([string('gmp')])])))

function correction(name: string, wanted: Wanted): WantedCorrection {
  const message = JSON.stringify(wanted)
  const finding = { severity: 'warning', code: 'a-finding', message, hints: [] } as const
  return { package: name, wanted, origin: undefined, finding }
}

interface Files {
  readonly [path: string]: string
}

function fix(
  files: Files,
  corrections: readonly WantedCorrection[],
  links: readonly string[] = [],
): FixedProject {
  const { fixed, diagnostics } = fixProject({
    texts: new Map(Object.entries(files)),
    links: new Set(links),
    find: () => corrections,
    fixesDrift: () => false,
  })
  if (fixed === undefined)
    throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)))
  return fixed
}

function after({ files }: FixedProject, path: string): string | undefined {
  return files.find((file) => file.path === path)?.after
}

const head = '(lang dune 3.0)\n(generate_opam_files)\n'

describe('a dependency in dune-project', () => {
  test.each([
    ['without a constraint', '(depends lwt re)', '(depends (lwt (>= 5.0)) re)'],
    ['with one', '(depends (lwt (< 6)) re)', '(depends (lwt (>= 5.0)) re)'],
    ['over lines', '(depends\n  (lwt\n   (< 6))\n  re)', '(depends\n  (lwt\n   (>= 5.0))\n  re)'],
    ['that is new', '(depends re)', '(depends re (lwt (>= 5.0)))'],
    [
      'that is new, a line each',
      '(depends\n  re\n  fmt)',
      '(depends\n  re\n  fmt\n  (lwt (>= 5.0)))',
    ],
    ['that is the second', '(depends\n  re)', '(depends\n  re\n  (lwt (>= 5.0)))'],
    [
      'behind a comment',
      '(depends\n  re ; for tests\n )',
      '(depends\n  re ; for tests\n  (lwt (>= 5.0))\n )',
    ],
    ['in an empty field', '(depends)', '(depends (lwt (>= 5.0)))'],
    ['in tabs', '(depends\n\tre\n\tfmt)', '(depends\n\tre\n\tfmt\n\t(lwt (>= 5.0)))'],
  ])('%s', (_, before, expected) => {
    const project = `${head}; about\n(package\n (name a) ; the name\n ${before})\n; the end`
    const fixed = fix({ 'dune-project': project }, [correction('a', dependency('lwt'))])
    expect(fixed.left).toEqual([])
    expect(after(fixed, 'dune-project')).toBe(project.replace(before, expected))
  })

  test('comes with its field where the package has none', () => {
    const project = `${head}(package\n (name a)\n (synopsis "A"))\n`
    const fixed = fix({ 'dune-project': project }, [correction('a', dependency('x', 'conflicts'))])
    expect(after(fixed, 'dune-project')).toBe(
      `${head}(package\n (name a)\n (synopsis "A")\n (conflicts (x (>= 5.0))))\n`,
    )
  })

  test('is left where a comment stands inside', () => {
    const project = `${head}(package (name a) (depends (lwt ; old\n (< 6))))\n`
    const fixed = fix({ 'dune-project': project }, [correction('a', dependency('lwt'))])
    expect(fixed.files).toEqual([])
    expect(fixed.left.map(({ why }) => why)).toEqual(['a comment is inside the dependency'])
  })

  test('keeps line ends of Windows', () => {
    const project = `${head}(package\n (name a)\n (depends\n  re\n  fmt))\n`.replaceAll(
      '\n',
      '\r\n',
    )
    const fixed = fix({ 'dune-project': project }, [correction('a', dependency('lwt'))])
    expect(after(fixed, 'dune-project')).toBe(project.replace('fmt', 'fmt\r\n  (lwt (>= 5.0))'))
  })
})

describe('a field in dune-project', () => {
  const two = `${head}(name p)\n(license ISC) ; ours\n(package (name a))\n(package (name b))\n`

  test('is written where it holds for all packages, if all of them ask for it', () => {
    const fixed = fix({ 'dune-project': two }, [correction('a', license), correction('b', license)])
    expect(after(fixed, 'dune-project')).toBe(two.replace('ISC', 'MIT'))
    expect(fixed.written).toHaveLength(2)
  })

  test('is written into the package, if another one keeps its own', () => {
    const fixed = fix({ 'dune-project': two }, [correction('a', license)])
    expect(after(fixed, 'dune-project')).toBe(two.replace('(name a)', '(name a) (license MIT)'))
  })

  test('is added beside its like', () => {
    const project = `${head}(name a)\n(maintainers "M")\n(authors "A") ; all\n(package (name a))\n`
    const fixed = fix({ 'dune-project': project }, [correction('a', license)])
    expect(after(fixed, 'dune-project')).toBe(project.replace('; all\n', '; all\n(license MIT)\n'))
  })

  test('for which dune has no words goes into a new template', () => {
    const fixed = fix({ 'dune-project': `${head}(package (name a))\n` }, [correction('a', depexts)])
    expect(fixed.files).toEqual([
      { path: 'a.opam.template', before: undefined, after: 'depexts: [\n  ["gmp"]\n]\n' },
    ])
  })
})

describe('a template', () => {
  test.each([
    ['has the field', 'depexts: ["x"] # why\nbuild: []\n', 'depexts: [["gmp"]] # why\nbuild: []\n'],
    ['gets the field', 'build: [] # none\n', 'build: [] # none\ndepexts: [\n  ["gmp"]\n]\n'],
    ['has no last line end', 'build: []', 'build: []\ndepexts: [\n  ["gmp"]\n]\n'],
    ['has only a comment', '# nothing\n', '# nothing\ndepexts: [\n  ["gmp"]\n]\n'],
  ])('%s', (_, template, expected) => {
    const files = { 'dune-project': `${head}(package (name a))\n`, 'a.opam.template': template }
    const fixed = fix(files, [correction('a', depexts)])
    expect(fixed.left).toEqual([])
    expect(after(fixed, 'a.opam.template')).toBe(expected)
  })

  test('with the field twice is left', () => {
    const template = 'depexts: ["x"]\ndepexts: ["y"]\n'
    const files = { 'dune-project': `${head}(package (name a))\n`, 'a.opam.template': template }
    const fixed = fix(files, [correction('a', depexts)])
    expect(fixed.left.map(({ why }) => why)).toEqual([
      'a.opam.template has the field depexts twice',
    ])
  })

  test('that rules copy for others is left, if these would change', () => {
    const files = {
      'dune-project': `${head}(package (name a))\n(package (name b))\n`,
      'a.opam.template': 'tags: ["x"]\n',
      dune: '(rule (copy a.opam.template b.opam.template))\n',
    }
    const fixed = fix(files, [correction('b', depexts)])
    expect(fixed.left.map(({ why }) => why)).toEqual(['a.opam would change, too'])
  })
})

describe('an opam file written by hand', () => {
  const project = '(lang dune 3.0)\n'
  const opam = (depends: string) => `opam-version: "2.0" # 2\n${depends}\nsynopsis: "A"\n`

  test.each([
    ['a bound', 'depends: ["lwt" "re"]', 'depends: ["lwt" {>= "5.0"} "re"]'],
    ['a new dependency', 'depends: ["re"]', 'depends: ["re" "lwt" {>= "5.0"}]'],
    [
      'a new dependency, a line each',
      'depends: [\n    "re" # for tests\n]',
      'depends: [\n    "re" # for tests\n    "lwt" {>= "5.0"}\n]',
    ],
    ['the first dependency', 'depends: []', 'depends: ["lwt" {>= "5.0"}]'],
    ['a list of one without brackets', 'depends: "re"', 'depends: ["re" "lwt" {>= "5.0"}]'],
    ['a bound in a choice', 'depends: [("lwt" | "re")]', 'depends: [("lwt" {>= "5.0"} | "re")]'],
  ])('%s', (_, before, expected) => {
    const files = { 'dune-project': project, 'a.opam': opam(before) }
    const fixed = fix(files, [correction('a', dependency('lwt'))])
    expect(fixed.left).toEqual([])
    expect(after(fixed, 'a.opam')).toBe(opam(expected))
  })

  test('without a last line end gets a field on a line of its own', () => {
    const files = { 'dune-project': project, 'a.opam': 'opam-version: "2.0"' }
    const fixed = fix(files, [correction('a', license)])
    expect(after(fixed, 'a.opam')).toBe('opam-version: "2.0"\nlicense: "MIT"\n')
  })

  test('that is a symbolic link is left', () => {
    const files = { 'dune-project': project, 'a.opam': opam('depends: ["lwt"]') }
    const fixed = fix(files, [correction('a', dependency('lwt'))], ['a.opam'])
    expect(fixed.files).toEqual([])
    expect(fixed.left.map(({ why }) => why)).toEqual(['a.opam is a symbolic link'])
  })
})

test('the opam files that dune generates are written again with the correction', () => {
  const project = `${head}(package (name a) (depends lwt))\n`
  const generated = fix({ 'dune-project': project, 'a.opam': '' }, [
    correction('a', dependency('re')),
  ])
  const file = after(generated, 'a.opam')
  const files = {
    'dune-project': project,
    'a.opam': file?.replace('  "re" {>= "5.0"}\n', '') ?? '',
  }
  const fixed = fix(files, [correction('a', dependency('re'))])
  expect(fixed.files.map(({ path }) => path)).toEqual(['dune-project', 'a.opam'])
  expect(after(fixed, 'a.opam')).toBe(file)
  expect(fixed.written.map(({ code }) => code)).toEqual(['a-finding'])
})

test('of two corrections of one dependency the second waits for the next round', () => {
  const project = `${head}(package (name a) (depends lwt))\n`
  const other = { ...bound, atom: { ...bound.atom, operator: '<' } } as const
  const second: Wanted = {
    kind: 'dependency',
    field: 'depends',
    dependency: { name: 'lwt', constraints: other },
    occurrence: 0,
  }
  const fixed = fix({ 'dune-project': project }, [
    correction('a', dependency('lwt')),
    correction('a', second),
  ])
  expect(after(fixed, 'dune-project')).toContain('(lwt (< 5.0))')
  expect(fixed.written).toHaveLength(2)
})

test('a project that cannot be read has no corrections', () => {
  const { fixed, diagnostics } = fixProject({
    texts: new Map([['dune-project', '(lang dune 3.0)\n(package']]),
    links: new Set(),
    find: () => [],
    fixesDrift: () => true,
  })
  expect(fixed).toBeUndefined()
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['error'])
})

test('corrections of corrected files are one with those before', () => {
  const texts = new Map([['dune-project', `${head}(package (name a) (depends lwt))\n`]])
  const first = fix(Object.fromEntries(texts), [correction('a', dependency('lwt'))])
  const between = textsAfter(texts, first)
  const second = fix(Object.fromEntries(between), [correction('a', dependency('re'))])
  const whole = joinFixes(first, second)
  expect(whole.files.map(({ before }) => before)).toEqual([texts.get('dune-project')])
  expect(after(whole, 'dune-project')).toContain('(depends (lwt (>= 5.0)) (re (>= 5.0)))')
  expect(whole.written).toHaveLength(2)
})
