/** The workflows that people copy from the documents, and those in `.github/`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../src/inputs/read-inputs.ts'
import { exampleRun } from './inputs/example-run.ts'
import { withScripts } from './support/by-system.ts'
import { commitFiles, git, newRepository, temporaryFolder } from './support/git-repository.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
}

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
}

type Mapping = Readonly<Record<string, unknown>>

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapping(value: unknown): Mapping {
  return isMapping(value) ? value : {}
}

/** Every mapping in a value, itself included, however deep. */
function mappingsIn(value: unknown): readonly Mapping[] {
  if (Array.isArray(value)) return value.flatMap(mappingsIn)
  return isMapping(value) ? [value, ...Object.values(value).flatMap(mappingsIn)] : []
}

interface Snippet {
  /** The file and the number of the block in it. */
  readonly name: string
  readonly text: string
  readonly value: unknown
}

/** The YAML blocks of what people read. */
const snippets: readonly Snippet[] = [...filesIn('.', '.md'), ...filesIn('docs', '.md')].flatMap(
  (path) =>
    [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ''], index) => ({
      name: `${path}, block ${index + 1}`,
      text,
      value: parse(text) as unknown,
    })),
)
const own: readonly Snippet[] = filesIn('.github/workflows', '.yml').map((path) => {
  const text = read(path)
  return { name: path, text, value: parse(text) as unknown }
})
/** Those that are whole workflows; the others are parts of one. */
const workflows = [...snippets, ...own].filter(({ value }) => 'on' in mapping(value))

const action = mapping(parse(read('action.yml')))
const reusable = mapping(
  mapping(mapping(parse(read('.github/workflows/test-and-publish.yml')))['on'])['workflow_call'],
)

/** A call of a workflow that the reader keeps in another repository. */
const ofReader = /\buses: harbour-works\/\.github\/[\w./-]+@main$/m

/** The inputs of a run that a person starts. */
function inputsByHand(workflow: unknown): Mapping {
  const { workflow_dispatch: byHand } = mapping(mapping(workflow)['on'])
  return mapping(mapping(byHand)['inputs'])
}

describe('what people copy', () => {
  test('is there', () => {
    expect(snippets.length).toBeGreaterThan(1)
  })

  const dispatched = snippets.filter(({ value }) => 'tag' in inputsByHand(value))

  test('is there for runs that are started by hand', () => {
    expect(dispatched.length).toBeGreaterThan(1)
  })

  test.each(dispatched)('only shows what would happen, unless told otherwise: $name', (snippet) => {
    expect(inputsByHand(snippet.value)['dry-run']).toEqual({
      description: 'Only show what would happen',
      type: 'boolean',
      default: true,
    })
    // A pushed tag has no inputs, and is released.
    expect(snippet.text).toMatch(/^ +dry-run: \$\{\{ inputs\.dry-run (?:== true )?\}\}$/m)
  })

  test.each(workflows)('starts for tags of versions only: $name', ({ value }) => {
    const { push } = mapping(mapping(value)['on'])
    const { tags } = mapping(push)
    const patterns: readonly unknown[] = Array.isArray(tags) ? tags : []
    expect(patterns.filter((pattern) => !String(pattern).includes('[0-9]'))).toEqual([])
  })

  test.each(snippets)('gives dune-publish inputs that action.yml has: $name', ({ value }) => {
    const inputs = Object.keys(mapping(action['inputs']))
    const steps = mappingsIn(value).filter(({ uses }) => uses === 'OWNER/dune-publish@v1')
    const given = steps.flatMap((step) => Object.keys(mapping(step['with'])))
    expect(given.filter((name) => !inputs.includes(name))).toEqual([])
  })

  test.each(snippets)('calls the reusable workflow with what it takes: $name', ({ value }) => {
    const calls = mappingsIn(value).filter(
      ({ uses }) => uses === 'OWNER/dune-publish/.github/workflows/test-and-publish.yml@v1',
    )
    for (const part of ['inputs', 'secrets'] as const) {
      const known = Object.keys(mapping(reusable[part]))
      const key = part === 'inputs' ? 'with' : 'secrets'
      const given = calls.flatMap((call) => Object.keys(mapping(call[key])))
      expect(given.filter((name) => !known.includes(name))).toEqual([])
    }
  })

  test.each(snippets)('gives inputs values that are understood: $name', ({ value }) => {
    const steps = mappingsIn(value).filter(({ uses }) => uses === 'OWNER/dune-publish@v1')
    for (const step of steps) {
      // What a person types is not empty where it must not be.
      const typed = (name: string): string => (name === 'amend' ? 'tally --flag deprecated' : '')
      const given = Object.entries(mapping(step['with'])).map(
        ([name, text]) => [name, String(text).replaceAll(/\$\{\{.*?\}\}/g, typed(name))] as const,
      )
      const { kind, diagnostics } = readInputs(exampleRun(Object.fromEntries(given)))
      expect({ kind, diagnostics }).toEqual({
        kind: expect.stringMatching(/^(?:inputs|amendment)$/),
        diagnostics: [],
      })
    }
  })

  test.each(snippets)(
    'uses dune-publish, or is the rights of its job, or keeps it up to date: $name',
    ({ text, value }) => {
      const keys = Object.keys(mapping(value)).join(' ')
      const isBeside = keys === 'permissions' || keys === 'version updates' || ofReader.test(text)
      expect(isBeside || text.includes('OWNER/dune-publish')).toBe(true)
    },
  )
})

describe('a workflow', () => {
  test.each([...snippets, ...own])(
    'names other actions by a commit, with the version behind: $name',
    ({ text }) => {
      const uses = [...text.matchAll(/\buses: *(.*)$/gm)].map(([, one = '']) => one)
      const others = uses
        .filter((one) => !/^OWNER\/dune-publish[^@]*@v1$/.test(one))
        .filter((one) => !ofReader.test(`uses: ${one}`))
      const loose = others.filter(
        (one) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one),
      )
      expect(loose).toEqual([])
    },
  )

  test.each(workflows)('gives no right at the top: $name', ({ value }) => {
    expect(mapping(value)['permissions']).toEqual({})
  })

  test.each(workflows)(
    'gives jobs that release no right but to write the contents: $name',
    ({ value }) => {
      const jobs = Object.values(mapping(mapping(value)['jobs'])).map(mapping)
      const releasing = jobs.filter((job) => JSON.stringify(job).includes('OWNER/dune-publish'))
      for (const { permissions } of releasing) {
        expect([{ contents: 'read' }, { contents: 'write' }]).toContainEqual(permissions)
      }
    },
  )

  test.each(workflows)('asks for the inputs that it passes on: $name', ({ text, value }) => {
    const passed = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name = '']) => name)
    const events = mapping(mapping(value)['on'])
    const asked = ['workflow_dispatch', 'workflow_call'].flatMap((event) =>
      Object.keys(mapping(mapping(events[event])['inputs'])),
    )
    expect(passed.filter((name) => !asked.includes(name))).toEqual([])
    expect(asked.filter((name) => !passed.includes(name))).toEqual([])
  })
})

/** The script of a step of the project's own release. */
function releaseScript(job: string, step: string): string {
  return scriptIn('release', job, step)
}

function scriptIn(workflow: string, job: string, step: string): string {
  const jobs = mapping(mapping(parse(read(`.github/workflows/${workflow}.yml`)))['jobs'])
  const found = mappingsIn(jobs[job]).find(({ name }) => name === step)
  return String(found?.['run'])
}

/** Runs a script as the runner's bash does; answers its status, and what it printed. */
function runScript(
  script: string,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): { readonly status: number | null; readonly stdout: string } {
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
  return spawnSync('bash', shell, { cwd, env, encoding: 'utf8' })
}

const ownPath = { PATH: process.env['PATH'] ?? '' }

withScripts('test-and-publish', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  const forecast = {
    compilers: [
      { version: '4.14.4', prerelease: false },
      { version: '5.4.1', prerelease: false },
      { version: '5.5.0', prerelease: false },
      { version: '5.6.0~beta1', prerelease: true },
    ],
    packages: [
      { compilers: [{ compiler: '5.5.0', newest: { answer: 'no-solution' } }] },
      {
        compilers: [
          { compiler: '4.14.4', newest: { answer: 'unavailable' } },
          { compiler: '5.4.1', newest: { answer: 'solution' } },
        ],
      },
    ],
  }
  test.each<[string, readonly string[], object | undefined, readonly string[]]>([
    ['leaves out those without a solution', ['5.4', '4.14'], forecast, ['5.4']],
    ['takes a major version for its newest', ['5', '5.4.1'], forecast, ['5.4.1']],
    ['keeps what the forecast does not know', ['>= 5.4', '4.08'], forecast, ['>= 5.4', '4.08']],
    ['keeps all where none is left', ['5', '4.14'], forecast, ['5', '4.14']],
    ['keeps all without a forecast', ['5', '4.14'], undefined, ['5', '4.14']],
  ])('%s', (_, asked, known, left) => {
    const cwd = mkdtempSync(join(folder, 'compilers-'))
    const path = join(cwd, 'of-the-plan.json')
    if (known !== undefined) writeFileSync(path, JSON.stringify(known))
    const env = {
      ...ownPath,
      COMPILERS: JSON.stringify(asked),
      FORECAST: known === undefined ? '' : path,
      GITHUB_OUTPUT: join(cwd, 'output'),
    }
    const script = scriptIn('test-and-publish', 'archive', 'Leave out compilers without a solution')
    expect(runScript(script, { cwd, env })).toMatchObject({ status: 0 })
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe(
      `with-solution=${JSON.stringify(left)}\n`,
    )
  })
})

withScripts('what the jobs of test-and-publish make of the forecast', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  const compilers = ['4.14.4', '5.5.0'].map((version) => ({ version, prerelease: false }))
  const dependents = (compiler: string, ...names: readonly string[]): object => ({
    compiler,
    direct: names.map((name) => ({ name, version: '1.0' })),
  })
  const lowest = {
    name: 'fmt',
    version: '0.8.7',
    oldest: '0.8.7',
    bounds: '>= 0.8.7',
    compilers: ['5.5.0'],
  }
  /** An `opam` that lists one package, `other`, and those of the release. */
  const opam = '#!/bin/sh\nprintf "other.2\\ntally.1.2.0\\n"\n'

  /** Runs a step where the archive's job left the forecast. */
  function ran(step: readonly [string, string], packages: readonly object[]): string {
    const cwd = mkdtempSync(join(folder, 'job-'))
    writeFileSync(join(cwd, 'opam'), opam, { mode: 0o755 })
    writeFileSync(join(cwd, 'packages'), 'tally.1.2.0\n')
    writeFileSync(join(cwd, 'forecast.json'), JSON.stringify({ compilers, packages }))
    const env = { PATH: `${cwd}:${ownPath.PATH}`, COMPILER: '5' }
    const { status, stdout } = runScript(scriptIn('test-and-publish', ...step), { cwd, env })
    expect(status).toBe(0)
    return stdout
  }

  const list = [
    'dependents',
    'List the packages that depend on these and can be installed with them',
  ] as const
  test.each<[string, readonly object[], string]>([
    [
      'those of the compiler, each once',
      [
        { dependents: [dependents('4.14.4', 'old'), dependents('5.5.0', 'b', 'a')] },
        { dependents: [dependents('5.5.0', 'a')] },
      ],
      'a.1.0\nb.1.0\n',
    ],
    ['none', [{ dependents: [dependents('5.5.0')] }], ''],
    ['those of opam without a forecast', [], 'other.2\n'],
    [
      'those of opam where one list is not known',
      [
        { dependents: [dependents('5.5.0', 'a')] },
        { dependents: [{ compiler: '5.5.0', direct: null }] },
      ],
      'other.2\n',
    ],
  ])('the dependents are %s', (_, packages, listed) => {
    expect(ran(list, packages)).toBe(listed)
  })

  const blame = ['lowest', 'Name the dependencies that are at their lower bounds'] as const
  test('a job that fails on lowest versions names those at their bounds', () => {
    const others = [
      { ...lowest, name: 'above', version: '2' },
      { ...lowest, name: 'unbound', bounds: '' },
      { ...lowest, name: 'elsewhere', compilers: ['4.14.4'] },
    ]
    const second = { ...lowest, name: 'lwt', bounds: '>= "%\n::"' }
    const packages = [
      { name: 'tally', lowest: [lowest, ...others, second] },
      { name: 'tally-cli', lowest: others },
    ]
    expect(ran(blame, packages)).toBe(
      '::error title=Lower bounds with OCaml 5::tally was built with these versions at their lower bounds. Is one too low? fmt 0.8.7 (>= 0.8.7), lwt 0.8.7 (>= "%25%0A::")\n',
    )
  })
})

withScripts('the release of dune-publish', () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  test('is refused for a commit that is not on main', () => {
    const repository = newRepository(folder, 'side')
    const first = commitFiles(repository, { a: '1' })
    commitFiles(repository, { a: '2' })
    git(repository, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    const side = commitFiles(repository, { a: '3' })
    const script = releaseScript('test', 'The tag lies on main')
    const statusOf = (commit: string): number | null =>
      runScript(script, { cwd: repository, env: { ...ownPath, COMMIT: commit } }).status
    expect([first, `${side}~1`, side].map(statusOf)).toEqual([0, 0, 1])
  })

  /** A `gh` that says where the tag is, and writes down what it is asked to change. */
  const gh = `#!/bin/sh
case "$*" in
  *--method*) echo "$*" >> writes ;;
  *commits/tags/v1*) [ "$NOW" != none ] && echo "$NOW" ;;
  *compare*) echo "$WAY" ;;
esac
`
  test.each([
    ['made where there is none', 'none', '', 0, ['--method POST']],
    ['moved forwards', 'old', 'ahead', 0, ['--method PATCH']],
    ['left where it is already there', 'new', 'identical', 0, []],
    ['left where it is at a later commit', 'later', 'behind', 0, []],
    ['not moved to a commit beside', 'other', 'diverged', 1, []],
  ])('has the tag of the major version %s', (_, now, way, status, writes) => {
    const cwd = mkdtempSync(join(folder, 'tag-'))
    writeFileSync(join(cwd, 'gh'), gh, { mode: 0o755 })
    const env = {
      PATH: `${cwd}:${process.env['PATH'] ?? ''}`,
      NOW: now,
      WAY: way,
      REPOSITORY: 'o/r',
      TAG: 'v1.4.0',
      COMMIT: 'new',
    }
    const script = releaseScript('release', 'Move the tag of the major version')
    expect(runScript(script, { cwd, env }).status).toBe(status)
    const file = join(cwd, 'writes')
    const written = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
    expect(written.map((line) => line.match(/--method [A-Z]+/)?.[0])).toEqual(writes)
    expect(written.join('\n')).not.toContain('force=true')
  })
  /** An `npm` that has one version, and writes down what it is asked to change. */
  const npm = `#!/bin/sh
case "$*" in
  view*) [ "$2" = dune-publish@1.4.0 ] && echo 1.4.0 ;;
  *) echo "$*" >> writes ;;
esac
`
  test.each([
    ['published where npm lacks it', 'v1.5.0', ['pkg delete private', 'publish']],
    ['left where npm has it', 'v1.4.0', []],
  ])('has the version on npm %s', (_, tag, writes) => {
    const cwd = mkdtempSync(join(folder, 'npm-'))
    writeFileSync(join(cwd, 'npm'), npm, { mode: 0o755 })
    writeFileSync(join(cwd, 'writes'), '')
    const env = { PATH: `${cwd}:${ownPath.PATH}`, VERSION: tag }
    const script = releaseScript('npm', 'Publish the version that npm does not have')
    expect(runScript(script, { cwd, env }).status).toBe(0)
    const written = readFileSync(join(cwd, 'writes'), 'utf8')
    expect(written.split('\n').map((line) => line.replace(/ --.*/, ''))).toEqual([...writes, ''])
  })
})
