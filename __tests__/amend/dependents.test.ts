import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { boundDependents } from '../../src/amend/dependents.ts'
import { parsePackageList } from '../../src/amend/parse-dependents.ts'
import { sourceOf } from '../../src/solver/package-source.ts'
import {
  dependent,
  opamFile,
  openScene,
  proposeRelease,
  publishDependent,
  released,
} from './amend-scene.ts'
import type { AmendScene } from './amend-scene.ts'

const depending = (formula: string, more = ''): string =>
  opamFile(`depends: [\n  "ocaml"\n  ${formula}\n]\n${more}`)

const bare = opamFile('depends: ["ocaml"]\n')

/** What the dependents of tally 2.0.0 look like with its upper bound. */
function bounded(
  files: Readonly<Record<string, Readonly<Record<string, string>>>>,
  only?: string,
): { readonly changed: readonly string[]; readonly said: readonly string[] } {
  const source = sourceOf({ tally: { '1.0.0': bare, '1.1.0': bare }, ...files })
  const named =
    only === undefined ? undefined : parsePackageList({ name: 'list', text: only }).values
  const question = {
    of: { name: 'tally', version: '2.0.0' },
    only: named,
    packagesDir: 'packages',
  }
  const { changes, diagnostics } = boundDependents(question, source)
  return {
    changed: changes.map(({ name, version, after }) => {
      const line = after.split('\n').find((one) => one.includes('"tally" {'))
      return `${name}.${version}: ${line?.trim() ?? ''}`
    }),
    said: diagnostics.map(({ message }) => message),
  }
}

describe('the dependents of a version', () => {
  test.each<[string, string, string]>([
    ['any version', '"tally"', '"tally" {< "2.0.0"}'],
    ['a lower bound', '"tally" {>= "1.0.0"}', '"tally" {>= "1.0.0" & < "2.0.0"}'],
    ['a looser upper bound', '"tally" {< "3.0"}', '"tally" {< "2.0.0"}'],
    ['a filter', '"tally" {with-test}', '"tally" {with-test & < "2.0.0"}'],
    ['an alternative', '("tally" | "abacus")', '("tally" {< "2.0.0"} | "abacus")'],
  ])('that admit it with %s get the bound', (_, formula, expected) => {
    const { changed, said } = bounded({ ledger: { '1.0': depending(formula) } })
    expect(changed).toEqual([`ledger.1.0: ${expected}`])
    expect(said).toEqual([])
  })

  test('that are optional get a conflict', () => {
    const ledger = depending('"dune"', 'depopts: ["tally"]\n')
    expect(bounded({ ledger: { '1.0': ledger } }).changed).toEqual([
      'ledger.1.0: conflicts: ["tally" {>= "2.0.0"}]',
    ])
  })

  test.each(['"tally" {< "2.0.0"}', '"tally" {= "1.1.0"}', '"abacus"'])(
    'that do not admit it stay as they are: %s',
    (formula) => {
      const found = bounded({ ledger: { '1.0': depending(formula) } })
      expect(found).toEqual({ changed: [], said: [] })
    },
  )

  test('that could be installed with nothing else stay as they are, which is said', () => {
    const files = { ledger: { '1.0': depending('"tally" {>= "2.0.0"}') } }
    expect(bounded(files)).toEqual({
      changed: [],
      said: [expect.stringContaining('would be left for ledger.1.0.')],
    })
  })

  test('are edited once', () => {
    const source = { tally: { '1.0.0': bare }, ledger: { '1.0': depending('"tally"') } }
    const question = {
      of: { name: 'tally', version: '2.0.0' },
      only: undefined,
      packagesDir: 'packages',
    }
    const [change] = boundDependents(question, sourceOf(source)).changes
    const after = { ...source, ledger: { '1.0': change?.after ?? '' } }
    expect(boundDependents(question, sourceOf(after)).changes).toEqual([])
  })
})

describe('those that a list names', () => {
  const files = {
    ledger: { '1.0': depending('"tally"'), '2.0': depending('"tally"') },
    other: { '1.0': depending('"tally"') },
    far: { '0.9': bare, '1.0': depending('"ledger"') },
    tests: { '1.0': depending('"far" {with-test}') },
  }

  test.each<[string, string, readonly string[]]>([
    [
      'a package, with a comment',
      '# broken\nledger # all\n\n',
      ['ledger.1.0: "tally" {< "2.0.0"}', 'ledger.2.0: "tally" {< "2.0.0"}'],
    ],
    ['a version', 'ledger.2.0\n', ['ledger.2.0: "tally" {< "2.0.0"}']],
    ['one twice', 'other\nother.1.0\n', ['other.1.0: "tally" {< "2.0.0"}']],
    ['one that is reached through another', 'far\n', ['far.1.0: "tally" {< "2.0.0"}']],
    ['one whose own tests reach it', 'tests\n', ['tests.1.0: "tally" {< "2.0.0"}']],
  ])('get the bound: %s', (_, only, expected) => {
    expect(bounded(files, only).changed).toEqual(expected)
  })

  test('but do not depend on it stay as they are, which is said', () => {
    const { changed, said } = bounded(files, 'far.0.9\n')
    expect(changed).toEqual([])
    expect(said).toEqual([expect.stringContaining('stay as they are: far.0.9.')])
  })

  test('are not taken from a line that names no package', () => {
    const source = { name: 'broken.txt', text: 'ledger\n!\n' }
    expect(parsePackageList(source).diagnostics).toMatchObject([
      { code: 'amend-invalid', location: { source, span: { start: 7, end: 8 } } },
    ])
  })
})

const bounds = (text: string): string => text.replace('"tally"', '"tally" {< "2.1.0"}')

describe('an amendment of dependents', () => {
  let scene: AmendScene
  const files = { list: 'ledger\n', wrong: 'ledger\nno/package\n', unknown: 'ledgr\n' }
  beforeEach(async () => {
    scene = await openScene({ prepare: publishDependent, fork: true, files })
  })
  afterEach(async () => {
    await scene.close()
  })

  test('is a pull request of its own', async () => {
    const outcome = await scene.amend('--dependents tally.2.1.0')
    expect(outcome).toMatchObject({
      status: 'published',
      title: '[metadata] ledger.1.0: upper bound on tally',
      ending: { kind: 'pull-request', number: 1, operation: 'created' },
    })
    const [pull] = await scene.pulls()
    expect(pull?.files).toEqual({ [dependent.path]: bounds(dependent.text) })
    expect(pull?.body).toContain('- `ledger`: `1.0`')
    scene.writes()
    expect(await scene.amend('--dependents tally.2.1.0')).toMatchObject({ status: 'unchanged' })
    expect(scene.writes()).toBe(0)
  })

  test('goes into the open pull request of the release, whose texts stay', async () => {
    await proposeRelease(scene.github)
    const outcome = await scene.amend('--dependents tally.2.1.0 --only list')
    expect(outcome).toMatchObject({
      status: 'published',
      failure: undefined,
      ending: { kind: 'pull-request', number: 1 },
    })
    const [pull, more] = await scene.pulls()
    expect(more).toBeUndefined()
    expect(pull).toMatchObject({
      title: 'tally 2.1.0',
      files: { [released.path]: released.text, [dependent.path]: bounds(dependent.text) },
    })
    scene.writes()
    const again = await scene.amend('--dependents tally.2.1.0 --only list')
    expect(again).toMatchObject({ status: 'unchanged' })
    expect(scene.writes()).toBe(0)
  })

  test("is one of its own where the release's is merged", async () => {
    await proposeRelease(scene.github)
    await scene.github.seed.merge('ocaml/opam-repository', 1)
    await scene.amend('--dependents tally.2.1.0')
    expect((await scene.pulls()).map(({ number }) => number)).toEqual([1, 2])
  })

  test.each<[string, string, string]>([
    ['nobody knows the package', '--dependents taly.2.0.0', 'package-unpublished'],
    [
      'the list names an unknown one',
      '--dependents tally.2.0.0 --only unknown',
      'package-unpublished',
    ],
    ['the list is not there', '--dependents tally.2.0.0 --only gone', 'list-unreadable'],
  ])('writes nothing where %s', async (_, request, code) => {
    expect(await scene.amend(request)).toMatchObject({ status: 'refused', failure: { code } })
    expect(scene.writes()).toBe(0)
  })

  test('writes nothing where a line of the list is wrong', async () => {
    const outcome = await scene.amend('--dependents tally.2.0.0 --only wrong')
    expect(outcome).toMatchObject({ status: 'refused', diagnostics: [{ code: 'amend-invalid' }] })
    expect(scene.writes()).toBe(0)
  })

  test('writes nothing where nothing admits the version', async () => {
    const outcome = await scene.amend('--dependents ledger.1.0')
    expect(outcome).toMatchObject({ status: 'unchanged', changes: [] })
    expect(scene.writes()).toBe(0)
  })
})
