import { describe, expect, test } from '@jest/globals'
import { ciCompilers, compilerName, wideCompilers } from '../../src/forecast/ci-compilers.ts'
import { sourceOf } from '../../src/solver/package-source.ts'
import { universeOf } from '../../src/solver/universe.ts'

function names(...versions: readonly string[]): readonly string[] {
  return found(...versions).map(compilerName)
}

function found(...versions: readonly string[]): ReturnType<typeof ciCompilers> {
  const files = Object.fromEntries(versions.map((version) => [version, 'opam-version: "2.0"']))
  return ciCompilers(universeOf(sourceOf({ 'ocaml-base-compiler': files })))
}

describe('the compilers of CI', () => {
  test('are the newest patch of each minor release from 4.11 on, the oldest first', () => {
    const compilers = found('4.10.2', '5.0.0', '4.14.4', '4.11.2', '4.14.3', '4.14.4~rc1')
    expect(compilers.map(({ version }) => version)).toEqual(['4.11.2', '4.14.4', '5.0.0'])
  })

  test('and the newest pre-release of a minor release that is not out', () => {
    expect(names('5.5.0', '5.5.1~rc1', '5.6.0~alpha1', '5.6.0~beta1')).toEqual([
      '5.5',
      '5.6.0~beta1',
    ])
  })

  test('are none where there are no compilers', () => {
    expect(names()).toEqual([])
  })

  test('for dependents: 4.14 and the newest that is out', () => {
    const wide = wideCompilers(found('4.13.1', '4.14.4', '5.4.1', '5.5.0', '5.6.0~beta1'))
    expect(wide.map(compilerName)).toEqual(['4.14', '5.5'])
  })
})
