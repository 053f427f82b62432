import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { fieldOrigin } from '../../src/generate/field-origin.ts'
import type { GenerationSources } from '../../src/generate/field-origin.ts'

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

function origin(part: string, template?: string): readonly (string | undefined)[] {
  const [field = '', element] = part.split(' ')
  const found = fieldOrigin(
    sources(template),
    element === undefined ? { field } : { field, element },
  )
  const { source, span } = found.location
  const addition = found.kind === 'missing' ? [found.addition, found.file] : []
  return [found.kind, source.name, source.text.slice(span.start, span.end), ...addition]
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
      '(maintainers "Name <mail@example.org>")',
      'dune-project',
    ])
  })

  test('that dune makes of its language comes from the first line', () => {
    expect(origin('build')).toEqual(['derived', 'dune-project', '3.0'])
  })

  test('that only a template can have belongs there', () => {
    expect(origin('flags').slice(0, 1)).toEqual(['missing'])
    expect(origin('flags').slice(3)).toEqual(['flags: conf', 'template'])
    expect(origin('flags', '')[1]).toBe('ferry.opam.template')
  })

  test('that a template has comes from there', () => {
    const template = 'depexts: [["x"] {os = "debian"}]\nsynopsis: "T"\n'
    expect(origin('synopsis', template)).toEqual(['stated', 'ferry.opam.template', 'synopsis: "T"'])
    expect(origin('depexts', template)[1]).toBe('ferry.opam.template')
  })
})

describe('an element of a generated field', () => {
  test.each([
    ['depends alcotest', ['stated', 'dune-project', '(alcotest :with-test)']],
    ['depends ocaml', ['stated', 'dune-project', 'ocaml']],
    ['authors Mara', ['stated', 'dune-project', 'Mara']],
    ['license MIT', ['stated', 'dune-project', 'MIT']],
  ])('%s comes from the element that states it', (part, expected) => {
    expect(origin(part)).toEqual(expected)
  })

  test('that stands in an element comes from that', () => {
    expect(origin('depends with-test')[2]).toBe('(alcotest :with-test)')
  })

  test.each(['depends dune', 'depends odoc'])(
    '%s, which dune adds, comes from its language',
    (part) => {
      expect(origin(part)).toEqual(['derived', 'dune-project', '3.0'])
    },
  )

  test('of several on one package comes from the one in question', () => {
    const several =
      '(lang dune 3.0)\n(package (name x) (depends (a :build) (a :with-test) odoc odoc))\n'
    const { project } = readProject({ name: 'dune-project', text: several })
    const [stanza] = project?.packages ?? []
    if (project === undefined || stanza === undefined) throw new Error('the case does not parse')
    const place = (element: string, occurrence: number) => {
      const part = { field: 'depends', element, occurrence }
      const { span } = fieldOrigin({ project, stanza, template: undefined }, part).location
      return several.slice(span.start, span.end)
    }
    expect(place('a', 0)).toBe('(a :build)')
    expect(place('a', 1)).toBe('(a :with-test)')
    expect(place('odoc', 2)).toBe('3.0')
  })

  test('of a template comes from there', () => {
    const template = 'depexts: [\n  ["x"] {os = "debian"}\n  ["y"]\n]\n'
    expect(origin('depexts y', template)).toEqual(['stated', 'ferry.opam.template', '"y"'])
  })
})
