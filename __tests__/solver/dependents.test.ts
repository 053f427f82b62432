import { describe, expect, test } from '@jest/globals'
import type { Dependents } from '../../src/solver/dependents.ts'
import { dependentsOf } from '../../src/solver/dependents.ts'
import type { Files } from './universe-of-text.ts'
import { platformOfFiles, splitVersioned, switchOf } from './universe-of-text.ts'

/** The dependents of p.2 in a switch with compiler.5. */
function dependents(files: Files): Dependents {
  const platform = platformOfFiles({ 'p.1': '', 'p.2': '', 'compiler.5': '', ...files })
  const of = platform.universe.find(...splitVersioned('p.2'))
  if (of === undefined) throw new Error('p.2 is there')
  return dependentsOf({ platform, switch: switchOf('compiler.5', 'compiler.5'), of })
}

/** The candidates, those that cannot be installed marked with `!`. */
function shown(list: Dependents['direct']): string {
  if (list.kind === 'gave-up') return list.spent
  const { candidates, installable } = list
  const marked = candidates.map(
    (one) => `${one.name}.${one.version}${installable.includes(one) ? '' : '!'}`,
  )
  return marked.join(' ')
}

describe('who depends on p.2', () => {
  test.each<[string, string, string]>([
    ['by its version', '"p" {>= "2"}', 'r.1'],
    ['not by another version', '"p" {< "2"}', ''],
    ['in one branch of a choice', '("p" {>= "2"} | "q")', 'r.1'],
    ['not where a branch asks for another version besides', '"p" {>= "1"} "p" {< "2"}', ''],
    ['where one of two branches admits it', '("p" {< "2"} | "p" {>= "2"} & "q")', 'r.1'],
    ['to build', '"p" {build}', 'r.1'],
    ['not afterwards', '"p" {post}', ''],
    ['not to test', '"p" {with-test}', ''],
  ])('%s: %s', (_, depends, expected) => {
    const { direct } = dependents({ 'r.1': `depends: [${depends}]`, 'q.1': '' })
    expect(shown(direct)).toBe(expected)
  })

  const files = {
    'r.1': 'depends: "p"',
    's.1': 'depends: "r"',
    'o.1': 'depopts: "p"',
    't.1': 'depends: "p" {with-test}',
    'u.1': 'depends: "p" {foo:installed}',
    'd.1': 'depends: "p" {dev}\nurl { src: "git+https://example.org/d.git" }',
    'e.1': 'depends: "p" {dev}\nurl { src: "https://example.org/e.tbz" }',
  }

  test('directly: optional dependencies count', () => {
    expect(shown(dependents(files).direct)).toBe('o.1 r.1')
  })

  test('recursively: they do not; what is undefined does, and dev is what the file says', () => {
    expect(shown(dependents(files).recursive)).toBe('d.1 r.1 s.1 u.1')
  })

  test('with tests', () => {
    expect(shown(dependents(files).withTest)).toBe('o.1 r.1 t.1')
  })
})

describe('which of them can be installed with it', () => {
  test('those that fit the switch and its other packages', () => {
    const files = {
      'a.1': 'depends: ["p" "compiler" {< "5"}]',
      'b.1': 'depends: "p"\navailable: os = "win32"',
      'c.1': 'depends: "p"\nconflicts: "p" {= "2"}',
      'd.1': 'depends: ["p" "missing"]',
      'e.1': 'depends: ["p" "f"]',
      'e.2': 'depends: ["p" "f"]',
      'f.1': '',
    }
    expect(shown(dependents(files).direct)).toBe('a.1! b.1! c.1! d.1! e.1 e.2')
  })

  test('with the tests of all, where these count', () => {
    const files = { 'a.1': 'depends: ["p" "b"]', 'b.1': 'depends: "missing" {with-test}' }
    const { direct, withTest } = dependents(files)
    expect(shown(direct)).toBe('a.1')
    expect(shown(withTest)).toBe('a.1!')
  })

  test('one that comes only with another version of itself is not', () => {
    const files = {
      'a.1': 'depends: ["p" "b"]',
      'a.2': 'depends: "p"',
      'b.1': 'depends: "a" {= "2" & post}',
    }
    expect(shown(dependents(files).direct)).toBe('a.1! a.2')
  })
})
