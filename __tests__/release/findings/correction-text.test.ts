import { describe, expect, test } from '@jest/globals'
import { reviewPackage } from '../../../src/lint/run.ts'
import { bareOpamFile } from '../../../src/release/artefacts/opam-file.ts'
import { readPackages } from '../../../src/release/source/project-packages.ts'
import { diagnosticOf } from '../../../src/release/findings/finding-diagnostic.ts'
import { acceptedFile } from '../../lint/accepted-file.ts'
import { projectWith } from '../finding-project.ts'

interface Shown {
  readonly code: string
  readonly place: string
  /** But for the last hint, which says why. */
  readonly hints: readonly string[]
}

const versions = new Map([
  ['lwt', ['5.0.0', '6.0.0']],
  ['dune', ['3.0.0', '3.18.0']],
])

/** What is asked for in the package ferry, the names lwt and dune being published. */
function findings(texts: Record<string, string>, previous?: string): readonly Shown[] {
  const { read, diagnostics } = readPackages({
    commit: { id: 'c'.repeat(40), committedAt: 0 },
    entries: [],
    texts: new Map(Object.entries(texts)),
  })
  const [described] = read?.packages ?? []
  if (described === undefined) throw new Error(JSON.stringify(diagnostics))
  const opam = described.generated?.content ?? described.committed?.text ?? ''
  const text = bareOpamFile(opam, { prerelease: false })
  const file = acceptedFile(text)
  const published = previous === undefined ? undefined : acceptedFile(previous)
  const subject = {
    ...file,
    name: 'ferry',
    version: '1.0',
    together: new Set(['ferry']),
    isSupposed: false,
    published: { names: new Set(['lwt', 'dune', 'odoc']), versions, archived: new Map() },
    present: undefined,
    previous: published && { version: '0.9', published, source: file },
    language: '3.18',
    nested: [],
    documents: undefined,
  }
  const found = reviewPackage(subject).map((one) => diagnosticOf(one, described))
  return found.map(({ code, location, hints }) => {
    if (location === undefined) throw new Error(`${code} has no place`)
    const { source, span } = location
    expect(hints.at(-1)).toMatch(/\.$/)
    return {
      code,
      place: `${source.name}: ${source.text.slice(span.start, span.end)}`,
      hints: hints.slice(0, -1),
    }
  })
}

const good =
  'opam-version: "2.0"\nlicense: "ISC"\ndepends: ["dune" {>= "3.18"} "lwt" {>= "5.0.0"}]\n'

const handWritten = (depends: string): Record<string, string> => ({
  'dune-project': '(lang dune 3.18)\n',
  'ferry.opam': `opam-version: "2.0"\ndepends: [${depends}]\nx-maintenance-intent: ["(latest)"]\n`,
})

test('nothing is found in a project in order', () => {
  expect(
    findings({ 'dune-project': projectWith({ depends: '(depends (lwt (>= 5.0.0)))' }) }),
  ).toEqual([])
})

test('what the last version was published with is told with that version', () => {
  const before = good.replace(' {>= "5.0.0"}', '')
  const found = findings(handWritten('"dune" {>= "3.18"} "lwt"'), before)
  const bound = found.find(({ code }) => code === 'opam-review-missing-lower-bound')
  expect(bound?.hints.at(-1)).toBe('Version 0.9 was published with the same problem.')
})

describe('the lines to write are', () => {
  test('those of dune-project, at the dependency', () => {
    const texts = {
      'dune-project': projectWith({ depends: '(depends (lwt (<> :with-test true)))' }),
    }
    expect(findings(texts)).toEqual([
      {
        code: 'opam-review-missing-lower-bound',
        place: 'dune-project: (lwt (<> :with-test true))',
        hints: [
          'Write (lwt (and (>= 6.0.0) (<> :with-test true))) here.',
          '6.0.0 is the newest version. Replace it with the oldest one that you build with.',
        ],
      },
    ])
  })

  test('those of dune-project, for what it does not have', () => {
    const texts = { 'dune-project': projectWith({ depends: undefined }) }
    expect(findings(texts, good)).toEqual([
      {
        code: 'opam-review-lost-bound',
        place: 'dune-project: (name ferry)',
        hints: [
          'Write (depends … (lwt (>= 5.0.0))) in the package "ferry" of dune-project.',
          'If this version works without it, change nothing.',
        ],
      },
    ])
  })

  test('those of the opam file that is written by hand', () => {
    expect(findings(handWritten('"dune" {>= "3.18"} "lwt"'))).toEqual([
      {
        code: 'opam-review-missing-lower-bound',
        place: 'ferry.opam: "lwt"',
        hints: [
          'Write "lwt" {>= "6.0.0"} here.',
          '6.0.0 is the newest version. Replace it with the oldest one that you build with.',
        ],
      },
    ])
  })

  test('for a field that dune-project has, its own', () => {
    const texts = { 'dune-project': projectWith({ depends: '(depends (lwt (>= 5.0.0)))' }) }
    const found = findings(texts, good.replace('ISC', 'MIT'))
    expect(found).toEqual([
      {
        code: 'opam-review-lost-field',
        place: 'dune-project: (license ISC)',
        hints: [
          'Write (license MIT) in the package "ferry" of dune-project.',
          'If this version works without it, change nothing.',
        ],
      },
    ])
  })

  test('for one that it does not have, those of a template', () => {
    const texts = { 'dune-project': projectWith({ depends: '(depends (lwt (>= 5.0.0)))' }) }
    expect(findings(texts, `${good}available: os != "win32"\n`)).toEqual([
      {
        code: 'opam-review-lost-field',
        place: 'dune-project: (name ferry)',
        hints: [
          'Write available: os != "win32" in ferry.opam.template.',
          'If this version works without it, change nothing.',
        ],
      },
    ])
  })

  test('opam’s, where dune has no words for a constraint', () => {
    const texts = { 'dune-project': projectWith({ depends: '(depends (lwt (>= 5.0.0)))' }) }
    const found = findings(texts, good.replace('"5.0.0"}', '"5.0.0" & lwt:installed}'))
    expect(found.map(({ hints }) => hints[0])).toEqual([
      'Write depends: [ … "lwt" {>= "5.0.0" & lwt:installed} ] in ferry.opam.template.',
    ])
  })
})
