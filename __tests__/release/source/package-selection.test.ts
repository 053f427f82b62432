import { describe, expect, test } from '@jest/globals'
import { projectName, selectPackages } from '../../../src/release/source/package-selection.ts'

const all = [{ name: 'ferry' }, { name: 'ferry-cli' }, { name: 'ferry-lwt' }]
const select = (packages: string[], exclude: string[]) => {
  const selected = selectPackages(all, { packages, exclude })
  return [selected.packages.map(({ name }) => name), selected.diagnostics.map(({ code }) => code)]
}

describe('the packages of a release', () => {
  test.each<[string, string[], string[], [string[], string[]]]>([
    ['are all, where nothing is said', [], [], [['ferry', 'ferry-cli', 'ferry-lwt'], []]],
    ['are those that are named', ['ferry-lwt', 'ferry'], [], [['ferry', 'ferry-lwt'], []]],
    ['are without those that are excluded', [], ['ferry-cli'], [['ferry', 'ferry-lwt'], []]],
    ['cannot be unknown ones', ['fery'], [], [[], ['package-unknown']]],
    [
      'cannot exclude unknown ones',
      [],
      ['x'],
      [['ferry', 'ferry-cli', 'ferry-lwt'], ['package-unknown']],
    ],
    ['cannot be none', ['ferry'], ['ferry'], [[], ['packages-none']]],
  ])('%s', (_, packages, exclude, expected) => {
    expect(select(packages, exclude)).toEqual(expected)
  })

  test('an unknown name is told with those there are', () => {
    const [diagnostic] = selectPackages(all, { packages: ['fery'], exclude: [] }).diagnostics
    expect(diagnostic?.message).toBe(
      'The input packages names "fery", but the project has no such package.',
    )
    expect(diagnostic?.hints).toEqual(['The project has ferry, ferry-cli, ferry-lwt.'])
  })
})

describe('the name of a project', () => {
  test.each<[string, string | undefined, string[], string]>([
    ['is the one it states', 'boat', ['ferry'], 'boat'],
    ['is that of the package all others begin with', undefined, ['ferry-cli', 'ferry'], 'ferry'],
    ['is that of its repository where no package leads', undefined, ['a', 'b'], 'repository'],
    ['is that of its repository where there is no package', undefined, [], 'repository'],
  ])('%s', (_, stated, packages, expected) => {
    expect(projectName(stated, packages, 'repository')).toBe(expected)
  })
})
