import { describe, expect, test } from '@jest/globals'
import type { PackageForecast } from '../../src/forecast/forecast.ts'
import type { Files } from './opam-repository-of-text.ts'
import { compilers, forecastOf, forecastOfPackage } from './opam-repository-of-text.ts'

const base = compilers('4.14.4', '5.4.1', '5.5.0')

/** `5.4.1: solution no-solution solution`: the newest, with tests, lower bounds. */
function table({ compilers: rows }: PackageForecast): readonly string[] {
  return rows.map(({ compiler, newest, tests, lowest }) =>
    [`${compiler.version}:`, newest.kind, tests?.kind ?? '-', lowest.kind].join(' '),
  )
}

describe('the table', () => {
  test('has what CI asks, with each compiler', async () => {
    const repository = {
      ...base,
      'a.1': 'depends: "ocaml" {< "5.0"}',
      'a.2': '',
      't.1': 'depends: "ocaml" {>= "5.0"}',
    }
    const depends = 'depends: ["ocaml" {>= "4.14"} "a" "t" {with-test}]'
    expect(table(await forecastOfPackage(['p.1', depends], repository))).toEqual([
      '4.14.4: solution no-solution solution',
      '5.4.1: solution solution solution',
      '5.5.0: solution solution solution',
    ])
  })

  test('has no tests for a package that has none', async () => {
    const [row] = table(await forecastOfPackage(['p.1', 'synopsis: "with-test"'], base))
    expect(row).toBe('4.14.4: solution - solution')
  })

  test('says where the package is not available', async () => {
    const forecast = await forecastOfPackage(['p.1', 'available: os = "macos"'], base)
    expect(table(forecast)[0]).toBe('4.14.4: unavailable - unavailable')
    expect(
      forecast.mac.map(({ compiler, newest }) => `${compiler.version} ${newest.kind}`),
    ).toEqual(['4.14.4 solution', '5.5.0 solution'])
  })

  test('gives the way from the package to what cannot be', async () => {
    const repository = { ...base, 'a.1': 'depends: "ocaml" {< "5.5"}' }
    const { compilers: rows } = await forecastOfPackage(['p.1', 'depends: "a"'], repository)
    expect(rows.at(-1)?.newest).toEqual({
      kind: 'no-solution',
      reasons: ['p 1 -> a -> ocaml < 5.5'],
      dependency: 'a',
    })
  })

  test('gives the cycle in which each package needs the next to be built', async () => {
    const repository = { ...base, 'c.1': 'depends: "p"' }
    const { compilers: rows } = await forecastOfPackage(['p.1', 'depends: "c"'], repository)
    expect(rows[0]?.newest).toMatchObject({
      kind: 'no-solution',
      reasons: [expect.stringContaining('needs the next one to be built first')],
    })
  })

  test('lets packages of a release see each other', async () => {
    const forecast = await forecastOf(
      { 'p.2': '', 'q.2': 'depends: "p" {= version}' },
      { ...base, 'p.1': '', 'q.1': '' },
    )
    expect(forecast?.packages.map(({ compilers: [row] }) => row?.lowest.kind)).toEqual([
      'solution',
      'solution',
    ])
  })
})

describe('lower bounds', () => {
  const repository = {
    ...base,
    'a.1': 'depends: "ocaml" {< "5.0"}',
    'a.2': '',
    'a.3': '',
    'b.1': '',
    'b.2': '',
  }

  test('are the versions of the oldest solutions, those that are the same in one', async () => {
    const { lowest } = await forecastOfPackage(
      ['p.1', 'depends: ["ocaml" "a" {>= "1" & < "9"} "b"]'],
      repository,
    )
    expect(
      lowest.map(({ compilers: on, ...one }) => ({ ...one, on: on.map(({ version }) => version) })),
    ).toEqual([
      {
        name: 'a',
        version: '1',
        bounds: '>= 1 & < 9',
        oldest: '1',
        newest: '3',
        behind: 2,
        on: ['4.14.4'],
      },
      {
        name: 'a',
        version: '2',
        bounds: '>= 1 & < 9',
        oldest: '1',
        newest: '3',
        behind: 1,
        on: ['5.4.1', '5.5.0'],
      },
      {
        name: 'b',
        version: '1',
        bounds: '',
        oldest: '1',
        newest: '2',
        behind: 1,
        on: ['4.14.4', '5.4.1', '5.5.0'],
      },
    ])
  })
})

describe('dependents', () => {
  const repository: Files = {
    ...base,
    'p.1': '',
    'r.1': 'depends: "p" {< "2"}',
    'r.2': 'depends: "p" {< "2"}',
    's.1': 'depends: "p" {>= "1"}',
    's.2': 'depends: "p" {>= "1"}',
    'u.1': 'depends: "s"',
    'old.1': 'depends: "p" {< "2"}',
    'old.2': '',
  }

  test('are those that admit the version, by name, and all of them by number', async () => {
    const { dependents } = await forecastOfPackage(['p.2', ''], repository)
    expect(dependents).toEqual([
      expect.objectContaining({ direct: [{ name: 's', version: '2' }], all: 3 }),
      expect.objectContaining({ direct: [{ name: 's', version: '2' }], all: 3 }),
    ])
  })

  test('are kept out by the bound of their newest version', async () => {
    const { excluded } = await forecastOfPackage(['p.2', ''], repository)
    expect(excluded).toEqual([{ name: 'r', version: '2', dependency: '"p" {< "2"}' }])
  })

  test('do not include packages of the release', async () => {
    const forecast = await forecastOf({ 'p.2': '', 's.3': 'depends: "p" {= version}' }, repository)
    expect(forecast?.packages[0]?.dependents[0]).toMatchObject({ direct: [], all: 1 })
  })
})

describe('changes', () => {
  test('are compilers and dependencies, against the newest version that nobody is to avoid', async () => {
    const repository = {
      ...base,
      'a.1': '',
      'b.1': 'depends: "ocaml" {>= "5.0"}',
      'p.1': 'depends: ["ocaml" {< "5.5"} "a"]',
      'p.2': 'flags: avoid-version',
    }
    const { changes } = await forecastOfPackage(['p.3', 'depends: ["ocaml" "b"]'], repository)
    expect(changes).toEqual({
      version: '1',
      compilersGained: [{ version: '5.5.0', isPrerelease: false }],
      compilersLost: [{ version: '4.14.4', isPrerelease: false }],
      dependenciesAdded: ['b'],
      dependenciesDropped: ['a'],
    })
  })

  test('are none of a new package', async () => {
    expect((await forecastOfPackage(['p.1', ''], base)).changes).toBeUndefined()
  })
})

describe('what stands in the way', () => {
  test('a repository without compilers has no forecast', async () => {
    expect(await forecastOf({ 'p.1': '' }, { 'a.1': '' })).toBeUndefined()
  })

  test('what was not asked when time was over is unknown, and nothing is found', async () => {
    let left = 2
    const forecast = await forecastOf({ 'p.1': 'depends: "none"' }, base, async () => {
      left--
      return await Promise.resolve(left >= 0)
    })
    expect(forecast?.isCut).toBe(true)
    expect(forecast?.packages.map(table)).toEqual([
      [
        '4.14.4: no-solution - no-solution',
        '5.4.1: no-solution - no-solution',
        '5.5.0: unknown - unknown',
      ],
    ])
    expect(forecast?.packages[0]?.findings).toEqual([])
  })

  test('files of the repository that cannot be read are told', async () => {
    const forecast = await forecastOf({ 'p.1': 'depends: "a"' }, { ...base, 'a.1': 'depends: [' })
    expect(forecast?.defects).toMatchObject([{ name: 'a', version: '1', leftOut: true }])
  })
})
