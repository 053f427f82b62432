import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { fieldOrigin, type GenerationSources } from '../../src/generate/field-origin.ts'

const text = `(lang dune 3.0)
(name ferry)
(source (github harbour-works/ferry))
(authors Mara)
(license ISC)
(package
 (name ferry)
 (synopsis "Queues")
 (license MIT)
 (depends ocaml (alcotest :with-test)))
`

function sources(template?: string): GenerationSources {
  const { project } = readProject({ name: 'dune-project', text })
  const [stanza] = project?.packages ?? []
  if (project === undefined || stanza === undefined) throw new Error('the case does not parse')
  return {
    project,
    stanza,
    template: template === undefined ? undefined : { name: 'ferry.opam.template', text: template },
  }
}

function origin(field: string, template?: string): readonly (string | undefined)[] {
  const found = fieldOrigin(sources(template), field)
  const { source, span } = found.location
  const stanza = found.kind === 'missing' ? [found.stanza] : []
  return [found.kind, source.name, source.text.slice(span.start, span.end), ...stanza]
}

describe('a generated field', () => {
  test.each([
    ['synopsis', ['stated', 'dune-project', '(synopsis "Queues")']],
    ['authors', ['stated', 'dune-project', '(authors Mara)']],
    ['depends', ['stated', 'dune-project', '(depends ocaml (alcotest :with-test))']],
    ['dev-repo', ['stated', 'dune-project', '(source (github harbour-works/ferry))']],
  ])('%s comes from the field that states it', (field, expected) => {
    expect(origin(field)).toEqual(expected)
  })

  test('comes from the package where package and project state it', () => {
    expect(origin('license')).toEqual(['stated', 'dune-project', '(license MIT)'])
  })

  test.each(['homepage', 'bug-reports'])(
    '%s comes from the source where nothing else says it',
    (field) => {
      expect(origin(field)).toEqual([
        'stated',
        'dune-project',
        '(source (github harbour-works/ferry))',
      ])
    },
  )

  test('that is missing belongs into the stanza, by its name there', () => {
    expect(origin('maintainer')).toEqual([
      'missing',
      'dune-project',
      '(name ferry)',
      '(maintainers …)',
    ])
  })

  test('that dune makes of its language comes from the first line', () => {
    expect(origin('build')).toEqual(['derived', 'dune-project', '3.0'])
  })

  test('that a template has comes from there', () => {
    const template = 'depexts: [["x"] {os = "debian"}]\nsynopsis: "T"\n'
    expect(origin('synopsis', template)).toEqual(['stated', 'ferry.opam.template', 'synopsis: "T"'])
    expect(origin('depexts', template)[1]).toBe('ferry.opam.template')
  })
})
