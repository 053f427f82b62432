import { expect, test } from '@jest/globals'
import { guardedBy } from '../../../src/lint/view/absences.ts'
import { parseOpamFile } from '../../../src/opam/parser.ts'
import { readPackage } from '../../../src/opam/package-reader.ts'

/** The packages that guard a filter, as it is written. */
function guarded(filter: string): readonly string[] {
  const text = `opam-version: "2.0"\navailable: ${filter}\n`
  const { file } = parseOpamFile({ name: 'opam', text })
  return [...guardedBy(readPackage(file).package.available)]
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

test('ten thousand packages in one filter take linear time', () => {
  const names = Array.from({ length: 10_000 }, (_, n) => `p${n}:installed`)
  const start = performance.now()
  expect(guarded(names.join(' & '))).toHaveLength(10_000)
  expect(guarded(names.join(' | '))).toHaveLength(0)
  expect(performance.now() - start).toBeLessThan(20_000)
})
