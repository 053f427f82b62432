import { describe, expect, test } from '@jest/globals'
import { ciMacSystem, ciSystem } from '../../src/solver/ci-system.ts'
import { filterHolds } from '../../src/solver/filter-evaluation.ts'
import { filterOf } from './universe-of-text.ts'

describe.each([
  {
    machine: 'a container with Debian',
    system: ciSystem,
    filters: [
      'arch = "x86_64"',
      'os = "linux"',
      'os-distribution = "debian" & os-family = "debian" & os-version = "13"',
      'opam-version >= "2.2" & opam-version < "3"',
      'root = "/home/opam/.opam" & user = "opam" & group = "opam"',
      'make = "make" & jobs = "1"',
    ],
  },
  {
    machine: 'a Mac',
    system: ciMacSystem,
    filters: [
      'arch = "arm64"',
      'os = "macos"',
      'os-distribution = "homebrew" & os-family = "homebrew" & os-version = "15"',
      'opam-version >= "2.2" & opam-version < "3"',
      'root = "/Users/opam/.opam" & user = "opam" & group = "opam"',
      'make = "make" & jobs = "1"',
    ],
  },
])("a machine of opam-repository's CI is $machine", ({ system, filters }) => {
  test.each(filters)('%s', (text) => {
    const scope = { package: { name: 'a', version: '1' }, system, dependency: new Map() }
    expect(filterHolds(filterOf(text), scope)).toBe(true)
  })
})
