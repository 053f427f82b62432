import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { reduceFilter } from '../../../src/lint/view/evaluation.ts'
import type { Filter } from '../../../src/opam/filter.ts'
import { filterVariables } from '../../../src/opam/filter.ts'
import { guardedBy } from '../../../src/lint/view/absences.ts'
import { parseOpamFile } from '../../../src/opam/parser.ts'
import { readPackage } from '../../../src/opam/package-reader.ts'

/** A filter as it is written. */
function filterOf(filter: string): Filter {
  const text = `opam-version: "2.0"\navailable: ${filter}\n`
  const { file } = parseOpamFile({ name: 'opam', text })
  return readPackage(file).package.available
}

/** The packages that guard it. */
function guarded(filter: string): readonly string[] {
  return [...guardedBy(filterOf(filter))]
}

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
])('%s guards %j', (filter, names) => {
  expect(guarded(filter)).toEqual(names)
})

/** The same as opam finds it: the filter is evaluated once for each package. */
function guardedOneByOne(filter: Filter): ReadonlySet<string> {
  const names = filterVariables(filter).flatMap(({ package: name, name: variable }) =>
    name === undefined || name === '_' || variable !== 'installed' ? [] : [name],
  )
  const isFalseWithout = (absent: string): boolean => {
    const reduced = reduceFilter(filter, {
      environment: (asked) =>
        asked.package === absent && asked.name === 'installed' ? false : undefined,
      unknowns: 'open',
    })
    return reduced.kind === 'bool' && !reduced.value
  }
  return new Set(names.filter(isFalseWithout))
}

const leaf = fc.constantFrom(
  'a:installed',
  'b:installed',
  'c:installed',
  'a+b:installed',
  '_:installed',
  'a:enable',
  'os',
  'a:lib',
  'true',
  'false',
  '"true"',
  '"x"',
  '"%{a:installed}%"',
  '"%{b:lib}%"',
  '"%{a:installed}%%{a+b:installed}%"',
  '"%{c:installed?true:false}%"',
  '"%{a:b:installed}%"',
  'a:installed = "false"',
  'b:enable != "enable"',
  '"%{a:enable}%" = "%{b:installed}%"',
)

const filterText = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    leaf,
    fc.tuple(fc.constantFrom('!', '?'), tie('filter')).map(([sign, one]) => `${sign}(${one})`),
    fc
      .tuple(tie('filter'), fc.constantFrom('&', '|'), tie('filter'))
      .map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
  ),
})).filter

test('they are those without which the filter comes to false', () => {
  fc.assert(
    fc.property(filterText, (text) => {
      const filter = filterOf(text)
      expect([...guardedBy(filter)].toSorted()).toEqual([...guardedOneByOne(filter)].toSorted())
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['side by side', '', ' & ', ''],
  ['as alternatives', '', ' | ', ''],
  ['each within the one before', '(', ' & ', ')'],
  ['each within a negation', '!(', ' & ', ')'],
  ['each perhaps undefined', '', ' & ?x:lib & !?', ''],
])('twenty thousand packages in one filter, %s, take linear time', (_how, open, join, close) => {
  const count = 20_000
  const names = Array.from({ length: count }, (_, n) => `${open}p${n}:installed`)
  const filter = filterOf(names.join(join) + close.repeat(count))
  const start = performance.now()
  guardedBy(filter)
  expect(performance.now() - start).toBeLessThan(10_000)
})
