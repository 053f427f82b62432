import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readProject } from '../../src/dune/project.ts'
import { generateOpamFiles } from '../../src/generate/opam-files.ts'
import { diagnosticText } from '../../src/text/diagnostic-text.ts'

const cases = join(import.meta.dirname, '../generate/cases')
const projects = readdirSync(cases).map((name) =>
  readFileSync(join(cases, name, 'dune-project'), 'latin1'),
)

/** Reads, generates and shows; a project without an error is one. */
function survive(text: string): void {
  const { project, diagnostics } = readProject({ name: 'dune-project', text })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors).toHaveLength(project === undefined ? 1 : 0)
  for (const diagnostic of diagnostics) {
    const { start, end } = diagnostic.location?.span ?? { start: 0, end: 0 }
    expect(start).toBeLessThanOrEqual(end)
    expect(diagnosticText(diagnostic)).toMatch(/\n$/)
  }
  if (project === undefined) return
  const templates = [{ name: 'heron.opam.template', text }]
  generateOpamFiles({ project, templates, opamFiles: [{ name: 'heron.opam', text }] })
}

const bytes = fc
  .uint8Array({ maxLength: 300 })
  .map((array) => Buffer.from(array).toString('latin1'))
const words = fc.constantFrom(
  '(',
  ')',
  '"',
  '\\',
  '"\\| ',
  '"\\> ',
  '%{',
  '}',
  ';',
  '\n',
  '\r\n',
  ' ',
  ':',
  'name',
  '(package (name heron)',
  '(depends',
  '(and',
  '(or',
  '(not',
  '(>=',
  '1.0',
  ':with-test',
  '(using menhir 2.0)',
  '(generate_opam_files)',
  '\xc3\xa9',
)

describe('whatever a dune-project holds, it is read to the end or to one error', () => {
  test('random bytes', () => {
    fc.assert(fc.property(bytes, survive))
  })

  test('random bytes after a first line', () => {
    fc.assert(fc.property(bytes, (text) => survive(`(lang dune 3.0)\n${text}`)))
  })

  test('random words of the language', () => {
    const texts = fc.array(words, { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => survive(`(lang dune 3.18)\n(generate_opam_files)${text}`)),
    )
  })

  test('projects with a part cut out, doubled or replaced', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...projects),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.oneof(words, bytes, fc.constant(undefined)),
      )
      .map(([text, at, length, replacement]) => {
        const start = at % (text.length + 1)
        const part = text.slice(start, start + length)
        return text.slice(0, start) + (replacement ?? part + part) + text.slice(start + length)
      })
    fc.assert(fc.property(mutated, survive), { numRuns: 500 })
  })
})

describe('large files are read in linear time', () => {
  const size = 1_000_000
  test.each([
    ['opened lists', '('],
    ['lists', '()'],
    ['atoms', 'a '],
    ['an atom', 'a'],
    ['percent signs', '%'],
    ['forms', '%{a}'],
    ['quotes', '"'],
    ['line breaks of Windows', '\r\n'],
    ['comments', ';a\n'],
    ['block strings', '"\\| a\n\n'],
    ['fields', '(name a)\n'],
    ['unclosed formulas', '(package (depends (a (and '],
  ])('%s', (_, part) => {
    const text = `(lang dune 3.0)\n${part.repeat(size / part.length)}`
    const started = performance.now()
    survive(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('a package with many dependencies', () => {
    const dependencies = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ')
    survive(
      `(lang dune 3.0)\n(generate_opam_files)\n(package (name heron) (depends ${dependencies}))\n`,
    )
  })
})
