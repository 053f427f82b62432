import { describe, expect, test } from '@jest/globals'
import type { ProjectFiles } from '../../../src/release/source/project-files.ts'
import { findDrift } from '../../../src/release/source/drift.ts'
import type { Diagnostic } from '../../../src/text/diagnostic.ts'
import { readPackages } from '../../../src/release/source/project-packages.ts'

const files = (texts: Record<string, string>): ProjectFiles => ({
  commit: { id: 'c'.repeat(40), committedAt: 0 },
  entries: [],
  texts: new Map(Object.entries(texts)),
})
const generating = '(lang dune 3.0)\n(generate_opam_files)\n(package (name ferry) (synopsis S))\n'
const generated =
  readPackages(files({ 'dune-project': generating })).read?.packages[0]?.generated?.content ?? ''

describe('the packages of a project', () => {
  test('are its stanzas, their opam files generated', () => {
    const { read, diagnostics } = readPackages(files({ 'dune-project': generating }))
    expect(diagnostics).toEqual([])
    expect(read?.packages).toMatchObject([
      { name: 'ferry', path: 'ferry.opam', committed: undefined },
    ])
    expect(generated).toContain('\nsynopsis: "S"\n')
  })

  test('a template may be copied by a rule', () => {
    const texts = {
      'dune-project': generating,
      dune: '(rule (copy shared.template ferry.opam.template))',
      'shared.template': 'x-ferry: true\n',
    }
    const { read } = readPackages(files(texts))
    expect(read?.packages[0]?.generated?.content).toBe(`${generated}x-ferry: true\n`)
  })

  test('keep the committed file where a rule makes the template', () => {
    const texts = {
      'dune-project': generating,
      dune: '(rule (with-stdout-to ferry.opam.template (run ./template.exe)))',
      'ferry.opam': 'opam-version: "2.0"\n',
    }
    const { read, diagnostics } = readPackages(files(texts))
    expect(read?.packages).toMatchObject([
      { generated: undefined, committed: { name: 'ferry.opam' } },
    ])
    expect(diagnostics).toMatchObject([{ severity: 'notice', code: 'template-by-rule' }])
  })

  test('are its opam files, where it has no stanza', () => {
    const texts = { 'dune-project': '(lang dune 3.0)', 'ferry.opam': 'opam-version: "2.0"' }
    expect(readPackages(files(texts)).read?.packages).toMatchObject([
      { name: 'ferry', path: 'ferry.opam', generated: undefined },
    ])
  })

  test('lie in opam/ where dune-project says so', () => {
    const text = generating
      .replace('3.0', '3.8')
      .replace(
        '(generate_opam_files)',
        '(generate_opam_files)(opam_file_location inside_opam_directory)',
      )
    const { read } = readPackages(files({ 'dune-project': text, 'opam/ferry.opam': 'x' }))
    expect(read?.packages).toMatchObject([
      { path: 'opam/ferry.opam', committed: { name: 'opam/ferry.opam' } },
    ])
  })

  test.each<[string, Record<string, string>, string]>([
    ['there is no dune-project', { 'ferry.opam': '' }, 'dune-project-missing'],
    ['there is no package', { 'dune-project': '(lang dune 3.0)' }, 'packages-missing'],
    [
      'a stanza has no opam file and none is generated',
      { 'dune-project': '(lang dune 3.0)(package (name ferry))'.replace(')(', ')\n(') },
      'opam-file-missing',
    ],
    [
      'a name would lead out of its folder',
      { 'dune-project': `${generating.replace('3.0)', '3.0)\n(name p)')}(package (name ../x))` },
      'package-name-invalid',
    ],
    [
      'a file has a name opam does not know',
      { 'dune-project': '(lang dune 3.0)', 'fér ry.opam': '' },
      'package-name-invalid',
    ],
    ['dune-project has an error', { 'dune-project': '(lang dune 3.0)\n(name' }, 'dune-project'],
  ])('are refused where %s', (_, texts, code) => {
    const { diagnostics } = readPackages(files(texts))
    expect(diagnostics.map((one) => [one.severity, one.code])).toEqual([['error', code]])
  })
})

describe('a project for a dune that is not known yet', () => {
  const opam = 'opam-version: "2.0"\n'
  const stanzas = '(generate_opam_files)\n(package (name ferry))\n(package (name quay))\n'

  test.each([
    ['a language', `(lang dune 9.9)\n${stanzas}`, '(lang dune 9.9)'],
    ['an extension', `(lang dune 3.20)\n(using mdx 0.99)\n${stanzas}`, '(using mdx 0.99)'],
    [
      'an unknown extension',
      `(lang dune 3.25)\n(using boats 0.1)\n${stanzas}`,
      '(using boats 0.1)',
    ],
    [
      'fields and values that are new, too',
      `(lang dune 3.99)\n(sails 3)\n(cram both)\n4\n${stanzas.replace('quay)', 'quay) (berths 4)')}`,
      '(lang dune 3.99)',
    ],
  ])('is released with its committed opam files: %s', (_, text, asks) => {
    const { read, diagnostics } = readPackages(
      files({ 'dune-project': text, 'ferry.opam': opam, 'quay.opam': opam }),
    )
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'dune-version-unknown',
        message: expect.stringContaining(
          `does not know ${asks}. It publishes the committed opam files`,
        ),
      },
    ])
    expect(read?.packages).toMatchObject([
      { name: 'ferry', committed: { text: opam }, generated: undefined },
      { name: 'quay', committed: { text: opam }, generated: undefined },
    ])
  })

  test('may have opam files that are written by hand', () => {
    const { read, diagnostics } = readPackages(
      files({ 'dune-project': '(lang dune 9.9)\n(name ferry)\n', 'ferry.opam': opam }),
    )
    expect(diagnostics).toMatchObject([{ severity: 'warning' }])
    expect(read?.packages).toMatchObject([{ name: 'ferry' }])
    expect(read?.project).toMatchObject({ name: { value: 'ferry' }, lang: { value: { major: 9 } } })
  })

  test.each([
    ['none is committed', {}, 'Commit ferry.opam, quay.opam.'],
    ['one is missing', { 'ferry.opam': opam }, 'Commit quay.opam.'],
  ])('is refused where opam files are generated and %s', (_, more, hint) => {
    const { read, diagnostics } = readPackages(
      files({ 'dune-project': `(lang dune 9.9)\n${stanzas}`, ...more }),
    )
    expect(read).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'dune-version-unknown',
        hints: [expect.stringContaining(hint), expect.stringContaining('newer version')],
      },
    ])
  })

  test.each([
    ['a misspelt extension', '(lang dune 3.20)\n(using menhirr 1.0)\n'],
    ['a version that the language lacks', '(lang dune 3.24)\n(using rocq 0.15)\n'],
    ['a version that never was', '(lang dune 2.10)\n'],
    ['a stanza without a name', '(lang dune 9.9)\n(package (synopsis x))\n'],
  ])('is not one with %s', (_, text) => {
    const { read, diagnostics } = readPackages(
      files({ 'dune-project': `${text}(package (name ferry))\n`, 'ferry.opam': opam }),
    )
    expect(read).toBeUndefined()
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'dune-project' }])
  })
})

describe('an extension that dune deleted', () => {
  const coq = '(lang dune 3.8)\n(using coq 0.8)\n'
  const byHand = (dune: string) => `opam-version: "2.0"\ndepends: ["dune" {${dune}}]\n`
  const generatedFor = (dune: string) =>
    `${coq}(generate_opam_files)\n(package (name ferry) (depends ${dune}))\n`

  test.each([
    ['below it', '>= "3.8" & < "3.24"'],
    ['below it, a pre-release', '>= "3.8" & < "3.24~"'],
    ['at an earlier version', '= "3.17.2"'],
    ['at several', '< "3.10" | (>= "3.12" & < "3.20")'],
  ])('may be used by packages that bound dune %s', (_, bound) => {
    const { read, diagnostics } = readPackages(
      files({ 'dune-project': coq, 'ferry.opam': byHand(bound) }),
    )
    expect(diagnostics).toEqual([])
    expect(read?.packages).toHaveLength(1)
  })

  test.each([
    ['any later one', '>= "3.8"'],
    ['one much later', '< "3.20" | > "3.30"'],
    ['one exactly', '< "3.20" | = "3.30"'],
  ])('is a warning where an opam file written by hand allows %s', (_, bound) => {
    const { read, diagnostics } = readPackages(
      files({
        'dune-project': coq,
        'ferry.opam': byHand(bound),
        'quay.opam': byHand('< "3.24"'),
      }),
    )
    expect(read?.packages).toHaveLength(2)
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'dune-extension-deleted',
        message: expect.stringMatching(/support \(using coq 0\.8\).* allow such a dune: ferry\.$/),
        hints: [expect.stringContaining('"dune" {< "3.24"}')],
      },
    ])
  })

  test('is generated for where dune-project has the bound', () => {
    const text = generatedFor('(dune (< 3.24))')
    const { read, diagnostics } = readPackages(files({ 'dune-project': text }))
    expect(diagnostics).toEqual([])
    expect(read?.packages[0]?.generated?.content).toContain('"dune" {>= "3.8" & < "3.24"}')
  })

  test('stops the generation without a bound, in the words of dune', () => {
    const { read, diagnostics } = readPackages(files({ 'dune-project': generatedFor('ocaml') }))
    expect(read).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        code: 'dune-project',
        message: 'Extension coq was deleted in the 3.24 version of the dune language',
        hints: [expect.anything(), expect.stringContaining('(dune (< 3.24))')],
      },
    ])
  })

  test.each([
    ['the language has never had', '(lang dune 3.7)\n(using coq 0.8)\n'],
    ['never was', '(lang dune 3.8)\n(using coq 9.9)\n'],
    ['the language itself deleted', '(lang dune 3.24)\n(using coq 0.8)\n'],
  ])('is an error in a version that %s', (_, text) => {
    const { diagnostics } = readPackages(
      files({ 'dune-project': text, 'ferry.opam': byHand('< "3.24"') }),
    )
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'dune-project' }])
  })

  test('may be one of its versions', () => {
    const { diagnostics } = readPackages(
      files({
        'dune-project': '(lang dune 3.4)\n(using ctypes 0.2)\n',
        'ferry.opam': byHand('< "3.11"'),
      }),
    )
    expect(diagnostics).toEqual([])
  })
})

describe('drift', () => {
  const driftOf = (committed: string, project = generating) => {
    const { read } = readPackages(files({ 'dune-project': project, 'ferry.opam': committed }))
    if (read === undefined) throw new Error(project)
    const rules = { severity: 'error', language: read.project.lang.value } as const
    return read.packages.flatMap((one) => findDrift(one, rules))
  }

  test.each([
    ['3.22', 'Run "dune build", commit the file,'],
    ['3.23', 'Run "dune build @opam", then "dune promote", commit the file,'],
    ['3.24', 'Run "dune build @opam", then "dune promote", commit the file,'],
  ])('in language %s names the commands that write the file', (language, hint) => {
    const project = generating.replace(/^\(lang dune [0-9.]+\)/, `(lang dune ${language})`)
    expect(driftOf('', project)[0]?.hints[0]).toContain(hint)
  })

  test('is not there where the committed file is the generated one', () => {
    expect(driftOf(generated)).toEqual([])
  })

  const textAt = (found: Diagnostic | undefined) => {
    const { source, span } = found?.location ?? { source: undefined, span: undefined }
    return [source?.name, source?.text.slice(span?.start, span?.end)]
  }

  test('of one field points to the line of dune-project that says otherwise', () => {
    const [drift] = driftOf(generated.replace('synopsis: "S"', 'synopsis: "T"'))
    expect(drift).toMatchObject({
      severity: 'error',
      code: 'drift',
      message: 'ferry.opam is not what dune generates from dune-project: synopsis.',
    })
    expect(textAt(drift)).toEqual(['dune-project', '(synopsis S)'])
    expect(drift?.detail).toContain('\n-synopsis: "T"\n+synopsis: "S"\n')
  })

  test('of several fields points to the first line that differs', () => {
    const [drift] = driftOf(generated.replace('"S"', '"T"').replace('"dune" {', '"dune" {build & '))
    expect(drift?.message).toContain('from dune-project: synopsis, depends.')
    expect(textAt(drift)).toEqual(['ferry.opam', 'synopsis: "T"'])
  })

  test('of a field that only the committed file has points to it', () => {
    const [drift] = driftOf(`${generated}x-more: 1\n`)
    expect(drift?.message).toContain('from dune-project: x-more.')
    expect(textAt(drift)).toEqual(['ferry.opam', 'x-more: 1'])
  })

  test('of layout alone names no field', () => {
    const [drift] = driftOf(generated.replace('synopsis: "S"', 'synopsis:   "S"'))
    expect(drift?.message).toBe('ferry.opam is not what dune generates from dune-project.')
  })

  test.each<[string, string, string]>([
    ['CRLF line endings', generated.replaceAll('\n', '\r\n'), 'it has CRLF line endings'],
    ['a byte order mark', `\xEF\xBB\xBF${generated}`, 'it has a byte order mark'],
    [
      'both',
      `\xEF\xBB\xBF${generated.replaceAll('\n', '\r\n')}`,
      'it has CRLF line endings and a byte order mark',
    ],
  ])('that is %s only is a warning that names it, without a difference', (_, committed, named) => {
    const [found, ...others] = driftOf(committed)
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', code: 'drift' })
    expect(found?.message).toContain(
      `only in its form: ${named}, and dune generates LF line endings.`,
    )
    expect(found?.detail).toBeUndefined()
    expect(found?.hints.at(-1)).toContain('*.opam text eol=lf')
  })

  test('of a field in a file with CRLF line endings shows that field only', () => {
    const committed = generated.replace('synopsis: "S"', 'synopsis: "T"').replaceAll('\n', '\r\n')
    const [found] = driftOf(committed)
    expect(found).toMatchObject({ severity: 'error', code: 'drift' })
    expect(found?.message).toContain('dune-project: synopsis.')
    expect(found?.detail?.match(/^[-+][^-+].*$/gm)).toEqual(['-synopsis: "T"', '+synopsis: "S"'])
  })

  test('is found where the committed file only lacks its end', () => {
    const cut = generated.slice(0, 100)
    expect(driftOf(cut)).toHaveLength(1)
    expect(driftOf(`${generated}x-more: 1\n`)).toHaveLength(1)
  })
})
