import { expect, test } from '@jest/globals'
import { meterOf, usualBudget } from '../../src/solver/budget.ts'
import { reachablePackages } from '../../src/solver/reach.ts'
import { installDemand } from '../../src/solver/solve.ts'
import type { Files } from './universe-of-text.ts'
import { platformOfFiles, requestOf, switchOf } from './universe-of-text.ts'

/** The packages that an answer to `opam install p.1` can have where the compiler is `compiler.2`. */
function reached(files: Files): string {
  const platform = platformOfFiles(files)
  const requested = platform.universe.find('p', '1')
  if (requested === undefined) throw new Error('p.1 is there')
  const demand = installDemand(switchOf('', 'compiler.2'), requestOf('p.1'), requested)
  const families = reachablePackages(platform, demand, meterOf(usualBudget))
  return [...families.values()]
    .flat()
    .map(({ name, version }) => `${name}.${version}`)
    .toSorted()
    .join(' ')
}

const compilers = {
  'compiler.1': 'depends: "ocaml" {= "1"}',
  'compiler.2': 'depends: "ocaml" {= "2"}',
  'ocaml.1': '',
  'ocaml.2': '',
}

test('what requires another version of the compiler is left out, and what only that reaches', () => {
  const files = {
    ...compilers,
    'p.1': 'depends: "a"',
    'a.1': 'depends: ["ocaml" {< "2"} "b"]',
    'a.2': 'depends: "ocaml" {>= "2"}',
    'b.1': '',
  }
  expect(reached(files)).toBe('a.2 compiler.2 ocaml.2 p.1')
})

test('a choice with a branch that is possible keeps its package, and so does a word about itself', () => {
  const files = {
    ...compilers,
    'p.1': 'depends: ["a" "b"]',
    'a.1': 'depends: ("ocaml" {< "2"} | "c")',
    'b.1': 'depends: ("ocaml" {< "2"} | "b")',
    'c.1': '',
  }
  expect(reached(files)).toBe('a.1 b.1 c.1 compiler.2 ocaml.2 p.1')
})

test('the package that is asked for stays, whatever it requires', () => {
  const files = { ...compilers, 'ocaml.0': '', 'p.1': 'depends: "ocaml" {< "2"}' }
  expect(reached(files)).toBe('compiler.2 ocaml.2 p.1')
})
