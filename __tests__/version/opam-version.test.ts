import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { compareVersions } from '../../src/version/opam-version.ts'

describe('opam versions', () => {
  test.each([
    ['1~', '1', 'a tilde comes before the end'],
    ['1.0~rc1', '1.0', 'a release candidate comes before the release'],
    ['1.0~~', '1.0~', 'two tildes come before one'],
    ['1.0', '1.0-1', 'a revision comes after the bare version'],
    ['1.0-1', '1.0+b', 'the revision is split off before the parts are compared'],
    ['1.0', 'a', 'digits come before letters'],
    ['1.0A', '1.0a', 'letters are in ASCII order'],
    ['1.0z', '1.0+', 'letters come before all other characters'],
    ['1.0+', '1.0@', 'what stands before A is no letter'],
    ['1.0+', '1.0[', 'nor is what stands behind Z'],
    ['1.0+', '1.0`', 'nor before a'],
    ['1.0+', '1.0{', 'nor behind z'],
    ['3.8.0', '3.17.0', 'digits are compared as numbers'],
    ['9', '10000000000000000000000', 'numbers have any length'],
    ['99999999999999999998', '99999999999999999999', 'long numbers keep their last digits'],
    ['1-2-3', '1-3-1', 'only the last dash splits'],
    ['0.5.2', 'v0.17.0', 'a v is a letter'],
  ])('%s is older than %s: %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0)
    expect(compareVersions(newer, older)).toBeGreaterThan(0)
  })

  test.each([
    ['1.', '1.0'],
    ['1.0', '1.00'],
    ['01', '1'],
    ['1-', '1'],
    ['', '0'],
    ['1.0-0', '1.0'],
  ])('%j and %j count as the same', (a, b) => {
    expect(compareVersions(a, b)).toBe(0)
  })

  /** Random versions, compared by `opam admin compare-versions` of opam 2.6.1. */
  const recorded = readFileSync(join(import.meta.dirname, 'cases/recorded-order.txt'), 'utf8')

  test.each(
    recorded
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')),
  )('%s %s %s, as opam says', (left = '', sign, right = '') => {
    const order = compareVersions(left, right)
    expect(order < 0 ? '<' : order > 0 ? '>' : '=').toBe(sign)
  })

  const version = fc.string({
    unit: fc.constantFrom('0', '1', '9', 'a', 'Z', '~', '.', '+', '-', '_'),
  })

  test('the order is total: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)))
        const [x, y, z] = [a, b, c].toSorted(compareVersions)
        if (x === undefined || y === undefined || z === undefined) throw new Error('three versions')
        expect(compareVersions(x, y)).toBeLessThanOrEqual(0)
        expect(compareVersions(y, z)).toBeLessThanOrEqual(0)
        expect(compareVersions(x, z)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('long versions take linear time', () => {
    const long = '1.0~'.repeat(250_000)
    expect(compareVersions(`${long}1`, `${long}2`)).toBeLessThan(0)
  })
})
