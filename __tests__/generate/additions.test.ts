import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { opamAddition, stanzaAddition, stanzaField } from '../../src/generate/additions.ts'
import { generateOpamFiles } from '../../src/generate/opam-files.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'
import { field, ident, list, string } from '../../src/opam/syntax.ts'

/** The fields of the opam file that dune generates with a field more in the package. */
function generated(stanzas: string): readonly string[] {
  const text = `(lang dune 3.20)\n(generate_opam_files)\n(package (name heron)\n (allow_empty)\n ${stanzas})\n`
  const { project, diagnostics } = readProject({ name: 'dune-project', text })
  if (project === undefined) throw new Error(diagnostics.at(-1)?.message)
  const sources = { project, opamFiles: [], templates: [], duneFiles: [] }
  const [file] = generateOpamFiles(sources).files
  const items = parseOpamFile({ name: 'heron.opam', text: file?.content ?? '' }).file.items
  return items.flatMap((item) => (item.kind === 'field' ? [item.name] : []))
}

describe('what is to be added to dune-project gives the field', () => {
  test.each([
    'synopsis',
    'maintainer',
    'authors',
    'license',
    'homepage',
    'bug-reports',
    'dev-repo',
  ])('%s', (name) => {
    expect(generated('')).not.toContain(name)
    expect(generated(stanzaAddition(name, 'heron', { hasSource: false }) ?? '')).toContain(name)
  })

  test.each(['homepage', 'bug-reports'])('%s, where the project has a source', (name) => {
    const addition = stanzaAddition(name, 'heron', { hasSource: true }) ?? ''
    expect(addition).not.toContain('source')
    expect(generated(addition)).toContain(name)
  })

  test('which dune-project may not have', () => {
    expect(stanzaAddition('flags', 'heron', { hasSource: false })).toBeUndefined()
  })
})

describe('what is to be added to an opam file is that field', () => {
  test.each([
    'synopsis',
    'maintainer',
    'authors',
    'license',
    'homepage',
    'bug-reports',
    'dev-repo',
    'flags',
    'depexts',
    'conflict-class',
  ])('%s', (name) => {
    const { file, diagnostics } = parseOpamFile({
      name: 'heron.opam',
      text: opamAddition(name, 'heron') ?? '',
    })
    expect(diagnostics).toEqual([])
    expect(file.items).toMatchObject([{ kind: 'field', name }])
  })

  test('where there is one to add', () => {
    expect(opamAddition('x-other', 'heron')).toBeUndefined()
  })
})

describe('a field of an opam file, as dune-project says it', () => {
  test.each([
    [field('maintainer', string('Ana A')), '(maintainers "Ana A")'],
    [field('authors', list([string('Ana'), string('B "b"')])), '(authors Ana "B \\"b\\"")'],
    [field('doc', string('https://d')), '(documentation https://d)'],
    [field('bug-reports', string('https://b')), '(bug_reports https://b)'],
    [field('flags', list([ident('conf')])), undefined],
    [field('license', list([ident('MIT'), string('ISC')])), undefined],
  ])('%#', (given, expected) => {
    expect(stanzaField(given)).toBe(expected)
  })
})
