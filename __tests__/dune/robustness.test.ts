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

/** Reads, generates and shows; answers the number of errors, and whether there is a project. */
function outcome(text: string): { readonly errors: number; readonly project: boolean } {
  const { project, diagnostics } = readProject({ name: 'dune-project', text })
  const shown = diagnostics.map((diagnostic) => diagnosticText(diagnostic))
  expect(shown.every((each) => each.endsWith('\n'))).toBe(true)
  if (project !== undefined) {
    const templates = [{ name: 'heron.opam.template', text }]
    generateOpamFiles({ project, templates, opamFiles: [{ name: 'heron.opam', text }] })
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return { errors, project: project !== undefined }
}

/** A project, or the one error there is instead. */
function survives(text: string): boolean {
  const { errors, project } = outcome(text)
  return errors === (project ? 0 : 1)
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
    expect(fc.check(fc.property(bytes, survives)).counterexample).toBeNull()
  })

  test('random bytes after a first line', () => {
    const texts = bytes.map((text) => `(lang dune 3.0)\n${text}`)
    expect(fc.check(fc.property(texts, survives)).counterexample).toBeNull()
  })

  test('random words of the language', () => {
    const texts = fc
      .array(words, { maxLength: 60 })
      .map((all) => `(lang dune 3.18)\n(generate_opam_files)${all.join('')}`)
    expect(fc.check(fc.property(texts, survives)).counterexample).toBeNull()
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
    const run = fc.check(fc.property(mutated, survives), { numRuns: 500 })
    expect(run.counterexample).toBeNull()
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
    expect(survives(text)).toBe(true)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('a package with many dependencies', () => {
    const dependencies = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ')
    const text = `(lang dune 3.0)\n(generate_opam_files)\n(package (name heron) (depends ${dependencies}))\n`
    expect(outcome(text)).toEqual({ errors: 0, project: true })
  })
})
