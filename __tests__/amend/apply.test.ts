import { describe, expect, test } from '@jest/globals'
import { apply } from '../../src/amend/apply.ts'
import type { Operation } from '../../src/amend/operation.ts'
import { parseDependency, parseField } from '../../src/amend/parse-formula.ts'

function addition(text: string): Operation {
  const parsed = parseDependency(text)
  if (parsed.kind === 'wrong') throw new Error(parsed.why)
  return { kind: 'add', name: parsed.name, constraints: parsed.constraints }
}

function setting(text: string): Operation {
  const field = parseField(text)
  if (field === undefined) throw new Error(text)
  return { kind: 'set', field: field.name, value: field.value }
}

const around = (field: string): string =>
  `# by hand\nopam-version: "2.0"\nsynopsis: "Queues"\n${field}build: ["dune" "build"] # as ever\nurl {\n  src: "https://example.org/a.tbz"\n}\n`

const depends = (formula: string): string => around(`depends: ${formula}\n`)

/** The text after an operation, which changes nothing when it is done again. */
function after(text: string, operation: Operation): string {
  const once = apply(text, operation)
  expect(apply(once, operation)).toBe(once)
  return once
}

describe('a bound', () => {
  test.each<[string, string, string, string]>([
    ['behind a name', 'a < "2"', '["a" "b"]', '["a" {< "2"} "b"]'],
    ['in empty braces', 'a < "2"', '["a" {}]', '["a" {< "2"}]'],
    ['beside a lower one', 'a < "2"', '["a" {>= "1"}]', '["a" {>= "1" & < "2"}]'],
    ['beside a filter', 'a < "2"', '["a" {with-test}]', '["a" {with-test & < "2"}]'],
    ['beside one without &', 'a < "2"', '["a" {build >= "1"}]', '["a" {build >= "1" & < "2"}]'],
    ['in place of a looser one', 'a < "2"', '["a" {>= "1" & < "3"}]', '["a" {>= "1" & < "2"}]'],
    ['in place of <=', 'a < "2"', '["a" {<= "2"}]', '["a" {< "2"}]'],
    ['in place of one in parentheses', 'a < "2"', '["a" {b & (< "3")}]', '["a" {b & (< "2")}]'],
    ['not, beside a tighter one', 'a < "2"', '["a" {< "1.5"}]', '["a" {< "1.5"}]'],
    ['not, beside an equal version', 'a < "2"', '["a" {= "1.9"}]', '["a" {= "1.9"}]'],
    ['not, beside <= below it', 'a < "2"', '["a" {<= "1.9"}]', '["a" {<= "1.9"}]'],
    ['behind = of a higher version', 'a < "2"', '["a" {= "2.1"}]', '["a" {= "2.1" & < "2"}]'],
    [
      'around a disjunction',
      'a < "2"',
      '["a" {= "1" | >= "1.5"}]',
      '["a" {(= "1" | >= "1.5") & < "2"}]',
    ],
    [
      'around a disjunction of filters',
      'a < "2"',
      '["a" {with-test | with-doc}]',
      '["a" {(with-test | with-doc) & < "2"}]',
    ],
    ['beside a computed version', 'a < "2"', '["a" {= version}]', '["a" {= version & < "2"}]'],
    ['in an alternative', 'a < "2"', '[("a" | "b" {>= "1"})]', '[("a" {< "2"} | "b" {>= "1"})]'],
    ['at every place', 'a < "2"', '["a" {x} "a" {y}]', '["a" {x & < "2"} "a" {y & < "2"}]'],
    ['where nothing is in a list', 'a < "2"', '"a"', '"a" {< "2"}'],
    ['from below', 'a >= "1.2"', '["a" {>= "1" & < "2"}]', '["a" {>= "1.2" & < "2"}]'],
    ['on both sides', 'a >= 1.2 & < 2', '["a"]', '["a" {>= "1.2" & < "2"}]'],
    ['that is a disjunction', 'a = "1" | = "2"', '["a" {x}]', '["a" {x & (= "1" | = "2")}]'],
    ['that is a filter', 'a {with-test}', '["a" {>= "1"}]', '["a" {>= "1" & with-test}]'],
    ['that leaves out one', 'a != "1.5"', '["a" {>= "1"}]', '["a" {>= "1" & != "1.5"}]'],
  ])('is written %s', (_, wanted, given, expected) => {
    expect(after(depends(given), addition(wanted))).toBe(depends(expected))
  })

  test('leaves comments, order and layout alone', () => {
    const given = depends('[\n  "b"   {>= "1"} # b\n  # the queue\n  "a" { >=  "1" } # a\n]')
    const expected = depends(
      '[\n  "b"   {>= "1"} # b\n  # the queue\n  "a" { >=  "1" & < "2" } # a\n]',
    )
    expect(after(given, addition('a < 2'))).toBe(expected)
  })
})

describe('a dependency that is not there', () => {
  test.each<[string, string, string]>([
    ['on a line of its own', '[\n  "b" {x}\n  "c"\n]', '[\n  "b" {x}\n  "c"\n  "a" {< "2"}\n]'],
    ['on the line of the others', '["b" "c"]', '["b" "c" "a" {< "2"}]'],
    ['behind the only one', '[\n    "b"\n]', '[\n    "b"\n    "a" {< "2"}\n]'],
    ['behind a comment', '[\n  "b" # b\n]', '[\n  "b" # b\n  "a" {< "2"}\n]'],
    ['behind one on the same line', '["b" # b\n]', '["b" # b\n  "a" {< "2"}\n]'],
    ['in an empty list', '[]', '[\n  "a" {< "2"}\n]'],
    ['beside one without a list', '"b" {x}', '[\n  "b" {x}\n  "a" {< "2"}\n]'],
    [
      'behind a disjunction',
      '[\n  "b"\n  ("c" | "d")\n]',
      '[\n  "b"\n  ("c" | "d")\n  "a" {< "2"}\n]',
    ],
  ])('is added %s', (_, given, expected) => {
    expect(after(depends(given), addition('a < 2'))).toBe(depends(expected))
  })

  test('makes the field, in its place', () => {
    const expected = around('depends: ["a" {< "2"}]\n')
    expect(after(around(''), addition('a < 2'))).toBe(expected)
  })
})

describe('an optional dependency', () => {
  const depopts = (optional: string, conflicts = ''): string =>
    around(`depopts: ${optional}\n${conflicts}`)

  test.each<[string, string, string]>([
    ['without conflicts', '', 'conflicts: ["a" {>= "2"}]\n'],
    ['beside others', 'conflicts: ["b"]\n', 'conflicts: ["b" "a" {>= "2"}]\n'],
    ['in place of a looser one', 'conflicts: ["a" {>= "3"}]\n', 'conflicts: ["a" {>= "2"}]\n'],
    [
      'beside one from below',
      'conflicts: ["a" {< "1"}]\n',
      'conflicts: ["a" {< "1"} "a" {>= "2"}]\n',
    ],
    ['not, beside a tighter one', 'conflicts: ["a" {>= "1.5"}]\n', 'conflicts: ["a" {>= "1.5"}]\n'],
    ['not, beside all of it', 'conflicts: ["a"]\n', 'conflicts: ["a"]\n'],
  ])('gets its bound as a conflict: %s', (_, given, expected) => {
    const text = depopts('["a" "b"]', given)
    expect(after(text, addition('a < 2'))).toBe(depopts('["a" "b"]', expected))
  })
})

test('a dependency that is optional but for the tests gets both', () => {
  const given = around('depends: ["a" {with-test}]\ndepopts: ["a"]\n')
  const expected = around(
    'depends: ["a" {with-test & < "2"}]\ndepopts: ["a"]\nconflicts: ["a" {>= "2"}]\n',
  )
  expect(after(given, addition('a < 2'))).toBe(expected)
})

describe('a dependency is removed', () => {
  const remove: Operation = { kind: 'remove', name: 'a' }

  test.each<[string, string, string]>([
    ['with its line', '[\n  "b"\n  "a" {x} # a\n  "c"\n]', '[\n  "b"\n  "c"\n]'],
    ['from a line', '["b" "a" "c"]', '["b" "c"]'],
    ['from the start of a line', '["a" "c"]', '["c"]'],
    ['from an alternative', '[("b" | "a" | "c")]', '[("b" | "c")]'],
    ['from the start of an alternative', '[("a" | "c")]', '[("c")]'],
    ['with its parentheses', '["b" ("a")]', '["b"]'],
    ['from parentheses in an alternative', '["b" | (("a"))]', '["b"]'],
    ['at every place', '["a" {x} "b" "a" {y}]', '["b"]'],
    ['not where it is none', '["b"]', '["b"]'],
  ])('%s', (_, given, expected) => {
    expect(after(depends(given), remove)).toBe(depends(expected))
  })

  test.each(['["a"]', '[\n  "a" {x}\n]', '"a"', '["a" ("a")]'])('with its field: %s', (given) => {
    expect(after(depends(given), remove)).toBe(around(''))
  })
})

describe('a field', () => {
  test.each<[string, Operation, string, string]>([
    ['in its place', setting('available: false'), '', 'available: false\n'],
    [
      'over what it was',
      setting('available: false'),
      'available: os != "win32" # why\n',
      'available: false # why\n',
    ],
    [
      'not, where it says the same',
      setting('available: os!="win32"'),
      'available:  os  != "win32"\n',
      'available:  os  != "win32"\n',
    ],
    ['as a flag', { kind: 'flag', flag: 'deprecated' }, '', 'flags: [deprecated]\n'],
    [
      'as a flag beside another',
      { kind: 'flag', flag: 'deprecated' },
      'flags: [ avoid-version ]\n',
      'flags: [ avoid-version deprecated ]\n',
    ],
    [
      'as a flag beside one without a list',
      { kind: 'flag', flag: 'deprecated' },
      'flags: conf\n',
      'flags: [\n  conf\n  deprecated\n]\n',
    ],
    [
      'not, where the flag is there',
      { kind: 'flag', flag: 'conf' },
      'flags: conf\n',
      'flags: conf\n',
    ],
    [
      'as a message',
      { kind: 'message', text: 'Use "b".' },
      'post-messages: ["Hello" {success}]\n',
      String.raw`post-messages: ["Hello" {success} "Use \"b\"."]` + '\n',
    ],
  ])('is written %s', (_, operation, given, expected) => {
    const place = (text: string): string =>
      `opam-version: "2.0"\ndepends: ["a"]\n${text}url {\n  src: "https://example.org/a.tbz"\n}\n`
    expect(after(place(given), operation)).toBe(place(expected))
  })

  test('that opam does not know comes last of the fields', () => {
    const text = 'opam-version: "2.0"\nurl {\n  src: "x"\n}\nx-a: 1'
    const operation = setting('x-maintenance-intent: ["(latest)"]')
    expect(after(text, operation)).toBe(`${text}\nx-maintenance-intent: ["(latest)"]\n`)
  })
})

test('a file that cannot be read stays as it is', () => {
  expect(apply('depends: [', addition('a < 2'))).toBe('depends: [')
})
