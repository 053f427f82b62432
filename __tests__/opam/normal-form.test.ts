import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { normalForm } from '../../src/opam/normal-form.ts'
import { printItems } from '../../src/opam/printer.ts'
import type { OpamItem } from '../../src/opam/syntax.ts'
import { field, ident, list, option, string } from '../../src/opam/syntax.ts'

/** Each file stands beside what opam 2.6.1 printed for `opam lint --normalise`. */
const cases = join(import.meta.dirname, 'cases', 'normal-form')

const names = readdirSync(cases).filter((name) => name.endsWith('.opam'))
const read = (name: string) => readFileSync(join(cases, name), 'latin1')

describe('files in normal form', () => {
  test.each(names)('%s', (name) => {
    const expected = read(`${name}.expected`)
    expect(normalForm({ name, text: read(name) })).toEqual({ text: expected, refusal: undefined })
  })

  // opam takes the parentheses that it printed in these two for written ones.
  const unstable = new Set(['dependencies.opam', 'old-fields.opam'])

  test.each(names.filter((name) => !unstable.has(name)))(
    '%s stays as it is when it is formatted again',
    (name) => {
      const text = read(`${name}.expected`)
      expect(normalForm({ name, text }).text).toBe(text)
    },
  )

  test('relative addresses lead from the folder of the file', () => {
    const text = `opam-version: "2.0"
dev-repo: "ferry.git"
url {
  src: "../ferry.tbz"
  mirrors: ["/srv/ferry.tbz" "./more/ferry.tbz"]
}
extra-source "a.patch" {
  src: "a.patch"
}
pin-depends: [["oar.1" "oar"]]
`
    const addresses = normalForm({ name: '/home/ada/ferry/opam', text }).text.match(/file:[^"]*/g)
    expect(addresses).toEqual([
      'file:///home/ada/ferry/ferry.git',
      'file:///home/ada/ferry/oar',
      'file:///home/ada/ferry.tbz',
      'file:///srv/ferry.tbz',
      'file:///home/ada/ferry/more/ferry.tbz',
      'file:///home/ada/ferry/a.patch',
    ])
  })

  test('so do those of formats in which the end of an address tells the version control', () => {
    const text = 'opam-version: "1.2"\ndev-repo: "ferry.git"\n'
    expect(normalForm({ name: '/home/ada/ferry/opam', text }).text).toContain(
      '"git+file:///home/ada/ferry/ferry.git"',
    )
  })

  test('what opam refuses has none', () => {
    const { text, refusal } = normalForm({ name: 'a.opam', text: 'opam-version: "2.1"\n' })
    expect(text).toBe('')
    expect(refusal?.message).toContain('should be 2.0 or older')
  })
})

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
const line = fc.stringMatching(/^[A-Za-z"\\][ -~]{0,40}[a-z]$/)
const dependency = fc
  .tuple(word, fc.option(word))
  .map(([name, condition]) =>
    condition === null ? string(name) : option(string(name), [ident(condition)]),
  )

const items: fc.Arbitrary<readonly OpamItem[]> = fc
  .record({
    synopsis: line.map(string),
    description: fc.array(line, { minLength: 1 }).map((lines) => string(lines.join('\n'))),
    tags: fc.array(line).map((tags) => list(tags.map(string))),
    depends: fc.array(dependency).map(list),
    build: fc
      .array(fc.array(line, { minLength: 1 }))
      .map((commands) => list(commands.map((words) => list(words.map(string))))),
    'x-extra': fc.array(line).map((values) => list(values.map(string))),
  })
  .map((fields) => [
    field('opam-version', string('2.0')),
    ...Object.entries(fields).map(([name, value]) => field(name, value)),
  ])

test('formatting twice is formatting once', () => {
  fc.assert(
    fc.property(items, (fields) => {
      const once = normalForm({ name: 'a.opam', text: `${printItems(fields)}\n` })
      expect(once.refusal).toBeUndefined()
      expect(normalForm({ name: 'a.opam', text: once.text }).text).toBe(once.text)
    }),
  )
})

describe('what nests deep', () => {
  const formatted = (text: string) =>
    normalForm({ name: 'a.opam', text: `opam-version: "2.0"\n${text}\n` })

  test.each([
    ['available', '!(a & ', 'b', ')'],
    ['depends', '("a" | ', '"b"', ')'],
    ['depopts', '("a" & ', '"b"', ')'],
    ['conflicts', '("a" & ', '"b"', ')'],
    ['x-extra', '[', 'a', ']'],
  ])('%s, fifty thousand levels of it, is formatted in linear time', (name, open, inner, close) => {
    const start = performance.now()
    const { text, refusal } = formatted(
      `${name}: ${open.repeat(50_000)}${inner}${close.repeat(50_000)}`,
    )
    expect(refusal).toBeUndefined()
    expect(text.length).toBeGreaterThan(100)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test('of negations in negations no more than eight are written before a condition', () => {
    const braces = '!(b & '.repeat(12) + 'c' + ')'.repeat(12)
    const { text } = formatted(`depends: "a" {${braces}}`)
    expect(text.match(/!+(?=b)/g)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 7, 8, 7, 8].map((count) => '!'.repeat(count)),
    )
    expect(text).toMatch(/[^!]!{8}c/)
  })
})
