import { expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { EmptyFormula, dependencyValue } from '../../src/generate/formula.ts'
import { printValue } from '../../src/opam/printer.ts'

function opam(constraint: string): string {
  const text = `(lang dune 3.8)\n(package (name p) (depends (d ${constraint})))\n`
  const newer = text.replace('3.8', '3.18')
  const lang = constraint.includes('(not') ? newer : text
  const { project } = readProject({ name: 'dune-project', text: lang })
  const dependency = project?.packages[0]?.depends?.value[0]?.value
  if (dependency === undefined) throw new Error(`no dependency in ${lang}`)
  return printValue(dependencyValue(dependency), 'dune')
}

test.each([
  [':with-test', 'with-test'],
  ['(<> 1)', '!= "1"'],
  ['(>= :version)', '>= version'],
  ['(= :os linux)', 'os = "linux"'],
  ['(and :a :b :c)', 'a & b & c'],
  ['(and (or :a :b) (>= 1))', '(a | b) & >= "1"'],
  ['(or (and :a :b) :c)', 'a & b | c'],
  ['(and :a (and :b :c))', 'a & b & c'],
  ['(or :a (or :b :c))', 'a | b | c'],
  ['(and (or :a) :b)', '(a) & b'],
  ['(or (and :a) :b)', 'a | b'],
  ['(not :a)', '!a'],
  ['(not (>= 1))', '!>= "1"'],
  ['(not (= :os linux))', '!os = "linux"'],
  ['(not (and :a :b))', '!(a & b)'],
  ['(not (or :a))', '!(a)'],
  ['(not (not :a))', '!!a'],
  ['(or (not :a) (not (or :b :c)))', '!a | !(b | c)'],
])('%s is %s', (constraint, formula) => {
  expect(opam(constraint)).toBe(`"d" {${formula}}`)
})

test.each(['(and)', '(or)', '(and :a (or))', 'and'])('%s cannot be written', (constraint) => {
  expect(() => opam(constraint)).toThrow(EmptyFormula)
})
