import { describe, expect, test } from '@jest/globals'
import { leaveOutConfPackages } from '../../../src/release/source/conf-packages.ts'
import { selectPackages } from '../../../src/release/source/package-selection.ts'
import { readPackages } from '../../../src/release/source/project-packages.ts'

const opam = 'opam-version: "2.0"\n'

/** The packages of a release of these files, and what is said of the others. */
function select(texts: Record<string, string>, named: readonly string[] = []) {
  const { read, diagnostics } = readPackages({
    commit: { id: 'c'.repeat(40), committedAt: 0 },
    entries: [],
    texts: new Map(Object.entries(texts)),
  })
  if (read === undefined) throw new Error(JSON.stringify(diagnostics))
  const selection = { packages: named, exclude: [] }
  const left = leaveOutConfPackages(selectPackages(read.packages, selection), selection)
  return {
    names: left.packages.map(({ name }) => name),
    said: left.diagnostics.map(({ severity, code, location }) => {
      const { source, span } = location ?? { source: undefined, span: undefined }
      return [severity, code, `${source?.name}: ${source?.text.slice(span?.start, span?.end)}`]
    }),
    hints: left.diagnostics.flatMap(({ hints }) => hints),
  }
}

const byHand = {
  'dune-project': '(lang dune 3.0)',
  'ferry.opam': opam,
  'conf-quay.opam': `${opam}flags: [ conf ]\n`,
}

describe('a conf package', () => {
  test('is left out of the release, with a notice at its flag', () => {
    const { names, said } = select(byHand)
    expect(names).toEqual(['ferry'])
    expect(said).toEqual([['notice', 'conf-package', 'conf-quay.opam: flags: [ conf ]']])
  })

  test('may have its flag from a template', () => {
    const { names, said } = select({
      'dune-project':
        '(lang dune 3.0)\n(generate_opam_files)\n(package (name ferry))\n(package (name conf-quay))',
      'conf-quay.opam.template': 'flags: conf\n',
    })
    expect(names).toEqual(['ferry'])
    expect(said).toEqual([['notice', 'conf-package', 'conf-quay.opam.template: flags: conf']])
  })

  test('that is named is an error, which says where to remove it', () => {
    const { names, said, hints } = select(byHand, ['ferry', 'conf-quay'])
    expect(names).toEqual(['ferry'])
    expect(said).toEqual([['error', 'conf-package', 'conf-quay.opam: flags: [ conf ]']])
    expect(hints[0]).toBe('Remove "conf-quay" from the input packages.')
  })

  test('is an error where there is no other package', () => {
    const { 'ferry.opam': _, ...alone } = byHand
    const { names, said } = select(alone)
    expect(names).toEqual([])
    expect(said).toEqual([['error', 'conf-package', 'conf-quay.opam: flags: [ conf ]']])
  })

  test('is known by its flag, not by its name', () => {
    const { names, said } = select({ 'dune-project': '(lang dune 3.0)', 'conf-quay.opam': opam })
    expect([names, said]).toEqual([['conf-quay'], []])
  })
})
