import { describe, expect, test } from '@jest/globals'
import { isConfPackage, readOpamFile } from '../../src/lint/model/opam-reading.ts'
import { lintForCi, lintOpamFile, stopsRelease } from '../../src/lint/run.ts'

const reading = (fields: string) =>
  readOpamFile({ name: 'ferry.opam', text: `opam-version: "2.0"\n${fields}` })

const good = `synopsis: "Ferries"
maintainer: "Ada <ada@example.org>"
authors: "Ada"
license: "ISC"
homepage: "https://example.org"
bug-reports: "https://example.org/issues"
`

describe('a release stops', () => {
  test.each([
    ['not without findings', good, [], false],
    ['for a finding that opam-repository refuses', good.replace(/license.*\n/, ''), [68], true],
    ['not for one that it merges', good.replace(/bug-reports.*\n/, ''), [36], false],
    [
      'not for one that the release itself removes',
      `${good}name: "ferry"\n`,
      ['unnecessary-name'],
      false,
    ],
    ['for one among others', good.replace(/(?:license|bug-reports).*\n/g, ''), [36, 68], true],
    ['for a file that opam refuses', 'x: [', [2], true],
    ['not for a conf package, which it leaves out', 'flags: conf\n', expect.anything(), false],
  ])('%s', (_, fields, codes, expected) => {
    const read = reading(fields)
    const place = { name: 'ferry', version: '1.0', entries: [], isNew: false, packageNames: [] }
    const ofCi = read.kind === 'read' ? lintForCi({ ...read, ...place }) : []
    const findings = [...lintOpamFile(read), ...ofCi]
    expect(findings.map(({ code }) => code)).toEqual(codes)
    expect(stopsRelease(read, findings)).toBe(expected)
  })
})

test.each([
  ['flags: [conf plugin]', true],
  ['tags: ["flags:conf"]', true],
  ['flags: plugin', false],
  ['flags: conf [', false],
])('%s: a conf package: %s', (fields, expected) => {
  expect(isConfPackage(reading(`${fields}\n`))).toBe(expected)
})
