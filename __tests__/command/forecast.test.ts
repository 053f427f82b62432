import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals'
import { runForecast } from '../../src/command/forecast.ts'
import { runPlan } from '../../src/command/plan.ts'
import { sampleFiles } from '../../src/rehearsal/sample-project.ts'
import { startScriptedServer } from '../github/scripted-server.ts'
import { commitFiles, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const { folder, remove } = temporaryFolder()
const opamRepository = join(folder, 'opam-repository')
const published = {
  'ocaml-base-compiler.4.14.4': 'depends: "ocaml" {= version & post}',
  'ocaml-base-compiler.5.5.0': 'depends: "ocaml" {= version & post}',
  'ocaml.4.14.4': 'depends: "ocaml-base-compiler" {= version}',
  'ocaml.5.5.0': 'depends: "ocaml-base-compiler" {= version}',
  'dune.3.0.0': '',
  'dune.3.21.0': '',
  'whole.1.0': '',
  'far.1': 'depends: "whole"',
  'part.1': 'depends: "ocaml" {< "5.0"}',
}
let sample: string
let lost: string

function project(name: string, depends: string): string {
  const repository = newRepository(folder, name)
  commitFiles(repository, {
    'dune-project': `(lang dune 3.0)\n(name whole)\n(generate_opam_files)\n(package\n (name whole)\n (synopsis "A whole")\n (depends ${depends}))\n`,
    'whole.opam': '',
    'CHANGES.md': '# 1.1\n\n- More\n',
  })
  return repository
}

beforeAll(() => {
  for (const [versioned, fields] of Object.entries(published)) {
    const place = join(opamRepository, 'packages', versioned.replace(/\..*/, ''), versioned)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'opam'), `opam-version: "2.0"\n${fields}\n`)
  }
  sample = newRepository(folder, 'sample')
  const files = sampleFiles.filter(({ mode }) => mode === '100644')
  commitFiles(sample, Object.fromEntries(files.map(({ path, content }) => [path, content])))
  lost = project('lost', 'part')
})
afterAll(remove)
beforeEach(keepWhatIsShown)
afterEach(() => {
  jest.restoreAllMocks()
})

describe('forecast', () => {
  test('shows the table, and a finding at its line', async () => {
    expect(await runForecast([lost, '--opam-repository-dir', opamRepository])).toBe(0)
    expect(shown.output).toBe(
      `whole 1.1
  OCaml        4.14 5.5
  newest          ✓   –
  with tests      ✓   –
  lower bounds    ✓   –
  macOS           ✓   –
  – 5.5: whole 1.1 -> part -> ocaml < 5.0

  Lower bounds that CI will test
    dune  3.0.0  >= 3.0, 1 version below 3.21.0
    part  1  no bound, the newest

  Packages that will be rebuilt
    With 4.14: far 1. 1 in total, including old versions.

  Since 1.0
    Loses OCaml 5.5.
    New dependencies: dune, part.

File "dune-project", line 7, characters 10-14:
7 |  (depends part))
              ^^^^
Warning: whole 1.1 cannot be installed with OCaml 5.5, but 1.0 can: whole 1.1 -> part -> ocaml < 5.0. [forecast-lost-compiler]
Hint: Allow an older version of part, or add a bound on ocaml that excludes this compiler.
Hint: opam-repository's CI skips a compiler without a solution, so it does not report this.

1 warning.
`,
    )
  })

  test('names the files that cannot be used, and takes nothing for impossible without them', async () => {
    const explosion = Array.from({ length: 40 }, (_, at) => `("a${at}" & "b${at}")`).join(' | ')
    const other = join(folder, 'hostile-repository')
    for (const [versioned, fields] of [
      ['odd.1', `depends: ${explosion}`],
      ['odd.0', 'depends: ['],
    ] as const) {
      mkdirSync(join(other, 'packages/odd', versioned), { recursive: true })
      writeFileSync(
        join(other, 'packages/odd', versioned, 'opam'),
        `opam-version: "2.0"\n${fields}\n`,
      )
    }
    const folders = ['--opam-repository-dir', opamRepository, '--opam-repository-dir', other]
    expect(await runForecast([project('odd', 'odd'), ...folders])).toBe(0)
    expect(shown.output).toContain('newest          ?   ?\n')
    expect(shown.output).toContain(`[partial-forecast]
Hint: packages/odd/odd.0/opam: Parse error. The package is ignored.
Hint: packages/odd/odd.1/opam: The conjunctive form of its dependencies is too large. The package is ignored.
`)
  })

  test('prints JSON', async () => {
    expect(await runForecast([lost, '--json', '--opam-repository-dir', opamRepository])).toBe(0)
    expect(JSON.parse(shown.output)).toMatchObject({
      forecast: {
        compilers: [
          { version: '4.14.4', prerelease: false },
          { version: '5.5.0', prerelease: false },
        ],
        packages: [
          {
            name: 'whole',
            version: '1.1',
            compilers: [
              {
                compiler: '4.14.4',
                newest: { answer: 'solution' },
                tests: { answer: 'solution' },
                lowest: { answer: 'solution' },
              },
              {
                compiler: '5.5.0',
                newest: {
                  answer: 'no-solution',
                  reasons: ['whole 1.1 -> part -> ocaml < 5.0'],
                },
              },
            ],
            changes: { version: '1.0', compilersLost: ['5.5.0'] },
          },
        ],
        repositoryDefects: [],
        isCut: false,
      },
      findings: [
        { severity: 'warning', code: 'forecast-lost-compiler', file: 'dune-project', line: 7 },
      ],
    })
  })

  test('ends with an error where nothing can be installed', async () => {
    const status = await runForecast([sample, '--json', '--opam-repository-dir', opamRepository])
    expect(status).toBe(1)
    expect(JSON.parse(shown.output)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ severity: 'error', code: 'forecast-no-solution' }),
      ]),
    })
  })

  test('downloads opam-repository where no folder is named', async () => {
    await using server = await startScriptedServer([{ status: 503 }])
    const before = process.env['OPAM_API_URL']
    process.env['OPAM_API_URL'] = server.url
    const status = await runForecast([lost, '--json'])
    if (before === undefined) delete process.env['OPAM_API_URL']
    else process.env['OPAM_API_URL'] = before
    expect(status).toBe(1)
    expect(server.log()).toEqual(['GET /repos/ocaml/opam-repository/commits/HEAD'])
    expect(JSON.parse(shown.output)).toMatchObject({
      forecast: null,
      findings: expect.arrayContaining([expect.objectContaining({ code: 'no-forecast' })]),
    })
  })

  test('is a part of a plan that asks for it', async () => {
    const out = join(folder, 'out')
    const args = [lost, '--forecast', '--opam-repository-dir', opamRepository]
    await runPlan([...args, '--out', out])
    expect(shown.output).toContain('– 5.5: whole 1.1 -> part -> ocaml < 5.0')
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain(
      "<h3>What opam-repository's CI will install</h3>",
    )
  })

  test.each([
    [[], 'packages'],
    [['--packages-dir', 'released/packages'], 'released/packages'],
  ])('says what is no opam repository, with %j', async (args, packages) => {
    expect(await runForecast([lost, '--opam-repository-dir', lost, ...args])).toBe(1)
    expect(shown.output).toContain(`is not an opam repository: it has no folder "${packages}"`)
    // Whatever else a release would be told of has nothing to do with it.
    expect(shown.output.match(/\[[a-z-]+\]/g)).toEqual(['[no-forecast]'])
  })

  test.each<[string, readonly string[]]>([
    [
      'Give --opam-repository or --opam-repository-dir',
      ['--opam-repository', 'a/b', '--opam-repository-dir', 'c'],
    ],
    ['it does not have the form owner/name', ['--opam-repository', 'ocaml']],
    ['it is an absolute path', ['--opam-repository', 'a/b', '--packages-dir', '/packages']],
    ['Name one DIR.', ['a', 'b', '--opam-repository-dir', 'c']],
    ['Give --tag or --version', ['--tag', 'v1', '--version', '1', '--opam-repository-dir', 'c']],
  ])('refuses a command line that is wrong: %s', async (fact, args) => {
    expect(await runForecast(args)).toBe(2)
    expect(shown.errors).toContain(fact)
  })
})
