import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { handWrittenFacts } from '../../src/generate/hand-written.ts'
import { generateOpamFiles } from '../../src/generate/opam-files.ts'

const text = `(lang dune 3.0)
(generate_opam_files)
(version 1)
(license MIT)
(source (github a/b))
`
const { project } = readProject({ name: 'dune-project', text }, ['a.opam'])
if (project === undefined) throw new Error('no project')

const facts = (opam: string) => handWrittenFacts(project, { name: 'a.opam', text: opam }).facts

describe('an opam file written by hand', () => {
  test('wins over the project, as far as dune understands it', () => {
    expect(
      facts(
        'version: "2"\nsynopsis: "s"\ntags: "t"\nauthors: ["a" "b"]\ndev-repo: "x"\ndepends: ["d"]',
      ),
    ).toMatchObject({
      name: 'a',
      version: '2',
      synopsis: 's',
      tags: ['t'],
      authors: ['a', 'b'],
      license: ['MIT'],
      source: { kind: 'uri', uri: 'x' },
      depends: [],
    })
  })

  test('is asked for what can stand in the project, too', () => {
    const opam =
      'homepage: "h"\nbug-reports: "i"\ndoc: "d"\nmaintainer: "m"\nlicense: "l"\nx-maintenance-intent: ["(latest)"]'
    expect(facts(opam)).toMatchObject({
      homepage: 'h',
      bugReports: 'i',
      documentation: 'd',
      maintainers: ['m'],
      license: ['l'],
      maintenanceIntent: ['(latest)'],
    })
  })

  test('what is not of the right type counts as absent', () => {
    expect(facts('version: ["2"]\nauthors: ["a" 1]\nlicense: ident')).toMatchObject({
      version: '1',
      authors: undefined,
      license: ['MIT'],
    })
  })

  test('an empty version is an error at the field', () => {
    const { facts: none, diagnostics } = handWrittenFacts(project, {
      name: 'a.opam',
      text: '# x\nversion: ""\n',
    })
    expect(none).toBeUndefined()
    expect(diagnostics).toMatchObject([
      { message: '"" is an invalid package version.', location: { span: { start: 4, end: 11 } } },
    ])
  })
})

test('a project takes its name from its opam files, if they have a name to give', () => {
  const opamFiles = [{ name: 'b.c.opam', text: '' }]
  expect(generateOpamFiles({ project, opamFiles, templates: [] })).toMatchObject({
    files: [],
    diagnostics: [
      {
        message: '"b.c" is not a valid Dune project name.',
        location: { source: { name: 'b.c.opam' } },
      },
    ],
  })
})
