import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
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
import { runSolve } from '../../src/command/solve.ts'
import { temporaryFolder } from '../support/git-repository.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

const { folder, remove } = temporaryFolder()
const files = {
  'ocaml-base-compiler.5.4.1': '',
  'ocaml-base-compiler.4.14.4': '',
  'p.1': 'depends: ["ocaml-base-compiler" {>= "5"} "a" "t" {with-test}]',
  'a.1': '',
  'a.2': 'available: os-version = "7"',
  'a.3': 'depends: [',
  't.1': '',
  'c.1': 'depends: "d"',
  'd.1': 'depends: "c"',
}

beforeAll(() => {
  for (const [versioned, fields] of Object.entries(files)) {
    const place = join(folder, 'packages', versioned.replace(/\..*/, ''), versioned)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'opam'), `opam-version: "2.0"\n${fields}\n`)
  }
})

beforeEach(keepWhatIsShown)
const ownInput = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {}

afterEach(() => {
  jest.restoreAllMocks()
  Object.defineProperty(process, 'stdin', ownInput)
})
afterAll(remove)

/** Runs the verb with these lines on its standard input; answers its status and what it printed. */
async function solve(
  lines: readonly (object | string)[],
  ...more: readonly string[]
): Promise<object> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  const stdin = Readable.from([Buffer.from(`${input.join('\n')}\n`)])
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true })
  const status = await runSolve(['--opam-repository-dir', folder, ...more])
  const answers = shown.output
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
  return { status, answers: answers.map((line): unknown => JSON.parse(line)) }
}

const question = { package: 'p', version: '1', compiler: '5.4.1' }
const nothing = { change: {}, remove: {}, recompile: {} }

describe('solve', () => {
  test('answers one question a line, in their order', async () => {
    const asked = [
      { ...question, prefer: 'newest', withTest: false },
      { ...question, prefer: 'oldest', withTest: true },
      { ...question, version: '2' },
      { ...question, compiler: '4.14.4' },
      { ...question, compiler: '3.12' },
      { ...question, package: 'c' },
    ]
    expect(await solve(asked)).toEqual({
      status: 0,
      answers: [
        { status: 'solved', install: { a: '1', p: '1' }, ...nothing },
        { status: 'solved', install: { a: '1', p: '1', t: '1' }, ...nothing },
        { status: 'unavailable' },
        {
          status: 'no-solution',
          explanation:
            'No version of ocaml-base-compiler satisfies both of these:\n' +
            '- ocaml-base-compiler 4.14.4\n- p 1 -> ocaml-base-compiler >= 5',
        },
        { status: 'no-solution', explanation: 'OCaml 3.12 cannot be installed.' },
        {
          status: 'no-solution',
          explanation: 'c 1 -> d 1 -> c 1 (each of these needs the next one to be built first)',
        },
      ],
    })
    expect(shown.errors).toBe('packages/a/a.3/opam: Parse error. The package is ignored.\n')
  })

  test('asks about the system that --set describes', async () => {
    expect(await solve([question], '--set', 'os-version=7')).toEqual({
      status: 0,
      answers: [{ status: 'solved', install: { a: '2', p: '1' }, ...nothing }],
    })
  })

  test.each([
    ['no JSON'],
    ['[]'],
    ['{"package": "p"}'],
    ['{"package":"p","version":"1","compiler":"5","prefer":"best"}'],
  ])('ends at a line that is no question: %s', async (line) => {
    expect(await solve([question, line, question])).toEqual({
      status: 1,
      answers: [expect.objectContaining({ status: 'solved' })],
    })
    expect(shown.errors).toBe('Line 2 of standard input is not a question.\n')
  })

  test('says that a folder is no opam repository', async () => {
    expect(await runSolve(['--opam-repository-dir', join(folder, 'packages')])).toBe(1)
    expect(shown.errors).toMatch(/is not an opam repository: it has no folder "packages"\.\n$/)
  })

  test.each([
    [[], 'Name the --opam-repository-dir.'],
    [['--opam-repository-dir', '.', '--set', 'os'], '--set needs NAME=VALUE, but got "os".'],
    [['--fast'], 'Unknown option "--fast".'],
  ])('refuses the command line %p', async (args, why) => {
    expect(await runSolve(args)).toBe(2)
    expect(shown.errors).toContain(why)
    expect(shown.errors).toContain('Usage: dune-publish solve')
  })
})
