import { describe, expect, test } from '@jest/globals'
import { guardedBy, reduceFilter } from '../../../src/lint/view/evaluation.ts'
import type { Filter } from '../../../src/opam/filter.ts'
import { readPackage } from '../../../src/opam/package-reader.ts'
import { parseOpamFile } from '../../../src/opam/parser.ts'

/** `t` is true, `f` is false, `p:t` is true; nothing else is known. */
const environment = ({ name }: { readonly name: string }): boolean | undefined =>
  name === 't' ? true : name === 'f' ? false : undefined

function filterOf(text: string): Filter {
  const source = { name: 'opam', text: `opam-version: "2.0"\navailable: ${text}\n` }
  return readPackage(parseOpamFile(source).file).package.available
}

/** What is known of a filter. */
function valueOf(text: string): string {
  const reduced = reduceFilter(filterOf(text), { environment, unknowns: 'open' })
  return reduced.kind === 'undefined' ? 'undefined' : String(reduced.value)
}

describe('what is known of a filter', () => {
  test.each([
    ['t', 'true'],
    ['u', 'undefined'],
    ['u & f', 'false'],
    ['u & t', 'undefined'],
    ['u | t', 'true'],
    ['!u', 'undefined'],
    ['!f', 'true'],
    ['?u', 'false'],
    ['?f', 'true'],
    ['"1.10" > "1.9"', 'true'],
    ['u = "1"', 'undefined'],
    ['t = "true"', 'true'],
    ['"x" & t', 'undefined'],
    ['"true" & t', 'true'],
    ['"%{t}%"', 'true'],
    ['"%{u}%"', 'undefined'],
    ['"%{u?a:b}%"', 'b'],
    ['"%{p:t?a:b}%"', 'a'],
    ['p+q:t', 'true'],
    ['p+q:u', 'undefined'],
    ['p+q:f', 'false'],
    ['p:enable', 'undefined'],
  ])('%s is %s', (text, value) => {
    expect(valueOf(text)).toBe(value)
  })
})

test('closed, what is not known is the empty text, and false in converters', () => {
  const evaluation = { environment, unknowns: 'closed' } as const
  expect(reduceFilter(filterOf('"%{u}%" = ""'), evaluation)).toEqual({ kind: 'bool', value: true })
  expect(reduceFilter(filterOf('p:enable'), evaluation)).toEqual({
    kind: 'string',
    value: 'disable',
  })
  expect(reduceFilter(filterOf('u'), evaluation).kind).toBe('undefined')
})

test.each([
  ['lwt:installed', ['lwt']],
  ['!lwt:installed', []],
  ['!!lwt:installed', ['lwt']],
  ['lwt:installed & os = "linux"', ['lwt']],
  ['lwt:installed & fmt:installed', ['lwt', 'fmt']],
  ['lwt:installed | fmt:installed', []],
  ['lwt:installed | lwt:installed & fmt:installed', ['lwt']],
  ['!(lwt:installed | !fmt:installed)', ['fmt']],
  ['false & lwt:installed', ['lwt']],
  ['lwt+fmt:installed', ['lwt', 'fmt']],
  ['lwt:installed = "true"', ['lwt']],
  ['lwt:installed & "x"', ['lwt']],
  ['lwt:installed | "x"', []],
  ['lwt:version = "1"', []],
  ['?lwt:installed', []],
  ['!?lwt:installed | fmt:installed & false', ['lwt']],
  ['_:installed', []],
  ['lwt:enable = "disable" & lwt:installed', ['lwt']],
])('%s guards %j', (filter, names) => {
  expect(guardedBy(filterOf(filter))).toEqual(new Set(names))
})
