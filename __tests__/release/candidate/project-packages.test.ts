import { describe, expect, test } from '@jest/globals'
import type { ProjectFiles } from '../../../src/release/candidate/project-files.ts'
import { findDrift } from '../../../src/release/candidate/drift.ts'
import type { Diagnostic } from '../../../src/text/diagnostic.ts'
import { readPackages } from '../../../src/release/candidate/project-packages.ts'

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

test('a language newer than the dune that is followed is told to be that', () => {
  const { diagnostics } = readPackages(files({ 'dune-project': '(lang dune 9.9)\n' }))
  expect(diagnostics).toMatchObject([
    {
      message: expect.stringMatching(/^Version 9\.9 of the dune language is not supported\./),
      hints: [expect.stringContaining('look for a newer dune-publish')],
    },
  ])
})

describe('drift', () => {
  const driftOf = (committed: string) => {
    const texts = { 'dune-project': generating, 'ferry.opam': committed }
    return (readPackages(files(texts)).read?.packages ?? []).flatMap((one) => [
      ...findDrift(one, 'error'),
    ])
  }

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

  test('is found where the committed file only lacks its end', () => {
    const cut = generated.slice(0, 100)
    expect(driftOf(cut)).toHaveLength(1)
    expect(driftOf(`${generated}x-more: 1\n`)).toHaveLength(1)
  })
})
