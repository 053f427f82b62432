import { describe, expect, test } from '@jest/globals'
import { parseLines } from '../../src/amend/parse-request.ts'
import { positionAt } from '../../src/text/source.ts'

/** What is wrong with lines: line, column and message. */
function defects(text: string): readonly string[] {
  const parsed = parseLines({ name: 'amend', text })
  if (parsed.kind === 'request') return []
  return parsed.diagnostics.map(({ location, message }) => {
    const { line, column } = positionAt(text, location?.span.start ?? 0)
    return `${line}:${column} ${message}`
  })
}

describe('a line that cannot be read is told with its place', () => {
  test.each<[string, string, string]>([
    ['a quote that is not closed', `tally --add 'ocaml`, "1:12 The quote ' is not closed."],
    ['an option that is none', 'tally --ad ocaml', '1:6 There is no option --ad here.'],
    ['an option without a value', '\ntally --add', '2:6 --add has no value.'],
    ['nothing to do', '# why\n  tally', '2:2 No change is given for tally.'],
    ['no package', '--add ocaml', '1:0 No package is named.'],
    [
      'a selection that is none',
      `'tally | 1' --add ocaml`,
      '1:0 "tally | 1" names no versions of a package. Parse error.',
    ],
    [
      'a selection by a filter',
      `'tally {with-test}' --add ocaml`,
      '1:0 "tally {with-test}" names no versions of a package.',
    ],
    [
      'a dependency that is none',
      `tally --add 'ocaml <'`,
      '1:12 --add "ocaml <" is not a dependency: Parse error.',
    ],
    [
      'a name that is none',
      `tally --add 'o:caml'`,
      `1:12 --add "o:caml" is not a dependency: Invalid character ':' in package name "o:caml".`,
    ],
    [
      'a removal with a bound',
      `tally --remove 'a < 1'`,
      '1:15 --remove "a < 1" names no dependency.',
    ],
    [
      'a field that is none',
      `tally --set 'license'`,
      '1:12 --set "license" is not a field of an opam file.',
    ],
    [
      'two fields',
      `tally --set 'license: "a" doc: "b"'`,
      '1:12 --set "license: "a" doc: "b"" is not a field of an opam file.',
    ],
    [
      'what a version is',
      `tally --set 'x-commit-hash: "1"'`,
      '1:12 The field x-commit-hash identifies a published version and cannot be changed.',
    ],
    [
      'the section url',
      `tally --set 'url { src: "a" }'`,
      '1:12 --set "url { src: "a" }" is not a field of an opam file.',
    ],
    [
      'a filter that is none',
      `tally --available 'os ='`,
      '1:18 --available "os =" is not a filter.',
    ],
    [
      'a flag that says what it is',
      'tally --flag conf',
      '1:13 The flag "conf" cannot be added to a published version.',
    ],
    ['a withdrawal without a reason', '--withdraw tally.1.0', '1:11 --withdraw needs a --reason.'],
    [
      'a withdrawal of a range',
      '--withdraw tally --reason x',
      '1:11 --withdraw names one version, such as tally.1.1.0.',
    ],
    [
      'a withdrawal beside edits',
      '--withdraw tally.1.0 --reason x --flag deprecated',
      '1:39 --withdraw cannot be combined with other changes.',
    ],
    [
      'a successor without a withdrawal',
      'tally --flag deprecated --superseded-by tally.2',
      '1:40 --superseded-by needs --withdraw.',
    ],
    ['nothing at all', '# nothing\n', '1:0 No changes are given.'],
  ])('%s', (_, text, expected) => {
    expect(defects(text)).toEqual([expected])
  })

  test('and so are all others', () => {
    expect(defects('tally\ntally --flag x --flag y')).toHaveLength(3)
  })
})

test.each([
  `tally.1.0 --add 'ocaml < "5.0"'`,
  `tally.1.0 --add='ocaml {< "5.0"}'`,
  String.raw`tally.1.0 --add "ocaml < \"5.0\""`,
  `tally.1.0 --add 'ocaml<5.0'`,
  `tally.1.0 --add '"ocaml" {< "5.0"}'`,
])('%s is one and the same', (text) => {
  const one = (line: string): string =>
    JSON.stringify(parseLines({ name: 'amend', text: line }), (key, value: unknown) =>
      key === 'span' ? undefined : value,
    )
  expect(one(text)).toBe(one(`tally.1.0 --add 'ocaml < "5.0"'`))
})
